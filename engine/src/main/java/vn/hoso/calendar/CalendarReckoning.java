package vn.hoso.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoso.calendar.CalendarMove.MovedDate;
import vn.hoso.calendar.CalendarMove.Of;
import vn.hoso.clock.Clocks;
import vn.hoso.clock.StepDue;
import vn.hoso.deadline.DeadlineProblem;
import vn.hoso.deadline.Deadlines;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Step;
import vn.hoso.shared.HosoClock;

/**
 * What a dossier's dates come to by another calendar. The preview and the act both ask here, so
 * that what happens is what was shown.
 */
@Component
class CalendarReckoning {

  private final Clocks clocks;
  private final DossierChanges changes;

  CalendarReckoning(Clocks clocks, DossierChanges changes) {
    this.clocks = clocks;
    this.changes = changes;
  }

  CalendarMove move(KnownDossier dossier, List<StepRecordView> open, WorkingCalendar next) {
    var dates = new ArrayList<MovedDate>();
    steps(dossier, open, next)
        .forEach(
            (record, due) -> {
              if (record.dueOn() != null && !due.dueOn().equals(record.dueOn())) {
                dates.add(
                    MovedDate.of(
                        Of.STEP, record.stepName(), record.dueOn(), due.dueOn(), changes.today()));
              }
            });
    party(dossier, next, dates);
    promise(dossier, next, dates);
    return new CalendarMove(dossier.id(), dossier.code(), List.copyOf(dates));
  }

  /** The open steps whose due day or reminder is another by that calendar. */
  Map<StepRecordView, StepDue> steps(
      KnownDossier dossier, List<StepRecordView> open, WorkingCalendar next) {
    var moved = new LinkedHashMap<StepRecordView, StepDue>();
    for (var record : open) {
      if (record.dueOn() == null) {
        reached(dossier, record, next).ifPresent(due -> moved.put(record, due));
      } else {
        var due = due(dossier, record, next);
        if (!due.dueOn().equals(record.dueOn()) || !due.warnAt().equals(record.warnAt())) {
          moved.put(record, due);
        }
      }
    }
    return moved;
  }

  /** A day that lay beyond the calendar until now. */
  private Optional<StepDue> reached(
      KnownDossier dossier, StepRecordView record, WorkingCalendar next) {
    var step = step(dossier, record);
    var began = LocalDate.ofInstant(record.startedAt(), HosoClock.ZONE);
    try {
      return Optional.of(clocks.recounted(step, dossier, began, next))
          .filter(due -> due.dueOn() != null);
    } catch (DeadlineProblem beyondTheCalendar) {
      return Optional.empty();
    }
  }

  private StepDue due(KnownDossier dossier, StepRecordView record, WorkingCalendar next) {
    var kept = new StepDue(record.dueOn(), record.dueAt(), record.warnAt());
    var step = step(dossier, record);
    var began = LocalDate.ofInstant(record.startedAt(), HosoClock.ZONE);
    try {
      var due = clocks.recounted(step, dossier, began, next);
      var before = clocks.recounted(step, dossier, began, clocks.calendar(dossier));
      if (record.dueOn().equals(before.dueOn())) {
        return due;
      }
      // It was given its day otherwise, as by a recall: that day stays, unless nobody works on it.
      var day = next.onOrAfter(record.dueOn());
      return day.equals(record.dueOn())
          ? kept
          : new StepDue(day, Deadlines.dueAt(day), record.warnAt());
    } catch (DeadlineProblem beyondTheCalendar) {
      return kept;
    }
  }

  private void party(KnownDossier dossier, WorkingCalendar next, List<MovedDate> dates) {
    var today = changes.today();
    clocks
        .running(dossier)
        .forEach(
            limit -> {
              if (!limit.promise()) {
                var before = due(dossier, limit, clocks.calendar(dossier));
                var after = due(dossier, limit, next);
                if (before != null && after != null && !before.equals(after)) {
                  dates.add(MovedDate.of(Of.PARTY, limit.label(), before, after, today));
                }
              }
            });
  }

  private LocalDate due(KnownDossier dossier, ProcedureLimit limit, WorkingCalendar calendar) {
    try {
      var events = clocks.events(dossier, limit, calendar);
      return Deadlines.dueOn(limit.limit(), calendar, events, changes.today());
    } catch (DeadlineProblem beyondTheCalendar) {
      return null;
    }
  }

  private void promise(KnownDossier dossier, WorkingCalendar next, List<MovedDate> dates) {
    clocks.running(dossier).stream()
        .filter(ProcedureLimit::promise)
        .forEach(
            limit -> {
              var promised = clocks.promisedOn(dossier, limit);
              if (promised != null) {
                var after = due(dossier, limit, next);
                boolean off = !next.isWorkingDay(promised);
                if (after != null && (off || !after.equals(promised))) {
                  dates.add(
                      new MovedDate(Of.PROMISE, limit.label(), promised, after, false, false, off));
                }
              }
            });
  }

  private Step step(KnownDossier dossier, StepRecordView record) {
    return changes.revision(dossier).procedure().step(record.stepId()).orElseThrow();
  }
}
