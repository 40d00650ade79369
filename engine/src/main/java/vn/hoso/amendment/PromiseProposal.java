package vn.hoso.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.clock.RunningClock;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.DeadlineProblem;
import vn.hoso.deadline.Deadlines;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.dossier.DossierClock;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.state.Amendable;

/**
 * Which day the office can promise now: the open step by its due day, then each step still to come
 * with its limit; the one that the Party's limit governs, by that limit, and nothing past it while
 * it can be kept. Later than the old promise in any case.
 */
@Component
class PromiseProposal {

  private final Procedures procedures;
  private final Calendars calendars;
  private final Clock clock;

  PromiseProposal(Procedures procedures, Calendars calendars, Clock clock) {
    this.procedures = procedures;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Null where the calendar does not reach so far. */
  @Nullable LocalDate of(Amendable dossier, RunningClock promise) {
    try {
      return reckon(dossier, promise);
    } catch (DeadlineProblem unknownYear) {
      return null;
    }
  }

  private LocalDate reckon(Amendable dossier, RunningClock promise) {
    var calendar = calendars.version(dossier.calendarVersionId());
    var today = LocalDate.now(clock);
    var day = calendar.onOrAfter(later(today, openDue(dossier)));
    for (var step : ahead(dossier, promise)) {
      day =
          step.limitFrom().equals(Step.FROM_TASK)
              ? end(step, day, calendar)
              : later(day, partyDue(dossier));
    }
    var after = calendar.addWorkingDays(later(today, promise.deadline().due()), 1);
    var proposed = withinLimit(later(day, after), after, partyDue(dossier));
    // A Saturday that is made up for since is no day the printed promise can be counted to.
    var promised = calendars.version(promise.deadline().calendarVersion());
    while (!promised.isWorkingDay(proposed) || !calendar.isWorkingDay(proposed)) {
      proposed = proposed.plusDays(1);
    }
    return proposed;
  }

  /** The office does not promise a day past the Party's own limit while that can be kept. */
  private static LocalDate withinLimit(LocalDate day, LocalDate first, @Nullable LocalDate limit) {
    return limit != null && limit.isBefore(day) && !limit.isBefore(first) ? limit : day;
  }

  private static LocalDate end(Step step, LocalDate from, WorkingCalendar calendar) {
    return Deadlines.dueOn(step.limit(), calendar, List.of(ClockEvent.start(from, null)), from);
  }

  private static @Nullable LocalDate openDue(Amendable dossier) {
    return dossier.openSteps().stream()
        .map(step -> step.dueOn())
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static @Nullable LocalDate partyDue(Amendable dossier) {
    return dossier.clocks().stream()
        .filter(each -> each.clock() == DossierClock.PARTY && each.endedOn() == null)
        .map(each -> each.deadline().due())
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** The steps after the open one up to the one that ends the promise, on the main line. */
  private List<Step> ahead(Amendable dossier, RunningClock promise) {
    var procedure = procedures.revision(dossier.revisionId()).procedure();
    var open =
        dossier.openSteps().stream()
            .flatMap(step -> procedure.step(step.stepId()).stream())
            .distinct()
            .toList();
    var road = procedure.steps().stream().map(Step::id).toList();
    var ahead = new ArrayList<Step>();
    var to = procedure.limit(promise.limitName()).map(ProcedureLimit::to).orElse("");
    boolean reached = false;
    for (var step : procedure.steps()) {
      boolean comes = !open.contains(step) && step.beside().comes(step.id(), open, road);
      if (reached && comes && !step.listedWhenReached() && step.waiting() == null) {
        ahead.add(step);
      }
      reached |= open.contains(step);
      if (reached && ends(to, step, dossier)) {
        break;
      }
    }
    return ahead;
  }

  private boolean ends(String to, Step step, Amendable dossier) {
    return procedures
        .form(dossier.revisionId(), step.form())
        .path("properties")
        .valueStream()
        .anyMatch(field -> field.path("x-fact").asString("").equals(to));
  }

  private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
    return other != null && other.isAfter(day) ? other : day;
  }
}
