package vn.hoso.ballot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.rule.BallotRule;

/**
 * The vote of a step as one official may see it; words are in his language.
 *
 * @param sealed whether the asker learns no more than that a vote was held
 * @param tally null as long as nothing was entered, and where it is sealed
 * @param version of the tally, from 1; 0 as long as nothing was entered
 * @param confirmedByName null until another official has confirmed this version
 * @param reckoning what the rule makes of the tally
 * @param contradicted outcomes the numbers speak against: refused where the rule is binding, with a
 *     reason elsewhere
 * @param reason why an outcome was chosen that the numbers do not bear out; null for none
 * @param candidates who came out of the round before, or stands on the list of the dossier, and is
 *     voted on here; none where names are free
 * @param taken how often the matter was voted on before
 * @param typed what the asker has typed and not entered, where he may enter; null for nothing
 * @param typedVersion which saving it again must name; 0 for nothing
 * @param actions {@code enter}, {@code confirm}: what the asker may do now
 */
public record BallotView(
    UUID taskId,
    String stepName,
    Rule rule,
    boolean sealed,
    @Nullable Tally tally,
    int version,
    @Nullable String enteredByName,
    @Nullable Instant enteredAt,
    @Nullable String confirmedByName,
    @Nullable Instant confirmedAt,
    Reckoning reckoning,
    List<String> contradicted,
    @Nullable String reason,
    List<String> candidates,
    int taken,
    @Nullable TypedTally typed,
    int typedVersion,
    List<String> actions) {

  /**
   * The rule, with where it is written and how sure that is.
   *
   * @param byName whether one of several is chosen
   * @param perItem whether each item of the dossier is voted on
   * @param places how many may be chosen; 0 where the body votes for or against
   * @param threshold the share in words: "ít nhất 2/3 số đảng viên chính thức được triệu tập"
   * @param quorum how many must be present, in words; null where no such rule is known
   * @param goesTo what becomes of a tie, or where nobody is chosen, in words
   * @param atMost how often the body may vote on the matter; null where it is not limited
   * @param inLists whether its numbers fit into one row of a list; else they are entered with the
   *     dossier
   * @param announced whether those who voted are told how it came out
   * @param binding whether an outcome against the numbers is refused; otherwise it needs a reason
   * @param note what is to be confirmed; null for nothing
   */
  public record Rule(
      String name,
      String label,
      BallotRule.Base base,
      boolean byName,
      boolean perItem,
      int places,
      String share,
      String threshold,
      @Nullable Sourced quorum,
      List<String> goesTo,
      @Nullable AtMost atMost,
      boolean inLists,
      boolean announced,
      boolean binding,
      @Nullable String note,
      String source,
      Confidence confidence) {}

  /** A rule beside the share, in words. */
  public record Sourced(String text, String source, Confidence confidence) {}

  /** How often, with where that is written. */
  public record AtMost(int votes, String source, Confidence confidence) {}
}
