package vn.hoso.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of a draft beside its folder: who uploaded it, over which revision, its end. */
@Repository
public class DraftRows {

  /**
   * Where a draft comes from.
   *
   * @param draftedBy null where it came with the installation
   * @param baseId the revision it was told against; null for a new procedure and for what came with
   *     the installation
   */
  public record Origin(
      @Nullable UUID draftedBy, @Nullable String drafterName, @Nullable UUID baseId) {

    /** Whether another revision came between: what it was told against is not the latest. */
    public boolean overtaken(Optional<RevisionRow> latest) {
      return draftedBy != null && !latest.map(RevisionRow::id).equals(Optional.ofNullable(baseId));
    }
  }

  private final JdbcClient jdbc;

  DraftRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Origin origin(UUID draftId) {
    return jdbc.sql(
            """
            select r.drafted_by, o.full_name, r.base_id from procedure_revision r
            left join official o on o.id = r.drafted_by where r.id = ?
            """)
        .param(draftId)
        .query(DraftRows::origin)
        .single();
  }

  private static Origin origin(ResultSet row, int number) throws SQLException {
    return new Origin(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class));
  }

  /** The latest draft of the procedure that somebody uploaded and nobody has ended. */
  public Optional<UUID> openUpload(String slug) {
    return jdbc.sql(
            """
            select id from procedure_revision where slug = ? and drafted_by is not null
              and published_at is null and discarded_at is null order by id desc limit 1
            """)
        .param(slug)
        .query(UUID.class)
        .optional();
  }

  /** Whether that very folder was discarded and lies nowhere else. */
  public boolean wasDiscarded(String slug, String hash) {
    return jdbc.sql(
            """
            select exists (select from procedure_revision
              where slug = ? and hash = ? and discarded_at is not null)
            """)
        .params(slug, hash)
        .query(Boolean.class)
        .single();
  }

  public void uploaded(UUID draftId, UUID by, @Nullable UUID baseId) {
    jdbc.sql("update procedure_revision set drafted_by = ?, base_id = ? where id = ?")
        .params(by, baseId, draftId)
        .update();
  }

  public void discard(UUID draftId, UUID by, Instant at) {
    jdbc.sql(
            """
            update procedure_revision set discarded_at = ?, discarded_by = ?
            where id = ? and published_at is null
            """)
        .params(at.atOffset(ZoneOffset.UTC), by, draftId)
        .update();
  }
}
