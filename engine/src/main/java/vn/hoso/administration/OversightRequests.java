package vn.hoso.administration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.administration.KeptOversight.Deed;
import vn.hoso.administration.OversightRequestRows.OversightRequest;
import vn.hoso.administration.WaitingView.WaitingChange;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.shared.Ids;

/** What was undone and waits for a second person, and what he has agreed to. */
@Component
@Transactional
class OversightRequests {

  /** After which an agreement to something is forgotten. */
  private static final Duration GOOD_FOR = Duration.ofDays(7);

  private final OversightRequestRows rows;
  private final SecondPerson second;
  private final Officials officials;
  private final OrganisationHistory history;
  private final Clock clock;

  OversightRequests(
      OversightRequestRows rows,
      SecondPerson second,
      Officials officials,
      OrganisationHistory history,
      Clock clock) {
    this.rows = rows;
    this.second = second;
    this.officials = officials;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Whether it was agreed to; once.
   *
   * @param outcome what it comes to now
   */
  public boolean use(CurrentUser by, Deed deed, Set<String> outcome) {
    Instant now = clock.instant();
    return rows.use(by.officialId(), deed.digest(), outcome, now.minus(GOOD_FOR), now);
  }

  /** Asks for it under words that say what it would come to. */
  public void ask(CurrentUser by, Deed deed, Set<String> outcome) {
    var asked =
        new OversightRequest(
            Ids.next(),
            deed.kind(),
            deed.said().get() + said(outcome),
            by.officialId(),
            clock.instant(),
            null);
    if (rows.add(asked, deed.digest(), outcome)) {
      add(by, OrganisationEventKind.OVERSIGHT_CHANGE_ASKED, asked);
    }
  }

  private String said(Set<String> outcome) {
    String gone = named(outcome, KeptOversight.HEAD);
    String coming = named(outcome, KeptOversight.NEW_HEAD);
    String more =
        String.join(
            ", ",
            Stream.of(
                    counted(outcome, "unit ", "đơn vị"),
                    counted(outcome, "task ", "nhiệm vụ"),
                    counted(outcome, "decides ", "thẩm quyền"),
                    counted(outcome, "dossier ", "hồ sơ"),
                    counted(outcome, "person ", "người"))
                .filter(each -> !each.isEmpty())
                .toList());
    return (gone.isEmpty() ? "" : ". Thôi giám sát: " + gone)
        + (coming.isEmpty() ? "" : ". Thành người giám sát: " + coming)
        + (more.isEmpty() ? "" : ". Được thêm: " + more);
  }

  private String named(Set<String> outcome, String kind) {
    return outcome.stream()
        .filter(each -> each.startsWith(kind))
        .map(each -> UUID.fromString(each.substring(kind.length())))
        .map(officials::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String counted(Set<String> outcome, String kind, String what) {
    long count = outcome.stream().filter(each -> each.startsWith(kind)).count();
    return count == 0 ? "" : count + " " + what;
  }

  @Transactional(readOnly = true)
  public List<WaitingChange> waiting(CurrentUser by) {
    return Stream.concat(
            rows.waiting().stream(), rows.agreed(clock.instant().minus(GOOD_FOR)).stream())
        .map(asked -> view(by, asked))
        .toList();
  }

  private WaitingChange view(CurrentUser by, OversightRequest asked) {
    Instant agreed = asked.agreedAt();
    return new WaitingChange(
        asked.id(),
        asked.kind(),
        asked.said(),
        officials.name(asked.askedBy()),
        asked.askedAt(),
        agreed == null ? null : agreed.plus(GOOD_FOR),
        seen(asked),
        agreed == null && !second.himself(by, asked.askedBy()));
  }

  private String seen(OversightRequest asked) {
    return WaitingView.seen(
        asked.id(), asked.kind(), asked.said(), officials.name(asked.askedBy()));
  }

  /**
   * Agrees to it; whoever asked for it does it then.
   *
   * @param seen what he has read
   */
  public void confirm(CurrentUser by, UUID id, String seen) {
    OversightRequest asked = request(id);
    second.require(by, asked.askedBy());
    WaitingView.requireSeen(seen, seen(asked));
    decide(by, asked, true);
    add(by, OrganisationEventKind.OVERSIGHT_CHANGE_CONFIRMED, asked);
  }

  /** By the second person, or by who asked: he takes it back. */
  public void refuse(CurrentUser by, UUID id) {
    OversightRequest asked = request(id);
    decide(by, asked, false);
    add(by, OrganisationEventKind.OVERSIGHT_CHANGE_REFUSED, asked);
  }

  private OversightRequest request(UUID id) {
    return rows.waiting().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(SecondPersonProblem::notWaiting);
  }

  private void decide(CurrentUser by, OversightRequest asked, boolean confirmed) {
    if (!rows.decide(asked.id(), by.officialId(), confirmed, clock.instant())) {
      throw SecondPersonProblem.notWaiting();
    }
  }

  private void add(CurrentUser by, OrganisationEventKind kind, OversightRequest asked) {
    history.add(
        by.officialId(),
        kind,
        null,
        null,
        Map.of("after", asked.said(), "askedBy", officials.name(asked.askedBy())));
  }
}
