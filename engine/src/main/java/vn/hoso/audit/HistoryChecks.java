package vn.hoso.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.audit.HistoryCheckView.Fault;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.OrganisationProblem;
import vn.hoso.shared.AskersLanguage;
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

  /**
   * Notes who wants one; where one goes on that one counts, and one that was broken off is begun
   * again.
   */
  @Transactional
  void ask(UUID by, boolean going) {
    var open = asked();
    if (open.isEmpty()) {
      begin(by);
    } else if (!going) {
      jdbc.sql("update hoso.history_check set started_at = ?, started_by = ? where id = ?")
          .params(now(), by, open.get())
          .update();
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

  /**
   * @param seals the newest ones; those of a look that broke off are noted by the next
   */
  @Transactional
  void end(UUID id, CheckFindings found, List<String> seals) {
    var sum = found.sum();
    jdbc.sql(
            """
            update hoso.history_check set ended_at = ?, dossiers = ?, entries = ?, erased = ?, log_lines = ?,
              fault_count = ?, faults = cast(? as jsonb), seals = ?, broken_off = ? where id = ?
            """)
        .params(now(), sum.dossiers(), sum.entries(), sum.erased(), sum.logLines())
        .params(sum.faultCount(), json.writeValueAsString(found.told()))
        .params(found.brokenOff() ? "" : String.join("\n", seals), found.brokenOff(), id)
        .update();
  }

  /** How many dossiers and entries the last check that came to its end had counted. */
  @Transactional(readOnly = true)
  Optional<Sum> lastSum() {
    return jdbc.sql(
            "select * from hoso.history_check where ended_at is not null and not broken_off and"
                + NEWEST)
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
                    name(
                        row.getObject("started_by", UUID.class),
                        row.getTimestamp("started_at").toInstant()),
                    row.getTimestamp("ended_at") == null
                        ? null
                        : row.getTimestamp("ended_at").toInstant(),
                    row.getBoolean("broken_off"),
                    row.getLong("dossiers"),
                    row.getLong("entries"),
                    row.getLong("erased"),
                    row.getLong("log_lines"),
                    row.getLong("fault_count"),
                    faults(row.getString("faults"))))
        .optional();
  }

  /** The row may be of somebody's own making. */
  private List<Fault> faults(String written) {
    try {
      return json.readValue(written, FAULTS);
    } catch (JacksonException unreadable) {
      return List.of(
          new Fault(null, null, FaultKind.UNREAD, "Kết quả của lần kiểm tra này không đọc được."));
    }
  }

  /** The row may name whom nobody knows. */
  private @Nullable String name(@Nullable UUID official, Instant at) {
    if (official == null) {
      return null;
    }
    var names = officials.namesOfThen(Set.of(official));
    try {
      return names.at(official, at);
    } catch (OrganisationProblem nobody) {
      return AskersLanguage.say("người không có trong hệ thống", "somebody HoSo does not know");
    }
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
