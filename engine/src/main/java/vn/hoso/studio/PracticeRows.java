package vn.hoso.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.LimitUnit;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;

/**
 * How long finished runs of steps took, over every revision. One statement for all steps of a
 * procedure: it is given the working days that have passed by each day of the calendar.
 */
@Repository
class PracticeRows {

  /** Of fewer dossiers nothing is told: it would be chance, and could tell of one of them. */
  static final int FEWEST = 30;

  private static final String SQL =
      """
      select r.step_id, count(*) as runs,
             percentile_disc(0.5) within group (order by r.spent) as median,
             percentile_disc(0.9) within group (order by r.spent) as ninetieth,
             round(100.0 * count(*) filter (where r.late) / nullif(count(r.late), 0)) as late
      from (
        select s.step_id, s.dossier_id, s.completed_at > s.due_at as late,
               case when s.step_id = any (cast(:working as text[]))
                    then passed.days[day.done - :first + 1] - passed.days[day.began - :first + 1]
                    else day.done - day.began end as spent
        from hoso.dossier d
        join hoso.step_record s on s.dossier_id = d.id
        cross join (select cast(:passed as int[]) as days) passed
        cross join lateral (
          select cast(s.started_at at time zone 'Asia/Ho_Chi_Minh' as date) as began,
                 cast(s.completed_at at time zone 'Asia/Ho_Chi_Minh' as date) as done) day
        where d.procedure_slug = :slug and s.completed_at is not null and s.cancelled_at is null
          and day.began >= :first and day.done <= :last
          and s.unit_path like any (cast(:units as text[]))
      ) r
      group by r.step_id
      having count(distinct r.dossier_id) >= :fewest
      """;

  private final JdbcClient jdbc;
  private final Calendars calendars;

  PracticeRows(JdbcClient jdbc, Calendars calendars) {
    this.jdbc = jdbc;
    this.calendars = calendars;
  }

  /**
   * By the id of the step; none for a step with too few finished dossiers.
   *
   * @param units beginnings of the paths of the units whose steps count
   */
  @Transactional(readOnly = true)
  public Map<String, Practice> of(Procedure procedure, List<String> units) {
    WorkingCalendar calendar = calendars.current();
    Map<String, Practice> practice = new HashMap<>();
    jdbc.sql(SQL)
        .param("slug", procedure.slug())
        .param("working", workingDays(procedure))
        .param("passed", passed(calendar))
        .param("first", calendar.firstDay())
        .param("last", calendar.lastDay())
        .param("units", units.stream().map(each -> each + "%").toArray(String[]::new))
        .param("fewest", FEWEST)
        .query((RowCallbackHandler) row -> practice.put(row.getString("step_id"), practice(row)));
    return practice;
  }

  private static String[] workingDays(Procedure procedure) {
    return procedure.steps().stream()
        .filter(each -> each.limit() != null && each.limit().unit() == LimitUnit.WORKING_DAYS)
        .map(Step::id)
        .toArray(String[]::new);
  }

  /** Working days after the first day of the calendar, day by day. */
  private static Integer[] passed(WorkingCalendar calendar) {
    int length = (int) (calendar.lastDay().toEpochDay() - calendar.firstDay().toEpochDay()) + 1;
    return IntStream.range(0, length)
        .mapToObj(
            at ->
                calendar.workingDaysBetween(calendar.firstDay(), calendar.firstDay().plusDays(at)))
        .toArray(Integer[]::new);
  }

  private static Practice practice(ResultSet row) throws SQLException {
    int late = row.getInt("late");
    boolean known = !row.wasNull();
    return new Practice(
        row.getInt("runs"), row.getInt("median"), row.getInt("ninetieth"), known ? late : null);
  }
}
