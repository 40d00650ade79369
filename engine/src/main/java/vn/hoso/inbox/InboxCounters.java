package vn.hoso.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.inbox.Inbox.InboxCounts;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.secrecy.KeptSteps;
import vn.hoso.secrecy.KeptSteps.OpenStep;
import vn.hoso.task.WorkPlace;

/**
 * All counters in one statement; overdue is a range, never a stored status. What nobody has taken
 * up is counted in the index alone, what somebody has by who has it, so that his right is asked for
 * once and not for each item. What waits elsewhere is a sum over sets of units that wait together.
 */
@Repository
class InboxCounters {

  private static final String BY_DAY =
      """
      count(*) filter (where x.due_key <= :now<free>) overdue,
      count(*) filter (where x.due_key > :now and x.due_key <= :today<free>) today,
      count(*) filter (where x.due_key > :today and x.due_key <= :week<free>) week,
      count(*) filter (where true<free>) items
      """;

  private static final String FREE = " and x.holder_id is null";
  private static final String AWAKE = " and not x.waiting";

  private static final String HELD =
      """
      select x.id, x.holder_id, x.holder_for, x.position_id, x.unit_id, x.on_behalf, x.unit_path,
        case when x.on_behalf then x.dossier_id end dossier_id, x.due_key
      from <items> x where x.holder_id is not null and\
      """;

  /**
   * Over the rows of {@code <items>}; each item is in one of the parts. A position belongs to one
   * unit, so that its items are among those of the unit where he heads it.
   */
  private static final String COUNTED =
      """
      (with held as (
        select x.holder_id, x.holder_for, x.position_id, x.unit_id, x.on_behalf, x.unit_path, x.dossier_id, <byday>
        from (<held> x.holder_id = :me
          union <held> x.holder_for = :me
          union <held> x.position_id = any (cast(:positions as uuid[]))
          union <held> x.unit_id = any (cast(:headed as uuid[]))) x
        group by 1, 2, 3, 4, 5, 6, 7
      ), judged as (
        select x.*, <stands> stands from held x
      ), part as (
        select true mine, x.overdue, x.today, x.week, x.items, 0 unit from judged x
        where x.holder_id = :me and x.stands
        union all
        select false, x.overdue, x.today, x.week, x.items, 0 from judged x
        where case when x.stands
            then x.holder_id <> :me and x.position_id = any (cast(:positions as uuid[]))
              and (x.holder_for = :me or x.holder_for is null and x.holder_id = any (cast(:absent as uuid[])))
            else x.position_id = any (cast(:positions as uuid[])) or x.unit_id = any (cast(:headed as uuid[])) end
        union all
        select false, <free>, count(*) filter (where x.holder_id is not null or not x.waiting)
        from <items> x where x.unit_id = any (cast(:headed as uuid[]))
        union all
        select false, <awake>, 0
        from <items> x where x.holder_id is null and x.position_id = any (cast(:apart as uuid[]))
      )
      select coalesce(sum(overdue), 0) overdue, coalesce(sum(today), 0) today, coalesce(sum(week), 0) week,
        coalesce(sum(items) filter (where mine), 0) mine, coalesce(sum(items) filter (where not mine), 0) shared,
        coalesce(sum(unit), 0) unit
      from part)"""
          .replace("<held>", HELD)
          .replace("<stands>", WorkPlace.STANDS)
          .replace("<byday>", BY_DAY.replace("<free>", ""))
          .replace("<free>", BY_DAY.replace("<free>", FREE + AWAKE))
          .replace("<awake>", BY_DAY.replace("<free>", AWAKE));

  private static final String ELSEWHERE = "not exists (select from own where own.id = c.unit_id)";

  /** The largest of his units whole, the sets of the others without it, and what came since. */
  private static final String WAITING =
      """
      (with own(id) as (select unnest(cast(:units as uuid[]))),
      most as (
        select own.id, sum(c.items) items from own
        cross join lateral (select * from hoso.waiting_total t where t.watcher_id = own.id offset 0) c
        where <elsewhere> group by 1 order by 2 desc, 1 limit 1)
      select coalesce((select items from most), 0)
        + coalesce((select sum(c.items) from (
            select distinct c.watchers, c.unit_id, c.items from own
            cross join lateral (select * from hoso.waiting_set s where s.watchers @> array[own.id] offset 0) c
            where own.id <> (select id from most) and c.watchers @> array[(select id from most)] is not true
              and <elsewhere>) c), 0)
        + coalesce((select sum(c.items) from hoso.waiting_change c
            where c.watchers && cast(:units as uuid[]) and <elsewhere>), 0))"""
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
          + " - (with own(id) as (select unnest(cast(:units as uuid[]))) select count(*) from "
          + ABOUT_HIMSELF
          + " c where c.watchers && cast(:units as uuid[]) and "
          + ELSEWHERE
          + ") waiting from "
          + COUNTED.replace("<items>", "work_item")
          + " k, "
          + COUNTED.replace("<items>", ABOUT_HIMSELF)
          + " o";

  /** With each the steps that may be kept from him: one row where there are none. */
  private static final String WITH_KEPT =
      "select c.*, o.* from (<counted>) c left join " + KeptSteps.OPEN + " o on true";

  private final JdbcClient jdbc;
  private final KeptSteps kept;
  private final Clock clock;

  InboxCounters(JdbcClient jdbc, KeptSteps kept, Clock clock) {
    this.jdbc = jdbc;
    this.kept = kept;
    this.clock = clock;
  }

  /** What is kept from him counts once for each dossier, whatever is done there. */
  InboxCounts count(CurrentUser by, InboxScope scope) {
    var open = new ArrayList<OpenStep>();
    InboxCounts all = count(by, scope, open);
    var unknown = kept.kept(by, open);
    return all.waitingFor(all.waiting() - unknown.watched() + unknown.dossiers().size());
  }

  private InboxCounts count(CurrentUser by, InboxScope scope, List<OpenStep> open) {
    DueDays days = DueDays.of(clock);
    return jdbc.sql(
            WITH_KEPT.replace("<counted>", scope.personId() == null ? ALL : BUT_ABOUT_HIMSELF))
        .params(kept.parameters(by, scope.units(), null))
        .param("me", scope.officialId())
        .param("absent", InboxScope.array(scope.absent()))
        .param("day", LocalDate.now(clock))
        .param("positions", InboxScope.array(scope.positions()))
        .param("headed", InboxScope.array(scope.headed()))
        .param("apart", InboxScope.array(scope.apart()))
        .param("units", InboxScope.array(scope.units()))
        .param("now", Timestamp.from(days.now()))
        .param("today", Timestamp.from(days.today()))
        .param("week", Timestamp.from(days.week()))
        .query(
            (row, number) -> {
              var step = KeptSteps.read(row);
              if (step != null) {
                open.add(step);
              }
              return number == 0 ? counts(row) : null;
            })
        .list()
        .get(0);
  }

  private static InboxCounts counts(ResultSet row) throws SQLException {
    return new InboxCounts(
        row.getLong("overdue"),
        row.getLong("today"),
        row.getLong("week"),
        row.getLong("waiting"),
        row.getLong("shared"),
        row.getLong("mine"),
        row.getLong("unit"));
  }

  /** Sums up what changed since; what the counters tell does not change. */
  void sum() {
    jdbc.sql("select cast(hoso.sum_waiting() as text)").query(String.class).optional();
  }
}
