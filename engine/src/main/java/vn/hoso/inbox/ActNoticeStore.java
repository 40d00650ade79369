package vn.hoso.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.DossierEvent;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.shared.Ids;
import vn.hoso.step.StepOpened;
import vn.hoso.unit.Units;

/** Writes word of acts into the table of notices, each once to each who is told. */
@Repository
class ActNoticeStore {

  private static final String INTO =
      """
      insert into notice (id, work_item_id, dossier_id, dossier_code, procedure_name, step_name, unit_name, kind,
        due_on, recorded_at, official_id, position_id, occasion)
      """;
  private static final String VALUES =
      INTO + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

  /**
   * @param at the step it happened at
   */
  record Told(String code, String procedureName, StepRecordView at, UUID positionId) {}

  private final JdbcClient jdbc;
  private final Units units;
  private final Clock clock;

  ActNoticeStore(JdbcClient jdbc, Units units, Clock clock) {
    this.jdbc = jdbc;
    this.units = units;
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
            unitName(step),
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

  /** Of the dossier as a whole, to one position. */
  void dossier(NoticeKind kind, DossierEvent event, Told told) {
    jdbc.sql(VALUES)
        .params(
            Ids.next(),
            null,
            event.dossierId(),
            told.code(),
            told.procedureName(),
            told.at().stepName(),
            unitName(told.at()),
            kind.name(),
            null,
            Timestamp.from(clock.instant()),
            null,
            told.positionId(),
            event.at().toString())
        .update();
  }

  private String unitName(StepRecordView step) {
    return units.nameOn(step.unitId(), LocalDate.ofInstant(step.startedAt(), clock.getZone()));
  }
}
