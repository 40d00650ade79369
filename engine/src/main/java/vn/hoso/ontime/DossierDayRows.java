package vn.hoso.ontime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.shared.HosoClock;

/** The days of dossiers by who had them, from the runs of their steps, for a page of a list. */
@Repository
class DossierDayRows {

  /** At each midnight the first of: office, other bodies, those who hand in, the wait for a day. */
  private static final String SQL =
      """
      select m.id, count(*) whole,
             count(*) filter (where m.had = 1) office,
             count(*) filter (where m.had = 2) other,
             count(*) filter (where m.had = 3) submitter,
             count(*) filter (where m.had = 4) waiting
      from (
        select d.id, coalesce((
            select min(case when s.wait_reason is not null then 4
                            when s.capacity in ('OPENER', 'ENDORSER') then 3
                            when s.capacity in ('CONSULTED', 'RECEIVER') then 2
                            else 1 end)
            from hoso.step_record s
            where s.dossier_id = d.id and s.started_at < day
              and coalesce(s.completed_at, s.cancelled_at, 'infinity') >= day
              and (d.procedure_slug || ' ' || s.step_id <> all (cast(:kept as text[]))
                or s.unit_id = any (cast(:headed as uuid[])))), 1) had
        from hoso.dossier d
        cross join lateral generate_series(
          cast(cast(d.opened_at at time zone :zone as date) + 1 as timestamp) at time zone :zone,
          cast(cast(coalesce(d.closed_at, :now) at time zone :zone as date) as timestamp) at time zone :zone,
          interval '24 hours') day
        where d.id = any (cast(:ids as uuid[]))) m
      group by m.id
      """;

  private final JdbcClient jdbc;

  DossierDayRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By dossier; nothing of one that was opened and closed on the same day. */
  Map<UUID, DossierDays> of(List<UUID> dossierIds, RunFilter filter) {
    var days = new HashMap<UUID, DossierDays>();
    jdbc.sql(SQL)
        .param("ids", dossierIds.toArray(UUID[]::new))
        .param("kept", filter.kept().toArray(String[]::new))
        .param("headed", filter.headed().toArray(UUID[]::new))
        .param("zone", HosoClock.ZONE.getId())
        .param("now", Timestamp.from(filter.now()))
        .query(
            row -> {
              days.put(row.getObject("id", UUID.class), days(row));
            });
    return days;
  }

  private static DossierDays days(ResultSet row) throws SQLException {
    return new DossierDays(
        row.getLong("whole"),
        row.getLong("office"),
        row.getLong("submitter"),
        row.getLong("other"),
        row.getLong("waiting"));
  }
}
