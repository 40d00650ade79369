package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.folder.EntryRefused;
import vn.hoso.shared.Text;

/**
 * How many items there may be at a time that have something in common, over all dossiers of the
 * procedure that are open; or that they are not to stand beside those of another procedure.
 *
 * @param label the rule in words, for who is refused
 * @param per what they have in common: {@code person}, {@code title}, {@code opener} or a column
 * @param apart a name that limits of several procedures share: items of one of them never stand
 *     beside those of another, however many each has; null where items of this procedure are
 *     counted
 * @param leaves columns with the values of items that leave their place to others until it is
 *     decided; empty where none does
 * @param keeps outcomes with which an item goes on counting when its dossier is closed as decided
 */
public record ItemLimit(
    String name,
    Text label,
    List<String> per,
    int atMost,
    @Nullable String apart,
    Map<String, List<String>> leaves,
    List<String> keeps,
    String source,
    Confidence confidence) {

  public static final String PERSON = "person";
  public static final String TITLE = "title";

  /** The unit that opened the dossier: a post of one body is not that of another. */
  public static final String OPENER = "opener";

  /** The most places a limit may have. */
  private static final int MOST = 1000;

  static final ItemLimit ONE_PER_PERSON =
      new ItemLimit(
          "onePerPerson",
          new Text(
              "Người này đang có một hồ sơ cùng loại chưa kết thúc.",
              "This person already has an open dossier of this procedure."),
          List.of(PERSON),
          1,
          null,
          Map.of(),
          List.of(),
          "Cách làm của phần mềm",
          Confidence.ASSUMED);

  /** As written in {@code limits:} of {@code items:}. */
  record Entry(
      String name,
      Text label,
      List<String> per,
      Integer atMost,
      String apart,
      Map<String, List<String>> leaves,
      List<String> keeps,
      String source,
      String confidence) {

    ItemLimit read() {
      if (given(per, "per").isEmpty()) {
        throw EntryRefused.missing("per");
      }
      if (apart == null && (given(atMost, "atMost") < 1 || atMost > MOST)) {
        throw new EntryRefused(
            "“atMost” là số từ 1 đến " + MOST + ".",
            "“atMost” is a number from 1 to " + MOST + ".");
      }
      return new ItemLimit(
          given(name, "name"),
          given(label, "label"),
          per,
          apart == null ? atMost : MOST,
          apart,
          leaves == null ? Map.of() : leaves,
          keeps == null ? List.of() : keeps,
          given(source, "source"),
          Confidence.of(confidence));
    }
  }

  public ItemLimit {
    per = List.copyOf(per);
    leaves = Map.copyOf(leaves);
    keeps = List.copyOf(keeps);
  }

  /** Whether an item with these values leaves its place to others. */
  public boolean leftBy(Map<String, String> values) {
    return !leaves.isEmpty()
        && leaves.entrySet().stream()
            .allMatch(each -> each.getValue().contains(values.getOrDefault(each.getKey(), "")));
  }

  /** Whether it counts by that column, or looks at it. */
  public boolean looksAt(String column) {
    return per.contains(column) || leaves.containsKey(column);
  }
}
