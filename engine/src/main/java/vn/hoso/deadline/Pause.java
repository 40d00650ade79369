package vn.hoso.deadline;

import java.time.LocalDate;

/**
 * Days taken out of the count: those after {@code after}, up to and including {@code through}.
 *
 * @param through null while the pause lasts
 */
record Pause(ClockEvent opened, LocalDate through) {

  LocalDate after() {
    return opened.date();
  }

  boolean isOpen() {
    return through == null;
  }

  boolean covers(LocalDate day) {
    return day.isAfter(after()) && (isOpen() || !day.isAfter(through));
  }
}
