package vn.hoso.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.DossierEvent;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.shared.Ids;
import vn.hoso.step.StepOpened;
import vn.hoso.task.WorkPlace;

/** Writes word of acts into the table of notices, each once to each who is told. */
@Repository
class ActNoticeStore {

  private static final String INTO =
      """
      insert into notice (id, work_item_id, dossier_id, dossier_code, procedure_name, step_name, unit_name, kind,
        due_on, recorded_at, official_id, position_id, occasion)
      """;
  private static final String VALUES =
      INTO
          + """
           values (?, ?, ?, ?, ?, ?, (select u.name from unit_on(?) u where u.id = ?), ?, ?, ?, ?, ?, ?)
          on conflict do nothing
          """;

  private static final String WAITS =
      " and not exists (select from direction_end e where e.direction_id = g.id)";

  /** The order of the event. */
  static final String ANSWERED = "g.id = cast(:direction as uuid)";

  /** Those of the run of the event that nobody has answered. */
  static final String OF_RUN = "g.task_id = :task" + WAITS;

  /** All of the dossier that nobody has answered. */
  static final String OF_DOSSIER = "g.dossier_id = :dossier" + WAITS;

  /**
   * @param at the step it happened at
   */
  record Told(String code, String procedureName, StepRecordView at, List<UUID> positionIds) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  ActNoticeStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** To the holder of a step that has just opened, or to its position. */
  void opened(NoticeKind kind, StepOpened event) {
    StepRecordView step = event.step();
    jdbc.sql(VALUES)
        .params(
            Ids.next(),
            step.id(),
            step.dossierId(),
            event.facts().dossierCode(),
            event.facts().procedureName(),
            step.stepName(),
            day(step),
            step.unitId(),
            kind.name(),
            step.dueOn(),
            Timestamp.from(clock.instant()),
            step.holderId(),
            step.holderId() == null ? step.positionId() : null,
            "")
        .update();
  }

  /** Who holds the open step of the event, as the inbox knows it. */
  Optional<UUID> holder(DossierEvent event) {
    return jdbc.sql("select holder_id from work_item where id = ? and holder_id is not null")
        .param(event.taskId())
        .query(UUID.class)
        .optional();
  }

  /** Of the open step of the event, to one official. */
  void work(NoticeKind kind, DossierEvent event, UUID officialId) {
    work(kind, event, officialId, "");
  }

  /** That a step has fallen to him, unless he was told already why it has come. */
  void fell(DossierEvent event, UUID officialId) {
    work(
        NoticeKind.ARRIVED,
        event,
        officialId,
        " and not exists (select from notice n where n.work_item_id = work_item.id)");
  }

  private void work(NoticeKind kind, DossierEvent event, UUID officialId, String unless) {
    jdbc.sql(
            INTO
                + """
                select :id, id, dossier_id, dossier_code, procedure_name, step_name, unit_name, :kind,
                  due_on, :now, :official, null, :occasion
                from work_item where id = :task
                """
                + unless
                + " on conflict do nothing")
        .param("id", Ids.next())
        .param("kind", kind.name())
        .param("now", Timestamp.from(clock.instant()))
        .param("official", officialId)
        .param("occasion", event.at().toString())
        .param("task", event.taskId())
        .update();
  }

  /**
   * An order at the open step of the event, to its holder, or to its position while it is shared.
   */
  void directed(DossierEvent event) {
    jdbc.sql(
            INTO
                + """
                select :id, x.id, dossier_id, dossier_code, procedure_name, step_name, unit_name, :kind,
                  due_on, :now, case when <stands> then holder_id end,
                  case when <stands> then null else position_id end, :occasion
                from work_item x where x.id = :task
                on conflict do nothing
                """
                    .replace("<stands>", "x.holder_id is not null and " + WorkPlace.STANDS))
        .param("id", Ids.next())
        .param("kind", NoticeKind.DIRECTED.name())
        .param("now", Timestamp.from(clock.instant()))
        .param("day", LocalDate.now(clock))
        .param("occasion", event.payload().get("directionId"))
        .param("task", event.taskId())
        .update();
  }

  /**
   * Of orders of the dossier, each to who gave it and to whom it was given for.
   *
   * @param which orders {@code g}
   */
  void directions(
      NoticeKind kind, DossierEvent event, String code, String procedure, String which) {
    jdbc.sql(
            INTO
                + """
                select uuidv7(), null, g.dossier_id, :code, :procedure, s.step_name,
                  (select u.name from unit_on(cast(s.started_at at time zone :zone as date)) u
                   where u.id = s.unit_id),
                  :kind, null, :now, who.id, null, cast(g.id as text)
                from direction g join step_record s on s.id = g.task_id
                  cross join lateral (select g.given_by union select g.given_for) who(id)
                where who.id is not null and <which>
                on conflict do nothing
                """
                    .replace("<which>", which))
        .param("code", code)
        .param("procedure", procedure)
        .param("zone", clock.getZone().getId())
        .param("kind", kind.name())
        .param("now", Timestamp.from(clock.instant()))
        .param("dossier", event.dossierId())
        .param("task", event.taskId())
        .param("direction", event.payload().get("directionId"))
        .update();
  }

  /** Of the dossier as a whole, to several positions. */
  void dossier(NoticeKind kind, DossierEvent event, Told told) {
    jdbc.sql(
            INTO
                + """
                select uuidv7(), null, ?, ?, ?, ?, (select u.name from unit_on(?) u where u.id = ?), ?,
                  null, ?, null, p.id, ? from unnest(cast(? as uuid[])) p(id)
                on conflict do nothing
                """)
        .params(
            event.dossierId(),
            told.code(),
            told.procedureName(),
            told.at().stepName(),
            day(told.at()),
            told.at().unitId(),
            kind.name(),
            Timestamp.from(clock.instant()),
            event.at().toString(),
            told.positionIds().toArray(UUID[]::new))
        .update();
  }

  private LocalDate day(StepRecordView step) {
    return LocalDate.ofInstant(step.startedAt(), clock.getZone());
  }
}
