package vn.hoso.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoso.deadline.ExplanationLine.Kind;

/** Writes down how a reckoning came to its date, in the order of the days. */
final class Explainer {

  /** How days are counted; Party bodies borrow the rule. */
  static final String RULE = "Điều 147, Điều 148 Bộ luật Dân sự";

  private final Reckoning reckoning;
  private final LocalDate asOf;
  private final LocalDate lastCounted;
  private final LocalDate due;
  private final LocalDate expected;
  private final List<ExplanationLine> lines = new ArrayList<>();

  Explainer(Reckoning reckoning, LocalDate asOf) {
    this.reckoning = reckoning;
    this.asOf = asOf;
    this.lastCounted = reckoning.lastCounted();
    this.due = reckoning.due();
    this.expected = due != null ? due : reckoning.resumedOn(asOf).due();
  }

  Explanation explain() {
    limit();
    end(days());
    return new Explanation(lines);
  }

  private void limit() {
    var limit = reckoning.limit();
    var start = reckoning.run().start();
    lines.add(
        ExplanationLine.of(Kind.START)
            .from(start.date())
            .amount(limit.amount(), limit.unit())
            .document(start.legalBasis()));
    for (var each : reckoning.run().extensions()) {
      lines.add(
          ExplanationLine.of(Kind.EXTENSION)
              .from(each.date())
              .amount(each.amount(), limit.unit())
              .document(each.legalBasis())
              .cause(each.cause()));
    }
    if (limit.unit() == LimitUnit.CALENDAR_MONTHS || !reckoning.run().extensions().isEmpty()) {
      lines.add(ExplanationLine.of(Kind.TOTAL).amount(reckoning.total(), limit.unit().dayUnit()));
    }
  }

  /** The runs of counted days with the pauses between them; the sum of what was counted. */
  private int days() {
    var runs = new CountedDays(reckoning, lines);
    var after = reckoning.run().start().date();
    for (var pause : reckoning.run().pauses()) {
      if (due != null && !pause.after().isBefore(due)) {
        break;
      }
      boolean over = lastCounted != null && lastCounted.isBefore(pause.after());
      runs.add(after, over ? lastCounted : pause.after());
      pause(pause);
      after = pause.isOpen() ? pause.after() : pause.through();
    }
    if (lastCounted != null) {
      runs.add(after, lastCounted);
    }
    return runs.sum();
  }

  /** A pause resumed on its own day takes no day out of the count and needs no words. */
  private void pause(Pause pause) {
    var opened = pause.opened();
    if (!pause.after().equals(pause.through())) {
      lines.add(
          ExplanationLine.of(Kind.PAUSE)
              .from(pause.after().plusDays(1))
              .to(pause.through())
              .document(opened.legalBasis())
              .cause(opened.cause()));
    }
  }

  private void end(int counted) {
    int left = reckoning.total() - counted;
    if (left > 0) {
      lines.add(
          ExplanationLine.of(Kind.REMAINING).amount(left, reckoning.limit().unit().dayUnit()));
    }
    if (due == null) {
      lines.add(ExplanationLine.of(Kind.EXPECTED).from(asOf).to(expected));
    } else {
      moved();
      lines.add(ExplanationLine.of(Kind.END).to(due));
    }
    for (var year :
        reckoning.calendar().unpublishedYears(reckoning.run().start().date(), expected)) {
      lines.add(ExplanationLine.of(Kind.NOT_PUBLISHED).amount(year, null));
    }
    lines.add(ExplanationLine.of(Kind.RULE).document(RULE));
  }

  private void moved() {
    if (!due.equals(lastCounted)) {
      lines.add(ExplanationLine.of(Kind.MOVED).from(lastCounted).to(due));
      new CountedDays(reckoning, lines).offBetween(lastCounted, due.minusDays(1));
    }
  }
}
