package vn.hoso.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.hoso.clock.Clocks;
import vn.hoso.clock.StepDue;
import vn.hoso.deadline.DeadlineProblem;
import vn.hoso.deadline.Deadlines;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.dossier.DatedDossier;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Step;
import vn.hoso.recount.DossierMove.MovedDate;
import vn.hoso.recount.DossierMove.Of;
import vn.hoso.shared.HosoClock;

/**
 * What a dossier's dates come to by other rules. The preview and the act both ask here, so that
 * what happens is what was shown.
 */
@Component
class Reckoning {

  private final Clocks clocks;
  private final DossierChanges changes;

  /** Revisions never change, and there are few of them beside the dossiers. */
  private final Map<UUID, Boolean> secret = new ConcurrentHashMap<>();

  Reckoning(Clocks clocks, DossierChanges changes) {
    this.clocks = clocks;
    this.changes = changes;
  }

  /** Days of steps counted before: those that began on one day with one limit are due together. */
  static final class Memory {

    private final Map<Step, Map<WorkingCalendar, Map<LocalDate, StepDue>>> known =
        new IdentityHashMap<>();

    StepDue due(
        Step step, WorkingCalendar calendar, LocalDate began, Function<LocalDate, StepDue> count) {
      return known
          .computeIfAbsent(step, each -> new IdentityHashMap<>())
          .computeIfAbsent(calendar, each -> new HashMap<>())
          .computeIfAbsent(began, count);
    }
  }

  DossierMove move(DatedDossier dossier, List<OpenStep> open, Rules next, Memory memory) {
    return move(dossier, steps(dossier, open, next, memory), next);
  }

  /**
   * @param steps as {@link #steps} told them
   */
  DossierMove move(DatedDossier dossier, Map<OpenStep, StepDue> steps, Rules next) {
    var dates = new ArrayList<MovedDate>();
    steps.forEach(
        (record, due) -> {
          if (record.dueOn() != null && !due.dueOn().equals(record.dueOn())) {
            dates.add(moved(record, due));
          }
        });
    party(dossier, next, dates);
    promise(dossier, next, dates);
    boolean kept =
        secret.computeIfAbsent(
            dossier.revisionId(), id -> changes.revision(id).procedure().keepsSecrets());
    return new DossierMove(dossier.id(), dossier.code(), kept, List.copyOf(dates));
  }

  private MovedDate moved(OpenStep record, StepDue due) {
    return MovedDate.moved(
        Of.STEP,
        record.stepName(),
        record.unitId(),
        record.own(),
        record.dueOn(),
        due.dueOn(),
        changes.today());
  }

  /** The open steps whose due day or reminder is another by those rules. */
  Map<OpenStep, StepDue> steps(
      DatedDossier dossier, List<OpenStep> open, Rules next, Memory memory) {
    var moved = new LinkedHashMap<OpenStep, StepDue>();
    for (var record : open) {
      if (record.dueOn() == null) {
        reached(dossier, record, next, memory).ifPresent(due -> moved.put(record, due));
      } else {
        var due = due(dossier, record, next, memory);
        if (!due.dueOn().equals(record.dueOn()) || !due.warnAt().equals(record.warnAt())) {
          moved.put(record, due);
        }
      }
    }
    return moved;
  }

  /** A day that lay beyond the calendar until now. */
  private Optional<StepDue> reached(
      DatedDossier dossier, OpenStep record, Rules next, Memory memory) {
    try {
      return Optional.of(counted(dossier, record, next.by(), next.calendar(), memory))
          .filter(due -> due.dueOn() != null);
    } catch (DeadlineProblem beyondTheCalendar) {
      return Optional.empty();
    }
  }

  private static StepDue counted(
      DatedDossier dossier, OpenStep record, Clocks by, WorkingCalendar calendar, Memory memory) {
    Step step = by.procedure(dossier).step(record.stepId()).orElseThrow();
    var began = LocalDate.ofInstant(record.startedAt(), HosoClock.ZONE);
    return StepDue.fromItsStart(step)
        ? memory.due(step, calendar, began, day -> by.recounted(step, dossier, day, calendar))
        : by.recounted(step, dossier, began, calendar);
  }

  private StepDue due(DatedDossier dossier, OpenStep record, Rules next, Memory memory) {
    var kept = new StepDue(record.dueOn(), record.dueAt(), record.warnAt());
    try {
      var due = counted(dossier, record, next.by(), next.calendar(), memory);
      var before = counted(dossier, record, clocks, clocks.calendar(dossier), memory);
      if (record.dueOn().equals(before.dueOn())) {
        return due;
      }
      // It was given its day otherwise, as by a recall: that day stays, unless nobody works on it.
      var day = next.calendar().onOrAfter(record.dueOn());
      return day.equals(record.dueOn())
          ? kept
          : new StepDue(day, Deadlines.dueAt(day), record.warnAt());
    } catch (DeadlineProblem beyondTheCalendar) {
      return kept;
    }
  }

  private void party(DatedDossier dossier, Rules next, List<MovedDate> dates) {
    var today = changes.today();
    for (var limit : clocks.running(dossier)) {
      var then = then(dossier, limit, next);
      if (!limit.promise() && then.isPresent()) {
        var before = due(dossier, limit, clocks, clocks.calendar(dossier));
        var after = due(dossier, then.get(), next.by(), next.calendar());
        if (before != null && after != null && !before.equals(after)) {
          dates.add(MovedDate.moved(Of.PARTY, limit.label(), null, false, before, after, today));
        }
      }
    }
  }

  private Optional<ProcedureLimit> then(DatedDossier dossier, ProcedureLimit limit, Rules next) {
    return next.by().procedure(dossier).limit(limit.name());
  }

  private LocalDate due(
      DatedDossier dossier, ProcedureLimit limit, Clocks by, WorkingCalendar calendar) {
    try {
      var events = by.events(dossier, limit, calendar);
      return Deadlines.dueOn(limit.limit(), calendar, events, changes.today());
    } catch (DeadlineProblem beyondTheCalendar) {
      return null;
    }
  }

  private void promise(DatedDossier dossier, Rules next, List<MovedDate> dates) {
    for (var limit : clocks.running(dossier)) {
      var promised = limit.promise() ? clocks.promisedOn(dossier, limit) : null;
      if (promised != null) {
        if (next.procedure() == null) {
          staying(dossier, limit, promised, next.calendar(), dates);
        } else {
          then(dossier, limit, next)
              .ifPresent(then -> promisedAnew(dossier, promised, then, next, dates));
        }
      }
    }
  }

  private void staying(
      DatedDossier dossier,
      ProcedureLimit limit,
      LocalDate promised,
      WorkingCalendar calendar,
      List<MovedDate> dates) {
    var after = due(dossier, limit, clocks, calendar);
    boolean off = !calendar.isWorkingDay(promised);
    if (after != null && (off || !after.equals(promised))) {
      dates.add(MovedDate.staying(limit.label(), promised, after, off));
    }
  }

  private void promisedAnew(
      DatedDossier dossier,
      LocalDate promised,
      ProcedureLimit then,
      Rules next,
      List<MovedDate> dates) {
    try {
      var after = next.by().promisedOn(dossier, then);
      if (after != null && !after.equals(promised)) {
        dates.add(
            MovedDate.moved(
                Of.PROMISE, then.label(), null, false, promised, after, changes.today()));
      }
    } catch (DeadlineProblem beyondTheCalendar) {
      // As with every other date: what cannot be told stays.
    }
  }
}
