package vn.hoso.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the database still refuses to change, delete and empty what is kept. Of votes, numbers
 * and signed files no digest is kept elsewhere: a guard that is gone is all that shows.
 */
@Component
class KeptGuards {

  private static final List<String> KEPT =
      List.of(
          "access_log",
          "ballot",
          "ballot_confirmation",
          "ballot_line",
          "ballot_reason",
          "document_conclusion",
          "gate_conclusion",
          "history_entry",
          "log_seal",
          "organisation_event",
          "paper_number",
          "signing_file");

  /** By the bits of its type: before each row updated or deleted, and before emptying. */
  private static final String UNGUARDED =
      """
      select kept from unnest(cast(? as text[])) kept
      where (select count(*) filter (where tgtype & 27 = 27) = 0
                 or count(*) filter (where tgtype & 34 = 34) = 0
             from pg_trigger
             where tgrelid = to_regclass('hoso.' || kept) and not tgisinternal
               and tgenabled in ('O', 'A'))
      order by kept
      """;

  private final JdbcClient jdbc;

  KeptGuards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The tables whose guard is gone or asleep, as sentences. */
  List<String> faults() {
    return jdbc
        .sql(UNGUARDED)
        .param(KEPT.toArray(String[]::new))
        .query(String.class)
        .list()
        .stream()
        .map("Bảng %s: khóa chống sửa, xóa trong cơ sở dữ liệu đã bị gỡ."::formatted)
        .toList();
  }
}
