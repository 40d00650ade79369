package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.hoso.deadline.Confidence;
import vn.hoso.folder.EntryRefused;
import vn.hoso.rule.GateRule.Kind;
import vn.hoso.shared.Text;

/** A line of {@code gates:}. */
public record GateEntry(
    String name,
    Text label,
    String at,
    List<String> outcomes,
    HoldsEntry holds,
    MonthsEntry months,
    String paper,
    Text basis,
    String source,
    String confidence) {

  private static final String PAPER = "paper.";
  private static final String COLUMN = "column.";

  /** As written in {@code holds:}. */
  record HoldsEntry(String of, List<String> in) {
    GateRule.Holds read() {
      return new GateRule.Holds(looksAt(given(of, "of")), in == null ? List.of() : in);
    }
  }

  /** As written in {@code months:}. */
  record MonthsEntry(
      String from,
      String to,
      Integer atLeast,
      Integer atMost,
      String by,
      Map<String, Integer> each) {

    GateRule.Months read() {
      long bounds = Stream.of(atLeast, atMost, by).filter(Objects::nonNull).count();
      if (bounds != 1 || (by == null) != (each == null)) {
        throw new EntryRefused(
            "Hãy ghi đúng một trong atLeast, atMost, hoặc by cùng với each.",
            "Write exactly one of atLeast, atMost, or by together with each.");
      }
      return new GateRule.Months(
          looksAt(given(from, "from")),
          looksAt(given(to, "to")),
          atLeast,
          atMost,
          by,
          each == null ? Map.of() : each);
    }
  }

  public GateRule read() {
    if ((holds == null) == (months == null)) {
      throw new EntryRefused(
          "Hãy ghi một trong hai: holds hoặc months.", "Write one of the two: holds or months.");
    }
    return new GateRule(
        given(name, "name"),
        given(label, "label"),
        given(at, "at"),
        outcomes == null ? List.of() : outcomes,
        holds == null ? null : holds.read(),
        months == null ? null : months.read(),
        paper,
        given(basis, "basis"),
        given(source, "source"),
        Confidence.of(given(confidence, "confidence")));
  }

  private static GateRule.Source looksAt(String written) {
    if (written.startsWith(PAPER)) {
      return new GateRule.Source(Kind.PAPER, written.substring(PAPER.length()));
    }
    return written.startsWith(COLUMN)
        ? new GateRule.Source(Kind.COLUMN, written.substring(COLUMN.length()))
        : new GateRule.Source(Kind.FACT, written);
  }
}
