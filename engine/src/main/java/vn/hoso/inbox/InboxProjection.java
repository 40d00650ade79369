package vn.hoso.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.clock.CalendarTaken;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.step.InboxFacts;
import vn.hoso.step.StepChanged;
import vn.hoso.step.StepOpened;
import vn.hoso.step.StepsDueMoved;

/**
 * Writes the rows of the inbox in the transaction of the step: what is committed is in the inbox.
 * The database takes them out when the step is over.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InboxProjection {

  private final JdbcClient jdbc;
  private final Clock clock;

  InboxProjection(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Its row and those of the units that wait for it; a unit does not wait for itself. */
  @EventListener
  void opened(StepOpened event) {
    StepRecordView step = event.step();
    InboxFacts facts = event.facts();
    var watching =
        facts.heldByUnits().stream()
            .filter(unit -> step.waiting() == null && !unit.equals(step.unitId()));
    jdbc.sql(
            """
            with item as (
              insert into work_item (id, dossier_id, dossier_code, procedure_slug, procedure_name, calendar_version_id,
                step_id, step_name,
                person_name, sending_unit_id, sending_unit_name, position_id, unit_id, unit_name, unit_path, holder_id,
                holder_for, on_behalf, holder_name, claimed_at, created_at, due_on, due_at, warn_at, on_hold,
                version, sent_back, sent_back_reason, supplemented, waiting, list_name, watchers)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select u.name from unit_on(?) u where u.id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                (select coalesce(array_agg(w.id order by w.id), '{}') from unnest(cast(? as uuid[])) w(id)))
              returning id, unit_id, due_key, created_at, watchers)
            insert into work_item_watch (unit_id, work_item_id, addressed_unit_id, due_key, created_at)
            select w.id, i.id, i.unit_id, i.due_key, i.created_at
            from item i cross join unnest(i.watchers) w(id)
            """)
        .params(
            step.id(),
            step.dossierId(),
            facts.dossierCode(),
            facts.procedureSlug(),
            facts.procedureName(),
            facts.calendarVersionId(),
            step.stepId(),
            step.stepName(),
            facts.personName(),
            facts.sendingUnitId(),
            facts.sendingUnitName(),
            step.positionId(),
            step.unitId(),
            LocalDate.ofInstant(step.startedAt(), clock.getZone()),
            step.unitId(),
            step.unitPath(),
            step.holderId(),
            step.holderFor(),
            step.onBehalf(),
            step.holderName(),
            at(step.claimedAt()),
            at(step.startedAt()),
            step.dueOn(),
            at(step.dueAt()),
            at(step.warnAt()),
            step.onHold(),
            step.version(),
            step.returnedFrom() != null,
            facts.sentBackReason(),
            facts.supplemented(),
            step.waiting() != null,
            facts.listName(),
            watching.toArray(UUID[]::new))
        .update();
  }

  @EventListener
  void changed(StepChanged event) {
    StepRecordView step = event.step();
    jdbc.sql(
            """
            update work_item set holder_id = ?, holder_for = ?, on_behalf = ?, holder_name = ?, claimed_at = ?, due_on = ?, due_at = ?, warn_at = ?,
              on_hold = ?, version = ? where id = ?
            """)
        .params(
            step.holderId(),
            step.holderFor(),
            step.onBehalf(),
            step.holderName(),
            at(step.claimedAt()),
            step.dueOn(),
            at(step.dueAt()),
            at(step.warnAt()),
            step.onHold(),
            step.version(),
            step.id())
        .update();
    jdbc.sql(
            """
            update work_item_watch w set due_key = i.due_key from work_item i
            where w.work_item_id = i.id and i.id = ? and w.due_key <> i.due_key
            """)
        .param(step.id())
        .update();
  }

  /** Of many steps nothing but their days moved: two statements for all of them. */
  @EventListener
  void moved(StepsDueMoved event) {
    var ids = event.steps().stream().map(StepRecordView::id).toArray(UUID[]::new);
    jdbc.sql(
            """
            update work_item i set due_on = m.due_on, due_at = m.due_at, warn_at = m.warn_at, version = m.version
            from unnest(cast(? as uuid[]), cast(? as date[]), cast(? as timestamptz[]), cast(? as timestamptz[]),
              cast(? as int[])) m(id, due_on, due_at, warn_at, version)
            where i.id = m.id
            """)
        .params(
            ids,
            texts(event, StepRecordView::dueOn),
            texts(event, StepRecordView::dueAt),
            texts(event, StepRecordView::warnAt),
            event.steps().stream().map(StepRecordView::version).toArray(Integer[]::new))
        .update();
    jdbc.sql(
            """
            update work_item_watch w set due_key = i.due_key from work_item i
            where w.work_item_id = i.id and i.id = any (cast(? as uuid[])) and w.due_key <> i.due_key
            """)
        .param(ids)
        .update();
  }

  private static String[] texts(StepsDueMoved event, Function<StepRecordView, Object> what) {
    return event.steps().stream()
        .map(what)
        .map(each -> each == null ? null : each.toString())
        .toArray(String[]::new);
  }

  @EventListener
  void counted(CalendarTaken event) {
    jdbc.sql(
            "update work_item set calendar_version_id = ? where dossier_id = any (cast(? as uuid[]))")
        .params(event.calendarVersionId(), event.dossierIds().toArray(UUID[]::new))
        .update();
  }

  void dropAll() {
    // Nobody writes a row that is neither dropped nor made again.
    jdbc.sql("lock table work_item in share row exclusive mode").update();
    jdbc.sql("delete from work_item").update();
  }

  long size() {
    return jdbc.sql("select count(*) from work_item").query(Long.class).single();
  }

  private static Timestamp at(Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }
}
