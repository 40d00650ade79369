package vn.hoso.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.organisation.Role;

@Repository
class AppointmentRequestRows {

  /**
   * A position somebody has asked for himself, which waits for a second person.
   *
   * @param to last day, inclusive; null for open
   */
  record AppointmentRequest(
      UUID id,
      UUID officialId,
      UUID unitId,
      Role role,
      LocalDate from,
      @Nullable LocalDate to,
      UUID askedBy,
      Instant askedAt) {}

  private final JdbcClient jdbc;

  AppointmentRequestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False where the same waits already. */
  boolean add(AppointmentRequest asked) {
    return jdbc.sql(
                "insert into hoso.appointment_request (id, official_id, unit_id, role, from_day,"
                    + " to_day, asked_by, asked_at) values (?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict do nothing")
            .params(asked.id(), asked.officialId(), asked.unitId(), asked.role().name())
            .params(asked.from(), asked.to(), asked.askedBy(), utc(asked.askedAt()))
            .update()
        == 1;
  }

  List<AppointmentRequest> waiting() {
    return jdbc.sql(
            "select * from hoso.appointment_request where decided_at is null order by asked_at, id")
        .query(AppointmentRequestRows::row)
        .list();
  }

  /** Decided once: whoever comes second, or again, changes nothing. */
  boolean decide(UUID id, UUID by, boolean confirmed, Instant at) {
    return jdbc.sql(
                "update hoso.appointment_request set decided_by = ?, decided_at = ?, confirmed = ?"
                    + " where id = ? and decided_at is null")
            .params(by, utc(at), confirmed, id)
            .update()
        == 1;
  }

  private static AppointmentRequest row(ResultSet row, int number) throws SQLException {
    return new AppointmentRequest(
        row.getObject("id", UUID.class),
        row.getObject("official_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        Role.valueOf(row.getString("role")),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        row.getObject("asked_by", UUID.class),
        row.getObject("asked_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
