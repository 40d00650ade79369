package vn.hoso.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the tables of dossiers, to be held against what their chains tell. */
@Component
class StandingRows {

  record Paper(
      UUID dossierId,
      String id,
      String code,
      @Nullable String sha256,
      boolean issued,
      boolean removed,
      boolean verified) {}

  /** A file that somebody put there as the signed one. */
  record Signed(UUID dossierId, UUID taskId, String paper, int version, String sha256) {

    boolean ofSameStep(Signed other) {
      return taskId.equals(other.taskId) && paper.equals(other.paper);
    }
  }

  record Numbered(UUID dossierId, String written, LocalDate issuedOn) {}

  record Dated(UUID dossierId, String name, LocalDate on) {

    boolean is(ToldRows.Day told) {
      return on.equals(told.on()) && (told.fact() == null || told.fact().equals(name));
    }
  }

  /**
   * A run of a step that somebody completed.
   *
   * @param outcome empty where there is none
   * @param form as it was filled in then
   * @param corrected whether something in it was corrected since
   */
  record Done(
      UUID dossierId,
      String stepId,
      String name,
      String official,
      String outcome,
      JsonNode form,
      boolean corrected) {}

  /**
   * An order with what ended it, as digests.
   *
   * @param answer null where there is none
   */
  record Ordered(
      UUID dossierId, String id, String sha256, boolean ended, @Nullable String answer) {}

  /**
   * @param outcome null where it was not decided
   */
  record State(UUID dossierId, String status, @Nullable String outcome, boolean closed) {}

  /**
   * A run of a step that is over.
   *
   * @param official empty where it was left undone
   */
  record Over(UUID dossierId, String stepId, String official, Instant at) {}

  private record Come(UUID dossierId, String outcome, List<Integer> ordinals) {}

  /**
   * Of one dossier; days in the order in which they were entered.
   *
   * @param items their ordinals by outcome, empty for none
   */
  record Standing(
      List<Paper> papers,
      List<Signed> signed,
      List<Numbered> numbers,
      List<Dated> days,
      List<Done> done,
      Map<String, List<Integer>> items,
      List<Ordered> orders,
      List<Over> over,
      State state) {}

  private static final String DONE =
      """
      select dossier_id, step_id, step_name, completed_by, outcome, data, corrected is not null corrected
      from hoso.step_record
      where dossier_id = any (cast(? as uuid[])) and completed_at is not null
      """;

  private static final String OVER =
      """
      select dossier_id, step_id, case when completed_at is null then '' else completed_by::text end official,
        coalesce(completed_at, cancelled_at) at
      from hoso.step_record
      where dossier_id = any (cast(? as uuid[])) and (completed_at is not null or cancelled_at is not null)
      order by 4, id
      """;

  /** Ordinals alone, as a list may be long. */
  private static final String COME =
      """
      select dossier_id, coalesce(outcome, '') outcome, array_agg(ordinal) ordinals
      from hoso.dossier_item where dossier_id = any (cast(? as uuid[])) group by 1, 2
      """;

  /** Digests alone: what the check tells of is read by those who may not read it. */
  private static final String ORDERED =
      """
      select g.dossier_id, g.id, pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(g.text, 'UTF8')), 'hex') sha256,
        e.direction_id is not null ended, pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(e.answer, 'UTF8')), 'hex') answer
      from hoso.direction g left join hoso.direction_end e on e.direction_id = g.id
      where g.dossier_id = any (cast(? as uuid[])) order by g.given_at, g.id
      """;

  private static final String STATE =
      """
      select id dossier_id, status, decided_outcome outcome, closed_at is not null closed
      from hoso.dossier where id = any (cast(? as uuid[]))
      """;

  private static final String ALL = "select * from ";
  private static final String OF = " where dossier_id = any (cast(? as uuid[])) ";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  StandingRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Nine statements, however many dossiers; each has its own. */
  Map<UUID, Standing> of(Collection<UUID> dossierIds) {
    var ids = dossierIds.toArray(UUID[]::new);
    var papers =
        rows(ALL + "hoso.document" + OF + "order by id", ids, this::paper, Paper::dossierId);
    var signed =
        rows(
            ALL + "hoso.signing_file" + OF + "and kind = 'SIGNED' order by id",
            ids,
            this::signed,
            Signed::dossierId);
    var numbers =
        rows(
            ALL + "hoso.paper_number" + OF + "order by id",
            ids,
            this::numbered,
            Numbered::dossierId);
    var days =
        rows(ALL + "hoso.dossier_fact" + OF + "order by seq", ids, this::dated, Dated::dossierId);
    var done = rows(DONE, ids, this::done, Done::dossierId);
    var come = rows(COME, ids, this::come, Come::dossierId);
    var orders = rows(ORDERED, ids, this::ordered, Ordered::dossierId);
    var over = rows(OVER, ids, StandingRows::over, Over::dossierId);
    var states = jdbc.sql(STATE).param(ids).query(State.class).list();
    var all = new HashMap<UUID, Standing>();
    for (var state : states) {
      var id = state.dossierId();
      all.put(
          id,
          new Standing(
              papers.getOrDefault(id, List.of()),
              signed.getOrDefault(id, List.of()),
              numbers.getOrDefault(id, List.of()),
              days.getOrDefault(id, List.of()),
              done.getOrDefault(id, List.of()),
              come.getOrDefault(id, List.of()).stream()
                  .collect(toMap(Come::outcome, Come::ordinals)),
              orders.getOrDefault(id, List.of()),
              over.getOrDefault(id, List.of()),
              state));
    }
    return all;
  }

  private <T> Map<UUID, List<T>> rows(
      String sql, UUID[] ids, RowMapper<T> row, Function<T, UUID> dossier) {
    return jdbc.sql(sql).param(ids).query(row).list().stream().collect(groupingBy(dossier));
  }

  private Paper paper(ResultSet row, int at) throws SQLException {
    return new Paper(
        dossier(row),
        row.getString("id"),
        String.valueOf(row.getString("requirement_code")),
        row.getString("sha256"),
        "ISSUED".equals(row.getString("kind")),
        row.getObject("removed_at") != null,
        row.getObject("verified_at") != null);
  }

  private Signed signed(ResultSet row, int at) throws SQLException {
    return new Signed(
        dossier(row),
        row.getObject("task_id", UUID.class),
        row.getString("paper"),
        row.getInt("version"),
        row.getString("sha256"));
  }

  private Numbered numbered(ResultSet row, int at) throws SQLException {
    return new Numbered(
        dossier(row), row.getString("written"), row.getObject("issued_on", LocalDate.class));
  }

  private Dated dated(ResultSet row, int at) throws SQLException {
    return new Dated(
        dossier(row), row.getString("name"), row.getObject("fact_date", LocalDate.class));
  }

  private Done done(ResultSet row, int at) throws SQLException {
    return new Done(
        dossier(row),
        String.valueOf(row.getString("step_id")),
        String.valueOf(row.getString("step_name")),
        String.valueOf(row.getString("completed_by")),
        Objects.requireNonNullElse(row.getString("outcome"), ""),
        json.readTree(Objects.requireNonNullElse(row.getString("data"), "null")),
        row.getBoolean("corrected"));
  }

  private Ordered ordered(ResultSet row, int at) throws SQLException {
    return new Ordered(
        dossier(row),
        row.getString("id"),
        row.getString("sha256"),
        row.getBoolean("ended"),
        row.getString("answer"));
  }

  private static Over over(ResultSet row, int at) throws SQLException {
    return new Over(
        dossier(row),
        String.valueOf(row.getString("step_id")),
        String.valueOf(row.getString("official")),
        row.getTimestamp("at").toInstant());
  }

  private Come come(ResultSet row, int at) throws SQLException {
    return new Come(
        dossier(row),
        row.getString("outcome"),
        List.of((Integer[]) row.getArray("ordinals").getArray()));
  }

  private static UUID dossier(ResultSet row) throws SQLException {
    return row.getObject("dossier_id", UUID.class);
  }
}
