package vn.hoso.schedule;

import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.LocalTime;
import vn.hoso.shared.HosoClock;

/**
 * Work that recurs. A module declares it as a bean; the first look comes when the start is through,
 * and of several nodes one does it at a time. What a look did not get done is left to the next one,
 * so doing it twice must do no more than doing it once.
 */
public final class Recurring {

  private final String name;
  private final Schedule when;
  private final Runnable work;

  private Recurring(String name, Schedule when, Runnable work) {
    this.name = name;
    this.when = when;
    this.work = work;
  }

  /**
   * @param name tells it from others, in the log too
   * @param delay between the end of one look and the beginning of the next
   */
  public static Recurring every(String name, Duration delay, Runnable work) {
    return new Recurring(name, FixedDelay.of(delay), work);
  }

  /**
   * @param at the time of day in Vietnam
   */
  public static Recurring nightly(String name, LocalTime at, Runnable work) {
    return new Recurring(name, new Daily(HosoClock.ZONE, at), work);
  }

  String name() {
    return name;
  }

  Schedule when() {
    return when;
  }

  Runnable work() {
    return work;
  }
}
