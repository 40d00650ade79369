package vn.hoso.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.sheet.SheetFormat;

/** The lists that were handed in, and how far each has come. */
@Repository
class ImportBatches {

  /**
   * A list with what its work needs.
   *
   * @param uploadedBy who handed it in
   * @param waiting rows that still wait to be written
   */
  record Batch(
      UUID id,
      ImportKind kind,
      SheetFormat format,
      ImportStatus status,
      UUID taskId,
      UUID uploadedBy,
      UUID appliedBy,
      int bad,
      int waiting,
      ImportView view) {}

  private static final String SELECT =
      """
      select b.*, o.full_name,
             (select count(*) from import_error e where e.batch_id = b.id) as errors,
             b.rows_new + b.rows_changed - b.rows_applied - b.rows_skipped as waiting
      from import_batch b join official o on o.id = b.uploaded_by\
      """;

  private final JdbcClient jdbc;

  ImportBatches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(
      UUID id,
      ImportKind kind,
      UUID taskId,
      SheetFormat format,
      String fileName,
      UUID by,
      Instant uploadedAt) {
    jdbc.sql(
            "insert into import_batch (id, kind, task_id, format, file_name, status, uploaded_by,"
                + " uploaded_at) values (?, ?, ?, ?, ?, 'CHECKING', ?, ?)")
        .params(id, kind.name(), taskId, format.name(), fileName, by, utc(uploadedAt))
        .update();
  }

  Optional<Batch> get(UUID id) {
    return jdbc.sql(SELECT + " where b.id = ?").param(id).query(ImportBatches::batch).optional();
  }

  List<Batch> latest(int most) {
    return jdbc.sql(
            SELECT + " where b.task_id is null order by b.uploaded_at desc, b.id desc limit ?")
        .param(most)
        .query(ImportBatches::batch)
        .list();
  }

  Optional<UUID> pending(UUID taskId) {
    return jdbc.sql(
            "select id from import_batch where task_id = ? and status in ('CHECKING', 'CHECKED',"
                + " 'APPLYING') order by uploaded_at desc, id desc limit 1")
        .param(taskId)
        .query(UUID.class)
        .optional();
  }

  /** Lists of the step that nobody has looked at yet, of whom another takes the place. */
  List<UUID> unread(UUID taskId) {
    return jdbc.sql("select id from import_batch where task_id = ? and status = 'CHECKING'")
        .param(taskId)
        .query(UUID.class)
        .list();
  }

  /** A list and whose it is. */
  record Waiting(UUID id, UUID by) {}

  /** What waits or was left behind in the middle of its work, oldest first. */
  List<Waiting> waiting() {
    return jdbc.sql(
            "select id, uploaded_by from import_batch where status in ('CHECKING', 'APPLYING')"
                + " order by uploaded_at, id")
        .query(
            (row, number) ->
                new Waiting(
                    row.getObject("id", UUID.class), row.getObject("uploaded_by", UUID.class)))
        .list();
  }

  /** How many of his are worked on; no other of his begins before the transaction ends. */
  int unfinishedOf(UUID officialId) {
    jdbc.sql("select id from official where id = ? for no key update")
        .param(officialId)
        .query(UUID.class)
        .single();
    return jdbc.sql(
            "select count(*) from import_batch where uploaded_by = ?"
                + " and status in ('CHECKING', 'APPLYING')")
        .param(officialId)
        .query(Integer.class)
        .single();
  }

  /** Whether anybody still waits for its check. */
  boolean isChecked(UUID id) {
    return jdbc.sql("select exists (select from import_batch where id = ? and status = 'CHECKING')")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  /** One caller wins; the others learn that it was too late. */
  boolean move(UUID id, ImportStatus from, ImportStatus to) {
    return jdbc.sql("update import_batch set status = ? where id = ? and status = ?")
            .params(to.name(), id, from.name())
            .update()
        == 1;
  }

  void appliedBy(UUID id, UUID by) {
    jdbc.sql("update import_batch set applied_by = ?, tries = 0 where id = ?")
        .params(by, id)
        .update();
  }

  /** Before a list is looked at again from its first row. */
  void restart(UUID id) {
    jdbc.sql("delete from import_row where batch_id = ?").param(id).update();
    jdbc.sql("delete from import_error where batch_id = ?").param(id).update();
    jdbc.sql(
            "update import_batch set rows_read = 0, rows_bad = 0, rows_new = 0, rows_changed = 0,"
                + " rows_same = 0, rows_kept = 0 where id = ?")
        .param(id)
        .update();
  }

  /** Another try; how many there were, this one counted. */
  int tried(UUID id) {
    return jdbc.sql("update import_batch set tries = tries + 1 where id = ? returning tries")
        .param(id)
        .query(Integer.class)
        .single();
  }

  /** Rows that would have been left as they are and are written after all. */
  void raise(UUID id, int raised) {
    jdbc.sql(
            "update import_batch set rows_changed = rows_changed + :raised,"
                + " rows_same = rows_same - :raised, rows_kept = 0 where id = :id")
        .params(Map.of("id", id, "raised", raised))
        .update();
  }

  void count(UUID id, int read, int bad, int fresh, int changed, int same, int kept) {
    jdbc.sql(
            "update import_batch set rows_read = rows_read + :read, rows_bad = rows_bad + :bad,"
                + " rows_new = rows_new + :fresh, rows_changed = rows_changed + :changed,"
                + " rows_same = rows_same + :same, rows_kept = rows_kept + :kept where id = :id")
        .params(
            Map.of(
                "id", id, "read", read, "bad", bad, "fresh", fresh, "changed", changed, "same",
                same, "kept", kept))
        .update();
  }

  void countApplied(UUID id, int applied, int skipped) {
    jdbc.sql(
            "update import_batch set tries = 0, rows_applied = rows_applied + ?,"
                + " rows_skipped = rows_skipped + ? where id = ?")
        .params(applied, skipped, id)
        .update();
  }

  void finish(UUID id, Instant at) {
    jdbc.sql("update import_batch set finished_at = ? where id = ?").params(utc(at), id).update();
  }

  boolean isThere(UUID id) {
    return jdbc.sql("select exists (select 1 from import_batch where id = ?)")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  void delete(UUID id) {
    jdbc.sql("delete from import_batch where id = ?").param(id).update();
  }

  /** Lists nobody looked after since that instant, with all that was handed in. */
  void forget(Instant before) {
    jdbc.sql(
            "delete from import_batch where uploaded_at < ?"
                + " and status in ('CHECKED', 'APPLIED', 'FAILED')")
        .param(utc(before))
        .update();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Batch batch(ResultSet row, int number) throws SQLException {
    ImportStatus status = ImportStatus.valueOf(row.getString("status"));
    int bad = row.getInt("rows_bad");
    int waiting = row.getInt("waiting");
    int toWrite = waiting + row.getInt("rows_kept");
    return new Batch(
        row.getObject("id", UUID.class),
        ImportKind.valueOf(row.getString("kind")),
        SheetFormat.valueOf(row.getString("format")),
        status,
        row.getObject("task_id", UUID.class),
        row.getObject("uploaded_by", UUID.class),
        row.getObject("applied_by", UUID.class),
        bad,
        waiting,
        view(row, status, ImportView.actions(status, bad, toWrite)));
  }

  private static ImportView view(
      ResultSet row, ImportStatus status, List<ImportView.ImportAction> actions)
      throws SQLException {
    OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
    return new ImportView(
        row.getObject("id", UUID.class),
        ImportKind.valueOf(row.getString("kind")),
        row.getString("file_name"),
        status,
        row.getString("full_name"),
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
        row.getInt("rows_read"),
        found(row, "rows_bad", status),
        found(row, "rows_new", status),
        found(row, "rows_changed", status),
        found(row, "rows_same", status),
        found(row, "rows_kept", status),
        found(row, "errors", status),
        row.getInt("rows_applied"),
        row.getInt("rows_skipped"),
        finished == null ? null : finished.toInstant(),
        actions);
  }

  /** Only a list that is looked through as a whole tells what was found. */
  private static int found(ResultSet row, String column, ImportStatus status) throws SQLException {
    return status == ImportStatus.CHECKING ? 0 : row.getInt(column);
  }
}
