package vn.hoso.inbox;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.shared.HosoClock;
import vn.hoso.step.StepChanged;
import vn.hoso.step.StepReaddressed;
import vn.hoso.succession.SeatSucceeded;
import vn.hoso.unit.Units;

/**
 * Work that lies with another unit now: its row, who waits for it and what was told of it follow in
 * the transaction that hands it over.
 */
@Component
class SucceededUnits {

  private final JdbcClient jdbc;
  private final Units units;
  private final InboxProjection rows;

  SucceededUnits(JdbcClient jdbc, Units units, InboxProjection rows) {
    this.jdbc = jdbc;
    this.units = units;
    this.rows = rows;
  }

  @EventListener
  void readdressed(StepReaddressed event) {
    var step = event.step();
    var began = LocalDate.ofInstant(step.startedAt(), HosoClock.ZONE);
    jdbc.sql(
            """
            update hoso.work_item set position_id = ?, unit_id = ?, unit_path = ?, unit_name = ?
            where id = ?
            """)
        .params(step.positionId(), step.unitId(), step.unitPath())
        .params(units.nameOn(step.unitId(), began), step.id())
        .update();
    rows.changed(new StepChanged(step));
    jdbc.sql("update hoso.notice set position_id = ? where work_item_id = ? and position_id = ?")
        .params(step.positionId(), step.id(), event.fromPositionId())
        .update();
  }

  @EventListener
  void succeeded(SeatSucceeded event) {
    var sides =
        Map.of("dossier", event.dossierId(), "from", event.fromUnitId(), "to", event.toUnitId());
    jdbc.sql(
            """
            update hoso.work_item set sending_unit_id = :to, sending_unit_name = :name
            where dossier_id = :dossier and sending_unit_id = :from
            """)
        .params(sides)
        .param("name", event.toUnitName())
        .update();
    watch(event.dossierId(), sides);
  }

  /** Each unit waits once, and none for itself. */
  private void watch(UUID dossierId, Map<String, UUID> sides) {
    jdbc.sql(
            """
            insert into hoso.work_item_watch (unit_id, work_item_id, addressed_unit_id, due_key, created_at)
            select :to, w.work_item_id, i.unit_id, w.due_key, w.created_at
            from hoso.work_item_watch w join hoso.work_item i on i.id = w.work_item_id
            where i.dossier_id = :dossier and w.unit_id = :from
            on conflict do nothing
            """)
        .params(sides)
        .update();
    jdbc.sql(
            """
            delete from hoso.work_item_watch w using hoso.work_item i
            where i.id = w.work_item_id and i.dossier_id = :dossier
              and (w.unit_id = :from or w.unit_id = i.unit_id)
            """)
        .params(Map.of("dossier", dossierId, "from", sides.get("from")))
        .update();
    jdbc.sql(
            """
            update hoso.work_item_watch w set addressed_unit_id = i.unit_id from hoso.work_item i
            where i.id = w.work_item_id and i.dossier_id = ? and w.addressed_unit_id <> i.unit_id
            """)
        .param(dossierId)
        .update();
    jdbc.sql(
            """
            update hoso.work_item i set watchers = w.units
            from (select o.id, array (select unit_id from hoso.work_item_watch where work_item_id = o.id order by 1) units
                  from hoso.work_item o where o.dossier_id = ?) w
            where i.id = w.id and i.watchers <> w.units
            """)
        .param(dossierId)
        .update();
  }
}
