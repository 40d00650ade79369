package vn.hoso.amendment;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.paper.RescheduleData;
import vn.hoso.shared.Ids;

/** Every paper 04 with the days it names. */
@Repository
class ReschedulingRows {

  private final JdbcClient jdbc;

  ReschedulingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How often that promise was moved. */
  int times(UUID dossierId, String limit) {
    return jdbc.sql(
            "select count(*) from hoso.rescheduling where dossier_id = ? and limit_name = ?")
        .params(dossierId, limit)
        .query(Integer.class)
        .single();
  }

  void add(
      UUID dossierId,
      String limit,
      RescheduleData paper,
      String again,
      UUID documentId,
      CurrentUser by,
      Instant at) {
    jdbc.sql(
            """
            insert into hoso.rescheduling (id, dossier_id, at, official_id, first_due_on, due_on, new_due_on, reader,
              cause, again, document_id, limit_name)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(Ids.next(), dossierId, Timestamp.from(at), by.officialId())
        .params(paper.firstDueOn(), paper.dueOn(), paper.newDueOn(), paper.reader().name())
        .params(paper.cause(), again, documentId, limit)
        .update();
  }
}
