package vn.hoso.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals over what was written to the logs that have no chain of their own: how many lines there
 * were, and a digest over them and over the seal before. A line changed, taken out or put in behind
 * a seal shows, and so does a seal that was taken out of the middle.
 */
@Component
class LogSeals {

  /** What is sealed, and how its lines are called on the screen. */
  private enum Log {
    ACCESS("access_log", "Nhật ký xem hồ sơ"),
    ORGANISATION("organisation_event", "Nhật ký tổ chức");

    private final String table;
    private final String vi;

    Log(String table, String vi) {
      this.table = table;
      this.vi = vi;
    }
  }

  /** A line put in with a number below the first shows too. */
  private static final long BEFORE_ALL = Long.MIN_VALUE;

  private static final String MARK =
      "log || ' ' || upto || ' ' || pg_catalog.encode(digest, 'hex')";

  private record Seal(long upto, long entries, byte[] digest) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  LogSeals(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Seals what was written since the last seal; writing waits for the blink of an eye. */
  @Transactional
  void seal() {
    for (var log : Log.values()) {
      // Whoever is writing a line with a lower number ends first: none comes in behind the seal.
      jdbc.sql("lock table hoso." + log.table + " in share mode").update();
      var last = last(log);
      long newest =
          jdbc.sql("select coalesce(pg_catalog.max(seq), 0) from hoso." + log.table)
              .query(Long.class)
              .single();
      if (newest > Math.max(0, upto(last))) {
        add(log, taken(log, upto(last), newest, last == null ? new byte[0] : last.digest()));
      }
    }
  }

  /**
   * What does not agree with the seals, as sentences; how many sealed lines there are is added up.
   */
  @Transactional(readOnly = true)
  Found check() {
    var faults = new ArrayList<String>();
    long lines = 0;
    for (var log : Log.values()) {
      byte[] before = new byte[0];
      long from = BEFORE_ALL;
      for (var seal : seals(log)) {
        var now = taken(log, from, seal.upto(), before);
        if (now.entries() != seal.entries()) {
          faults.add(
              "%s: các dòng số %d đến %d có %d dòng, lúc niêm phong có %d dòng."
                  .formatted(
                      log.vi, Math.max(0, from) + 1, seal.upto(), now.entries(), seal.entries()));
        } else if (!Arrays.equals(now.digest(), seal.digest())) {
          faults.add(
              "%s: nội dung các dòng số %d đến %d đã bị sửa."
                  .formatted(log.vi, Math.max(0, from) + 1, seal.upto()));
        }
        lines += now.entries();
        from = seal.upto();
        before = seal.digest();
      }
    }
    return new Found(lines, List.copyOf(faults));
  }

  record Found(long lines, List<String> faults) {}

  /** The newest seal of each log, as it is held against what stands later. */
  @Transactional(readOnly = true)
  List<String> newest() {
    return jdbc.sql(
            "select distinct on (log) " + MARK + " from hoso.log_seal order by log, upto desc")
        .query(String.class)
        .list();
  }

  /** The sentences on seals that stood at an earlier look and stand no more. */
  @Transactional(readOnly = true)
  List<String> gone(List<String> earlier) {
    return jdbc
        .sql(
            "select mark from pg_catalog.unnest(cast(? as text[])) mark"
                + " where mark not in (select "
                + MARK
                + " from hoso.log_seal) order by mark")
        .param(earlier.toArray(String[]::new))
        .query(String.class)
        .list()
        .stream()
        .map(LogSeals::gone)
        .toList();
  }

  /** What stands in the row of a check may be of somebody's own making. */
  private static String gone(String mark) {
    var parts = mark.split(" ");
    return Arrays.stream(Log.values())
        .filter(log -> parts.length == 3 && log.name().equals(parts[0]))
        .map(
            log ->
                "%s: dấu niêm phong đến dòng số %s, có ở một lần kiểm tra trước, không còn."
                    .formatted(log.vi, parts[1]))
        .findFirst()
        .orElse("Dấu niêm phong ghi ở một lần kiểm tra trước không đọc được.");
  }

  private static long upto(@Nullable Seal seal) {
    return seal == null ? BEFORE_ALL : seal.upto();
  }

  private @Nullable Seal last(Log log) {
    return read(log, "desc limit 1").stream().findFirst().orElse(null);
  }

  private List<Seal> seals(Log log) {
    return read(log, "asc");
  }

  private List<Seal> read(Log log, String order) {
    return jdbc.sql(
            "select upto, entries, digest from hoso.log_seal where log = ? order by upto " + order)
        .param(log.name())
        .query(
            (row, number) ->
                new Seal(row.getLong("upto"), row.getLong("entries"), row.getBytes("digest")))
        .list();
  }

  /** Read in the server: a log is longer than what fits here. */
  private Seal taken(Log log, long from, long upto, byte[] before) {
    return jdbc.sql(
            """
            select pg_catalog.count(*) entries, pg_catalog.sha256(cast(:before as bytea)
              || coalesce(pg_catalog.string_agg(pg_catalog.sha256(pg_catalog.convert_to(pg_catalog.to_jsonb(l)::text, 'UTF8')), ''::bytea order by seq), ''::bytea)) digest
            from hoso.<log> l where seq > :from and seq <= :upto
            """
                .replace("<log>", log.table))
        .param("before", before)
        .param("from", from)
        .param("upto", upto)
        .query((row, number) -> new Seal(upto, row.getLong("entries"), row.getBytes("digest")))
        .single();
  }

  private void add(Log log, Seal seal) {
    jdbc.sql(
            "insert into hoso.log_seal (log, upto, entries, digest, sealed_at) values (?, ?, ?, ?, ?)")
        .params(log.name(), seal.upto(), seal.entries(), seal.digest())
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
