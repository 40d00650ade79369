package vn.hoso.ontime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.deadline.Deadlines;
import vn.hoso.dossier.OwnDossiers;

/**
 * The figures in one statement: what was finished from the months that are counted, units from
 * their sums and steps from the lines of the unit that is asked for; what came since from the steps
 * by unit and day, what is open from the rows of the inbox.
 */
@Repository
class OnTimeRows {

  /** Whether he may know of the runs of {@code x} at that unit. */
  private static final String KNOWN =
      "(x.procedure_slug || ' ' || x.step_id <> all (cast(:kept as text[]))"
          + " or x.unit_id = any (cast(:headed as uuid[])))";

  /** What is counted, and not for each step that is kept from some. */
  private static final String COUNTED =
      """
      from asked m join hoso.finished_figure x on x.month = m.month
      where m.counted > m.since and x.procedure_slug || ' ' || x.step_id <> all (cast(:kept as text[]))""";

  /**
   * The lines of units are those of {@code units}, those of steps {@code steps}, and both have
   * {@code runs}. What came since is looked up unit by unit ({@code offset} keeps the planner from
   * reading all steps instead).
   */
  private static final String SQL =
      """
      with below as materialized (
        select u.id, cast(coalesce(nullif(split_part(substr(u.path, length(:path) + 1), '/', 1), ''),
                                   cast(:unit as text)) as uuid) at
        from hoso.unit u where u.path like :path || '%'),
      asked as materialized (
        select p.month, p.since, coalesce(m.through, p.since) counted, p.until,
               coalesce(m.kept = cast(:kept as text[]), false) summed
        from unnest(cast(:months as date[]), cast(:since as timestamptz[]), cast(:until as timestamptz[]))
          p (month, since, until)
        left join hoso.finished_month m using (month)),
      rest as materialized (
        select min(counted) since, max(until) until
        from (select *, count(*) filter (where counted > since) over (order by month) span from asked) m
        where counted < until group by span),
      own as materialized (
        select d.id, d.procedure_slug from hoso.dossier d where d.id in <about>),
      units (at, in_time, late, unlimited) as (
        select x.unit_id, x.in_time, x.late, x.unlimited
        from asked m join hoso.finished_sum x on x.month = m.month
        where m.counted > m.since and m.summed and x.led and x.parent_id = :unit
        union all
        select x.unit_id, x.in_time, x.late, x.unlimited
        from asked m join hoso.finished_sum x on x.month = m.month
        where m.counted > m.since and m.summed and not x.led and x.unit_id = :unit
        union all
        select x.unit_id, x.in_time, x.late, x.unlimited <counted> and not m.summed and x.led and x.parent_id = :unit
        union all
        select x.unit_id, x.in_time, x.late, x.unlimited <counted> and not m.summed and not x.led and x.unit_id = :unit),
      steps (procedure_slug, step_id, in_time, late, unlimited) as (
        select x.procedure_slug, x.step_id, x.in_time, x.late, x.unlimited <counted> and x.led and x.unit_id = :unit),
      runs (at, procedure_slug, step_id, in_time, late, unlimited, open_in_time, open_late, open_unlimited, due_at) as materialized (
        select b.at, x.procedure_slug, x.step_id, sum(x.in_time), sum(x.late), sum(x.unlimited), 0, 0, 0, null::timestamptz
        from asked m join hoso.finished_figure x on x.month = m.month and x.unit_id = any (cast(:headed as uuid[]))
        join below b on b.id = x.unit_id
        where m.counted > m.since and not x.led
          and x.procedure_slug || ' ' || x.step_id = any (cast(:kept as text[]))
        group by 1, 2, 3
        union all
        select b.at, x.procedure_slug, x.step_id, -coalesce(sum(x.in_time), 0), -coalesce(sum(x.late), 0), -sum(x.unlimited),
               0, 0, 0, null
        from (select o.procedure_slug, <finished>
              from own o join hoso.step_record s on s.dossier_id = o.id
              where s.completed_at is not null and s.cancelled_at is null and s.wait_reason is null) x
        join asked m on x.completed_at >= m.since and x.completed_at < m.counted
        join below b on b.id = x.unit_id
        where <known>
        group by 1, 2, 3
        union all
        select b.at, x.procedure_slug, x.step_id, coalesce(sum(x.in_time), 0), coalesce(sum(x.late), 0), sum(x.unlimited),
               0, 0, 0, null
        from rest m
        cross join below b
        cross join lateral (
          select d.procedure_slug, <finished>
          from hoso.step_record s join hoso.dossier d on d.id = s.dossier_id
          where s.unit_id = b.id and s.completed_at >= m.since and s.completed_at < m.until
            and s.completed_at is not null and s.cancelled_at is null and s.wait_reason is null
            and d.id not in (select id from own)
          offset 0) x
        where <known>
        group by 1, 2, 3
        union all
        select b.at, x.procedure_slug, x.step_id, 0, 0, 0, sum(x.in_time), sum(x.late), sum(x.unlimited), min(x.due_at)
        from below b
        cross join lateral (
          select x.unit_id, x.procedure_slug, x.step_id,
                 count(*) filter (where not x.on_hold and x.due_at > :now) in_time,
                 count(*) filter (where not x.on_hold and x.due_at <= :now) late,
                 count(*) filter (where x.on_hold or x.due_at is null) unlimited,
                 min(x.due_at) filter (where not x.on_hold and x.due_at <= :now) due_at
          from hoso.work_item x
          where x.unit_id = b.id and not x.waiting and x.dossier_id not in (select id from own)
          group by 1, 2, 3
          offset 0) x
        where <known>
        group by 1, 2, 3)
      select at, null procedure_slug, null step_id, <sums>
      from (select at, in_time, late, unlimited, 0 open_in_time, 0 open_late, 0 open_unlimited, null::timestamptz due_at from units
            union all
            select at, in_time, late, unlimited, open_in_time, open_late, open_unlimited, due_at from runs) x
      group by at
      union all
      select null, procedure_slug, step_id, <sums>
      from (select procedure_slug, step_id, in_time, late, unlimited, 0 open_in_time, 0 open_late, 0 open_unlimited,
                   null::timestamptz due_at from steps
            union all
            select procedure_slug, step_id, in_time, late, unlimited, open_in_time, open_late, open_unlimited, due_at from runs) x
      group by grouping sets ((procedure_slug), (procedure_slug, step_id), ())
      """
          .replace("<about>", OwnDossiers.ABOUT)
          .replace("<counted>", COUNTED)
          .replace("<known>", KNOWN)
          .replace(
              "<sums>",
              "sum(in_time) in_time, sum(late) late, sum(unlimited) unlimited, sum(open_in_time) open_in_time,"
                  + " sum(open_late) open_late, sum(open_unlimited) open_unlimited, min(due_at) due_at")
          .replace(
              "<finished>",
              "s.unit_id, s.step_id, s.completed_at, (s.completed_at < s.due_at)::int in_time,"
                  + " (s.completed_at >= s.due_at)::int late, (s.due_at is null)::int unlimited");

  /**
   * @param unitId null in the lines of a procedure, of a step and of the whole
   * @param procedure null in the lines of a unit and of the whole
   * @param step null in those and in the lines of a procedure
   */
  record Row(
      @Nullable UUID unitId,
      @Nullable String procedure,
      @Nullable String step,
      OnTimeFigures figures) {}

  /** A unit, whether it stands today or not. */
  record Place(UUID id, @Nullable UUID parentId, String path, String name) {}

  private static final String PLACE =
      """
      select u.id, u.parent_id, u.path,
             (select n.name from hoso.unit_name n where n.unit_id = u.id order by n.from_day desc limit 1) name
      from hoso.unit u
      """;

  private final JdbcClient jdbc;

  OnTimeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Row> figures(RunFilter filter) {
    var firsts = filter.period().firsts();
    return jdbc.sql(SQL)
        .param("person", filter.by().personId())
        .param("unit", filter.unitId())
        .param("path", filter.unitPath())
        .param("months", texts(firsts))
        .param("since", texts(firsts.stream().map(Period::instant).toList()))
        .param(
            "until",
            texts(firsts.stream().map(month -> Period.instant(month.plusMonths(1))).toList()))
        .param("now", Timestamp.from(filter.now()))
        .param("kept", filter.kept().toArray(String[]::new))
        .param("headed", filter.headed().toArray(UUID[]::new))
        .query((row, number) -> row(row))
        .list();
  }

  Optional<Place> place(UUID unitId) {
    return jdbc.sql(PLACE + " where u.id = ?").param(unitId).query(Place.class).optional();
  }

  Map<UUID, String> names(List<UUID> units) {
    var names = new HashMap<UUID, String>();
    jdbc.sql(PLACE + " where u.id = any (?)")
        .param(units.toArray(UUID[]::new))
        .query(Place.class)
        .list()
        .forEach(place -> names.put(place.id(), place.name()));
    return names;
  }

  /** The driver takes no arrays of days. */
  private static String[] texts(List<?> days) {
    return days.stream().map(String::valueOf).toArray(String[]::new);
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("at", UUID.class),
        row.getString("procedure_slug"),
        row.getString("step_id"),
        OnTimeFigures.of(
            row.getLong("in_time"),
            row.getLong("late"),
            row.getLong("unlimited"),
            row.getLong("open_in_time"),
            row.getLong("open_late"),
            row.getLong("open_unlimited"),
            day(row.getTimestamp("due_at"))));
  }

  private static @Nullable LocalDate day(@Nullable Timestamp dueAt) {
    return dueAt == null ? null : Deadlines.dueDay(Instant.ofEpochMilli(dueAt.getTime()));
  }
}
