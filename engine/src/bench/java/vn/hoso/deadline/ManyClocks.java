package vn.hoso.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A province's clocks: 100,000 limits of 3 to 90 working days, a fifth of them paused once. */
final class ManyClocks {

  static final int SIZE = 100_000;

  final TimeLimit[] limits = new TimeLimit[SIZE];
  final List<List<ClockEvent>> events = new ArrayList<>(SIZE);

  ManyClocks() {
    var random = new Random(20261122);
    for (int i = 0; i < SIZE; i++) {
      limits[i] = TimeLimit.workingDays(3 + random.nextInt(88));
      var start = LocalDate.of(2025, 1, 2).plusDays(random.nextInt(500));
      events.add(i % 5 == 0 ? paused(start, random) : List.of(ClockEvent.start(start, null)));
    }
  }

  private static List<ClockEvent> paused(LocalDate start, Random random) {
    var from = start.plusDays(random.nextInt(20));
    return List.of(
        ClockEvent.start(start, null),
        ClockEvent.pause(from, ClockEvent.Cause.APPLICANT, null, null),
        ClockEvent.resume(from.plusDays(1 + random.nextInt(30))));
  }
}
