package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import vn.hoso.folder.EntryRefused;
import vn.hoso.shared.Text;

/**
 * Something that is kept of every item.
 *
 * @param choices what may stand there; empty unless it is a choice
 * @param at ids of the steps at which it is filled in; empty for those at which the list is made
 * @param required whether it is missed when such a step is completed
 * @param once whether all items of a list have the same there, which is said once
 * @param pattern how a text must look; null for any
 * @param patternSays what is said to a text that looks otherwise
 * @param series the series its numbers are given from; null where it is typed
 */
public record ItemColumn(
    String name,
    Text label,
    Kind kind,
    List<Choice> choices,
    List<String> at,
    boolean required,
    boolean once,
    @Nullable Pattern pattern,
    @Nullable Text patternSays,
    @Nullable ItemSeries series) {

  /** What stands in a column. */
  public enum Kind {
    TEXT,
    DATE,
    NUMBER,
    CHOICE,
    YES_NO
  }

  /** One of the values of a choice. */
  public record Choice(String value, Text label) {}

  /** As written in {@code columns:} of {@code items:}. */
  record Entry(
      String name,
      Text label,
      Kind kind,
      List<Choice> choices,
      List<String> at,
      Boolean required,
      Boolean once,
      String pattern,
      Text patternSays,
      ItemSeries.Entry series) {

    ItemColumn read() {
      boolean choice = given(kind, "kind") == Kind.CHOICE;
      return new ItemColumn(
          given(name, "name"),
          given(label, "label"),
          kind,
          choice ? given(choices, "choices") : List.of(),
          at == null ? List.of() : at,
          Boolean.TRUE.equals(required),
          Boolean.TRUE.equals(once),
          pattern == null ? null : compiled(pattern),
          pattern == null ? null : given(patternSays, "patternSays"),
          series == null ? null : series.read());
    }

    private static Pattern compiled(String pattern) {
      try {
        return Pattern.compile(pattern);
      } catch (PatternSyntaxException refused) {
        throw new EntryRefused(
            "“" + pattern + "” không phải mẫu đúng dạng.", "“" + pattern + "” is no pattern.");
      }
    }
  }

  public ItemColumn {
    choices = List.copyOf(choices);
    at = List.copyOf(at);
  }
}
