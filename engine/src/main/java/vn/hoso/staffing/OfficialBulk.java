package vn.hoso.staffing;

import static vn.hoso.shared.Columns.ids;
import static vn.hoso.shared.Columns.texts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.organisation.OfficialName;
import vn.hoso.shared.Ids;
import vn.hoso.staffing.OfficialChanges.Appointment;

/** Writes many rows in one statement: a province has thousands of secretaries. */
@Repository
class OfficialBulk {

  private final JdbcClient jdbc;

  OfficialBulk(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insertOfficials(List<OfficialName> officials, Instant at) {
    jdbc.sql(
            "insert into official (id, full_name, entered_at) select r.*, :at"
                + " from unnest(cast(:ids as uuid[]), cast(:names as text[])) r")
        .param("ids", ids(officials, OfficialName::id))
        .param("names", texts(officials, OfficialName::fullName))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Positions that do not exist yet are made. */
  void appoint(List<Appointment> appointments) {
    jdbc.sql(
            "insert into position (id, unit_id, role) select r.*"
                + " from unnest(cast(:ids as uuid[]), cast(:units as uuid[]), cast(:roles as text[])) r"
                + " on conflict (unit_id, role) do nothing")
        .param("ids", ids(appointments, each -> Ids.next()))
        .param("units", ids(appointments, Appointment::unitId))
        .param("roles", texts(appointments, each -> each.role().name()))
        .update();
    jdbc.sql(
            """
            insert into position_holding (id, position_id, official_id, from_day, to_day)
            select r.id, p.id, r.official, r.first, r.last
            from unnest(cast(:ids as uuid[]), cast(:units as uuid[]), cast(:roles as text[]),
              cast(:officials as uuid[]), cast(:firsts as date[]), cast(:lasts as date[]))
              as r(id, unit, role, official, first, last)
            join position p on p.unit_id = r.unit and p.role = r.role
            """)
        .param("ids", ids(appointments, each -> Ids.next()))
        .param("units", ids(appointments, Appointment::unitId))
        .param("roles", texts(appointments, each -> each.role().name()))
        .param("officials", ids(appointments, Appointment::officialId))
        .param("firsts", texts(appointments, each -> each.from().toString()))
        .param(
            "lasts", texts(appointments, each -> each.to() == null ? null : each.to().toString()))
        .update();
  }
}
