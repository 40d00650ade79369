package vn.hoso.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All counters in one statement that reads indexes alone; overdue is a range, never a stored
 * status.
 */
@Repository
class InboxCounters {

  private static final String SQL =
      """
      with todo as (
        select due_key, true mine from work_item where holder_id = :me
        union all
        select due_key, false from work_item
        where holder_id is null and position_id = any (cast(:positions as uuid[]))
        union all
        select due_key, false from work_item
        where holder_id is null and unit_id = any (cast(:headed as uuid[]))
          and not (position_id = any (cast(:positions as uuid[])))
      )
      select count(*) filter (where due_key <= :now) overdue,
        count(*) filter (where due_key > :now and due_key <= :today) today,
        count(*) filter (where due_key > :today and due_key <= :week) week,
        (select count(distinct work_item_id) from work_item_watch
          where unit_id = any (cast(:units as uuid[]))
            and not (addressed_unit_id = any (cast(:units as uuid[])))) waiting,
        count(*) filter (where not mine) shared,
        count(*) filter (where mine) mine,
        (select count(*) from work_item where unit_id = any (cast(:headed as uuid[]))) unit
      from todo
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  InboxCounters(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  InboxCounts count(InboxScope scope) {
    DueDays days = DueDays.of(clock);
    return jdbc.sql(SQL)
        .param("me", scope.officialId())
        .param("positions", InboxScope.array(scope.positions()))
        .param("headed", InboxScope.array(scope.headed()))
        .param("units", InboxScope.array(scope.units()))
        .param("now", Timestamp.from(days.now()))
        .param("today", Timestamp.from(days.today()))
        .param("week", Timestamp.from(days.week()))
        .query(
            (row, number) ->
                new InboxCounts(
                    row.getLong("overdue"),
                    row.getLong("today"),
                    row.getLong("week"),
                    row.getLong("waiting"),
                    row.getLong("shared"),
                    row.getLong("mine"),
                    row.getLong("unit")))
        .single();
  }
}
