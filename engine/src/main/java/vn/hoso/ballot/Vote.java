package vn.hoso.ballot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.ballot.EarlierVotes.Earlier;
import vn.hoso.deadline.Confidence;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.rule.BallotRule;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;

/**
 * A step, its rule and the latest version of its tally.
 *
 * @param ballot null as long as nothing was entered
 */
record Vote(
    StepRecordView step,
    ProcedureRevision revision,
    BallotRule rule,
    Ballot ballot,
    Earlier earlier) {

  int version() {
    return ballot == null ? 0 : ballot.version();
  }

  /** Whether these are the numbers that stand already. */
  boolean says(Tally tally) {
    return ballot != null && ballot.tally().equals(tally);
  }

  /** Refuses whoever would take back what he has not seen. */
  void requireSeen(int version) {
    if (ballot != null && ballot.version() != version) {
      throw BallotProblem.enteredMeanwhile(ballot);
    }
  }

  /** Why the official may not enter numbers now; null where he may. */
  @Nullable BallotProblem notEntering(CurrentUser by) {
    if (!BallotPolicy.mayEnter(by, step)) {
      return BallotProblem.mayNot();
    }
    return usedUp() ? BallotProblem.usedUp(earlier.taken()) : null;
  }

  /** Refuses numbers of whoever may not enter them now. */
  void requireEntering(CurrentUser by) {
    BallotProblem refusal = notEntering(by);
    if (refusal != null) {
      throw refusal;
    }
  }

  /** Whether the matter has been voted on as often as it may be. */
  private boolean usedUp() {
    return rule.atMost() != null && earlier.taken() >= rule.atMost().votes();
  }

  /** Refuses numbers that cannot be true together, or what a text in force forbids. */
  void check(Tally tally) {
    List<FieldError> errors = new ArrayList<>(TallyCheck.errors(rule, tally));
    if (errors.isEmpty()) {
      forbidden(errors, tally);
      others(errors, tally);
    }
    if (!errors.isEmpty()) {
      throw BallotProblem.inconsistent(errors);
    }
  }

  private void forbidden(List<FieldError> errors, Tally tally) {
    var words = new BallotWords(rule);
    if (BallotArithmetic.tooFew(rule, tally) && rule.minimum().confidence() == Confidence.SOURCED) {
      errors.add(new FieldError("summoned", "tooFew", words.tooFew()));
    }
    if (BallotArithmetic.noQuorum(rule, tally)
        && rule.quorum().confidence() == Confidence.SOURCED) {
      errors.add(new FieldError("present", "noQuorum", words.quorumNeeded(tally)));
    }
  }

  private boolean given() {
    return rule.perItem() || (rule.byName() && !rule.candidates().of().isEmpty());
  }

  /** Who came out of the round before, or stands on the list, is voted on, nobody else. */
  private void others(List<FieldError> errors, Tally tally) {
    var names = tally.lines().stream().map(BallotLine::name).sorted().toList();
    if (given() && !names.equals(earlier.names().stream().sorted().toList())) {
      errors.add(
          new FieldError(
              "lines",
              "others",
              new Text(
                  "Chỉ bỏ phiếu cho những người vào từ vòng trước hoặc có trong danh sách của hồ sơ.",
                  "The vote is on those of the round before, or on the list of the dossier.")));
    }
  }

  /** The position in which the official confirms that version now, or why he may not. */
  HeldPosition confirming(CurrentUser by, int asked) {
    var position =
        BallotPolicy.confirmingPosition(by, step, rule).orElseThrow(BallotProblem::mayNot);
    if (ballot == null) {
      throw BallotProblem.nothingEntered();
    }
    if (ballot.version() != asked) {
      throw BallotProblem.stale(ballot.version());
    }
    if (by.is(ballot.enteredBy())) {
      throw BallotProblem.ownTally();
    }
    if (ballot.confirmed()) {
      throw BallotProblem.confirmedAlready(ballot.confirmedByName(), ballot.confirmedAt());
    }
    return position;
  }
}
