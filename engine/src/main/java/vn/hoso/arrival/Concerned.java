package vn.hoso.arrival;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In whose lists of work a step is or was a moment ago, by what they hold today: who acts at its
 * position as long as nobody has it who may act, who has it and may still act, for whom he has it,
 * who stands in for who has it, who leads the unit. Nobody else: that something moved at a step
 * would tell who waits for it, or whom it is about, what is kept from them.
 */
@Component
class Concerned {

  private static final String AMONG =
      """
      with told as (
        select r.dossier_id, p.id position_id, p.unit_id, c.shared or not may.act shared,
          case when may.act then r.holder_id end holder_id, case when may.act then r.holder_for end holder_for
        from unnest(cast(:steps as uuid[]), cast(:positions as uuid[]), cast(:shared as boolean[])) c(step, position, shared)
        join step_record r on r.id = c.step
        join position p on p.id = c.position
        cross join lateral (select r.holder_id is not null and hoso.may_act(r.holder_id, r.holder_for, r.position_id,
          r.on_behalf, r.unit_path, r.dossier_id, :day) act) may),
      acting as (
        select p.unit_id, p.id position_id, p.role, h.official_id, null::uuid absent_id
        from (select distinct unit_id from told) t
        join position p on p.unit_id = t.unit_id
        join position_holding h on h.position_id = p.id
        where h.from_day <= :day and (h.to_day is null or h.to_day >= :day)
        union all
        select p.unit_id, p.id, p.role, s.deputy_id, s.absent_id
        from (select distinct unit_id from told) t
        join position p on p.unit_id = t.unit_id
        join stand_in_position sp on sp.position_id = p.id
        join stand_in s on s.id = sp.stand_in_id
        join position_holding h on h.position_id = p.id and h.official_id = s.absent_id
        where s.ended_at is null and :day between s.from_day and s.to_day
          and h.from_day <= :day and (h.to_day is null or h.to_day >= :day))
      select a.official_id from told t join acting a on a.unit_id = t.unit_id
      where a.official_id = any (cast(:watching as uuid[])) and not hoso.concerns(t.dossier_id, a.official_id)
        and (a.role in ('UNIT_HEAD', 'STANDING_COMMITTEE')
          or a.position_id = t.position_id and (t.shared or a.absent_id = t.holder_id or a.official_id = t.holder_for))
      union
      select t.holder_id from told t
      where t.holder_id = any (cast(:watching as uuid[]))
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Concerned(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those of the officials who watch; one statement. */
  Set<UUID> by(Collection<Change> changes, Set<UUID> watching) {
    List<Change> all = List.copyOf(changes);
    return new HashSet<>(
        jdbc.sql(AMONG)
            .param("steps", all.stream().map(Change::step).toArray(UUID[]::new))
            .param("positions", all.stream().map(Change::position).toArray(UUID[]::new))
            .param("shared", all.stream().map(Change::shared).toArray(Boolean[]::new))
            .param("watching", watching.toArray(UUID[]::new))
            .param("day", LocalDate.now(clock))
            .query(UUID.class)
            .list());
  }
}
