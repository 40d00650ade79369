package vn.hoso.ballot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.dossier.Steps;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.BallotRule;
import vn.hoso.procedure.PartCapacity;
import vn.hoso.procedure.Procedures;

/** Finds the votes of steps for those who may know of them. */
@Component
class Votes {

  private final Steps steps;
  private final Dossiers dossiers;
  private final Procedures procedures;
  private final BallotRows rows;

  Votes(Steps steps, Dossiers dossiers, Procedures procedures, BallotRows rows) {
    this.steps = steps;
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.rows = rows;
  }

  /** The vote of a step the official sees; whether he may read its numbers is another question. */
  Vote seen(CurrentUser by, UUID taskId) {
    StepRecordView step = steps.get(taskId);
    if (!by.holds(step.positionId()) && !dossiers.visible(by, step.dossierId())) {
      throw BallotProblem.stepNotFound();
    }
    BallotRule rule = rule(step).orElseThrow(BallotProblem::noVote);
    return new Vote(step, rule, rows.latest(taskId).orElse(null));
  }

  /** The same step with what has been written since. */
  Vote again(Vote vote) {
    return new Vote(vote.step(), vote.rule(), rows.latest(vote.step().id()).orElse(null));
  }

  /**
   * @throws BallotProblem BALLOT-003 (403) for those not entitled to the numbers
   */
  Vote readable(CurrentUser by, UUID taskId) {
    Vote vote = seen(by, taskId);
    if (!mayRead(by, vote)) {
      throw BallotProblem.mayNot();
    }
    return vote;
  }

  /** Those of the dossier that were entered and that the official may read. */
  List<Vote> readableOf(CurrentUser by, UUID dossierId) {
    Map<UUID, Ballot> entered =
        rows.of(dossierId).stream().collect(Collectors.toMap(Ballot::taskId, Function.identity()));
    return steps.of(dossierId).stream()
        .filter(step -> entered.containsKey(step.id()))
        .flatMap(step -> rule(step).map(rule -> vote(step, rule, entered)).stream())
        .filter(vote -> mayRead(by, vote))
        .toList();
  }

  /**
   * The votes of steps under a revision that governs them all, entered or not, as far as the
   * official sits on the body or confirms for it; asks nothing dossier by dossier.
   */
  List<Vote> together(CurrentUser by, UUID revisionId, Collection<UUID> taskIds) {
    var procedure = procedures.revision(revisionId).procedure();
    Map<UUID, Ballot> entered =
        rows.latest(taskIds).stream()
            .collect(Collectors.toMap(Ballot::taskId, Function.identity()));
    return steps.all(taskIds).stream()
        .flatMap(
            step -> procedure.ballot(step.stepId()).map(rule -> vote(step, rule, entered)).stream())
        .filter(
            vote ->
                BallotPolicy.sitsAt(by, vote.step().unitId())
                    || (vote.ballot() != null && confirms(by, vote)))
        .toList();
  }

  private static Vote vote(StepRecordView step, BallotRule rule, Map<UUID, Ballot> entered) {
    return new Vote(step, rule, entered.get(step.id()));
  }

  private Optional<BallotRule> rule(StepRecordView step) {
    UUID revision = dossiers.revisionOf(step.dossierId());
    return procedures.revision(revision).procedure().ballot(step.stepId());
  }

  /** The body that voted, the appraiser, the decider; and whoever confirms, while it waits. */
  private boolean mayRead(CurrentUser by, Vote vote) {
    UUID dossierId = vote.step().dossierId();
    boolean entitled =
        Stream.concat(
                Stream.of(vote.step().unitId()),
                Stream.of(PartCapacity.APPRAISER, PartCapacity.DECIDER)
                    .flatMap(part -> dossiers.unitOf(dossierId, part).stream()))
            .anyMatch(unit -> BallotPolicy.sitsAt(by, unit));
    return entitled
        || BallotPolicy.mayEnter(by, vote.step())
        || (vote.ballot() != null && confirms(by, vote));
  }

  /** Who has confirmed may read on what he put his name to. */
  private static boolean confirms(CurrentUser by, Vote vote) {
    return BallotPolicy.mayConfirm(by, vote.step(), vote.ballot())
        || by.officialId().equals(vote.ballot().confirmedBy());
  }
}
