package vn.hoso.clock;

import static vn.hoso.clock.LimitEntries.assumed;
import static vn.hoso.clock.LimitEntries.endedOn;
import static vn.hoso.clock.LimitEntries.extensions;
import static vn.hoso.clock.LimitEntries.inForce;
import static vn.hoso.clock.LimitEntries.reached;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.DeadlineProblem;
import vn.hoso.deadline.Deadlines;
import vn.hoso.dossier.ClockEntry;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierClock;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.procedure.ProcedureLimit;

/**
 * Reads the clocks of a dossier.
 *
 * @param day on which it is looked at them; null = today
 */
record RunningClocks(
    DossierChanges changes, Calendars calendars, LimitsInForce limits, @Nullable LocalDate day) {

  List<RunningClock> of(KnownDossier dossier) {
    return limits.of(dossier).stream()
        .filter(limit -> !inForce(dossier, limit).isEmpty())
        .filter(limit -> !beyond(dossier, limit))
        .map(limit -> clock(dossier, limit))
        .toList();
  }

  private LocalDate today() {
    return day == null ? changes.today() : day;
  }

  private boolean beyond(KnownDossier dossier, ProcedureLimit limit) {
    if (!inForce(dossier, limit).get(0).factDate().isAfter(today())) {
      return false;
    }
    try {
      var calendar = calendars.version(dossier.calendarVersionId());
      var events = limits.events(dossier, limit, calendar);
      return Deadlines.dueOn(limit.limit(), calendar, events, today()) == null;
    } catch (DeadlineProblem beyondTheCalendar) {
      return true;
    }
  }

  RunningClock clock(KnownDossier dossier, ProcedureLimit named) {
    var endedOn = endedOn(dossier, named);
    var limit = limits.asItStood(dossier, named, endedOn);
    var asOf = endedOn == null ? today() : endedOn;
    var calendar = calendars.version(LimitEntries.calendar(dossier, limit, endedOn));
    var events = limits.events(dossier, limit, calendar);
    var deadline = Deadlines.compute(limit.limit(), calendar, events, asOf);
    return new RunningClock(
        DossierClock.of(limit),
        limit.name(),
        limit.said(),
        PromiseOffice.of(dossier, limits.procedure(dossier), limit),
        deadline,
        endedOn,
        endedOn != null && reached(dossier, limit).isEmpty(),
        assumed(limit),
        extensions(dossier, limit).size(),
        ClockEntry.startBefore(dossier.clockEntries(), limit.name()),
        ClockCorrections.rightStart(dossier, limit),
        Deadlines.warnOn(limit.limit(), calendar, events, limit.warnAtPercent(), asOf),
        limits.days(dossier, calendar).of(limit.from()),
        day == null
            ? new DateNotes(changes, calendars).of(dossier, limit, deadline, endedOn)
            : List.of());
  }
}
