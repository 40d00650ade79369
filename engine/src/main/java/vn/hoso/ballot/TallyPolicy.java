package vn.hoso.ballot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.Confidence;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.BallotRule;
import vn.hoso.shared.FieldError;

/**
 * An outcome that says how a body voted needs its numbers, entered and confirmed. Against the
 * numbers it is refused where the rule stands in a text in force, and needs a reason elsewhere. An
 * outcome for when the votes on a matter are used up is refused before.
 */
@Component
class TallyPolicy implements StepPolicy {

  private final Procedures procedures;
  private final BallotRows rows;
  private final EarlierVotes earlier;

  TallyPolicy(Procedures procedures, BallotRows rows, EarlierVotes earlier) {
    this.procedures = procedures;
    this.rows = rows;
    this.earlier = earlier;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    Procedure procedure = procedures.revision(completion.revisionId()).procedure();
    return procedure.ballot(completion.step().id()).stream()
        .flatMap(rule -> objection(procedure, rule, completion).stream())
        .toList();
  }

  private Optional<FieldError> objection(
      Procedure procedure, BallotRule rule, Completion completion) {
    String outcome = completion.outcome();
    if (rule.afterLast(outcome)) {
      int before = earlier.taken(procedure, rule, completion.dossierId(), completion.taskId());
      return tooEarly(rule, before, latest(completion));
    }
    var ballot = latest(completion);
    boolean asked =
        rule.speaksOf(outcome)
            && (ballot != null || !earlier.nothing(procedure, rule, completion.dossierId()));
    return asked ? objection(rule, outcome, ballot) : Optional.empty();
  }

  private Ballot latest(Completion completion) {
    return rows.latest(completion.taskId()).orElse(null);
  }

  /** What speaks against an outcome that stands only once the votes are used up. */
  static Optional<FieldError> tooEarly(BallotRule rule, int before, Ballot ballot) {
    boolean missed =
        ballot != null
            && ballot.confirmed()
            && Stream.of(Standing.CARRIED, Standing.VOID)
                .noneMatch(Verdict.of(rule, ballot.tally()).standing()::equals);
    int most = rule.atMost().votes();
    return before + (missed ? 1 : 0) >= most
        ? Optional.empty()
        : error(
            "outcome",
            "votesLeft",
            "Kết quả này chỉ chọn được sau %d lần biểu quyết không đạt.".formatted(most),
            "This outcome stands after %d votes that missed the share.".formatted(most));
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
    if (Verdict.of(rule, ballot.tally()).outcomes(rule).contains(outcome)) {
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
