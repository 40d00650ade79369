package vn.hoso.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.OwnDossiers;

/**
 * All counters in one statement; overdue is a range, never a stored status. What nobody has taken
 * up is counted in the index alone, what somebody has by who has it, so that his right is asked for
 * once and not for each item. What waits elsewhere is a sum over sets of units that wait together.
 */
@Repository
class InboxCounters {

  private static final String BY_DAY =
      """
      count(*) filter (where x.due_key <= :now) overdue,
      count(*) filter (where x.due_key > :now and x.due_key <= :today) today,
      count(*) filter (where x.due_key > :today and x.due_key <= :week) week, count(*) items
      """;

  private static final String AT_HIS =
      """
      (x.position_id = any (cast(:positions as uuid[])) or x.unit_id = any (cast(:headed as uuid[])))""";

  /** Over the rows of {@code <items>}; each item is in one of the parts. */
  private static final String COUNTED =
      """
      (with held as (
        select x.holder_id, x.holder_for, x.position_id, x.unit_id, x.on_behalf, x.unit_path,
          case when x.on_behalf then x.dossier_id end dossier_id, <byday>
        from <items> x
        where x.holder_id is not null and (x.holder_id = :me or x.holder_for = :me or <athis>)
        group by 1, 2, 3, 4, 5, 6, 7
      ), judged as (
        select x.*, <stands> stands from held x
      ), part as (
        select true mine, x.overdue, x.today, x.week, x.items from judged x where x.holder_id = :me and x.stands
        union all
        select false, x.overdue, x.today, x.week, x.items from judged x
        where case when x.stands
            then x.holder_id <> :me and x.position_id = any (cast(:positions as uuid[]))
              and (x.holder_for = :me or x.holder_for is null and x.holder_id = any (cast(:absent as uuid[])))
            else <athis> end
        union all
        select false, <byday> from <items> x
        where x.holder_id is null and not x.waiting and x.position_id = any (cast(:positions as uuid[]))
        union all
        select false, <byday> from <items> x
        where x.holder_id is null and not x.waiting and x.unit_id = any (cast(:headed as uuid[]))
          and not (x.position_id = any (cast(:positions as uuid[])))
      )
      select coalesce(sum(overdue), 0) overdue, coalesce(sum(today), 0) today, coalesce(sum(week), 0) week,
        coalesce(sum(items) filter (where mine), 0) mine, coalesce(sum(items) filter (where not mine), 0) shared,
        (select count(*) from <items> x where x.unit_id = any (cast(:headed as uuid[]))
          and (x.holder_id is not null or not x.waiting)) unit
      from part)"""
          .replace("<stands>", InboxRow.STANDS)
          .replace("<byday>", BY_DAY)
          .replace("<athis>", AT_HIS);

  private static final String ELSEWHERE =
      " and not exists (select from unnest(cast(:units as uuid[])) own(id) where own.id = c.unit_id)";

  private static final String WAITING =
      """
      (select coalesce(sum(c.items), 0) from hoso.waiting_count c
       where c.watchers && cast(:units as uuid[])<elsewhere>)"""
          .replace("<elsewhere>", ELSEWHERE);

  /** Of dossiers about himself he learns nothing, not even how many there are. */
  private static final String ABOUT_HIMSELF =
      "(select w.* from work_item w where w.dossier_id in " + OwnDossiers.ABOUT + ")";

  private static final String ALL =
      "select k.*, " + WAITING + " waiting from " + COUNTED.replace("<items>", "work_item") + " k";

  private static final String BUT_ABOUT_HIMSELF =
      "select "
          + Stream.of("overdue", "today", "week", "mine", "shared", "unit")
              .map(each -> "k.%1$s - o.%1$s %1$s".formatted(each))
              .collect(Collectors.joining(", "))
          + ", "
          + WAITING
          + " - (select count(*) from "
          + ABOUT_HIMSELF
          + " c where c.watchers && cast(:units as uuid[])"
          + ELSEWHERE
          + ") waiting from "
          + COUNTED.replace("<items>", "work_item")
          + " k, "
          + COUNTED.replace("<items>", ABOUT_HIMSELF)
          + " o";

  private final JdbcClient jdbc;
  private final Clock clock;

  InboxCounters(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  InboxCounts count(InboxScope scope) {
    DueDays days = DueDays.of(clock);
    return jdbc.sql(scope.personId() == null ? ALL : BUT_ABOUT_HIMSELF)
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

  /** Sums up what was added since; what they tell does not change. */
  void fold() {
    jdbc.sql("select cast(hoso.fold_waiting_count() as text)").query(String.class).optional();
  }
}
