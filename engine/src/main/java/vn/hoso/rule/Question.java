package vn.hoso.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoso.folder.EntryRefused;
import vn.hoso.rule.Anchor.Level;
import vn.hoso.shared.Text;
import vn.hoso.unit.UnitKind;

/**
 * What is asked when a dossier is opened: a unit, or one of a few values.
 *
 * @param name under which anchors, tables, gateways and papers ask for the answer
 * @param units kinds of units that may be named; empty where a value is asked
 * @param outside whether it may be a body outside this house, known by its name alone
 * @param within the unit and the opener have the body of one of these levels in common; empty for
 *     wherever
 * @param beyond they have none of these in common
 * @param choices empty where a unit is asked
 */
public record Question(
    String name,
    Text label,
    Set<UnitKind> units,
    boolean outside,
    Set<Level> within,
    Set<Level> beyond,
    List<Choice> choices) {

  /**
   * A value that may be chosen.
   *
   * @param name what tables and gateways compare with, and what {@code follows} may name
   */
  public record Choice(String name, Text label) {}

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

  /** One entry of {@code opening.asks}. */
  public record Entry(
      String name,
      Text label,
      List<UnitKind> units,
      Boolean outside,
      List<Level> within,
      List<Level> beyond,
      List<Choice> choices) {

    Question read() {
      named(Given.given(name, "name"));
      Given.given(label, "label");
      boolean unit = units != null && !units.isEmpty();
      if (unit == (choices != null && !choices.isEmpty())) {
        throw new EntryRefused(
            "Câu hỏi ghi một trong hai: “units” (hỏi đơn vị) hoặc “choices” (chọn một giá trị).",
            "A question has either “units” (a unit is asked) or “choices” (one value is chosen).");
      }
      if (!unit && (outside != null || within != null || beyond != null)) {
        throw new EntryRefused(
            "“outside”, “within”, “beyond” chỉ đi với “units”.",
            "“outside”, “within” and “beyond” go with “units” alone.");
      }
      return new Question(
          name,
          label,
          unit ? EnumSet.copyOf(units) : Set.of(),
          Boolean.TRUE.equals(outside),
          within == null ? Set.of() : Set.copyOf(within),
          beyond == null ? Set.of() : Set.copyOf(beyond),
          unit ? List.of() : values());
    }

    private List<Choice> values() {
      for (var choice : choices) {
        named(Given.given(choice.name(), "choices.name"));
        Given.given(choice.label(), "choices.label");
      }
      return choices;
    }

    private static void named(String name) {
      if (!NAME.matcher(name).matches()) {
        throw new EntryRefused(
            "Tên bắt đầu bằng chữ thường, chỉ gồm chữ cái và chữ số, không phải " + name + ".",
            "A name begins with a small letter and is of letters and digits, not " + name + ".");
      }
    }
  }

  public Question {
    units = Set.copyOf(units);
    within = Set.copyOf(within);
    beyond = Set.copyOf(beyond);
    choices = List.copyOf(choices);
  }

  /** Whether a unit is asked, not a value. */
  public boolean unit() {
    return !units.isEmpty();
  }

  /** The value of that name. */
  public Optional<Choice> choice(@Nullable String value) {
    return choices.stream().filter(each -> each.name().equals(value)).findFirst();
  }
}
