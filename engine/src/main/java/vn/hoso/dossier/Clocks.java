package vn.hoso.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.Deadline;
import vn.hoso.deadline.Deadlines;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Step;

/**
 * Starts, pauses and reads the clocks of a dossier; the arithmetic is that of {@link Deadlines}.
 */
@Component
class Clocks {

  private final DossierChanges changes;
  private final Calendars calendars;

  Clocks(DossierChanges changes, Calendars calendars) {
    this.changes = changes;
    this.calendars = calendars;
  }

  WorkingCalendar calendar(Dossier dossier) {
    return calendars.version(dossier.governing().calendarVersionId());
  }

  /**
   * A fact came true: it starts every limit that runs from it. A fact that comes true again, after
   * the dossier was sent back, starts its limits anew.
   */
  void factRecorded(Dossier dossier, String fact, LocalDate on, CurrentUser by) {
    for (var limit : limits(dossier)) {
      if (limit.from().equals(fact)) {
        add(dossier, limit, ClockEvent.start(on, basis(limit)), by, null);
      }
    }
    refresh(dossier);
  }

  /**
   * A fact was entered wrongly: the limits that run from it start on the right day, with every
   * pause and extension they had.
   */
  void factCorrected(Dossier dossier, String fact, LocalDate on, CurrentUser by) {
    for (var limit : limits(dossier)) {
      var entries = inForce(dossier, limit);
      if (limit.from().equals(fact) && !entries.isEmpty()) {
        var start = ClockEvent.start(on, basis(limit));
        add(dossier, limit, start, by, ClockEntry.startOf(dossier.clockEntries, limit.name()));
        clock(dossier, limit);
      }
    }
    refresh(dossier);
  }

  /** Lengthens a limit that runs; the steps that carry it are to be counted anew by the caller. */
  void extend(Dossier dossier, ProcedureLimit limit, ClockEvent extension, CurrentUser by) {
    add(dossier, limit, extension, by, null);
    refresh(dossier);
  }

  /** Stops counting the office's days while the dossier lies with the one who handed it in. */
  void pausePromise(Dossier dossier, String reason, CurrentUser by) {
    pausePromise(dossier, ClockEvent.Cause.APPLICANT, reason, by);
  }

  /**
   * As above for another cause.
   *
   * @return false where no promise runs
   */
  boolean pausePromise(Dossier dossier, ClockEvent.Cause cause, String reason, CurrentUser by) {
    return pausePromise(dossier, cause, reason, by, changes.today());
  }

  /**
   * @param on the first day that does not count
   */
  boolean pausePromise(
      Dossier dossier, ClockEvent.Cause cause, String reason, CurrentUser by, LocalDate on) {
    var running = promise(dossier).filter(limit -> state(dossier, limit) == Deadline.State.RUNNING);
    running.ifPresent(
        limit -> add(dossier, limit, ClockEvent.pause(on, cause, reason, basis(limit)), by, null));
    refresh(dossier);
    return running.isPresent();
  }

  void resumePromise(Dossier dossier, CurrentUser by) {
    promise(dossier)
        .filter(limit -> state(dossier, limit) == Deadline.State.PAUSED)
        .ifPresent(limit -> add(dossier, limit, ClockEvent.resume(changes.today()), by, null));
    refresh(dossier);
  }

  /** By when the step is to be done, were it to begin today. */
  StepDue due(Step step, Dossier dossier) {
    return due(step, dossier, changes.today());
  }

  /** By when the step is to be done that began on that day. */
  StepDue due(Step step, Dossier dossier, LocalDate began) {
    return StepDue.of(step, dossier, began, calendar(dossier), lengthening(step, dossier));
  }

  /** A step that carries a limit of the whole is extended with it. */
  private List<ClockEvent> lengthening(Step step, Dossier dossier) {
    return limits(dossier).stream()
        .filter(limit -> limit.from().equals(step.limitFrom()))
        .filter(limit -> limit.limit().equals(step.limit()))
        .flatMap(limit -> extensions(dossier, limit).stream())
        .toList();
  }

  /** Every clock that has started, as it stands today. */
  List<DossierState.RunningClock> of(Dossier dossier) {
    return limits(dossier).stream()
        .map(limit -> clock(dossier, limit))
        .filter(each -> each.deadline().state() != Deadline.State.NOT_STARTED)
        .toList();
  }

  /** The running promise as whoever holds the receipt counts it: from the day printed there. */
  Optional<LocalDate> promiseAsIssued(Dossier dossier) {
    return promise(dossier)
        .filter(limit -> dossier.receipt != null)
        .filter(limit -> state(dossier, limit) == Deadline.State.RUNNING)
        .map(limit -> asIssued(dossier, limit));
  }

  private LocalDate asIssued(Dossier dossier, ProcedureLimit limit) {
    var events = asIssued(dossier, events(dossier, limit));
    var calendar = calendars.version(clock(dossier, limit).deadline().calendarVersion());
    return Deadlines.compute(limit.limit(), calendar, events, changes.today()).due();
  }

  /** As they run for whoever holds the receipt: from the day printed there. */
  static List<ClockEvent> asIssued(Dossier dossier, List<ClockEvent> events) {
    if (dossier.receipt == null) {
      return events;
    }
    var start = ClockEvent.start(dossier.receipt.receivedOn(), null);
    return events.stream()
        .map(each -> each.kind() == ClockEvent.Kind.START ? start : each)
        .toList();
  }

  Optional<ProcedureLimit> promise(Dossier dossier) {
    return changes.revision(dossier).procedure().limit(ProcedureLimit.PROMISE);
  }

  private DossierState.RunningClock clock(Dossier dossier, ProcedureLimit limit) {
    var endedOn = endedOn(dossier, limit);
    var asOf = endedOn == null ? changes.today() : endedOn;
    var calendar = calendars.version(assignment(dossier, limit, endedOn).calendarVersionId());
    var deadline = Deadlines.compute(limit.limit(), calendar, events(dossier, limit), asOf);
    return new DossierState.RunningClock(
        DossierClock.of(limit.name()),
        limit.name(),
        limit.said(),
        deadline,
        endedOn,
        endedOn != null && reached(dossier, limit).isEmpty(),
        assumed(limit),
        extensions(dossier, limit).size(),
        ClockEntry.startBefore(dossier.clockEntries, limit.name()),
        CalendarNotes.of(dossier, limit, deadline, endedOn, calendars));
  }

  /**
   * The calendar a limit is counted by: the one that governs; a promise stays as it was printed,
   * and what has ended as it stood then.
   */
  static Dossier.Assignment assignment(Dossier dossier, ProcedureLimit limit, LocalDate endedOn) {
    if (endedOn != null) {
      return dossier.governingAt(
          reached(dossier, limit).map(dossier::knownSince).orElse(dossier.closedAt));
    }
    var entries = inForce(dossier, limit);
    return DossierClock.of(limit.name()) == DossierClock.PROMISE && !entries.isEmpty()
        ? dossier.governingAt(entries.get(0).enteredAt())
        : dossier.governing();
  }

  /** The events of every limit of the Party that runs, for counting them by another calendar. */
  Map<ProcedureLimit, List<ClockEvent>> running(Dossier dossier) {
    var running = new LinkedHashMap<ProcedureLimit, List<ClockEvent>>();
    for (var limit : limits(dossier)) {
      if (!inForce(dossier, limit).isEmpty() && endedOn(dossier, limit) == null) {
        running.put(limit, events(dossier, limit));
      }
    }
    return running;
  }

  /** By when an open step is to be done by that calendar, as it would be counted now. */
  StepDue recounted(Step step, Dossier dossier, LocalDate began, WorkingCalendar calendar) {
    var from = Step.FROM_TASK.equals(step.limitFrom()) ? began : changes.today();
    return StepDue.of(step, dossier, from, calendar, lengthening(step, dossier));
  }

  /**
   * The day of the fact the limit runs to, or else the day the dossier was closed without it; null
   * while it runs, also when it was started anew.
   */
  private static LocalDate endedOn(Dossier dossier, ProcedureLimit limit) {
    return inForce(dossier, limit).isEmpty()
        ? null
        : reached(dossier, limit).map(Dossier.Fact::factDate).orElse(dossier.closedOn());
  }

  /** What the limit runs to, where that came true since it was last started. */
  private static Optional<Dossier.Fact> reached(Dossier dossier, ProcedureLimit limit) {
    var entries = inForce(dossier, limit);
    return entries.isEmpty()
        ? Optional.empty()
        : dossier
            .fact(limit.to())
            .filter(fact -> !dossier.knownSince(fact).isBefore(entries.get(0).enteredAt()));
  }

  private Deadline.State state(Dossier dossier, ProcedureLimit limit) {
    return clock(dossier, limit).deadline().state();
  }

  private void add(
      Dossier dossier, ProcedureLimit limit, ClockEvent event, CurrentUser by, Integer corrects) {
    dossier.clockEntries.add(
        new ClockEntry(
            DossierClock.of(limit.name()),
            limit.name(),
            event.kind(),
            event.date(),
            event.amount(),
            event.cause(),
            event.reason(),
            event.legalBasis(),
            changes.now(),
            by.officialId(),
            corrects));
  }

  /** The due days as lists show them; what they hold follows from the entries alone. */
  void refresh(Dossier dossier) {
    var clocks = of(dossier);
    dossier.promisedOn = earliest(clocks, each -> each.clock() == DossierClock.PROMISE);
    dossier.partyDueOn =
        earliest(clocks, each -> each.clock() == DossierClock.PARTY && each.endedOn() == null);
  }

  private static LocalDate earliest(
      List<DossierState.RunningClock> clocks, Predicate<DossierState.RunningClock> which) {
    return clocks.stream()
        .filter(which)
        .map(each -> each.deadline().due())
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** A text is relied on only where there is one: what is assumed has a note instead. */
  private static String basis(ProcedureLimit limit) {
    return assumed(limit) ? null : limit.legalBasis();
  }

  private static boolean assumed(ProcedureLimit limit) {
    return limit.confidence() == Confidence.ASSUMED;
  }

  private List<ProcedureLimit> limits(Dossier dossier) {
    return changes.revision(dossier).procedure().limits();
  }

  private static List<ClockEvent> events(Dossier dossier, ProcedureLimit limit) {
    return inForce(dossier, limit).stream().map(ClockEntry::event).toList();
  }

  private static List<ClockEvent> extensions(Dossier dossier, ProcedureLimit limit) {
    return events(dossier, limit).stream()
        .filter(event -> event.kind() == ClockEvent.Kind.EXTEND)
        .toList();
  }

  private static List<ClockEntry> inForce(Dossier dossier, ProcedureLimit limit) {
    return ClockEntry.inForce(dossier.clockEntries, limit.name());
  }
}
