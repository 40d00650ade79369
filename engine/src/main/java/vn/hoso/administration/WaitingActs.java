package vn.hoso.administration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.administration.AppointmentRequestRows.AppointmentRequest;
import vn.hoso.administration.WaitingView.WaitingAppointment;
import vn.hoso.administration.WaitingView.WaitingPasswordLink;
import vn.hoso.entrance.PasswordLinkCode;
import vn.hoso.entrance.PasswordLinks;
import vn.hoso.entrance.WaitingLink;
import vn.hoso.organisation.AskedTitle;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.organisation.Overseers;
import vn.hoso.organisation.Role;
import vn.hoso.shared.Ids;
import vn.hoso.shared.Sha256;
import vn.hoso.staffing.HoldingView;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.standin.StandIns;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * What administrators have asked for and a second person confirms or refuses; see {@link
 * SecondPerson}.
 */
@Service
@Transactional
class WaitingActs {

  private final AppointmentRequestRows requests;
  private final SecondPerson second;
  private final Overseers overseers;
  private final OfficialChanges changes;
  private final Officials officials;
  private final PasswordLinks links;
  private final OversightRequests oversight;
  private final StandIns standIns;
  private final Units units;
  private final OrganisationHistory history;
  private final Clock clock;

  WaitingActs(
      AppointmentRequestRows requests,
      SecondPerson second,
      Overseers overseers,
      OfficialChanges changes,
      Officials officials,
      PasswordLinks links,
      OversightRequests oversight,
      StandIns standIns,
      Units units,
      OrganisationHistory history,
      Clock clock) {
    this.requests = requests;
    this.second = second;
    this.overseers = overseers;
    this.changes = changes;
    this.officials = officials;
    this.links = links;
    this.oversight = oversight;
    this.standIns = standIns;
    this.units = units;
    this.history = history;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public WaitingView waiting(CurrentUser by) {
    overseers.require(by);
    return new WaitingView(
        requests.waiting().stream().map(asked -> view(by, asked)).toList(),
        links.waiting().stream().map(link -> view(by, link)).toList(),
        oversight.waiting(by));
  }

  /** Those of the official himself, as his page shows them. */
  @Transactional(readOnly = true)
  public List<WaitingAppointment> of(CurrentUser by, UUID officialId) {
    return requests.waiting().stream()
        .filter(asked -> asked.officialId().equals(officialId))
        .map(asked -> view(by, asked))
        .toList();
  }

  /** Asks for a position that needs a second person; the same asked twice waits once. */
  void ask(
      CurrentUser by,
      UUID officialId,
      UUID unitId,
      Role role,
      LocalDate from,
      @Nullable LocalDate to) {
    changes.requireGivable(officialId, unitId, role, from, to);
    Instant now = Instant.now(clock);
    var asked =
        new AppointmentRequest(
            Ids.next(), officialId, unitId, role, from, to, by.officialId(), now);
    if (requests.add(asked)) {
      add(by, OrganisationEventKind.APPOINTMENT_ASKED, asked);
    }
  }

  /**
   * @throws SecondPersonProblem {@code ADMINISTRATION-001} (403), {@code -002} (409)
   */
  public void confirm(CurrentUser by, UUID requestId) {
    AppointmentRequest asked = request(by, requestId);
    second.require(by, asked.askedBy());
    second.require(by, asked.officialId());
    decide(by, asked, true);
    HoldingView given =
        changes.holding(
            changes.give(
                asked.officialId(), asked.unitId(), asked.role(), asked.from(), asked.to()));
    history.add(
        by.officialId(),
        OrganisationEventKind.POSITION_GIVEN,
        given.unitId(),
        given.officialId(),
        Map.of(
            "after", given.label(),
            "day", asked.from().toString(),
            "askedBy", officials.name(asked.askedBy())));
  }

  /** By the second person, or by who asked: he takes it back. */
  public void refuse(CurrentUser by, UUID requestId) {
    AppointmentRequest asked = request(by, requestId);
    decide(by, asked, false);
    add(by, OrganisationEventKind.APPOINTMENT_REFUSED, asked);
  }

  /**
   * @param seen what the view of the link said that he has read
   * @throws SecondPersonProblem {@code ADMINISTRATION-001} (403), {@code -002} (409), {@code -010}
   *     (409) where the account opens something else by now
   */
  public PasswordLinkCode confirmLink(CurrentUser by, UUID linkId, String seen) {
    overseers.require(by);
    WaitingLink link =
        links.waiting().stream()
            .filter(each -> each.id().equals(linkId))
            .findFirst()
            .orElseThrow(SecondPersonProblem::notWaiting);
    second.require(by, link.askedBy());
    if (!seen(positions(link.officialId())).equals(seen)) {
      throw SecondPersonProblem.opensOther();
    }
    PasswordLinkCode code = links.confirm(by.officialId(), link);
    second.confirmed(link.officialId(), link.askedBy(), held(link.officialId()).isEmpty());
    history.add(
        by.officialId(),
        OrganisationEventKind.PASSWORD_LINK_CONFIRMED,
        null,
        link.officialId(),
        Map.of("askedBy", officials.name(link.askedBy())));
    return code;
  }

  /**
   * @throws SecondPersonProblem {@code ADMINISTRATION-001} (403), {@code -002} (409)
   */
  public void confirmChange(CurrentUser by, UUID changeId) {
    overseers.require(by);
    oversight.confirm(by, changeId);
  }

  public void refuseChange(CurrentUser by, UUID changeId) {
    overseers.require(by);
    oversight.refuse(by, changeId);
  }

  private AppointmentRequest request(CurrentUser by, UUID requestId) {
    overseers.require(by);
    return requests.waiting().stream()
        .filter(each -> each.id().equals(requestId))
        .findFirst()
        .orElseThrow(SecondPersonProblem::notWaiting);
  }

  private void decide(CurrentUser by, AppointmentRequest asked, boolean confirmed) {
    if (!requests.decide(asked.id(), by.officialId(), confirmed, Instant.now(clock))) {
      throw SecondPersonProblem.notWaiting();
    }
  }

  private WaitingAppointment view(CurrentUser by, AppointmentRequest asked) {
    boolean may =
        overseers.watches(by)
            && !second.himself(by, asked.askedBy())
            && !second.himself(by, asked.officialId());
    return new WaitingAppointment(
        asked.id(),
        asked.officialId(),
        officials.name(asked.officialId()),
        AskedTitle.of(label(asked)),
        asked.from(),
        asked.to(),
        officials.name(asked.askedBy()),
        asked.askedAt(),
        may);
  }

  private WaitingPasswordLink view(CurrentUser by, WaitingLink link) {
    List<String> positions = positions(link.officialId());
    return new WaitingPasswordLink(
        link.id(),
        link.officialId(),
        officials.name(link.officialId()),
        link.username(),
        positions,
        seen(positions),
        officials.name(link.askedBy()),
        link.askedAt(),
        link.expiresAt(),
        !second.himself(by, link.askedBy()));
  }

  private static String seen(List<String> positions) {
    return Sha256.hex(String.join("\n", positions));
  }

  /** What the account opens: whoever confirms must see it. */
  private List<String> positions(UUID officialId) {
    return Stream.concat(held(officialId).stream(), standIns.ahead(officialId).stream()).toList();
  }

  private List<String> held(UUID officialId) {
    LocalDate today = LocalDate.now(clock);
    return changes.view(officialId).holdings().stream()
        .filter(held -> held.to() == null || !held.to().isBefore(today))
        .map(held -> AskedTitle.of(held.label()))
        .toList();
  }

  private String label(AppointmentRequest asked) {
    UnitView unit = units.get(asked.unitId(), LocalDate.now(clock));
    return asked.role().labelIn(unit.kind(), unit.name());
  }

  private void add(CurrentUser by, OrganisationEventKind kind, AppointmentRequest asked) {
    history.add(
        by.officialId(),
        kind,
        asked.unitId(),
        asked.officialId(),
        Map.of("after", label(asked), "day", asked.from().toString()));
  }
}
