package vn.hoso.audit;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in the tables of dossiers, to be held against what their chains tell. */
@Component
class StandingRows {

  record Paper(
      UUID dossierId,
      String id,
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

  /** Of one dossier; days in the order in which they were entered. */
  record Standing(
      List<Paper> papers, List<Signed> signed, List<Numbered> numbers, List<Dated> days) {}

  private static final String OF = " where dossier_id = any (cast(? as uuid[])) ";

  private final JdbcClient jdbc;

  StandingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Four statements, however many dossiers; each has its own. */
  Map<UUID, Standing> of(Collection<UUID> dossierIds) {
    var ids = dossierIds.toArray(UUID[]::new);
    var papers = rows("hoso.document" + OF + "order by id", ids, this::paper, Paper::dossierId);
    var signed =
        rows(
            "hoso.signing_file" + OF + "and kind = 'SIGNED' order by id",
            ids,
            this::signed,
            Signed::dossierId);
    var numbers =
        rows("hoso.paper_number" + OF + "order by id", ids, this::numbered, Numbered::dossierId);
    var days = rows("hoso.dossier_fact" + OF + "order by seq", ids, this::dated, Dated::dossierId);
    var all = new HashMap<UUID, Standing>();
    for (var id : ids) {
      all.put(
          id,
          new Standing(
              papers.getOrDefault(id, List.of()),
              signed.getOrDefault(id, List.of()),
              numbers.getOrDefault(id, List.of()),
              days.getOrDefault(id, List.of())));
    }
    return all;
  }

  private <T> Map<UUID, List<T>> rows(
      String from, UUID[] ids, RowMapper<T> row, Function<T, UUID> dossier) {
    return jdbc.sql("select * from " + from).param(ids).query(row).list().stream()
        .collect(groupingBy(dossier));
  }

  private Paper paper(ResultSet row, int at) throws SQLException {
    return new Paper(
        dossier(row),
        row.getString("id"),
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

  private static UUID dossier(ResultSet row) throws SQLException {
    return row.getObject("dossier_id", UUID.class);
  }
}
