package vn.hoso.importing;

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

  record Waiting(long place, int rowNumber, String draft) {}

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
            insert into import_row (batch_id, place, row_number, draft)
            select :batch, r.place, r.number, cast(r.draft as jsonb)
            from unnest(cast(:places as bigint[]), cast(:numbers as int[]), cast(:drafts as text[]))
              as r(place, number, draft)
            """)
        .param("batch", batchId)
        .param("places", rows.stream().map(Waiting::place).toArray(Long[]::new))
        .param("numbers", rows.stream().map(Waiting::rowNumber).toArray(Integer[]::new))
        .param("drafts", rows.stream().map(Waiting::draft).toArray(String[]::new))
        .update();
  }

  /** The next rows, locked until the transaction ends. */
  List<Waiting> next(UUID batchId, int most) {
    return jdbc.sql(
            "select place, row_number, draft from import_row where batch_id = ? order by place"
                + " limit ? for update")
        .params(batchId, most)
        .query((row, number) -> new Waiting(row.getLong(1), row.getInt(2), row.getString(3)))
        .list();
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
