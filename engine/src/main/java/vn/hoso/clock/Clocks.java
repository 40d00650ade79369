package vn.hoso.clock;

import static vn.hoso.clock.LimitEntries.basis;
import static vn.hoso.clock.LimitEntries.endedOn;
import static vn.hoso.clock.LimitEntries.inForce;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.Deadline;
import vn.hoso.deadline.DeadlineProblem;
import vn.hoso.deadline.Deadlines;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.dossier.ClockEntry;
import vn.hoso.dossier.DatedDossier;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Step;

/**
 * Starts, pauses and reads the clocks of a dossier; the arithmetic is that of {@link Deadlines}.
 */
@Component
public class Clocks {

  private final DossierChanges changes;
  private final Calendars calendars;
  private final LimitsInForce limits;
  private final RunningClocks running;
  private final @Nullable LocalDate day;

  @Autowired
  Clocks(DossierChanges changes, Calendars calendars) {
    this(changes, calendars, null, null);
  }

  /**
   * @param day on which it is looked at them; null = today
   */
  private Clocks(
      DossierChanges changes,
      Calendars calendars,
      @Nullable Procedure other,
      @Nullable LocalDate day) {
    this.changes = changes;
    this.calendars = calendars;
    this.limits = new LimitsInForce(changes, other, new ConcurrentHashMap<>());
    this.running = new RunningClocks(changes, calendars, limits, day);
    this.day = day;
  }

  /** The same dossiers counted by the limits of that procedure; for reading. */
  public Clocks by(Procedure procedure) {
    return new Clocks(changes, calendars, procedure, day);
  }

  /** As they stood on that day; of dossiers as they were known then, and for reading. */
  public Clocks on(LocalDate past) {
    return new Clocks(changes, calendars, limits.other(), past);
  }

  private LocalDate today() {
    return day == null ? changes.today() : day;
  }

  /** The one that holds now: a dossier that is over is counted anew by none. */
  public WorkingCalendar latest() {
    return calendars.current();
  }

  public WorkingCalendar calendar(DatedDossier dossier) {
    return calendars.version(dossier.calendarVersionId());
  }

  /** Whose limits count for the dossier. */
  public Procedure procedure(DatedDossier dossier) {
    return limits.procedure(dossier);
  }

  /**
   * A fact came true: it starts every limit that runs from it, or from a day that follows from it.
   * A fact that comes true again, after the dossier was sent back, starts its limits anew.
   */
  public void factRecorded(LockedDossier dossier, String fact, CurrentUser by) {
    for (var limit : limits.of(dossier)) {
      if (procedure(dossier).follows(limit.from(), fact)) {
        add(dossier, limit, start(dossier, limit), by, null);
      }
    }
    refresh(dossier);
  }

  /** The start of the limit put right; everything else that moved it stays. */
  void startAnew(LockedDossier dossier, ProcedureLimit limit, CurrentUser by) {
    var of = ClockEntry.startOf(dossier.clockEntries(), limit.name());
    add(dossier, limit, start(dossier, limit), by, of);
    running.clock(dossier, limit);
  }

  /** The day the limit runs from, as it is known now. */
  ClockEvent start(KnownDossier dossier, ProcedureLimit limit) {
    var on = limits.days(dossier, calendar(dossier)).day(limit.from()).orElseThrow();
    return ClockEvent.start(on, basis(limit));
  }

  /** The derived days that are known, by their names. */
  public Map<String, LocalDate> derived(KnownDossier dossier) {
    var known = limits.days(dossier, calendar(dossier));
    var days = new HashMap<String, LocalDate>();
    procedure(dossier)
        .derived()
        .forEach(day -> known.reckoned(day.name()).ifPresent(on -> days.put(day.name(), on)));
    return days;
  }

  /** Lengthens a limit that runs; the steps that carry it are to be counted anew by the caller. */
  public void extend(
      LockedDossier dossier, ProcedureLimit limit, ClockEvent extension, CurrentUser by) {
    add(dossier, limit, extension, by, null);
    refresh(dossier);
  }

  /** Stops counting the office's days while the dossier lies with the one who handed it in. */
  public void pausePromise(LockedDossier dossier, String reason, CurrentUser by) {
    pausePromise(dossier, ClockEvent.Cause.APPLICANT, reason, by);
  }

  /**
   * As above for another cause.
   *
   * @return false where no promise runs
   */
  public boolean pausePromise(
      LockedDossier dossier, ClockEvent.Cause cause, String reason, CurrentUser by) {
    return pausePromise(dossier, cause, reason, by, changes.today());
  }

  /**
   * @param on the first day that does not count
   */
  public boolean pausePromise(
      LockedDossier dossier, ClockEvent.Cause cause, String reason, CurrentUser by, LocalDate on) {
    var running = promises(dossier, Deadline.State.RUNNING);
    running.forEach(
        limit -> add(dossier, limit, ClockEvent.pause(on, cause, reason, basis(limit)), by, null));
    refresh(dossier);
    return !running.isEmpty();
  }

  public void resumePromise(LockedDossier dossier, CurrentUser by) {
    promises(dossier, Deadline.State.PAUSED)
        .forEach(limit -> add(dossier, limit, ClockEvent.resume(changes.today()), by, null));
    refresh(dossier);
  }

  /** By when the step is to be done, were it to begin today. */
  public StepDue due(Step step, KnownDossier dossier) {
    return due(step, dossier, changes.today());
  }

  /** By when the step is to be done that began on that day. */
  public StepDue due(Step step, KnownDossier dossier, LocalDate began) {
    return recounted(step, dossier, began, calendar(dossier));
  }

  /**
   * Every clock that has started, as it stands today, and those known to start on a coming day, as
   * soon as the calendar reaches so far.
   */
  public List<RunningClock> of(KnownDossier dossier) {
    return running.of(dossier);
  }

  private List<ProcedureLimit> promises(KnownDossier dossier, Deadline.State state) {
    return limits.procedure(dossier).promises().stream()
        .filter(limit -> state(dossier, limit) == state)
        .toList();
  }

  /** When that promise falls due, as it was given; null while paused. */
  public LocalDate promisedOn(DatedDossier dossier, ProcedureLimit named) {
    var endedOn = endedOn(dossier, named);
    var limit = limits.asItStood(dossier, named, endedOn);
    var asOf = endedOn == null ? today() : endedOn;
    var calendar = calendars.version(LimitEntries.calendar(dossier, limit, endedOn));
    return Deadlines.dueOn(limit.limit(), calendar, events(dossier, limit, calendar), asOf);
  }

  /** The limits that run, for counting them by another calendar. */
  public List<ProcedureLimit> running(DatedDossier dossier) {
    return limits.of(dossier).stream()
        .filter(limit -> !inForce(dossier, limit).isEmpty() && endedOn(dossier, limit) == null)
        .toList();
  }

  /**
   * By when an open step is to be done that began on that day, by that calendar. Of a day that is
   * still to come it is told as soon as the calendar reaches so far.
   */
  public StepDue recounted(
      Step step, DatedDossier dossier, LocalDate began, WorkingCalendar calendar) {
    boolean own = StepDue.fromItsStart(step);
    var from = own ? Optional.of(began) : limits.days(dossier, calendar).day(step.limitFrom());
    var asOf = own ? began : today();
    if (step.limit() == null || from.isEmpty()) {
      return StepDue.NONE;
    }
    try {
      return StepDue.of(step, from.get(), asOf, calendar, limits.lengthening(step, dossier));
    } catch (DeadlineProblem beyondTheCalendar) {
      if (from.get().isAfter(today())) {
        return StepDue.NONE;
      }
      throw beyondTheCalendar;
    }
  }

  private Deadline.State state(KnownDossier dossier, ProcedureLimit limit) {
    return inForce(dossier, limit).isEmpty()
        ? Deadline.State.NOT_STARTED
        : running.clock(dossier, limit).deadline().state();
  }

  private void add(
      LockedDossier dossier,
      ProcedureLimit limit,
      ClockEvent event,
      CurrentUser by,
      Integer corrects) {
    dossier.moved(LimitEntries.entry(limit, event, changes.now(), by.officialId(), corrects));
  }

  /** The due days as lists show them; what they hold follows from the entries alone. */
  public void refresh(LockedDossier dossier) {
    LimitEntries.show(dossier, procedure(dossier), of(dossier));
  }

  /** What moved the limit; a start that follows from another day moves with the calendar. */
  public List<ClockEvent> events(
      DatedDossier dossier, ProcedureLimit limit, WorkingCalendar calendar) {
    return limits.events(dossier, limit, calendar);
  }
}
