package vn.hoso;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every table of HoSo and of the engine holds, so that two moments can be compared. */
@Component
public class Fingerprint {

  /** Written apart from the act on purpose: sessions, answers already given, who has read. */
  private static final List<String> APART =
      List.of(
          "hoso.spring_session",
          "hoso.spring_session_attributes",
          "hoso.idempotency_key",
          "hoso.access_log");

  private final JdbcClient jdbc;

  Fingerprint(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Hash of which row versions each table shows: place and writer of each, not the content. It
   * changes with every committed write, be it of the same values, and reads no large column.
   */
  public Map<String, String> take() {
    String all =
        tables().stream()
            .map(
                table ->
                    "select '%s' name, coalesce(md5(string_agg(t.ctid::text || t.xmin::text, '|' order by t.ctid)), '') hash from %s t"
                        .formatted(table, table))
            .collect(Collectors.joining(" union all "));
    Map<String, String> hashes = new TreeMap<>();
    jdbc.sql(all)
        .query(
            row -> {
              hashes.put(row.getString("name"), row.getString("hash"));
            });
    return hashes;
  }

  private List<String> tables() {
    return jdbc
        .sql(
            "select schemaname || '.' || tablename from pg_tables where schemaname in ('hoso', 'camunda') order by 1")
        .query(String.class)
        .list()
        .stream()
        .filter(table -> !APART.contains(table))
        .toList();
  }
}
