package vn.hoso.ballot;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.Confidence;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.procedure.BallotRule;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.FieldError;

/**
 * An outcome that says how a body voted needs its numbers, entered and confirmed. Against the
 * numbers it is refused where the rule stands in a text in force, and needs a reason elsewhere.
 */
@Component
class TallyPolicy implements StepPolicy {

  private final Procedures procedures;
  private final BallotRows rows;

  TallyPolicy(Procedures procedures, BallotRows rows) {
    this.procedures = procedures;
    this.rows = rows;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    String outcome = completion.outcome();
    return procedures
        .revision(completion.revisionId())
        .procedure()
        .ballot(completion.step().id())
        .filter(rule -> rule.speaksOf(outcome))
        .flatMap(rule -> objection(rule, outcome, rows.latest(completion.taskId()).orElse(null)))
        .map(List::of)
        .orElse(List.of());
  }

  /** What speaks against the outcome under the rule; {@code ballot} is null where none was made. */
  static Optional<FieldError> objection(BallotRule rule, String outcome, Ballot ballot) {
    if (ballot == null) {
      return error("ballot", "missing", "Chưa nhập biểu kiểm phiếu.", "No tally was entered.");
    }
    if (!ballot.confirmed()) {
      return error(
          "ballot",
          "unconfirmed",
          "Biểu kiểm phiếu chưa được đồng chí khác xác nhận.",
          "No other official has confirmed the tally.");
    }
    if (BallotArithmetic.bearsOut(rule, ballot.tally(), outcome)) {
      return Optional.empty();
    }
    if (rule.confidence() == Confidence.SOURCED) {
      return error(
          "ballot",
          "contradicts",
          "Kết quả trái với biểu kiểm phiếu (" + rule.source() + ").",
          "The outcome contradicts the tally (" + rule.source() + ").");
    }
    return ballot.reason() != null
        ? Optional.empty()
        : error(
            "ballotReason",
            "required",
            "Kết quả khác với biểu kiểm phiếu: phải nêu lý do.",
            "The outcome is not what the tally says: a reason is needed.");
  }

  private static Optional<FieldError> error(String field, String code, String vi, String en) {
    return Optional.of(new FieldError(field, code, vi, en));
  }
}
