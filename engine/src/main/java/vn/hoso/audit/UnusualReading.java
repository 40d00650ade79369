package vn.hoso.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Overseers;

/**
 * Who read more in a day than work asks for, from the access log. It accuses nobody: it says whom
 * to ask.
 */
@Service
class UnusualReading {

  static final int MANY_PERSONS = 30;
  static final int MANY_DOSSIERS = 100;
  private static final int DAYS = 30;
  private static final int MOST = 200;

  private final Overseers overseers;
  private final JdbcClient jdbc;
  private final Clock clock;

  UnusualReading(Overseers overseers, JdbcClient jdbc, Clock clock) {
    this.overseers = overseers;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param day in Hanoi
   * @param persons different people of the register
   * @param dossiers different dossiers, opened or in lists
   */
  record ReadingDay(
      LocalDate day, UUID officialId, String officialName, long persons, long dossiers) {}

  /** The days of the last month on which somebody read unusually much, the latest first. */
  @Transactional(readOnly = true)
  public List<ReadingDay> lastMonth(CurrentUser by) {
    overseers.require(by);
    ZoneId zone = clock.getZone();
    LocalDate from = LocalDate.now(clock).minusDays(DAYS);
    return jdbc.sql(
            """
            with read as (
              select (l.at at time zone :zone)::date as day, l.official_id, l.person_id,
                coalesce(l.dossier_id, case when not l.people then each.id end) as dossier_id,
                case when l.people then each.id end as listed_person
              from (select *, what like '%person%' or what like 'member data%' as people
                    from hoso.access_log where at >= :from) l
              left join lateral unnest(l.listed) as each(id) on true)
            select * from (
              select r.day, r.official_id, o.full_name,
                count(distinct coalesce(r.person_id, r.listed_person)) as persons,
                count(distinct r.dossier_id) as dossiers
              from read r join hoso.official o on o.id = r.official_id
              group by r.day, r.official_id, o.full_name) counted
            where persons >= :persons or dossiers >= :dossiers
            order by day desc, persons desc, dossiers desc, official_id limit :most
            """)
        .params(
            Map.of(
                "zone",
                zone.getId(),
                "from",
                from.atStartOfDay(zone).withZoneSameInstant(ZoneOffset.UTC).toOffsetDateTime(),
                "persons",
                MANY_PERSONS,
                "dossiers",
                MANY_DOSSIERS,
                "most",
                MOST))
        .query(UnusualReading::day)
        .list();
  }

  private static ReadingDay day(ResultSet row, int number) throws SQLException {
    return new ReadingDay(
        row.getObject("day", LocalDate.class),
        row.getObject("official_id", UUID.class),
        row.getString("full_name"),
        row.getLong("persons"),
        row.getLong("dossiers"));
  }
}
