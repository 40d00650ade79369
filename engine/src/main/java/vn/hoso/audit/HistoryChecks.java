package vn.hoso.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.audit.HistoryCheckView.Fault;
import vn.hoso.organisation.Officials;
import vn.hoso.shared.Ids;

/**
 * The table of what was found; the newest check counts. They are numbered as they are begun: a
 * clock that was ahead once, or an id of somebody's own, puts none before those that follow.
 */
@Component
class HistoryChecks {

  static final int TOLD = 100;

  /** No number beyond those that were given. */
  private static final String NEWEST =
      " number <= (select last_value from hoso.history_check_number_seq) order by number desc limit 1";

  private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};

  /** What a check has found so far. */
  record Sum(long dossiers, long entries, long erased, long logLines, long faultCount) {}

  private final JdbcClient jdbc;
  private final Officials officials;
  private final JsonMapper json;
  private final Clock clock;

  HistoryChecks(JdbcClient jdbc, Officials officials, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.officials = officials;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @throws AuditProblem {@code AUDIT-004} (409) where the table was tampered with so that no
   *     number is left
   */
  @Transactional
  UUID begin(@Nullable UUID by) {
    if (!jdbc.sql("select hoso.number_left('hoso.history_check')").query(Boolean.class).single()) {
      throw AuditProblem.noNumberLeft();
    }
    var id = Ids.next();
    jdbc.sql("insert into hoso.history_check (id, started_at, started_by) values (?, ?, ?)")
        .params(id, now(), by)
        .update();
    return id;
  }

  /** Notes who wants one; where one is wanted already that one counts. */
  @Transactional
  void ask(UUID by) {
    if (asked().isEmpty()) {
      begin(by);
    }
  }

  /** One that was asked for and has not ended: it was not begun yet, or its node died. */
  @Transactional(readOnly = true)
  Optional<UUID> asked() {
    return jdbc.sql(
            "select id from hoso.history_check where ended_at is null order by number limit 1")
        .query(UUID.class)
        .optional();
  }

  @Transactional
  void end(UUID id, Sum found, List<Fault> faults, List<String> seals) {
    jdbc.sql(
            """
            update hoso.history_check set ended_at = ?, dossiers = ?, entries = ?, erased = ?, log_lines = ?,
              fault_count = ?, faults = cast(? as jsonb), seals = ? where id = ?
            """)
        .params(now(), found.dossiers(), found.entries(), found.erased(), found.logLines())
        .params(found.faultCount(), json.writeValueAsString(faults))
        .params(String.join("\n", seals), id)
        .update();
  }

  /** How many dossiers and entries the last check that ended had counted. */
  @Transactional(readOnly = true)
  Optional<Sum> lastSum() {
    return jdbc.sql("select * from hoso.history_check where ended_at is not null and" + NEWEST)
        .query(
            (row, number) ->
                new Sum(
                    row.getLong("dossiers"),
                    row.getLong("entries"),
                    row.getLong("erased"),
                    row.getLong("log_lines"),
                    row.getLong("fault_count")))
        .optional();
  }

  /** The newest seals when the last check ended; none before they were noted. */
  @Transactional(readOnly = true)
  List<String> lastSeals() {
    return jdbc.sql(
            "select seals from hoso.history_check where ended_at is not null and seals <> '' and"
                + NEWEST)
        .query(String.class)
        .optional()
        .map(seals -> seals.lines().toList())
        .orElse(List.of());
  }

  @Transactional(readOnly = true)
  Optional<HistoryCheckView> newest() {
    return jdbc.sql("select * from hoso.history_check where" + NEWEST)
        .query(
            (row, number) ->
                new HistoryCheckView(
                    row.getTimestamp("started_at").toInstant(),
                    name(row.getObject("started_by", UUID.class)),
                    row.getTimestamp("ended_at") == null
                        ? null
                        : row.getTimestamp("ended_at").toInstant(),
                    row.getLong("dossiers"),
                    row.getLong("entries"),
                    row.getLong("erased"),
                    row.getLong("log_lines"),
                    row.getLong("fault_count"),
                    json.readValue(row.getString("faults"), FAULTS)))
        .optional();
  }

  private @Nullable String name(@Nullable UUID official) {
    return official == null ? null : officials.name(official);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
