package vn.hoso.ontime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many runs of steps were finished in a period, and how many are open now.
 *
 * @param finishedUnlimited those that had no day to keep
 * @param openUnlimited those that have none, or are suspended
 * @param inTimeShare finished in time, in hundredths of those that had a day, rounded down, so that
 *     100 means all; null where none had
 * @param lateSince the day after which the oldest of those that are open and late is late; null
 *     where none is
 */
public record OnTimeFigures(
    long finishedInTime,
    long finishedLate,
    long finishedUnlimited,
    long openInTime,
    long openLate,
    long openUnlimited,
    @Nullable Integer inTimeShare,
    @Nullable LocalDate lateSince) {

  private static final int WHOLE = 100;

  static final OnTimeFigures NONE = of(0, 0, 0, 0, 0, 0, null);

  static OnTimeFigures of(
      long finishedInTime,
      long finishedLate,
      long finishedUnlimited,
      long openInTime,
      long openLate,
      long openUnlimited,
      @Nullable LocalDate lateSince) {
    long limited = finishedInTime + finishedLate;
    return new OnTimeFigures(
        finishedInTime,
        finishedLate,
        finishedUnlimited,
        openInTime,
        openLate,
        openUnlimited,
        limited == 0 ? null : Integer.valueOf((int) (finishedInTime * WHOLE / limited)),
        lateSince);
  }
}
