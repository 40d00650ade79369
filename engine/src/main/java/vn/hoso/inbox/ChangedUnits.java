package vn.hoso.inbox;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.unit.UnitMoved;

/** Work items carry the path of their unit; it changes in the transaction that moves the unit. */
@Component
class MovedUnits {

  private final JdbcClient jdbc;

  MovedUnits(JdbcClient jdbc) {
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
}
