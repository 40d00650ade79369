package vn.hoso.ballot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoso.ballot.EarlierVotes.Earlier;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.BallotRule;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.step.Steps;

/** Finds the votes of steps for those who may know of them. */
@Component
class Votes {

  private final Steps steps;
  private final Dossiers dossiers;
  private final Procedures procedures;
  private final BallotRows rows;
  private final EarlierVotes earlier;
  private final TallyReaders readers;
  private final SecrecyPolicy secrecy;
  private final OwnDossiers own;

  Votes(
      Steps steps,
      Dossiers dossiers,
      Procedures procedures,
      BallotRows rows,
      EarlierVotes earlier,
      TallyReaders readers,
      SecrecyPolicy secrecy,
      OwnDossiers own) {
    this.secrecy = secrecy;
    this.own = own;
    this.steps = steps;
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.rows = rows;
    this.earlier = earlier;
    this.readers = readers;
  }

  /** The vote of a step the official sees; whether he may read its numbers is another question. */
  Vote seen(CurrentUser by, UUID taskId) {
    StepRecordView step = steps.get(taskId);
    if (own.concern(by, step.dossierId())) {
      throw BallotProblem.stepNotFound();
    }
    if (!by.holds(step.positionId())
        && (!dossiers.visible(by, step.dossierId()) || !secrecy.knows(by, step))) {
      throw BallotProblem.stepNotFound();
    }
    var revision = procedures.revision(dossiers.revisionOf(step.dossierId()));
    BallotRule rule = revision.procedure().ballot(step.stepId()).orElseThrow(BallotProblem::noVote);
    return new Vote(
        step,
        revision,
        rule,
        rows.latest(taskId).orElse(null),
        earlier.before(revision.procedure(), rule, step));
  }

  /** The vote of a step for what is done by itself; empty where nobody votes. */
  Optional<Vote> at(UUID taskId) {
    StepRecordView step = steps.get(taskId);
    var revision = procedures.revision(dossiers.revisionOf(step.dossierId()));
    return revision
        .procedure()
        .ballot(step.stepId())
        .map(
            rule ->
                new Vote(step, revision, rule, rows.latest(taskId).orElse(null), Earlier.NOTHING));
  }

  /** The same step with what has been written since. */
  Vote again(Vote vote) {
    return new Vote(
        vote.step(),
        vote.revision(),
        vote.rule(),
        rows.latest(vote.step().id()).orElse(null),
        vote.earlier());
  }

  /**
   * @throws BallotProblem BALLOT-003 (403) for those not entitled to the numbers
   */
  Vote readable(CurrentUser by, UUID taskId) {
    Vote vote = seen(by, taskId);
    if (!readers.may(by, vote)) {
      throw BallotProblem.mayNot();
    }
    return vote;
  }

  boolean mayRead(CurrentUser by, Vote vote) {
    return readers.may(by, vote);
  }

  /** Those of the dossier that were entered, whether or not the official may read the numbers. */
  List<Vote> of(UUID dossierId) {
    List<Ballot> all = rows.of(dossierId);
    Map<UUID, Ballot> entered =
        all.stream().collect(Collectors.toMap(Ballot::taskId, Function.identity()));
    if (entered.isEmpty()) {
      return List.of();
    }
    var revision = procedures.revision(dossiers.revisionOf(dossierId));
    return steps.of(dossierId).stream()
        .filter(step -> entered.containsKey(step.id()))
        .flatMap(
            step ->
                vote(step, revision, entered, rule -> before(revision, rule, step, all)).stream())
        .toList();
  }

  /**
   * The votes of steps under a revision that governs them all, entered or not, as far as the
   * official sits on the body or confirms for it; asks nothing dossier by dossier.
   */
  List<Vote> together(CurrentUser by, UUID revisionId, Collection<UUID> taskIds) {
    var revision = procedures.revision(revisionId);
    Map<UUID, Ballot> entered =
        rows.latest(taskIds).stream()
            .collect(Collectors.toMap(Ballot::taskId, Function.identity()));
    List<StepRecordView> all = seen(by, steps.all(taskIds));
    Map<UUID, Earlier> before = before(revision, all);
    return all.stream()
        .flatMap(
            step ->
                vote(
                    step,
                    revision,
                    entered,
                    rule -> before.getOrDefault(step.id(), Earlier.NOTHING))
                    .stream())
        .filter(vote -> readers.mayHere(by, vote))
        .toList();
  }

  /** Empty where nobody votes at the step. */
  private static Optional<Vote> vote(
      StepRecordView step,
      ProcedureRevision revision,
      Map<UUID, Ballot> entered,
      Function<BallotRule, Earlier> earlier) {
    return revision
        .procedure()
        .ballot(step.stepId())
        .map(rule -> new Vote(step, revision, rule, entered.get(step.id()), earlier.apply(rule)));
  }

  private List<StepRecordView> seen(CurrentUser by, List<StepRecordView> all) {
    Set<UUID> about = own.about(by, all.stream().map(StepRecordView::dossierId).toList());
    return all.stream().filter(step -> !about.contains(step.dossierId())).toList();
  }

  /** All are of one step of the model. */
  private Map<UUID, Earlier> before(ProcedureRevision revision, List<StepRecordView> all) {
    return all.stream()
        .findFirst()
        .flatMap(step -> revision.procedure().ballot(step.stepId()))
        .map(rule -> earlier.before(revision.procedure(), rule, all))
        .orElse(Map.of());
  }

  /** Nothing is entered any more at a step that is over. */
  private Earlier before(
      ProcedureRevision revision, BallotRule rule, StepRecordView step, List<Ballot> all) {
    return step.open() ? earlier.before(revision.procedure(), rule, step, all) : Earlier.NOTHING;
  }
}
