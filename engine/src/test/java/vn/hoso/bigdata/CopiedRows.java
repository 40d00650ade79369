package vn.hoso.bigdata;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of a table once more, by one statement: every column as it is but those that are named. */
public final class CopiedRows {

  private final JdbcClient jdbc;

  public CopiedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param table with its schema; the statement calls it {@code x}
   * @param from what stands behind {@code from}, {@code x} among it
   * @param other expressions for columns that differ, by column
   */
  public void copy(String table, String from, Map<String, String> other) {
    var columns = columns(table);
    var values =
        columns.stream()
            .map(each -> other.getOrDefault(each, "x." + each))
            .collect(Collectors.joining(", "));
    jdbc.sql(
            "insert into %s (%s) select %s from %s"
                .formatted(table, String.join(", ", columns), values, from))
        .update();
  }

  /** Those somebody writes; what the database reckons itself is not among them. */
  List<String> columns(String table) {
    var name = table.split("\\.");
    return jdbc.sql(
            """
            select column_name from information_schema.columns
            where table_schema = ? and table_name = ? and is_generated = 'NEVER'
            order by ordinal_position
            """)
        .params(name[0], name[1])
        .query(String.class)
        .list();
  }
}
