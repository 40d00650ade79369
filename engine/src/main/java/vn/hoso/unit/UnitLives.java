package vn.hoso.unit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what happens to a unit. */
@Repository
class UnitLives {

  private final JdbcClient jdbc;

  UnitLives(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Changes of the tree wait for each other: two moves at once could make a circle. */
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('hoso.unit'))::text")
        .query(String.class)
        .optional();
  }

  UnitLife get(UUID unitId) {
    return jdbc.sql(
            "select id, parent_id, kind, duty_matter, path, from_day, to_day from unit where id = ?")
        .param(unitId)
        .query(
            (row, number) ->
                new UnitLife(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    UnitKind.valueOf(row.getString(3)),
                    row.getString(4) == null ? null : Matter.valueOf(row.getString(4)),
                    row.getString(5),
                    row.getObject(6, LocalDate.class),
                    row.getObject(7, LocalDate.class)))
        .optional()
        .orElseThrow(UnitProblem::notFound);
  }

  /** The living unit that has or will have the code. */
  Optional<UUID> withCode(String code, LocalDate day) {
    return jdbc.sql(
            "select u.id from unit u join unit_code c on c.unit_id = u.id where c.code = ?"
                + " and (u.to_day is null or u.to_day >= ?)"
                + " and not exists (select from unit_code n where n.unit_id = u.id"
                + " and n.from_day > c.from_day and n.from_day <= ?) limit 1")
        .params(code, day, day)
        .query(UUID.class)
        .optional();
  }

  Optional<LocalDate> lastMove(UUID unitId) {
    return jdbc.sql(
            "select max(last_day) + 1 as day from unit_former_place where unit_id = ?"
                + " having max(last_day) is not null")
        .param(unitId)
        .query(LocalDate.class)
        .optional();
  }

  /** A second move of one day corrects the first: the place before it stays what it was. */
  void keepPlace(UnitLife unit, LocalDate lastDay) {
    jdbc.sql(
            "insert into unit_former_place (unit_id, last_day, parent_id) values (?, ?, ?)"
                + " on conflict do nothing")
        .params(unit.id(), lastDay, unit.parentId())
        .update();
  }

  void move(UnitLife unit, UUID parentId, String path) {
    jdbc.sql("update unit set parent_id = ? where id = ?").params(parentId, unit.id()).update();
    jdbc.sql(
            "update unit set path = :new || substr(path, length(:old) + 1)"
                + " where path like :old || '%'")
        .params(Map.of("new", path, "old", unit.path()))
        .update();
  }

  void assign(UUID unitId, @Nullable UnitDuty duty, @Nullable Matter matter) {
    jdbc.sql("update unit set duty = ?, duty_matter = ? where id = ?")
        .params(
            duty == null ? null : duty.name(),
            duty == null || matter == null ? null : matter.name(),
            unitId)
        .update();
  }

  void end(UUID unitId, LocalDate lastDay) {
    jdbc.sql("update unit set to_day = ? where id = ?").params(lastDay, unitId).update();
  }

  long livingBelow(UUID unitId, LocalDate day) {
    return jdbc.sql(
            "select count(*) from unit where parent_id = ? and (to_day is null or to_day >= ?)")
        .params(unitId, day)
        .query(Long.class)
        .single();
  }
}
