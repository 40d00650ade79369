package vn.hoso.administration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.administration.OversightRequestRows.OversightRequest;
import vn.hoso.administration.WaitingView.WaitingChange;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.organisation.Overseers;
import vn.hoso.shared.Ids;
import vn.hoso.shared.Sha256;

/**
 * No administrator takes the oversight from a head of the board alone, or gives himself more to see
 * or to do, by whatever act: where one would, it is undone and waits for a second person. Once he
 * has agreed, who asked does it again.
 */
@Component
class KeptOversight {

  /** After which an agreement to something is forgotten. */
  private static final Duration GOOD_FOR = Duration.ofDays(7);

  private static final String HEADS =
      """
      select h.official_id, h.to_day from hoso.position_holding h
      join hoso.position p on p.id = h.position_id
      join hoso.account a on a.official_id = h.official_id
      where p.unit_id = :board and p.role = 'UNIT_HEAD'
        and a.password_set and a.blocked_at is null
        and (h.to_day is null or h.to_day >= :today)
      """;

  /**
   * An act of administration.
   *
   * @param asked all that it is done with: an agreement is to exactly this
   * @param said whom or what it is done to; asked for only where it has to wait
   */
  record Deed(OrganisationEventKind kind, List<?> asked, Supplier<String> said) {

    private byte[] digest() {
      return Sha256.of(kind + " " + asked);
    }
  }

  /**
   * Somebody who watches, or will.
   *
   * @param to last day, inclusive; null for open
   */
  private record Head(UUID officialId, @Nullable LocalDate to) {

    boolean staysAmong(List<Head> after) {
      return after.stream()
          .filter(each -> each.officialId.equals(officialId))
          .anyMatch(each -> each.to == null || to != null && !each.to.isBefore(to));
    }
  }

  private static final class NotAgreed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient SecondPersonProblem problem;

    NotAgreed(SecondPersonProblem problem) {
      super(null, null, false, false);
      this.problem = problem;
    }
  }

  private final OversightRequestRows rows;
  private final Overseers overseers;
  private final SecondPerson second;
  private final OwnReach reach;
  private final Officials officials;
  private final OrganisationHistory history;
  private final TransactionTemplate transaction;
  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final Clock clock;

  KeptOversight(
      OversightRequestRows rows,
      Overseers overseers,
      SecondPerson second,
      OwnReach reach,
      Officials officials,
      OrganisationHistory history,
      TransactionTemplate transaction,
      EntityManager entities,
      JdbcClient jdbc,
      Clock clock) {
    this.rows = rows;
    this.overseers = overseers;
    this.second = second;
    this.reach = reach;
    this.officials = officials;
    this.history = history;
    this.transaction = transaction;
    this.entities = entities;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Does it in a transaction of its own. Found out by its outcome: every way there would have to be
   * thought of else.
   *
   * @throws SecondPersonProblem {@code ADMINISTRATION-004} or {@code ADMINISTRATION-005} (409)
   *     where it waits for a second person
   */
  <T> T perform(CurrentUser by, Deed deed, Supplier<T> act) {
    return orAsk(
        by,
        deed,
        () -> {
          if (second.alone(by)) {
            return act.get();
          }
          List<Head> before = heads(by);
          OwnReach.Had had = reach.now(by);
          T done = act.get();
          entities.flush();
          List<Head> after = heads(by);
          if (!before.stream().allMatch(head -> head.staysAmong(after))) {
            requireAgreed(by, deed, SecondPersonProblem.takesOversight());
          } else if (had.isLessThan(reach.since(by, had))) {
            requireAgreed(by, deed, SecondPersonProblem.givesHimself());
          }
          return done;
        });
  }

  /**
   * Does in a transaction of its own what always needs a second person.
   *
   * @throws SecondPersonProblem {@code ADMINISTRATION-007} (409) where it waits for him
   */
  void agreed(CurrentUser by, Deed deed, Runnable act) {
    orAsk(
        by,
        deed,
        () -> {
          if (!second.alone(by)) {
            requireAgreed(by, deed, SecondPersonProblem.erases());
          }
          act.run();
          return null;
        });
  }

  /** In a transaction of its own; where nobody has agreed, it is undone and asked for. */
  private <T> T orAsk(CurrentUser by, Deed deed, Supplier<T> act) {
    try {
      return transaction.execute(begun -> act.get());
    } catch (NotAgreed undone) {
      transaction.executeWithoutResult(begun -> ask(by, deed));
      throw undone.problem;
    }
  }

  List<WaitingChange> waiting(CurrentUser by) {
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
        agreed == null && !second.himself(by, asked.askedBy()));
  }

  /** Agrees to it; whoever asked for it does it then. */
  void confirm(CurrentUser by, UUID id) {
    OversightRequest asked = request(id);
    second.require(by, asked.askedBy());
    decide(by, asked, true);
    add(by, OrganisationEventKind.OVERSIGHT_CHANGE_CONFIRMED, asked);
  }

  /** By the second person, or by who asked: he takes it back. */
  void refuse(CurrentUser by, UUID id) {
    OversightRequest asked = request(id);
    decide(by, asked, false);
    add(by, OrganisationEventKind.OVERSIGHT_CHANGE_REFUSED, asked);
  }

  /** Who gives his own oversight away takes it from nobody. */
  private List<Head> heads(CurrentUser by) {
    return overseers
        .board()
        .map(
            board ->
                jdbc.sql(HEADS)
                    .param("board", board)
                    .param("today", LocalDate.now(clock))
                    .query(
                        (row, n) ->
                            new Head(
                                row.getObject("official_id", UUID.class),
                                row.getObject("to_day", LocalDate.class)))
                    .list())
        .orElse(List.of())
        .stream()
        .filter(head -> !second.himself(by, head.officialId()))
        .toList();
  }

  private void requireAgreed(CurrentUser by, Deed deed, SecondPersonProblem problem) {
    Instant now = clock.instant();
    if (!rows.use(by.officialId(), deed.digest(), now.minus(GOOD_FOR), now)) {
      throw new NotAgreed(problem);
    }
  }

  private void ask(CurrentUser by, Deed deed) {
    var asked =
        new OversightRequest(
            Ids.next(), deed.kind(), deed.said().get(), by.officialId(), clock.instant(), null);
    if (rows.add(asked, deed.digest())) {
      add(by, OrganisationEventKind.OVERSIGHT_CHANGE_ASKED, asked);
    }
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
