package vn.hoso.inbox;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitMoved;
import vn.hoso.unit.UnitRenamed;

/**
 * Work items carry the path of their unit and its name on the day they began; both change in the
 * transaction that moves or renames the unit.
 */
@Component
class ChangedUnits {

  private final JdbcClient jdbc;

  ChangedUnits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void follow(UnitMoved move) {
    jdbc.sql(
            "update hoso.work_item set unit_path = :new || substr(unit_path, length(:old) + 1)"
                + " where unit_path like :old || '%'")
        .params(Map.of("old", move.oldPath(), "new", move.newPath()))
        .update();
  }

  @EventListener
  void follow(UnitRenamed renamed) {
    jdbc.sql(
            """
            update hoso.work_item w set unit_name = (
              select u.name from unit_on((w.created_at at time zone :zone)::date) u where u.id = w.unit_id)
            where w.unit_id = :unit
            """)
        .params(Map.of("unit", renamed.unitId(), "zone", HosoClock.ZONE.getId()))
        .update();
  }
}
