package vn.hoso.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.OwnDossiers;

/**
 * All counters in one statement that reads indexes alone; overdue is a range, never a stored
 * status.
 */
@Repository
class InboxCounters {

  private static final String SQL =
      """
      with todo as (
        select x.id, x.dossier_id, x.due_key, true mine from work_item x where x.holder_id = :me and <stands>
        union
        select x.id, x.dossier_id, x.due_key, false from work_item x
        where x.holder_id is null and not x.waiting and x.position_id = any (cast(:positions as uuid[]))
        union
        select x.id, x.dossier_id, x.due_key, false from work_item x
        where x.holder_id is null and not x.waiting and x.unit_id = any (cast(:headed as uuid[]))
        union
        select x.id, x.dossier_id, x.due_key, false from work_item x
        where x.holder_id is not null
          and (x.position_id = any (cast(:positions as uuid[])) or x.unit_id = any (cast(:headed as uuid[])))
          and not <stands>
        union
        select x.id, x.dossier_id, x.due_key, false from work_item x
        where (x.holder_id = any (cast(:absent as uuid[])) and x.holder_for is null or x.holder_for = :me)
          and x.position_id = any (cast(:positions as uuid[])) and <stands>
      )
      select count(*) filter (where due_key <= :now) overdue,
        count(*) filter (where due_key > :now and due_key <= :today) today,
        count(*) filter (where due_key > :today and due_key <= :week) week,
        (select count(distinct work_item_id) from work_item_watch
          where unit_id = any (cast(:units as uuid[]))
            and not (addressed_unit_id = any (cast(:units as uuid[])))<waiting>) waiting,
        count(*) filter (where not mine) shared,
        count(*) filter (where mine) mine,
        (select count(*) from work_item x where x.unit_id = any (cast(:headed as uuid[]))
          and (x.holder_id is not null or not x.waiting)<others>) unit
      from todo x where true<others>
      """
          .replace("<stands>", InboxRow.STANDS);

  private final JdbcClient jdbc;
  private final Clock clock;

  InboxCounters(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  InboxCounts count(InboxScope scope) {
    DueDays days = DueDays.of(clock);
    String waiting =
        scope.personId() == null
            ? ""
            : " and work_item_id not in (select w.id from work_item w where w.dossier_id in "
                + OwnDossiers.ABOUT
                + ")";
    return jdbc.sql(SQL.replace("<others>", scope.others()).replace("<waiting>", waiting))
        .param("person", scope.personId())
        .param("me", scope.officialId())
        .param("absent", InboxScope.array(scope.absent()))
        .param("day", LocalDate.now(clock))
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
