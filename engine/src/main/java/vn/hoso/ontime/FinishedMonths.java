package vn.hoso.ontime;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.shared.HosoClock;

/**
 * Counts what was finished, month by month, each unit with all above it. A month is counted anew as
 * a whole, so that doing it twice does no harm; what a month holds after it was counted is read
 * from the steps themselves.
 */
@Component
class FinishedMonths {

  /** Whoever finished before midnight may have been kept waiting by the database. */
  private static final int SETTLED = 2;

  private static final String COUNT =
      """
      insert into hoso.finished_figure
        (unit_id, led, month, procedure_slug, step_id, parent_id, in_time, late, unlimited)
      with runs as materialized (
        select u.id, u.path, d.procedure_slug, r.step_id,
               count(*) filter (where r.completed_at < r.due_at) in_time,
               count(*) filter (where r.completed_at >= r.due_at) late,
               count(*) filter (where r.due_at is null) unlimited
        from hoso.unit u
        cross join lateral (
          select s.dossier_id, s.step_id, s.completed_at, s.due_at from hoso.step_record s
          where s.unit_id = u.id and s.completed_at >= :from and s.completed_at < :through
            and s.completed_at is not null and s.cancelled_at is null and s.wait_reason is null) r
        join hoso.dossier d on d.id = r.dossier_id
        group by u.id, u.path, d.procedure_slug, r.step_id)
      select id, false, cast(:month as date), procedure_slug, step_id, null, in_time, late, unlimited from runs
      union all
      select a.id, true, :month, procedure_slug, step_id, a.parent_id, sum(in_time), sum(late), sum(unlimited)
      from runs
      cross join lateral (
        select cast(step as uuid) id, lag(cast(step as uuid)) over (order by place) parent_id
        from string_to_table(trim(both '/' from path), '/') with ordinality x (step, place)) a
      group by a.id, a.parent_id, procedure_slug, step_id
      """;

  /**
   * Of all steps together but those that are kept from some: whoever may know of them adds them.
   */
  private static final String SUM =
      """
      insert into hoso.finished_sum (month, unit_id, led, parent_id, in_time, late, unlimited)
      select month, unit_id, led, parent_id, sum(in_time), sum(late), sum(unlimited)
      from hoso.finished_figure
      where month = :month and procedure_slug || ' ' || step_id <> all (cast(:kept as text[]))
      group by month, unit_id, led, parent_id
      """;

  private final JdbcClient jdbc;
  private final OnTimePolicy policy;
  private final TransactionTemplate transaction;
  private final Clock clock;

  FinishedMonths(
      JdbcClient jdbc, OnTimePolicy policy, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.policy = policy;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Every month that is not counted to its end, or to the beginning of today, or was when folders
   * kept other steps from some; each by itself.
   */
  void count() {
    var today = LocalDate.now(clock);
    var kept = policy.kept();
    first()
        .ifPresent(
            first ->
                first
                    .datesUntil(today.plusDays(1), java.time.Period.ofMonths(1))
                    .filter(month -> isDue(month, today, kept))
                    .forEach(
                        month ->
                            transaction.executeWithoutResult(each -> count(month, today, kept))));
  }

  /** Months that were counted and are not any more, because something in them changed. */
  void countAnew() {
    var today = LocalDate.now(clock);
    var kept = policy.kept();
    jdbc.sql(
            """
            select distinct s.month from hoso.finished_sum s
            where s.led and s.parent_id is null
              and not exists (select from hoso.finished_month m where m.month = s.month)
            order by 1
            """)
        .query(LocalDate.class)
        .list()
        .forEach(month -> transaction.executeWithoutResult(each -> count(month, today, kept)));
  }

  private Optional<LocalDate> first() {
    return jdbc.sql(
            """
            select min(r.completed_at) from hoso.unit u cross join lateral (
              select s.completed_at from hoso.step_record s
              where s.unit_id = u.id and s.completed_at is not null and s.cancelled_at is null
                and s.wait_reason is null
              order by s.completed_at limit 1) r
            """)
        .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
        .single()
        .map(at -> LocalDate.ofInstant(at.toInstant(), HosoClock.ZONE))
        .map(day -> day.withDayOfMonth(1));
  }

  private boolean isDue(LocalDate month, LocalDate today, List<String> kept) {
    if (month.plusMonths(1).isAfter(today.minusDays(SETTLED))) {
      return true;
    }
    return jdbc.sql(
                "select count(*) from hoso.finished_month"
                    + " where month = ? and through >= ? and kept = cast(? as text[])")
            .params(month, at(through(month, today)), kept.toArray(String[]::new))
            .query(Integer.class)
            .single()
        == 0;
  }

  private void count(LocalDate month, LocalDate today, List<String> kept) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('hoso.finished_month'))")
        .query((row, number) -> number)
        .list();
    var through = at(through(month, today));
    jdbc.sql("delete from hoso.finished_figure where month = ?").param(month).update();
    jdbc.sql("delete from hoso.finished_sum where month = ?").param(month).update();
    jdbc.sql(COUNT)
        .param("month", month)
        .param("from", at(month))
        .param("through", through)
        .update();
    jdbc.sql(SUM).param("month", month).param("kept", kept.toArray(String[]::new)).update();
    jdbc.sql(
            "insert into hoso.finished_month (month, through, kept) values (?, ?, cast(? as text[]))"
                + " on conflict (month) do update set through = excluded.through, kept = excluded.kept")
        .params(month, through, kept.toArray(String[]::new))
        .update();
  }

  private static LocalDate through(LocalDate month, LocalDate today) {
    var end = month.plusMonths(1);
    return end.isAfter(today) ? today : end;
  }

  private static Timestamp at(LocalDate day) {
    return Timestamp.from(Period.instant(day));
  }
}
