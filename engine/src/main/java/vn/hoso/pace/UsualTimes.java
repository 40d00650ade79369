package vn.hoso.pace;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts how long steps took: how long they usually take is the middle of it. */
@Component
public class UsualTimes {

  /** Days of the step of the inbox row {@code x}; null where too few runs say so. */
  public static final String DAYS =
      "(select p.days from hoso.step_pace p where p.procedure_slug = x.procedure_slug"
          + " and p.step_id = x.step_id)";

  /** Fewer runs are chance. */
  static final int ENOUGH = 30;

  /** How work was done long ago says little of today. */
  private static final int YEARS = 2;

  private static final String COUNT =
      """
      insert into hoso.step_pace (procedure_slug, step_id, runs, days)
      with taken as (
        select d.procedure_slug, r.step_id,
          (r.completed_at at time zone 'Asia/Ho_Chi_Minh')::date
            - (r.started_at at time zone 'Asia/Ho_Chi_Minh')::date as days,
          count(*) as runs
        from hoso.step_record r join hoso.dossier d on d.id = r.dossier_id
        where r.completed_at >= :since and r.cancelled_at is null and r.wait_reason is null
        group by 1, 2, 3),
      summed as (
        select procedure_slug, step_id, days,
          sum(runs) over (partition by procedure_slug, step_id order by days) as upto,
          sum(runs) over (partition by procedure_slug, step_id) as runs
        from taken)
      select procedure_slug, step_id, runs, min(days) from summed
      where upto * 2 >= runs and runs >= :enough
      group by procedure_slug, step_id, runs
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  UsualTimes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Counts all anew; doing it again does no harm. */
  @Transactional
  public void count() {
    LocalDate since = LocalDate.now(clock).minusYears(YEARS);
    jdbc.sql("delete from hoso.step_pace").update();
    jdbc.sql(COUNT)
        .param("since", Timestamp.from(since.atStartOfDay(clock.getZone()).toInstant()))
        .param("enough", ENOUGH)
        .update();
  }
}
