package vn.hoso.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.shared.Text;

/** Rows that wait to be written, and what is wrong with the others. */
@Repository
class ImportRows {

  /** Errors beyond these are counted with their rows and not kept: nobody reads more of them. */
  static final int MOST_ERRORS = 5000;

  /**
   * @param changes as JSON; null where nothing is known yet
   * @param kept whether nothing of it is written unless it is ticked
   */
  record Waiting(
      long place,
      String sheet,
      int rowNumber,
      String draft,
      String subject,
      String changes,
      boolean kept,
      boolean overwrite) {}

  record CellError(
      String sheet, int row, String column, String heading, String value, Text message) {}

  private final JdbcClient jdbc;

  ImportRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID batchId, List<Waiting> rows) {
    if (rows.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into import_row
              (batch_id, place, sheet, row_number, draft, subject, changes, kept)
            select :batch, r.place, r.sheet, r.number, cast(r.draft as jsonb), r.subject,
              cast(r.changes as jsonb), r.kept
            from unnest(cast(:places as bigint[]), cast(:sheets as text[]),
              cast(:numbers as int[]), cast(:drafts as text[]), cast(:subjects as text[]),
              cast(:changes as text[]), cast(:kept as boolean[]))
              as r(place, sheet, number, draft, subject, changes, kept)
            """)
        .param("batch", batchId)
        .param("places", rows.stream().map(Waiting::place).toArray(Long[]::new))
        .param("numbers", rows.stream().map(Waiting::rowNumber).toArray(Integer[]::new))
        .param("sheets", rows.stream().map(Waiting::sheet).toArray(String[]::new))
        .param("subjects", rows.stream().map(Waiting::subject).toArray(String[]::new))
        .param("changes", rows.stream().map(Waiting::changes).toArray(String[]::new))
        .param("kept", rows.stream().map(Waiting::kept).toArray(Boolean[]::new))
        .param("drafts", rows.stream().map(Waiting::draft).toArray(String[]::new))
        .update();
  }

  /** The next rows, locked until the transaction ends. */
  List<Waiting> next(UUID batchId, int most) {
    return jdbc.sql("select * from import_row where batch_id = ? order by place limit ? for update")
        .params(batchId, most)
        .query((row, number) -> waiting(row))
        .list();
  }

  /** Rows that say something else than what is known, from a place on. */
  List<Waiting> changed(UUID batchId, long after, int most) {
    return jdbc.sql(
            "select * from import_row where batch_id = ? and place > ? and changes is not null"
                + " order by place limit ?")
        .params(batchId, after, most)
        .query((row, number) -> waiting(row))
        .list();
  }

  /**
   * Marks the rows whose every field is to be written, and drops those of which nothing would be.
   *
   * @return how many would have changed nothing without their mark
   */
  int overwrite(UUID batchId, Collection<Long> places) {
    int raised =
        jdbc.sql("select count(*) from import_row where batch_id = ? and kept and place = any(?)")
            .params(batchId, places.toArray(Long[]::new))
            .query(Integer.class)
            .single();
    jdbc.sql(
            "update import_row set overwrite = true, kept = false"
                + " where batch_id = ? and changes is not null and place = any(?)")
        .params(batchId, places.toArray(Long[]::new))
        .update();
    jdbc.sql("delete from import_row where batch_id = ? and kept").param(batchId).update();
    return raised;
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(
        row.getLong("place"),
        row.getString("sheet"),
        row.getInt("row_number"),
        row.getString("draft"),
        row.getString("subject"),
        row.getString("changes"),
        row.getBoolean("kept"),
        row.getBoolean("overwrite"));
  }

  void remove(UUID batchId, List<Waiting> rows) {
    jdbc.sql("delete from import_row where batch_id = ? and place <= ?")
        .params(batchId, rows.get(rows.size() - 1).place())
        .update();
  }

  void addErrors(UUID batchId, List<CellError> errors) {
    int number =
        jdbc.sql("select coalesce(max(number), 0) from import_error where batch_id = ?")
            .param(batchId)
            .query(Integer.class)
            .single();
    for (CellError error : errors) {
      if (number >= MOST_ERRORS) {
        return;
      }
      jdbc.sql(
              "insert into import_error (batch_id, number, sheet, row_number, column_letter,"
                  + " heading, value, vi, en) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(batchId, ++number, error.sheet(), error.row(), error.column(), error.heading())
          .params(error.value(), error.message().vi(), error.message().en())
          .update();
    }
  }

  /**
   * @param after number of the last error of the page before; 0 for the first page
   */
  List<ImportErrorView> errors(UUID batchId, int after, int most, boolean english) {
    return jdbc.sql(
            "select number, sheet, row_number, column_letter, heading, value, vi, en"
                + " from import_error where batch_id = :batch and number > :after"
                + " order by number limit :most")
        .params(Map.of("batch", batchId, "after", after, "most", most))
        .query(
            (row, n) ->
                new ImportErrorView(
                    row.getInt(1),
                    row.getString(2),
                    row.getInt(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(english ? "en" : "vi")))
        .list();
  }
}
