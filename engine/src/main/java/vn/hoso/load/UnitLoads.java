package vn.hoso.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.inbox.DueDays;
import vn.hoso.load.UnitLoad.InHand;
import vn.hoso.load.UnitLoad.PersonLoad;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.task.WorkPlace;
import vn.hoso.unit.Units;

/** Tells who hands out the work of a unit how much each of its people has in hand. */
@Service
public class UnitLoads {

  private static final String SQL =
      """
      with lying as materialized (
        select x.unit_id, x.due_at, case when x.holder_id is not null and
          <stands> then x.holder_id end as holder_id
        from hoso.work_item x where x.unit_id = any (:units)
          and (cast(:person as uuid) is null or x.dossier_id not in <own>)),
      people as (
        select p.unit_id, h.official_id from hoso.position p
        join hoso.position_holding h on h.position_id = p.id
        where p.unit_id = any (:units) and p.role not in ('PROCEDURE_ADMIN', 'SYSTEM_ADMIN')
          and h.from_day <= :day and (h.to_day is null or h.to_day >= :day)
        union
        select unit_id, holder_id from lying)
      select p.unit_id, p.official_id, o.full_name, count(l.unit_id) as items,
        count(*) filter (where l.due_at <= :now) as late,
        count(*) filter (where l.due_at > :now and l.due_at <= :week) as week
      from people p
      left join hoso.official o on o.id = p.official_id
      left join lying l on l.unit_id = p.unit_id and l.holder_id is not distinct from p.official_id
      group by p.unit_id, p.official_id, o.full_name
      order by hoso.vn_given(o.full_name) collate hoso.vn, o.full_name collate hoso.vn, p.official_id
      """
          .replace("<stands>", WorkPlace.STANDS)
          .replace("<own>", OwnDossiers.ABOUT);

  private static final InHand NOTHING = new InHand(0, 0, 0);

  private final Units units;
  private final JdbcClient jdbc;
  private final Clock clock;

  UnitLoads(Units units, JdbcClient jdbc, Clock clock) {
    this.units = units;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The units he hands out the work of, each by itself and none below it; empty where there is
   * none. Dossiers about himself are left out, as in his lists.
   */
  @Transactional(readOnly = true)
  public List<UnitLoad> of(CurrentUser by) {
    List<UUID> led = by.headed();
    if (led.isEmpty()) {
      return List.of();
    }
    LocalDate today = LocalDate.now(clock);
    DueDays due = DueDays.of(clock);
    Map<UUID, InHand> unclaimed = new HashMap<>();
    Map<UUID, List<PersonLoad>> people = new HashMap<>();
    jdbc.sql(SQL)
        .param("units", new SqlArrayValue("uuid", led.toArray()))
        .param("person", by.personId())
        .param("day", today)
        .param("now", Timestamp.from(due.now()))
        .param("week", Timestamp.from(due.week()))
        .query(
            row -> {
              UUID unit = row.getObject("unit_id", UUID.class);
              UUID official = row.getObject("official_id", UUID.class);
              if (official == null) {
                unclaimed.put(unit, inHand(row));
              } else {
                people
                    .computeIfAbsent(unit, first -> new ArrayList<>())
                    .add(new PersonLoad(official, row.getString("full_name"), inHand(row)));
              }
            });
    Map<UUID, String> names = units.names(led, today);
    return led.stream()
        .map(
            unit ->
                new UnitLoad(
                    unit,
                    names.get(unit),
                    unclaimed.getOrDefault(unit, NOTHING),
                    people.getOrDefault(unit, List.of())))
        .toList();
  }

  private static InHand inHand(ResultSet row) throws SQLException {
    return new InHand(row.getLong("items"), row.getLong("late"), row.getLong("week"));
  }
}
