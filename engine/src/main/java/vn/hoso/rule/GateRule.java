package vn.hoso.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.shared.Text;

/**
 * Something that has to be looked at before a step is completed. It never says no: where it is not
 * plainly met, a person concludes, with a reason.
 *
 * @param label the condition as people read it
 * @param at id of the step at which it is concluded
 * @param outcomes outcomes of that step that need the conclusion; empty for all but sending back
 * @param holds null where it is about months
 * @param months null where it is about something that has to be there
 * @param paper code of the paper in which it is seen; null for none
 * @param basis the rule and its exceptions, in words
 */
public record GateRule(
    String name,
    Text label,
    String at,
    List<String> outcomes,
    @Nullable Holds holds,
    @Nullable Months months,
    @Nullable String paper,
    Text basis,
    String source,
    Confidence confidence) {

  private static final String SEND_BACK = "sendBack";

  /** What of a dossier it is that a gate looks at. */
  public enum Kind {
    PAPER,
    COLUMN,
    FACT
  }

  /** Where it looks: {@code paper.A10}, {@code column.discipline}, or a fact by its name alone. */
  public record Source(Kind kind, String name) {}

  /**
   * What has to be there: a paper, a yes/no fact, or one of some values in a column of each item.
   *
   * @param values of a column that meet it; empty for what is only yes or no
   */
  public record Holds(Source of, List<String> values) {

    public Holds {
      values = List.copyOf(values);
    }
  }

  /**
   * How many months have to lie, or may lie, between two days.
   *
   * @param to the later day; today while a day of the dossier is not known
   * @param atLeast null unless one number holds for all
   * @param atMost null where there is no upper bound
   * @param by name of the column whose value tells how many at least; null where one number holds
   * @param each how many at least, by value of that column; any other value asks nothing
   */
  public record Months(
      Source from,
      Source to,
      @Nullable Integer atLeast,
      @Nullable Integer atMost,
      @Nullable String by,
      Map<String, Integer> each) {

    public Months {
      each = Map.copyOf(each);
    }
  }

  public GateRule {
    outcomes = List.copyOf(outcomes);
  }

  /** Whether an outcome of its step stands only with the conclusion. */
  public boolean asksAt(String stepId, String outcome) {
    boolean asks = outcomes.isEmpty() ? !SEND_BACK.equals(outcome) : outcomes.contains(outcome);
    return at.equals(stepId) && asks;
  }
}
