package vn.hoso.deadline;

import java.time.LocalDate;

/**
 * One step of an {@link Explanation}. Flat, so that it is stored and sent as plain JSON; a field
 * the kind does not use is null.
 *
 * @param amount days or months, in {@code unit}
 * @param reason name of a day off or of a make-up day; never an official's free words
 * @param document the document or article that orders this step
 */
public record ExplanationLine(
    Kind kind,
    LocalDate from,
    LocalDate to,
    Integer amount,
    LimitUnit unit,
    String reason,
    String document,
    ClockEvent.Cause cause) {

  /** What the line says, in the order lines come. */
  public enum Kind {
    /** The limit ({@code amount}) and the day it runs from ({@code from}, not counted). */
    START,
    /** An extension by {@code amount}, decided on {@code from}. */
    EXTENSION,
    /** What must be counted in all: {@code amount} in days, when START alone does not say it. */
    TOTAL,
    /** {@code amount} days counted from … to …, both included. The sum of these is the total. */
    COUNTED,
    /** Saturdays and Sundays ({@code amount}) skipped within the run of the last COUNTED line. */
    WEEKENDS,
    /** Dated days off ({@code amount}) skipped from … to …, with their document. */
    DAYS_OFF,
    /** A make-up day ({@code from}) that is counted, with its document. */
    MAKE_UP,
    /** The day {@code from} is counted, but a change of it is under discussion. */
    UNDECIDED,
    /** The days from … to … are not counted; {@code to} is null while the pause lasts. */
    PAUSE,
    /** While paused: {@code amount} days still to be counted. */
    REMAINING,
    /** The last day {@code from} is off: the period ends on {@code to}, the next working day. */
    MOVED,
    /** While paused: the end {@code to} if the clock were resumed on {@code from}. */
    EXPECTED,
    /** The due day {@code to}. */
    END,
    /** The days off of year {@code amount} are not announced yet. */
    NOT_PUBLISHED,
    /** The article by which days are counted. */
    RULE
  }

  static ExplanationLine of(Kind kind) {
    return new ExplanationLine(kind, null, null, null, null, null, null, null);
  }

  ExplanationLine from(LocalDate day) {
    return new ExplanationLine(kind, day, to, amount, unit, reason, document, cause);
  }

  ExplanationLine to(LocalDate day) {
    return new ExplanationLine(kind, from, day, amount, unit, reason, document, cause);
  }

  ExplanationLine amount(int number, LimitUnit of) {
    return new ExplanationLine(kind, from, to, number, of, reason, document, cause);
  }

  ExplanationLine unit(LimitUnit of) {
    return new ExplanationLine(kind, from, to, amount, of, reason, document, cause);
  }

  ExplanationLine reason(String text) {
    return new ExplanationLine(kind, from, to, amount, unit, text, document, cause);
  }

  ExplanationLine document(String text) {
    return new ExplanationLine(kind, from, to, amount, unit, reason, text, cause);
  }

  ExplanationLine cause(ClockEvent.Cause who) {
    return new ExplanationLine(kind, from, to, amount, unit, reason, document, who);
  }
}
