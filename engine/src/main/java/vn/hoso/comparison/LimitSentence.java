package vn.hoso.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoso.deadline.DeadlineProblem;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.shared.Text;

/** What became of one limit: {@code Thẩm định: 15 → 10 ngày làm việc}. */
final class LimitSentence {

  static final String LENGTH = "timeLimit";
  private static final String UNIT = "timeLimitUnit";
  private static final String WARN = "warnAt";
  private static final String BASIS = "legalBasis";
  private static final String CONFIDENCE = "confidence";

  /** The properties a limit is made of. */
  static final Set<String> OF_A_LIMIT = Set.of(LENGTH, UNIT, WARN, BASIS, CONFIDENCE);

  private LimitSentence() {}

  /**
   * @param before the properties of before, by name; those after likewise
   */
  static Text of(Text label, Map<String, String> before, Map<String, String> after) {
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (differ(before, after, LENGTH) || differ(before, after, UNIT)) {
      vi.add(length(before).vi() + " → " + length(after).vi());
      en.add(length(before).en() + " → " + length(after).en());
    }
    if (differ(before, after, WARN)) {
      vi.add("nhắc khi đã qua " + percents(before, after) + " thời hạn");
      en.add("reminder at " + percents(before, after) + " of it");
    }
    if (differ(before, after, BASIS)) {
      vi.add("căn cứ mới: " + Quoted.cut(after.getOrDefault(BASIS, "–")));
      en.add("new basis: " + Quoted.cut(after.getOrDefault(BASIS, "–")));
    }
    if (differ(before, after, CONFIDENCE)) {
      vi.add("độ tin cậy: " + after.getOrDefault(CONFIDENCE, "–"));
      en.add("confidence: " + after.getOrDefault(CONFIDENCE, "–"));
    }
    return new Text(
        label.vi() + ": " + String.join("; ", vi) + ".",
        label.en() + ": " + String.join("; ", en) + ".");
  }

  static Text length(Map<String, String> given) {
    String limit = given.getOrDefault(LENGTH, "");
    try {
      TimeLimit read = TimeLimit.parse(limit, given.getOrDefault(UNIT, ""));
      return new Text(read.vi(), read.en());
    } catch (DeadlineProblem unreadable) {
      String written = Quoted.of(limit + " " + given.getOrDefault(UNIT, ""));
      return new Text(written, written);
    }
  }

  private static String percents(Map<String, String> before, Map<String, String> after) {
    return before.getOrDefault(WARN, "–") + "% → " + after.getOrDefault(WARN, "–") + "%";
  }

  private static boolean differ(Map<String, String> one, Map<String, String> other, String key) {
    return !one.getOrDefault(key, "").equals(other.getOrDefault(key, ""));
  }
}
