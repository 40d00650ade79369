package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.LimitUnit;
import vn.hoso.deadline.TimeLimit;
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
    String unit,
    String source,
    String confidence) {

  public DerivedDay read() {
    boolean months = unit == null && given(plus, "plus").endsWith("M");
    return new DerivedDay(
        given(name, "name"),
        given(label, "label"),
        given(from, "from"),
        TimeLimit.parse(plus, months ? LimitUnit.CALENDAR_MONTHS.code() : unit),
        given(source, "source"),
        Confidence.of(given(confidence, "confidence")));
  }
}
