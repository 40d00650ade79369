package vn.hoso.recount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.deadline.CalendarDay;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.DayWalker;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Step;
import vn.hoso.recount.DossierMove.Of;
import vn.hoso.shared.HosoClock;

/**
 * What the dates of a dossier must be, walked day by day from the rows of what happened to it, on
 * purpose without the code under test: limits and days off are those the test itself has set.
 */
final class ExpectedDates {

  /** A limit and when it reminds, in percent. */
  record Limit(TimeLimit limit, int warnAt) {}

  /** What governs a dossier from a moment on. */
  record Governed(Instant from, Map<String, Limit> limits, Collection<CalendarDay> days) {

    DayWalker walker() {
      return new DayWalker(days, LocalDate.of(2027, 12, 31));
    }
  }

  /** The last day, and the day of the reminder. */
  record Due(LocalDate on, LocalDate warn) {}

  /** An open step. */
  record Open(
      UUID id,
      String stepId,
      String stepName,
      String capacity,
      Instant startedAt,
      LocalDate dueOn,
      LocalDate warnOn) {}

  /** A date under both rules, as a preview names it. */
  record Moved(Of of, String label, LocalDate before, LocalDate after, boolean own, boolean kept) {

    boolean harms() {
      return !kept && (own ? after.isBefore(before) : after.isAfter(before));
    }
  }

  private record Fact(String name, LocalDate factDate, Instant enteredAt, Integer corrects) {}

  private record Entry(
      String limitName,
      ClockEvent.Kind kind,
      LocalDate factDate,
      int amount,
      String cause,
      Instant enteredAt,
      Integer corrects) {

    ClockEvent event() {
      var who = cause == null ? null : ClockEvent.Cause.valueOf(cause);
      return new ClockEvent(kind, factDate, amount, who, null, null);
    }
  }

  private final Procedure model;
  private final List<Governed> governed;
  private final List<Open> open;
  private final List<Fact> facts;
  private final List<Entry> entries;

  /**
   * @param model for its words and for what counts from what; its limits are not asked
   * @param governed what governed the dossier, the first first
   */
  ExpectedDates(JdbcClient jdbc, UUID dossier, Procedure model, List<Governed> governed) {
    this.model = model;
    this.governed = governed;
    this.open = open(jdbc, dossier);
    this.facts =
        jdbc.sql(
                "select name, fact_date, entered_at, corrects from hoso.dossier_fact"
                    + " where dossier_id = ? order by seq")
            .param(dossier)
            .query(Fact.class)
            .list();
    this.entries =
        jdbc.sql(
                "select limit_name, kind, fact_date, amount, cause, entered_at, corrects"
                    + " from hoso.clock_event where dossier_id = ? order by seq")
            .param(dossier)
            .query(Entry.class)
            .list();
  }

  static List<Open> open(JdbcClient jdbc, UUID dossier) {
    return jdbc.sql(
            """
            select id, step_id, step_name, capacity, started_at, due_on,
              cast(warn_at at time zone 'Asia/Ho_Chi_Minh' as date) warn_on
            from hoso.step_record
            where dossier_id = ? and completed_at is null and cancelled_at is null order by seq
            """)
        .param(dossier)
        .query(Open.class)
        .list();
  }

  Governed now() {
    return governed.get(governed.size() - 1);
  }

  /** The open steps by those rules. */
  Map<UUID, Due> steps(Governed next) {
    var steps = new TreeMap<UUID, Due>();
    for (var each : open) {
      steps.put(each.id(), step(each, next));
    }
    return steps;
  }

  /** The same, whatever day the row says they are due. */
  Map<UUID, Due> fromTheirStart(Governed next) {
    var steps = new TreeMap<UUID, Due>();
    open.forEach(each -> steps.put(each.id(), counted(each, next)));
    return steps;
  }

  private Due step(Open each, Governed next) {
    if (each.dueOn() == null) {
      return null;
    }
    var counted = counted(each, now());
    if (counted == null || !each.dueOn().equals(counted.on())) {
      var day = each.dueOn();
      while (!next.walker().worked(day)) {
        day = day.plusDays(1);
      }
      return new Due(day, each.warnOn());
    }
    return counted(each, next);
  }

  private Due counted(Open each, Governed rules) {
    Step step = model.step(each.stepId()).orElseThrow();
    var limit = rules.limits().get("step:" + step.id());
    var from =
        step.limitFrom().equals("task")
            ? Optional.of(LocalDate.ofInstant(each.startedAt(), HosoClock.ZONE))
            : fact(step.limitFrom()).map(Fact::factDate);
    if (limit == null || from.isEmpty()) {
      return null;
    }
    var events = new ArrayList<>(List.of(ClockEvent.start(from.get(), null)));
    for (var whole : model.limits()) {
      boolean carried = rules.limits().get("limit:" + whole.name()).limit().equals(limit.limit());
      if (carried && whole.from().equals(step.limitFrom())) {
        sinceStart(whole).stream()
            .map(Entry::event)
            .filter(event -> event.kind() == ClockEvent.Kind.EXTEND)
            .forEach(events::add);
      }
    }
    return due(limit, rules, events);
  }

  private static Due due(Limit limit, Governed rules, List<ClockEvent> events) {
    var walker = rules.walker();
    return new Due(
        walker.due(limit.limit(), events), walker.warn(limit.limit(), events, limit.warnAt()));
  }

  /** The limits of the whole that run, by those rules; a promise keeps its calendar. */
  Map<String, Due> wholes(Governed next) {
    var wholes = new TreeMap<String, Due>();
    running()
        .forEach(
            whole -> {
              var limit = next.limits().get("limit:" + whole.name());
              var days = whole.promise() ? printed(whole) : next;
              wholes.put(whole.name(), due(limit, days, events(whole)));
            });
    return wholes;
  }

  /** What governed when the promise was given: by its calendar it stays counted. */
  private Governed printed(ProcedureLimit promise) {
    var given = sinceStart(promise).get(0).enteredAt();
    return governed.stream()
        .filter(each -> each.from().isBefore(given))
        .reduce((earlier, later) -> later)
        .orElse(governed.get(0));
  }

  List<ProcedureLimit> running() {
    return model.limits().stream()
        .filter(
            limit -> {
              var since = sinceStart(limit);
              return !since.isEmpty()
                  && fact(limit.to())
                      .filter(fact -> !known(fact).isBefore(since.get(0).enteredAt()))
                      .isEmpty();
            })
        .toList();
  }

  /** What a preview must name of it, had other limits or another calendar to govern. */
  List<Moved> moves(Governed next, boolean calendar) {
    var moves = new ArrayList<Moved>();
    var after = steps(next);
    for (var each : open) {
      var due = after.get(each.id());
      if (due != null && !due.on().equals(each.dueOn())) {
        boolean own = each.capacity().equals("OPENER");
        moves.add(new Moved(Of.STEP, each.stepName(), each.dueOn(), due.on(), own, false));
      }
    }
    var before = wholes(now());
    var then = wholes(next);
    for (var whole : running()) {
      var was = before.get(whole.name()).on();
      var is = then.get(whole.name()).on();
      if (whole.promise() && calendar) {
        kept(whole, was, next).ifPresent(moves::add);
      } else if (was != null && is != null && !was.equals(is)) {
        var of = whole.promise() ? Of.PROMISE : Of.PARTY;
        moves.add(new Moved(of, whole.label(), was, is, false, false));
      }
    }
    return moves;
  }

  private Optional<Moved> kept(ProcedureLimit promise, LocalDate promised, Governed next) {
    var limit = next.limits().get("limit:" + promise.name());
    var other = due(limit, next, events(promise)).on();
    boolean stands = promised == null || promised.equals(other) && next.walker().worked(promised);
    return stands
        ? Optional.empty()
        : Optional.of(new Moved(Of.PROMISE, promise.label(), promised, other, false, true));
  }

  private List<ClockEvent> events(ProcedureLimit limit) {
    return sinceStart(limit).stream().map(Entry::event).toList();
  }

  private List<Entry> sinceStart(ProcedureLimit limit) {
    var since = new ArrayList<Entry>();
    for (var entry : entries) {
      if (entry.limitName().equals(limit.name()) && entry.corrects() == null) {
        if (entry.kind() == ClockEvent.Kind.START) {
          since.clear();
        }
        since.add(entry);
      }
    }
    return since;
  }

  private Optional<Fact> fact(String name) {
    return facts.stream().filter(fact -> fact.name().equals(name)).reduce((a, b) -> b);
  }

  private Instant known(Fact fact) {
    return fact.corrects() == null ? fact.enteredAt() : known(facts.get(fact.corrects()));
  }
}
