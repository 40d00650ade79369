package vn.hoso.ballot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.procedure.BallotRule;

/**
 * The vote of a step as one official may see it; words are in his language.
 *
 * @param tally null as long as nothing was entered
 * @param version of the tally, from 1; 0 as long as nothing was entered
 * @param confirmedByName null until another official has confirmed this version
 * @param arithmetic the sum in plain words; null as long as nothing was entered
 * @param passes whether the share was reached; false as long as nothing was entered
 * @param problems what is to be looked at, in plain words; none of it forbids anything
 * @param contradicted outcomes the numbers speak against: refused where the rule is binding, with a
 *     reason elsewhere
 * @param reason why an outcome was chosen that the numbers do not bear out; null for none
 * @param typed what the asker has typed and not entered, where he may enter; null for nothing
 * @param typedVersion which saving it again must name; 0 for nothing
 * @param actions {@code enter}, {@code confirm}: what the asker may do now
 */
public record BallotView(
    UUID taskId,
    String stepName,
    Rule rule,
    @Nullable Tally tally,
    int version,
    @Nullable String enteredByName,
    @Nullable Instant enteredAt,
    @Nullable String confirmedByName,
    @Nullable Instant confirmedAt,
    @Nullable String arithmetic,
    boolean passes,
    List<String> problems,
    List<String> contradicted,
    @Nullable String reason,
    @Nullable TypedTally typed,
    int typedVersion,
    List<String> actions) {

  /**
   * The rule, with where it is written and how sure that is.
   *
   * @param threshold the share in words: "ít nhất 2/3 số đảng viên chính thức được triệu tập"
   * @param binding whether an outcome against the numbers is refused; otherwise it needs a reason
   * @param note what is to be confirmed; null for nothing
   */
  public record Rule(
      String name,
      String label,
      BallotRule.Base base,
      String share,
      String threshold,
      boolean binding,
      @Nullable String note,
      String source,
      Confidence confidence) {}
}
