package vn.hoso.ballot;

import java.util.List;
import vn.hoso.deadline.Confidence;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.procedure.BallotRule;
import vn.hoso.shared.FieldError;

/**
 * A step, its rule and the latest version of its tally.
 *
 * @param ballot null as long as nothing was entered
 */
record Vote(StepRecordView step, BallotRule rule, Ballot ballot) {

  int version() {
    return ballot == null ? 0 : ballot.version();
  }

  /** Whether these are the numbers that stand already. */
  boolean says(Tally tally) {
    return ballot != null && ballot.tally().equals(tally);
  }

  /** Refuses numbers that cannot be true together, or a body too small where a text says so. */
  void check(Tally tally) {
    List<FieldError> errors = TallyCheck.errors(tally);
    if (!errors.isEmpty()) {
      throw BallotProblem.inconsistent(errors);
    }
    if (BallotArithmetic.tooFew(rule, tally) && rule.minimum().confidence() == Confidence.SOURCED) {
      throw BallotProblem.inconsistent(
          List.of(new FieldError("summoned", "tooFew", new BallotWords(rule).tooFew())));
    }
  }

  /** The position in which the official confirms that version now, or why he may not. */
  HeldPosition confirming(CurrentUser by, int asked) {
    var position = BallotPolicy.confirmingPosition(by, step).orElseThrow(BallotProblem::mayNot);
    if (ballot == null) {
      throw BallotProblem.nothingEntered();
    }
    if (ballot.version() != asked) {
      throw BallotProblem.stale(ballot.version());
    }
    if (by.officialId().equals(ballot.enteredBy())) {
      throw BallotProblem.ownTally();
    }
    if (ballot.confirmed()) {
      throw BallotProblem.confirmedAlready(ballot.confirmedByName(), ballot.confirmedAt());
    }
    return position;
  }
}
