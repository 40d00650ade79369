package vn.hoso.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The events of one clock, checked and put in the order of their days.
 *
 * @param start null when the clock has not been started
 * @param pauses in order, not overlapping; only the last may be open
 */
record ClockRun(ClockEvent start, List<Pause> pauses, List<ClockEvent> extensions) {

  /** On one day the start comes first; the others keep the order they were given in. */
  private static final Comparator<ClockEvent> BY_DAY =
      Comparator.comparing(ClockEvent::date).thenComparing(e -> e.kind() != ClockEvent.Kind.START);

  /**
   * @param asOf facts of later days are checked but left out, except the start: a period may be
   *     known to begin on a coming day
   */
  static ClockRun of(List<ClockEvent> events, LocalDate asOf) {
    var sorted = new ArrayList<>(events);
    sorted.sort(BY_DAY);
    var all = read(sorted);
    return sorted.removeIf(each -> isHidden(each, asOf)) ? read(sorted) : all;
  }

  int extendedBy() {
    int sum = 0;
    for (var each : extensions) {
      sum += each.amount();
    }
    return sum;
  }

  boolean isPaused() {
    return !pauses.isEmpty() && lastPause().isOpen();
  }

  /** The same run as if resumed on that day; itself when not paused. */
  ClockRun resumedOn(LocalDate day) {
    if (!isPaused()) {
      return this;
    }
    var closed = new ArrayList<>(pauses);
    closed.set(closed.size() - 1, new Pause(lastPause().opened(), day));
    return new ClockRun(start, closed, extensions);
  }

  private Pause lastPause() {
    return pauses.get(pauses.size() - 1);
  }

  private static boolean isHidden(ClockEvent event, LocalDate asOf) {
    return event.kind() != ClockEvent.Kind.START && event.date().isAfter(asOf);
  }

  private static ClockRun read(List<ClockEvent> sorted) {
    if (sorted.isEmpty()) {
      return new ClockRun(null, List.of(), List.of());
    }
    if (sorted.get(0).kind() != ClockEvent.Kind.START) {
      throw DeadlineProblem.eventsContradict(
          "Có sự kiện trước ngày bắt đầu tính hạn.", "There is a clock event before the start.");
    }
    var run = new ClockRun(sorted.get(0), new ArrayList<>(), new ArrayList<>());
    sorted.subList(1, sorted.size()).forEach(run::add);
    return run;
  }

  private void add(ClockEvent event) {
    switch (event.kind()) {
      case START ->
          throw DeadlineProblem.eventsContradict(
              "Thời hạn bắt đầu hai lần.", "The clock is started twice.");
      case EXTEND -> extensions.add(event);
      case PAUSE -> {
        require(!isPaused(), "Đang tạm dừng lại tạm dừng.", "The clock is paused while paused.");
        pauses.add(new Pause(event, null));
      }
      case RESUME -> {
        require(isPaused(), "Tiếp tục khi không tạm dừng.", "The clock is resumed while running.");
        pauses.set(pauses.size() - 1, new Pause(lastPause().opened(), event.date()));
      }
    }
  }

  private static void require(boolean holds, String vi, String en) {
    if (!holds) {
      throw DeadlineProblem.eventsContradict(vi, en);
    }
  }
}
