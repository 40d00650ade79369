package vn.hoso.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
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

  /** No number beyond those that were given, or before them. */
  private static final String GIVEN =
      " number between 1 and (select last_value from hoso.history_check_number_seq)";

  private static final String NEWEST = GIVEN + " order by number desc limit 1";

  /** What no check of HoSo leaves behind, of both kinds. */
  private static final String STRAYED =
      """
      select 'history_check' checked, pg_catalog.count(*) strayed from hoso.history_check
      where number not between 1 and (select last_value from hoso.history_check_number_seq)
        or ended_at is null and id <> :check
      union all
      select 'file_sweep', pg_catalog.count(*) from hoso.file_sweep
      where number not between 1 and (select last_value from hoso.file_sweep_number_seq)
      """;

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

  /** The one that was asked for, or a new one. */
  @Transactional
  UUID take() {
    return alone().orElseGet(() -> begin(null));
  }

  /**
   * Notes who wants one; where one goes on that one counts, and one that was broken off is begun
   * again.
   */
  @Transactional
  void ask(UUID by, boolean going) {
    var open = alone();
    if (open.isEmpty()) {
      begin(by);
    } else if (!going) {
      jdbc.sql("update hoso.history_check set started_at = ?, started_by = ? where id = ?")
          .params(now(), by, open.get())
          .update();
    }
  }

  /** Two who want one at once begin one: none is left open behind another. */
  private Optional<UUID> alone() {
    jdbc.sql(
            "select pg_catalog.pg_advisory_xact_lock("
                + "pg_catalog.hashtext('hoso.history_check_number_seq'))")
        .query((row, number) -> "")
        .single();
    return asked();
  }

  /**
   * One that was asked for and has not ended: it was not begun yet, or its node died. Only the
   * newest: what is found there is what is shown.
   */
  @Transactional(readOnly = true)
  Optional<UUID> asked() {
    return jdbc
        .sql("select id, ended_at from hoso.history_check where" + NEWEST)
        .query(
            (row, number) ->
                row.getTimestamp("ended_at") == null ? row.getObject("id", UUID.class) : null)
        .list()
        .stream()
        .filter(Objects::nonNull)
        .findFirst();
  }

  /**
   * Sentences on rows that no check left behind.
   *
   * @param check the one that goes on
   */
  @Transactional(readOnly = true)
  List<String> strayed(UUID check) {
    return jdbc
        .sql(STRAYED)
        .param("check", check)
        .query(
            (row, number) ->
                row.getLong("strayed") == 0
                    ? ""
                    : "Bảng %s: có %d dòng kết quả kiểm tra không do HoSo ghi."
                        .formatted(row.getString("checked"), row.getLong("strayed")))
        .list()
        .stream()
        .filter(each -> !each.isEmpty())
        .toList();
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

  /**
   * The most that any check counted which came to its end. Not the last one: it may be the one that
   * found them fewer, or of somebody's own making.
   */
  @Transactional(readOnly = true)
  Optional<Sum> most() {
    return jdbc.sql(
            """
            select pg_catalog.max(dossiers) dossiers, pg_catalog.max(entries) entries,
              pg_catalog.max(log_lines) log_lines
            from hoso.history_check where ended_at is not null and not broken_off and
            """
                + GIVEN
                + " having pg_catalog.count(*) > 0")
        .query(
            (row, number) ->
                new Sum(
                    row.getLong("dossiers"),
                    row.getLong("entries"),
                    0,
                    row.getLong("log_lines"),
                    0))
        .optional();
  }

  /** The seals that any check noted at its end. */
  @Transactional(readOnly = true)
  List<String> notedSeals() {
    return jdbc.sql(
            """
            select distinct mark
            from hoso.history_check, pg_catalog.unnest(pg_catalog.string_to_array(seals, e'\n')) mark
            where ended_at is not null and mark <> '' and
            """
                + GIVEN
                + " order by mark")
        .query(String.class)
        .list();
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
