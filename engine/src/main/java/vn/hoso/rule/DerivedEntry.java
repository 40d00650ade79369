package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.LimitUnit;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.folder.EntryRefused;
import vn.hoso.shared.Text;

/**
 * A line of {@code derived:}.
 *
 * @param unit may be left out of months, of which there is one kind
 */
public record DerivedEntry(
    String name,
    Text label,
    String from,
    String plus,
    String minus,
    String unit,
    String source,
    String confidence) {

  public DerivedDay read() {
    if (plus != null && minus != null) {
      throw new EntryRefused(
          "Hãy ghi một trong hai: plus hoặc minus.", "Write one of the two: plus or minus.");
    }
    String length = minus == null ? given(plus, "plus") : minus;
    boolean months = unit == null && length.endsWith("M");
    return new DerivedDay(
        given(name, "name"),
        given(label, "label"),
        given(from, "from"),
        TimeLimit.parse(length, months ? LimitUnit.CALENDAR_MONTHS.code() : unit),
        minus != null,
        given(source, "source"),
        Confidence.of(given(confidence, "confidence")));
  }
}
