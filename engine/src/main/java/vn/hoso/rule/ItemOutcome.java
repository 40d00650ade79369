package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.Text;

/**
 * How an item may come out.
 *
 * @param at ids of the steps at which it is given
 * @param reason whether it needs one
 * @param ends whether nothing more is asked of such an item at later steps
 * @param dossier the outcome of the dossier that follows from it; null where none does
 */
public record ItemOutcome(
    String name,
    Text label,
    List<String> at,
    boolean reason,
    boolean ends,
    @Nullable String dossier) {

  /** The field of a form that says why, at a step that is done for each item. */
  public static final String REASON = "reason";

  /** As written in {@code outcomes:} of {@code items:}. */
  record Entry(
      String name, Text label, List<String> at, Boolean reason, Boolean ends, String dossier) {

    ItemOutcome read() {
      return new ItemOutcome(
          given(name, "name"),
          given(label, "label"),
          given(at, "at"),
          Boolean.TRUE.equals(reason),
          Boolean.TRUE.equals(ends),
          dossier);
    }
  }

  public ItemOutcome {
    at = List.copyOf(at);
  }
}
