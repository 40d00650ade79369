package vn.hoso.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hoso.ballot.Ballots;
import vn.hoso.ballot.Tally;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.BallotRule;
import vn.hoso.procedure.Procedures;

/** The votes of the demo's bodies: entered by who holds the step, confirmed by a member. */
@Component
@Profile("demo")
class DemoVotes {

  private final Ballots ballots;
  private final Dossiers dossiers;
  private final Procedures procedures;
  private final Positions positions;
  private final Officials officials;

  DemoVotes(
      Ballots ballots,
      Dossiers dossiers,
      Procedures procedures,
      Positions positions,
      Officials officials) {
    this.ballots = ballots;
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.positions = positions;
    this.officials = officials;
  }

  /** Nothing where the outcome tells of no vote. */
  void vote(CurrentUser holder, StepRecordView step, String outcome, int number, LocalDate day) {
    procedures
        .revision(dossiers.revisionOf(step.dossierId()))
        .procedure()
        .ballot(step.stepId())
        .filter(rule -> rule.speaksOf(outcome))
        .ifPresent(rule -> vote(holder, step, rule, outcome, number, day));
  }

  /** A vote that has been entered and waits for a member's confirmation. */
  void leaveWaiting(CurrentUser holder, StepRecordView step, int number) {
    procedures
        .revision(dossiers.revisionOf(step.dossierId()))
        .procedure()
        .ballot(step.stepId())
        .ifPresent(rule -> ballots.enter(holder, step.id(), tally(true, number)));
  }

  private void vote(
      CurrentUser holder,
      StepRecordView step,
      BallotRule rule,
      String outcome,
      int number,
      LocalDate day) {
    var tally = tally(rule.passes().contains(outcome), number);
    int version = ballots.enter(holder, step.id(), tally).version();
    ballots.confirm(member(step, day), step.id(), version);
  }

  private CurrentUser member(StepRecordView step, LocalDate day) {
    var position = positions.of(step.unitId(), Role.COMMITTEE_MEMBER);
    return officials.asUser(officials.holders(position.id(), day).get(0).id(), day);
  }

  /** Between 9 and 15 voters; one of them now and then absent with leave. */
  private static Tally tally(boolean carried, int number) {
    int summoned = 9 + number % 7;
    int present = summoned - number % 2;
    int inFavour = carried ? present : 2;
    return new Tally(
        summoned,
        present,
        summoned - present,
        present,
        present,
        present,
        inFavour,
        present - inFavour);
  }
}
