package vn.hoso.deadline;

import static vn.hoso.deadline.CalendarFixture.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Clock events written as in the tables: {@code "start 02/03/2026; pause 05/03/2026; extend
 * 20/03/2026 5"}.
 */
final class ClockFixture {

  static final String BASIS = "Quy định 232-QĐ/TW, điểm 4.3.1";

  private ClockFixture() {}

  static List<ClockEvent> events(String text) {
    var events = new ArrayList<ClockEvent>();
    Arrays.stream(text.split(";")).map(String::strip).forEach(each -> events.add(event(each)));
    return events;
  }

  private static ClockEvent event(String text) {
    var words = text.split(" +");
    var on = day(words[1]);
    return switch (words[0]) {
      case "start" -> ClockEvent.start(on, BASIS);
      case "pause" -> ClockEvent.pause(on, ClockEvent.Cause.APPLICANT, "kín", null);
      case "resume" -> ClockEvent.resume(on);
      case "extend" ->
          ClockEvent.extend(on, Integer.parseInt(words[2]), ClockEvent.Cause.SUPERIOR, "kín", null);
      default -> throw new IllegalArgumentException(text);
    };
  }
}
