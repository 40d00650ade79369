package vn.hoso.calendar;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.clock.CalendarTaken;
import vn.hoso.clock.Clocks;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.rule.PartCapacity;
import vn.hoso.step.StepChanges;
import vn.hoso.step.StepRuns;

/**
 * Open dossiers under another calendar: what it would move, and moving it. The caller has asked who
 * may.
 */
@Service
public class CalendarMoves {

  private static final int PORTION = 100;

  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final DossierChanges changes;
  private final StepRuns runs;
  private final StepChanges steps;
  private final CalendarReckoning reckoning;
  private final Clocks clocks;
  private final Calendars calendars;

  CalendarMoves(
      EntityManager entities,
      JdbcClient jdbc,
      DossierChanges changes,
      StepRuns runs,
      StepChanges steps,
      CalendarReckoning reckoning,
      Clocks clocks,
      Calendars calendars) {
    this.entities = entities;
    this.jdbc = jdbc;
    this.changes = changes;
    this.runs = runs;
    this.steps = steps;
    this.reckoning = reckoning;
    this.clocks = clocks;
    this.calendars = calendars;
  }

  /**
   * The open dossiers of the cells there, the oldest first.
   *
   * @param scopePath path of a unit; null = every unit
   */
  @Transactional(readOnly = true)
  public List<UUID> open(String scopePath) {
    return jdbc.sql(
            """
            select d.id from hoso.dossier d
            join hoso.dossier_unit c on c.dossier_id = d.id and c.capacity = 'OPENER'
            where d.closed_at is null and c.unit_path like ? order by d.opened_at, d.id
            """)
        .param((scopePath == null ? "" : scopePath) + "%")
        .query(UUID.class)
        .list();
  }

  /**
   * What would move, dossier by dossier; those that stay as they are left out. Writes nothing.
   *
   * @param next the calendar of a cell, by its path
   */
  @Transactional(readOnly = true)
  public List<CalendarMove> foresee(List<UUID> open, Function<String, WorkingCalendar> next) {
    var moves = new ArrayList<CalendarMove>();
    for (int i = 0; i < open.size(); i += PORTION) {
      moves.addAll(portion(open.subList(i, Math.min(open.size(), i + PORTION)), next));
    }
    return moves;
  }

  private List<CalendarMove> portion(List<UUID> ids, Function<String, WorkingCalendar> next) {
    var steps = runs.open(ids).stream().collect(Collectors.groupingBy(StepRecordView::dossierId));
    var found = changes.all(ids).stream().collect(Collectors.toMap(KnownDossier::id, each -> each));
    var moves =
        ids.stream()
            .map(found::get)
            .map(
                dossier ->
                    reckoning.move(
                        dossier,
                        steps.getOrDefault(dossier.id(), List.of()),
                        next.apply(dossier.seat(PartCapacity.OPENER).unitPath())))
            .filter(move -> !move.dates().isEmpty())
            .toList();
    entities.clear(); // a hundred thousand of them are not held at once
    return moves;
  }

  /**
   * Lets the newest calendar of its cell govern the dossier: due days, reminders, lists, history. A
   * promise that was printed stays. A dossier that has ended, or has that calendar, stays as it is.
   *
   * @param reason for readers of its dates
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void apply(UUID dossierId, UUID officialId, String reason) {
    var dossier = changes.locked(dossierId);
    var calendar = calendars.governing(dossier.seat(PartCapacity.OPENER).unitPath());
    var version = calendar.version().id();
    if (dossier.ended() || version.equals(dossier.calendarVersionId())) {
      return;
    }
    var open = runs.open(List.of(dossierId));
    var move = reckoning.move(dossier, open, calendar);
    var due = reckoning.steps(dossier, open, calendar);
    dossier.governedBy(version, changes.now(), reason);
    changes.publish(new CalendarTaken(dossier.id(), version));
    due.forEach((step, day) -> steps.due(dossier, step.id(), day));
    clocks.refresh(dossier);
    changes.tell(
        dossier, DossierEventKind.CalendarApplied, officialId, null, payload(reason, move));
  }

  private static Map<String, Object> payload(String reason, CalendarMove move) {
    var payload = new LinkedHashMap<String, Object>();
    payload.put("reason", reason);
    payload.put(
        "dates",
        move.dates().stream()
            .filter(date -> date.of() != CalendarMove.Of.PROMISE)
            .map(
                date ->
                    Map.of(
                        "label", date.label(),
                        "before", date.before().toString(),
                        "after", date.after().toString()))
            .toList());
    return payload;
  }
}
