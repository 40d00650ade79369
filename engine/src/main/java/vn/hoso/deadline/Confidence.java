package vn.hoso.deadline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How well a fact is supported. What is not SOURCED is shown to administrators as "cần xác nhận".
 */
public enum Confidence {
  /** Seen in print, not known to be replaced. */
  SOURCED,
  /** Seen in print, since replaced. */
  SOURCED_OLD,
  /** Held to be so, not seen in print here. */
  KNOWN,
  /** A plausible default of our own. */
  ASSUMED;

  /**
   * {@code sourced}, {@code sourced-old}, {@code known}, {@code assumed}: as written in YAML, BPMN
   * and JSON.
   */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws DeadlineProblem DEADLINE-007 for any other text
   */
  public static Confidence of(String code) {
    for (var each : values()) {
      if (each.code().equals(code)) {
        return each;
      }
    }
    throw DeadlineProblem.calendarData(
        "Không có mức tin cậy “" + code + "”.", "There is no confidence \"" + code + "\".");
  }
}
