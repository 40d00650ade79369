package vn.hoso.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.load.LeaveLoad.DueStep;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.AskedNames;
import vn.hoso.task.WorkPlace;

/** Tells before somebody goes away what would come due without him. */
@Service
public class LeaveLoads {

  /** Rows that are told one by one. */
  static final int SHOWN = 20;

  /** Nobody plans further, and no calendar knows every day that can be written. */
  private static final int MOST_YEARS = 10;

  /**
   * Where he holds a position today and still does then, and nobody else who may sign in does: what
   * lies at a seat he has left, or has not taken yet, is not his to know.
   */
  private static final String ALONE =
      """
      select h.position_id from hoso.position_holding h
      where h.official_id = :who and h.from_day <= :day and (h.to_day is null or h.to_day >= :away)
        and not exists (
          select from hoso.position_holding k
          join hoso.account a on a.official_id = k.official_id and a.blocked_at is null and a.password_set
          where k.position_id = h.position_id and k.official_id <> :who
            and k.from_day <= :away and (k.to_day is null or k.to_day >= :away))
      """;

  private static final String SQL =
      """
      with due as (
        select x.*, false alone from hoso.work_item x where x.holder_id = :who and <stands>
        union all
        select x.*, true from hoso.work_item x
        where x.position_id in (<alone>) and not (x.holder_id is not null and <stands>))
      select x.*, count(*) over () items, count(*) filter (where x.due_at <= :now) over () late
      from due x
      where x.due_at <= :until and not x.waiting and not x.on_hold
        and (x.unit_id = any (:units) or :self)
        and (cast(:person as uuid) is null or x.dossier_id not in <own>)
      order by x.due_at, x.id limit <shown>
      """
          .replace("<alone>", ALONE)
          .replace("<stands>", WorkPlace.STANDS)
          .replace("<own>", OwnDossiers.ABOUT)
          .replace("<shown>", String.valueOf(SHOWN));

  private final AskedNames names;
  private final JdbcClient jdbc;
  private final Clock clock;

  LeaveLoads(AskedNames names, JdbcClient jdbc, Clock clock) {
    this.names = names;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * What somebody has in hand, and what only he could take up, that comes due by the last of those
   * days; what is on hold is left out. Of others who leads a unit is told what lies with it.
   *
   * @param officialId null for the asker himself
   * @param from first day away
   * @param to last day away
   * @throws LoadProblem LOAD-001 (400) with the day that is before the first or too far from today
   */
  @Transactional(readOnly = true)
  public LeaveLoad of(CurrentUser by, @Nullable UUID officialId, LocalDate from, LocalDate to) {
    requireNear("from", from);
    requireNear("to", to);
    if (to.isBefore(from)) {
      throw LoadProblem.order();
    }
    var self = officialId == null || officialId.equals(by.officialId());
    var led = by.headed();
    if (!self && led.isEmpty()) {
      return new LeaveLoad(false, 0, 0, List.of());
    }
    var today = LocalDate.now(clock);
    var first = new ArrayList<DueStep>();
    long[] sums = new long[2];
    jdbc.sql(SQL)
        .param("who", self ? by.officialId() : officialId)
        .param("self", self)
        .param("units", new SqlArrayValue("uuid", led.toArray()))
        .param("person", by.personId())
        .param("away", from.isBefore(today) ? today : from)
        .param("day", today)
        .param("now", Timestamp.from(clock.instant()))
        .param("until", Timestamp.from(to.plusDays(1).atStartOfDay(clock.getZone()).toInstant()))
        .query(
            row -> {
              sums[0] = row.getLong("items");
              sums[1] = row.getLong("late");
              first.add(read(row));
            });
    return new LeaveLoad(true, sums[0], sums[1], first);
  }

  private void requireNear(String field, LocalDate day) {
    LocalDate today = LocalDate.now(clock);
    if (day.isBefore(today.minusYears(MOST_YEARS)) || day.isAfter(today.plusYears(MOST_YEARS))) {
      throw LoadProblem.tooFar(field);
    }
  }

  private DueStep read(ResultSet row) throws SQLException {
    return new DueStep(
        row.getObject("id", UUID.class),
        row.getObject("dossier_id", UUID.class),
        row.getString("dossier_code"),
        names.procedure(row.getString("procedure_name")),
        names.step(row.getString("step_name")),
        row.getObject("due_on", LocalDate.class),
        row.getBoolean("alone"));
  }
}
