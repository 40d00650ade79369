package vn.hoso.person;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.unit.UnitSucceeded;

/** Whoever belongs to a unit that ends belongs to its successor. */
@Component
class SucceededUnit {

  private final JdbcClient jdbc;

  SucceededUnit(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void succeeded(UnitSucceeded event) {
    jdbc.sql("update hoso.person set home_unit_id = ? where home_unit_id = ?")
        .params(event.successorId(), event.unitId())
        .update();
  }
}
