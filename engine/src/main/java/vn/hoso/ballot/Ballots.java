package vn.hoso.ballot;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.dossier.DossierEvent;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierRead;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.item.ItemsCome;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.Found;

/**
 * The votes of steps. The numbers are entered by whoever has claimed the step and confirmed by
 * another official of the body or above it; every version is kept. They are sealed: no other table,
 * event, notice or list repeats them, the history says only that they were entered or confirmed.
 *
 * <p>Refusals: DOSSIER-009 (404) for a step the official does not see, BALLOT-001 (404) where
 * nobody votes, BALLOT-003 (403) for what is not his, BALLOT-009 (409) once the step is over.
 */
@Service
public class Ballots {

  private static final int LONGEST_REASON = 2000;

  private final Votes votes;
  private final BallotRows rows;
  private final WaitingRows waiting;
  private final VotedItems votedOn;
  private final BallotDrafts drafts;
  private final BallotViews views;
  private final Dossiers dossiers;
  private final OwnDossiers own;
  private final SecrecyPolicy secrecy;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Ballots(
      Votes votes,
      BallotRows rows,
      WaitingRows waiting,
      VotedItems votedOn,
      BallotDrafts drafts,
      BallotViews views,
      Dossiers dossiers,
      OwnDossiers own,
      SecrecyPolicy secrecy,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.votes = votes;
    this.rows = rows;
    this.waiting = waiting;
    this.votedOn = votedOn;
    this.drafts = drafts;
    this.views = views;
    this.dossiers = dossiers;
    this.own = own;
    this.secrecy = secrecy;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Enters the numbers, by whoever has claimed the step. The same numbers again change nothing;
   * other ones are a new version and need confirming anew.
   *
   * @throws BallotProblem BALLOT-002 (422) with errors by field when the numbers do not agree,
   *     BALLOT-012 (409) when the matter was voted on as often as it may be
   */
  public BallotView enter(CurrentUser by, UUID taskId, Tally tally) {
    return enter(by, taskId, tally, vote -> {});
  }

  /**
   * As {@link #enter(CurrentUser, UUID, Tally)}, by somebody who has seen what was entered before.
   *
   * @param seen the version he saw, 0 for none
   * @throws BallotProblem BALLOT-005 (409, {@code version}, {@code enteredBy}, {@code confirmedBy})
   *     when others were entered since: they, and their confirmation, are not taken back unasked
   */
  public BallotView enter(CurrentUser by, UUID taskId, Tally tally, int seen) {
    return enter(by, taskId, tally, vote -> vote.requireSeen(seen));
  }

  private BallotView enter(CurrentUser by, UUID taskId, Tally tally, Consumer<Vote> asked) {
    return act(
        by,
        taskId,
        vote -> {
          vote.requireEntering(by);
          vote.check(tally);
          if (!vote.says(tally)) {
            asked.accept(vote);
            int version = vote.version() + 1;
            rows.enter(vote.step().dossierId(), taskId, version, tally, by, clock.instant());
            waiting.add(votes.again(vote));
            tell(DossierEventKind.BallotEntered, by, vote, vote.step().positionId(), version);
          }
          drafts.remove(taskId, by.officialId());
          return views.of(by, votes.again(vote));
        });
  }

  /**
   * Confirms the numbers of that version: another official than the one who entered them, who sits
   * on the body or leads one above it.
   *
   * @param version the version the official saw
   * @throws BallotProblem BALLOT-004 (403) for one's own, BALLOT-005 (409, {@code version}) when
   *     the numbers have changed, BALLOT-006 (409) when confirmed already, BALLOT-007 (409) when
   *     there are none
   */
  public BallotView confirm(CurrentUser by, UUID taskId, int version) {
    return act(
        by,
        taskId,
        vote -> {
          var position = vote.confirming(own.on(by, vote.step().dossierId()), version);
          rows.confirm(taskId, version, by, clock.instant());
          waiting.remove(taskId);
          votedOn.confirmed(vote).forEach(come -> tell(by, vote, position.positionId(), come));
          tell(DossierEventKind.BallotConfirmed, by, vote, position.positionId(), version);
          return views.of(by, votes.again(vote));
        });
  }

  /** The vote of the step, for those entitled to read it; the reading is told to the log. */
  public BallotView view(CurrentUser by, UUID taskId) {
    Vote vote = votes.readable(by, taskId);
    told(by, vote.step().dossierId());
    return BallotPolicy.mayEnter(by, vote.step())
        ? views.of(by, vote, drafts.find(taskId, by.officialId()).orElse(null))
        : views.of(by, vote);
  }

  /**
   * Keeps numbers that are being typed, for who may enter them and for nobody else.
   *
   * @param seen version of what he started from, 0 for nothing
   * @return the version it has now
   * @throws BallotProblem BALLOT-010 (400), BALLOT-011 (409) when he has typed others meanwhile, in
   *     another window
   */
  public int keepTyped(CurrentUser by, UUID taskId, TypedTally typed, int seen) {
    UUID dossierId = votes.seen(by, taskId).step().dossierId();
    return transaction.execute(
        status -> {
          dossiers.lock(dossierId);
          votes.seen(by, taskId).requireEntering(by);
          return drafts.save(taskId, by.officialId(), typed, seen).version();
        });
  }

  /** What the rule makes of numbers that are not entered yet; keeps nothing. */
  public Reckoning preview(CurrentUser by, UUID taskId, Tally tally) {
    Vote vote = votes.seen(by, taskId);
    vote.requireEntering(by);
    vote.check(tally);
    return views.reckoning(vote, tally);
  }

  /**
   * The votes of the dossier's steps in the order of the steps. Of those whose numbers are not for
   * the official he learns that they were held, once they are confirmed.
   */
  public List<BallotView> of(CurrentUser by, UUID dossierId) {
    dossiers.requireVisible(by, dossierId);
    List<BallotView> shown =
        votes.of(dossierId).stream()
            .filter(vote -> secrecy.knows(by, vote.step()))
            .filter(vote -> vote.ballot().confirmed() || votes.mayRead(by, vote))
            .map(vote -> votes.mayRead(by, vote) ? views.of(by, vote) : views.held(vote))
            .toList();
    if (shown.stream().anyMatch(view -> !view.sealed())) {
      told(by, dossierId);
    }
    return shown;
  }

  /**
   * The votes of several steps of one body, entered or not, in a fixed number of statements; none
   * for who neither sits on the body nor confirms for it. The caller tells the access log.
   *
   * @param revisionId a revision whose rule holds for all of them
   */
  public List<BallotView> together(CurrentUser by, UUID revisionId, Collection<UUID> taskIds) {
    return votes.together(by, revisionId, taskIds).stream()
        .map(vote -> views.of(by, vote))
        .toList();
  }

  /** The tallies the official may confirm, the oldest first; without their numbers. */
  @Transactional(readOnly = true)
  public Found<WaitingBallot> waiting(CurrentUser by) {
    return waiting.of(by);
  }

  /**
   * Keeps why an outcome is chosen that the numbers do not bear out, sealed beside them; called
   * before the step is completed, in its transaction.
   *
   * @param reason null for none
   * @throws BallotProblem BALLOT-008 (422)
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void explain(CurrentUser by, UUID taskId, String outcome, String reason) {
    if (reason == null) {
      return;
    }
    var latest = rows.latest(taskId).orElseThrow(BallotProblem::badReason);
    String given = reason.strip();
    if (given.isEmpty() || given.length() > LONGEST_REASON || given.indexOf('\0') >= 0) {
      throw BallotProblem.badReason();
    }
    rows.explain(taskId, latest.version(), outcome, given, by, clock.instant());
  }

  /** Sees first and locks then, so that what is read under the lock is what holds. */
  private BallotView act(CurrentUser by, UUID taskId, Function<Vote, BallotView> work) {
    Vote seen = votes.seen(by, taskId);
    return transaction.execute(
        status -> {
          dossiers.lock(seen.step().dossierId());
          Vote vote = votes.seen(by, taskId);
          if (!vote.step().open()) {
            throw BallotProblem.stepOver();
          }
          return work.apply(vote);
        });
  }

  private void tell(
      DossierEventKind kind, CurrentUser by, Vote vote, UUID positionId, int version) {
    tell(kind, vote, by, positionId, Map.of("version", version));
  }

  /** How many items came out how by the votes on them. */
  private void tell(CurrentUser by, Vote vote, UUID positionId, ItemsCome come) {
    tell(DossierEventKind.ItemsSettled, vote, by, positionId, come.told());
  }

  private void tell(
      DossierEventKind kind, Vote vote, CurrentUser by, UUID positionId, Map<String, Object> what) {
    var payload = standingIn(by, vote, positionId, what);
    events.publishEvent(
        new DossierEvent(
            vote.step().dossierId(),
            kind,
            clock.instant(),
            by.officialId(),
            positionId,
            null,
            vote.step().stepId(),
            payload));
  }

  private static Map<String, Object> standingIn(
      CurrentUser by, Vote vote, UUID positionId, Map<String, Object> what) {
    var payload = new LinkedHashMap<>(what);
    by.actsFor(positionId, vote.step().holderFor())
        .ifPresent(absent -> payload.put("standsInFor", absent.fullName()));
    return payload;
  }

  private void told(CurrentUser by, UUID dossierId) {
    events.publishEvent(new DossierRead(dossierId, by, "ballot"));
  }
}
