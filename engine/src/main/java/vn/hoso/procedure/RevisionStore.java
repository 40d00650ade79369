package vn.hoso.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.shared.Ids;

/** Revisions and their files in the database. Rows are added, never changed. */
@Repository
class RevisionStore {

  private static final String COLUMNS =
      "select id, slug, number, hash, published_at, effective_from from procedure_revision ";

  private final JdbcClient jdbc;

  RevisionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes the procedure known and keeps others from storing a revision of it meanwhile. */
  void lock(String slug) {
    jdbc.sql("insert into procedure (slug) values (:slug) on conflict do nothing")
        .param("slug", slug)
        .update();
    jdbc.sql("select slug from procedure where slug = :slug for update")
        .param("slug", slug)
        .query()
        .singleValue();
  }

  /** Published ones by number, then the drafts by entry. */
  List<RevisionRow> of(String slug) {
    return jdbc.sql(COLUMNS + "where slug = :slug order by number nulls last, id")
        .param("slug", slug)
        .query(RevisionStore::row)
        .list();
  }

  List<RevisionRow> published() {
    return jdbc.sql(COLUMNS + "where published_at is not null order by slug, number")
        .query(RevisionStore::row)
        .list();
  }

  /** The published revision with the greatest number among those in force on the day. */
  Optional<RevisionRow> current(String slug, LocalDate day) {
    return jdbc.sql(
            COLUMNS
                + "where slug = :slug and published_at is not null and effective_from <= :day"
                + " order by number desc limit 1")
        .param("slug", slug)
        .param("day", day)
        .query(RevisionStore::row)
        .optional();
  }

  /** A published one. */
  Optional<RevisionRow> revision(UUID id) {
    return jdbc.sql(COLUMNS + "where id = :id and published_at is not null")
        .param("id", id)
        .query(RevisionStore::row)
        .optional();
  }

  /** Whether a draft was stored after the revision: ids grow with time. */
  boolean hasDraftAfter(ProcedureRevision revision) {
    return jdbc.sql(
            "select exists (select 1 from procedure_revision"
                + " where slug = :slug and published_at is null and id > :id)")
        .param("slug", revision.slug())
        .param("id", revision.id())
        .query(Boolean.class)
        .single();
  }

  ProcedureFolder folder(RevisionRow revision) {
    Map<String, byte[]> files = new HashMap<>();
    jdbc.sql("select path, content from procedure_file where revision_id = :id")
        .param("id", revision.id())
        .query((RowCallbackHandler) row -> addTo(files, row));
    return new ProcedureFolder(revision.slug(), files);
  }

  private static void addTo(Map<String, byte[]> files, ResultSet row) throws SQLException {
    files.put(row.getString("path"), row.getBytes("content"));
  }

  /**
   * @param number null for a draft
   * @param publishedAt null for a draft
   */
  void add(
      ProcedureFolder folder,
      Integer number,
      Instant storedAt,
      Instant publishedAt,
      LocalDate effectiveFrom) {
    UUID id = Ids.next();
    jdbc.sql(
            "insert into procedure_revision (id, slug, number, hash, stored_at, published_at, effective_from)"
                + " values (:id, :slug, :number, :hash, :storedAt, :publishedAt, :effectiveFrom)")
        .param("id", id)
        .param("slug", folder.slug())
        .param("number", number)
        .param("hash", folder.hash())
        .param("storedAt", at(storedAt))
        .param("publishedAt", at(publishedAt))
        .param("effectiveFrom", effectiveFrom)
        .update();
    folder.files().forEach((path, content) -> addFile(id, path, content));
  }

  private void addFile(UUID revisionId, String path, byte[] content) {
    jdbc.sql(
            "insert into procedure_file (revision_id, path, content) values (:id, :path, :content)")
        .param("id", revisionId)
        .param("path", path)
        .param("content", content)
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static RevisionRow row(ResultSet row, int number) throws SQLException {
    OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
    return new RevisionRow(
        row.getObject("id", UUID.class),
        row.getString("slug"),
        row.getObject("number", Integer.class),
        row.getString("hash"),
        published == null ? null : published.toInstant(),
        row.getObject("effective_from", LocalDate.class));
  }
}
