package vn.hoso.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.shared.Ids;

/** Suspensions, and apart from them their sealed causes. */
@Repository
class SuspensionRows {

  /** One that lasts. */
  record Open(UUID id, DossierStatus before, boolean promisePaused, Instant since) {

    static Open read(ResultSet row, int number) throws SQLException {
      return new Open(
          row.getObject("id", UUID.class),
          DossierStatus.valueOf(row.getString("status_before")),
          row.getBoolean("promise_paused"),
          row.getTimestamp("suspended_at").toInstant());
    }
  }

  private final JdbcClient jdbc;

  SuspensionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Open> open(UUID dossierId) {
    return jdbc.sql("select * from hoso.suspension where dossier_id = ? and resumed_at is null")
        .param(dossierId)
        .query(Open::read)
        .optional();
  }

  void add(
      UUID dossierId, DossierStatus before, boolean promisePaused, Instant at, UUID officialId) {
    jdbc.sql(
            """
            insert into hoso.suspension (id, dossier_id, status_before, promise_paused, suspended_at, suspended_by)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(Ids.next(), dossierId, before.name(), promisePaused, Timestamp.from(at), officialId)
        .update();
  }

  void seal(UUID suspensionId, String cause) {
    jdbc.sql("insert into hoso.suspension_cause (suspension_id, cause) values (?, ?)")
        .params(suspensionId, cause)
        .update();
  }

  /** Only for whoever {@link Entitlement#knowsCauses}. */
  String cause(UUID suspensionId) {
    return jdbc.sql("select cause from hoso.suspension_cause where suspension_id = ?")
        .param(suspensionId)
        .query(String.class)
        .single();
  }

  void end(UUID suspensionId, Instant at, UUID officialId) {
    jdbc.sql("update hoso.suspension set resumed_at = ?, resumed_by = ? where id = ?")
        .params(Timestamp.from(at), officialId, suspensionId)
        .update();
  }
}
