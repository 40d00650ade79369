package vn.hoso.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the history: rows are added, read, and their payload erased; nothing else. */
@Component
class HistoryRows {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations rows;

  HistoryRows(JdbcClient jdbc, NamedParameterJdbcOperations rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /** Each dossier's in order. */
  void add(List<HistoryEntry> entries) {
    rows.batchUpdate(
        """
        insert into hoso.history_entry
          (dossier_id, seq, at, kind, official_id, position_id, fact_date, step_id,
           commitment, previous, hash, payload, salt)
        values (:dossierId, :seq, :at, :kind, :officialId, :positionId, :factDate, :stepId,
                :commitment, :previous, :hash, cast(:payload as json), :salt)
        """,
        entries.stream().map(HistoryRows::parameters).toArray(SqlParameterSource[]::new));
  }

  private static MapSqlParameterSource parameters(HistoryEntry entry) {
    return new MapSqlParameterSource("dossierId", entry.dossierId())
        .addValue("seq", entry.seq())
        .addValue("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
        .addValue("kind", entry.kind())
        .addValue("officialId", entry.officialId())
        .addValue("positionId", entry.positionId())
        .addValue("factDate", entry.factDate())
        .addValue("stepId", entry.stepId())
        .addValue("commitment", entry.commitment())
        .addValue("previous", entry.previous())
        .addValue("hash", entry.hash())
        .addValue("payload", entry.payload())
        .addValue("salt", entry.salt());
  }

  /** In order. */
  List<HistoryEntry> of(UUID dossierId) {
    return jdbc.sql("select * from hoso.history_entry where dossier_id = :id order by seq")
        .param("id", dossierId)
        .query((row, number) -> entry(row))
        .list();
  }

  /** Of many dossiers, each one's in order. */
  Map<UUID, List<HistoryEntry>> of(Collection<UUID> dossierIds) {
    return jdbc
        .sql(
            "select * from hoso.history_entry where dossier_id = any (cast(? as uuid[]))"
                + " order by dossier_id, seq")
        .param(dossierIds.toArray(UUID[]::new))
        .query((row, number) -> entry(row))
        .list()
        .stream()
        .collect(Collectors.groupingBy(HistoryEntry::dossierId));
  }

  /** Forgets payload and salt; the commitment stays in the chain. */
  boolean erase(UUID dossierId, long seq) {
    return jdbc.sql(
                """
                update hoso.history_entry set payload = null, salt = null
                where dossier_id = :id and seq = :seq and payload is not null
                """)
            .param("id", dossierId)
            .param("seq", seq)
            .update()
        == 1;
  }

  /** An entry whose details somebody erased, as the access log tells. */
  record Erasure(UUID dossierId, long seq) {

    private static final String SAID = "erased history ";

    static String said(long seq) {
      return SAID + seq;
    }

    private static Erasure of(ResultSet row) throws SQLException {
      return new Erasure(
          row.getObject("dossier_id", UUID.class),
          Long.parseLong(row.getString("what").substring(SAID.length())));
    }
  }

  /** Those the log tells of, of the dossiers whose entries lack details; asks for these alone. */
  Set<Erasure> toldErasures(Collection<List<HistoryEntry>> histories) {
    UUID[] lacking =
        histories.stream()
            .flatMap(List::stream)
            .filter(entry -> entry.payload() == null)
            .map(HistoryEntry::dossierId)
            .distinct()
            .toArray(UUID[]::new);
    if (lacking.length == 0) {
      return Set.of();
    }
    return Set.copyOf(
        jdbc.sql(
                "select distinct dossier_id, what from hoso.access_log"
                    + " where dossier_id = any (cast(? as uuid[])) and what ~ '^erased history [0-9]+$'")
            .param(lacking)
            .query((row, number) -> Erasure.of(row))
            .list());
  }

  private static HistoryEntry entry(ResultSet row) throws SQLException {
    return new HistoryEntry(
        row.getObject("dossier_id", UUID.class),
        row.getLong("seq"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("kind"),
        row.getObject("official_id", UUID.class),
        row.getObject("position_id", UUID.class),
        row.getObject("fact_date", LocalDate.class),
        row.getString("step_id"),
        row.getBytes("commitment"),
        row.getBytes("previous"),
        row.getBytes("hash"),
        row.getString("payload"),
        row.getBytes("salt"));
  }
}
