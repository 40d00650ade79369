package vn.hoso.conclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;

/** The sealed table: rows are added and read, never changed; the last one of a paper holds. */
@Component
class ConclusionRows {

  private final JdbcClient jdbc;

  ConclusionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By paper, the one that holds. */
  List<ConclusionView> of(UUID dossierId) {
    return jdbc.sql(
            """
            select distinct on (document_id) document_id, version, conclusion, entered_at, entered_by_name
            from hoso.document_conclusion where dossier_id = :dossierId
            order by document_id, version desc
            """)
        .param("dossierId", dossierId)
        .query((row, number) -> view(row))
        .list();
  }

  /** 0 where none was entered. */
  int version(UUID documentId) {
    return jdbc.sql(
            "select coalesce(max(version), 0) from hoso.document_conclusion where document_id = :id")
        .param("id", documentId)
        .query(Integer.class)
        .single();
  }

  void add(
      UUID dossierId, UUID documentId, int version, Conclusion what, Instant at, CurrentUser by) {
    jdbc.sql(
            """
            insert into hoso.document_conclusion
              (document_id, version, dossier_id, conclusion, entered_at, entered_by, entered_by_name)
            values (:documentId, :version, :dossierId, :conclusion, :at, :by, :name)
            """)
        .param("documentId", documentId)
        .param("version", version)
        .param("dossierId", dossierId)
        .param("conclusion", what.name())
        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
        .param("by", by.officialId())
        .param("name", by.fullName())
        .update();
  }

  private static ConclusionView view(ResultSet row) throws SQLException {
    return new ConclusionView(
        row.getObject("document_id", UUID.class),
        Conclusion.valueOf(row.getString("conclusion")),
        row.getInt("version"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        row.getString("entered_by_name"));
  }
}
