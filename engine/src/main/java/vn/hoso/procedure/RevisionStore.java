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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.shared.Ids;

/**
 * Revisions and their files in the database. A published row never changes; a draft changes once,
 * by being published.
 */
@Repository
public class RevisionStore {

  private static final String COLUMNS =
      "select id, slug, number, hash, stored_at, published_at, effective_from from procedure_revision ";

  private static final String USABLE =
      " and not exists (select from procedure_finding f where f.revision_id = procedure_revision.id)";

  private final JdbcClient jdbc;

  RevisionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes the procedure known and keeps others from storing a revision of it meanwhile. */
  public void lock(String slug) {
    jdbc.sql("insert into procedure (slug) values (:slug) on conflict do nothing")
        .param("slug", slug)
        .update();
    jdbc.sql("select slug from procedure where slug = :slug for update")
        .param("slug", slug)
        .query()
        .singleValue();
  }

  /** Published ones by number, then the drafts by entry. */
  public List<RevisionRow> of(String slug) {
    return jdbc.sql(COLUMNS + "where slug = :slug order by number nulls last, id")
        .param("slug", slug)
        .query(RevisionStore::row)
        .list();
  }

  public Optional<RevisionRow> withHash(String slug, String hash) {
    return jdbc.sql(
            COLUMNS
                + "where slug = :slug and hash = :hash and discarded_at is null"
                + " order by number desc nulls last, id limit 1")
        .param("slug", slug)
        .param("hash", hash)
        .query(RevisionStore::row)
        .optional();
  }

  /** Whether no later revision was published, passed over or not. */
  public boolean isLatestPublished(RevisionRow revision) {
    return jdbc.sql("select max(number) from procedure_revision where slug = :slug")
        .param("slug", revision.slug())
        .query(Integer.class)
        .single()
        .equals(revision.number());
  }

  /**
   * Of each procedure the draft that is later than anything else of it, and whatever was uploaded
   * and not ended, by slug.
   */
  public List<RevisionRow> waiting() {
    return jdbc.sql(
            COLUMNS
                + "where published_at is null and discarded_at is null and (drafted_by is not null"
                + " or not exists (select from procedure_revision later"
                + " where later.slug = procedure_revision.slug and later.id > procedure_revision.id"
                + " and later.discarded_at is null))"
                + " order by slug, id")
        .query(RevisionStore::row)
        .list();
  }

  public Optional<RevisionRow> draft(UUID id) {
    return jdbc.sql(COLUMNS + "where id = :id and published_at is null and discarded_at is null")
        .param("id", id)
        .query(RevisionStore::row)
        .optional();
  }

  /** Whether dossiers can be opened under any revision, today or later. */
  public boolean hasUsable(String slug) {
    return jdbc.sql(
            "select exists (select from procedure_revision where slug = :slug and published_at is not null"
                + USABLE
                + ")")
        .param("slug", slug)
        .query(Boolean.class)
        .single();
  }

  /** Also those that are passed over. */
  public List<RevisionRow> published() {
    return jdbc.sql(COLUMNS + "where published_at is not null order by slug, number")
        .query(RevisionStore::row)
        .list();
  }

  List<RevisionRow> usable() {
    return jdbc.sql(COLUMNS + "where published_at is not null" + USABLE + " order by slug, number")
        .query(RevisionStore::row)
        .list();
  }

  /** The published revision with the greatest number among those in force on the day. */
  Optional<RevisionRow> current(String slug, LocalDate day) {
    return jdbc.sql(
            COLUMNS
                + "where slug = :slug and published_at is not null and effective_from <= :day"
                + USABLE
                + " order by number desc limit 1")
        .param("slug", slug)
        .param("day", day)
        .query(RevisionStore::row)
        .optional();
  }

  /** The one with the greatest number, in force yet or not; empty where none can be used. */
  public Optional<RevisionRow> latest(String slug) {
    return jdbc.sql(
            COLUMNS
                + "where slug = :slug and published_at is not null"
                + USABLE
                + " order by number desc limit 1")
        .param("slug", slug)
        .query(RevisionStore::row)
        .optional();
  }

  /** A published one. */
  public Optional<RevisionRow> revision(UUID id) {
    return jdbc.sql(COLUMNS + "where id = :id and published_at is not null")
        .param("id", id)
        .query(RevisionStore::row)
        .optional();
  }

  /** Whether a draft was stored after the revision: ids grow with time. */
  public boolean hasDraftAfter(ProcedureRevision revision) {
    return jdbc.sql(
            "select exists (select 1 from procedure_revision"
                + " where slug = :slug and published_at is null and discarded_at is null and id > :id"
                + USABLE
                + ")")
        .param("slug", revision.slug())
        .param("id", revision.id())
        .query(Boolean.class)
        .single();
  }

  public ProcedureFolder folder(RevisionRow revision) {
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
   * A draft.
   *
   * @param effectiveFrom null where nothing of the folder can be read
   */
  public RevisionRow add(ProcedureFolder folder, Instant storedAt, LocalDate effectiveFrom) {
    UUID id = Ids.next();
    jdbc.sql(
            "insert into procedure_revision (id, slug, hash, stored_at, effective_from)"
                + " values (:id, :slug, :hash, :storedAt, :effectiveFrom)")
        .param("id", id)
        .param("slug", folder.slug())
        .param("hash", folder.hash())
        .param("storedAt", at(storedAt))
        .param("effectiveFrom", effectiveFrom)
        .update();
    folder.files().forEach((path, content) -> addFile(id, path, content));
    return new RevisionRow(id, folder.slug(), null, folder.hash(), storedAt, null, effectiveFrom);
  }

  /**
   * Makes a draft the revision with the next number.
   *
   * @param order null where it came with the installation
   */
  public void publish(
      UUID id,
      String slug,
      Instant publishedAt,
      LocalDate effectiveFrom,
      @Nullable PuttingIntoForce order) {
    jdbc.sql(
            "update procedure_revision set published_at = :at, effective_from = :from,"
                + " published_by = :by, order_number = :order, order_date = :dated, number = (select coalesce(max(number), 0) + 1"
                + " from procedure_revision where slug = :slug) where id = :id and published_at is null")
        .param("id", id)
        .param("slug", slug)
        .param("at", at(publishedAt))
        .param("from", effectiveFrom)
        .param("by", order == null ? null : order.by())
        .param("order", order == null ? null : order.number())
        .param("dated", order == null ? null : order.dated())
        .update();
  }

  /** Why a revision cannot be used; empty where it can. */
  public List<Finding> findings(UUID revisionId) {
    return jdbc.sql(
            "select file, element, vi, en from procedure_finding where revision_id = :id order by place")
        .param("id", revisionId)
        .query(
            (row, number) ->
                new Finding(
                    row.getString("file"),
                    row.getString("element"),
                    row.getString("vi"),
                    row.getString("en")))
        .list();
  }

  /** Puts these findings in the place of those before. */
  public void refuse(UUID revisionId, List<Finding> findings) {
    jdbc.sql("delete from procedure_finding where revision_id = :id")
        .param("id", revisionId)
        .update();
    for (int place = 0; place < findings.size(); place++) {
      Finding finding = findings.get(place);
      jdbc.sql(
              "insert into procedure_finding (revision_id, place, file, element, vi, en)"
                  + " values (:id, :place, :file, :element, :vi, :en)")
          .param("id", revisionId)
          .param("place", place)
          .param("file", kept(finding.file()))
          .param("element", kept(finding.element()))
          .param("vi", kept(finding.vi()))
          .param("en", kept(finding.en()))
          .update();
    }
  }

  /** A finding quotes what it found, also a zero that no database keeps. */
  private static String kept(String text) {
    return text.replace('\0', '\uFFFD');
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
        row.getObject("stored_at", OffsetDateTime.class).toInstant(),
        published == null ? null : published.toInstant(),
        row.getObject("effective_from", LocalDate.class));
  }
}
