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
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.DayText;
import vn.hoso.shared.Ids;
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
   * @param seen what he has read of it
   * @throws SecondPersonProblem {@code ADMINISTRATION-001} (403), {@code -002} or {@code -010}
   *     (409)
   */
  public void confirm(CurrentUser by, UUID requestId, String seen) {
    AppointmentRequest asked = request(by, requestId);
    second.require(by, asked.askedBy());
    second.require(by, asked.officialId());
    second.hold(List.of(asked.officialId()));
    WaitingView.requireSeen(seen, view(by, asked).seen());
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
    second.given(by.officialId(), List.of(asked.officialId()));
  }

  /** By the second person, or by who asked: he takes it back. */
  public void refuse(CurrentUser by, UUID requestId) {
    AppointmentRequest asked = request(by, requestId);
    decide(by, asked, false);
    add(by, OrganisationEventKind.APPOINTMENT_REFUSED, asked);
  }

  /**
   * @param seen what he has read of it
   * @throws SecondPersonProblem {@code ADMINISTRATION-001} (403), {@code -002} or {@code -010}
   *     (409)
   */
  public PasswordLinkCode confirmLink(CurrentUser by, UUID linkId, String seen) {
    overseers.require(by);
    WaitingLink link =
        links.waiting().stream()
            .filter(each -> each.id().equals(linkId))
            .findFirst()
            .orElseThrow(SecondPersonProblem::notWaiting);
    second.require(by, link.askedBy());
    second.hold(List.of(link.officialId()));
    WaitingView.requireSeen(seen, view(by, link).seen());
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
   * @param seen what he has read of it
   * @throws SecondPersonProblem {@code ADMINISTRATION-001} (403), {@code -002} or {@code -010}
   *     (409)
   */
  public void confirmChange(CurrentUser by, UUID changeId, String seen) {
    overseers.require(by);
    oversight.confirm(by, changeId, seen);
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
    String name = officials.name(asked.officialId());
    String label = AskedTitle.of(label(asked));
    String askedBy = officials.name(asked.askedBy());
    return new WaitingAppointment(
        asked.id(),
        asked.officialId(),
        name,
        label,
        asked.from(),
        asked.to(),
        askedBy,
        asked.askedAt(),
        WaitingView.seen(asked.id(), name, label, asked.from(), asked.to(), askedBy),
        may);
  }

  private WaitingPasswordLink view(CurrentUser by, WaitingLink link) {
    String name = officials.name(link.officialId());
    String askedBy = officials.name(link.askedBy());
    List<HoldingView> held = held(link.officialId());
    List<String> standIns = this.standIns.ahead(link.officialId());
    return new WaitingPasswordLink(
        link.id(),
        link.officialId(),
        name,
        link.username(),
        // What the account opens: whoever confirms must see it.
        Stream.concat(held.stream().map(WaitingActs::seat), standIns.stream()).toList(),
        askedBy,
        link.askedAt(),
        link.expiresAt(),
        // With the days and the ids: two units may be called alike.
        WaitingView.seen(link.id(), name, link.username(), held, standIns, askedBy),
        !second.himself(by, link.askedBy()));
  }

  /** With its days: a seat for two days is another than one for good. */
  private static String seat(HoldingView held) {
    String from = DayText.of(held.from());
    String days =
        held.to() == null
            ? AskersLanguage.say("từ " + from, "from " + from)
            : from + " – " + DayText.of(held.to());
    return AskedTitle.of(held.label()) + " (" + days + ")";
  }

  private List<HoldingView> held(UUID officialId) {
    LocalDate today = LocalDate.now(clock);
    return changes.view(officialId).holdings().stream()
        .filter(held -> held.to() == null || !held.to().isBefore(today))
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
