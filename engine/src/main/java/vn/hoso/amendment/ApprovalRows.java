package vn.hoso.amendment;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Ids;

/** Who let a further supplement be asked for; one row for each. */
@Repository
class ApprovalRows {

  private final JdbcClient jdbc;

  ApprovalRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The officials who approved, in order. */
  List<UUID> of(UUID dossierId) {
    return jdbc.sql(
            "select official_id from hoso.supplement_approval where dossier_id = ? order by id")
        .param(dossierId)
        .query(UUID.class)
        .list();
  }

  void add(UUID dossierId, CurrentUser by, Instant at, String reason) {
    jdbc.sql(
            """
            insert into hoso.supplement_approval (id, dossier_id, approved_at, official_id, official_name, reason)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(Ids.next(), dossierId, Timestamp.from(at), by.officialId(), by.fullName(), reason)
        .update();
  }
}
