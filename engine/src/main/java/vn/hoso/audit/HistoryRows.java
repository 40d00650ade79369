package vn.hoso.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the history: rows are added, read, and their payload erased; nothing else. */
@Component
class HistoryRows {

  /** The insert of entries, by their columns, beside the heads that have moved. */
  static final String ADDING =
      """
      insert into hoso.history_entry
        (dossier_id, seq, at, kind, official_id, position_id, fact_date, step_id,
         commitment, previous, hash, payload, salt)
      select e.dossier_id, e.seq, e.at, e.kind, e.official_id, e.position_id, e.fact_date, e.step_id,
        e.commitment, e.previous, e.hash, cast(e.payload as json), e.salt
      from moved join unnest(cast(? as uuid[]), cast(? as bigint[]), cast(? as timestamptz[]),
          cast(? as text[]), cast(? as uuid[]), cast(? as uuid[]), cast(? as date[]), cast(? as text[]),
          cast(? as bytea[]), cast(? as bytea[]), cast(? as bytea[]), cast(? as text[]), cast(? as bytea[]))
        e(dossier_id, seq, at, kind, official_id, position_id, fact_date, step_id,
          commitment, previous, hash, payload, salt) on e.dossier_id = moved.id
      """;

  private final JdbcClient jdbc;

  HistoryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What {@link #ADDING} asks for. */
  static List<Object> columns(List<HistoryEntry> entries) {
    return List.of(
        column(entries, HistoryEntry::dossierId, UUID[]::new),
        column(entries, HistoryEntry::seq, Long[]::new),
        column(entries, entry -> entry.at().toString(), String[]::new),
        column(entries, HistoryEntry::kind, String[]::new),
        column(entries, HistoryEntry::officialId, UUID[]::new),
        column(entries, HistoryEntry::positionId, UUID[]::new),
        column(entries, entry -> Objects.toString(entry.factDate(), null), String[]::new),
        column(entries, HistoryEntry::stepId, String[]::new),
        column(entries, HistoryEntry::commitment, byte[][]::new),
        column(entries, HistoryEntry::previous, byte[][]::new),
        column(entries, HistoryEntry::hash, byte[][]::new),
        column(entries, HistoryEntry::payload, String[]::new),
        column(entries, HistoryEntry::salt, byte[][]::new));
  }

  private static <T> T[] column(
      List<HistoryEntry> entries, Function<HistoryEntry, T> value, IntFunction<T[]> array) {
    return entries.stream().map(value).toArray(array);
  }

  /** In order. */
  List<HistoryEntry> of(UUID dossierId) {
    ToldEvents.write();
    return jdbc.sql("select * from hoso.history_entry where dossier_id = :id order by seq")
        .param("id", dossierId)
        .query((row, number) -> entry(row))
        .list();
  }

  /** Of many dossiers, each one's in order. */
  Map<UUID, List<HistoryEntry>> of(Collection<UUID> dossierIds) {
    ToldEvents.write();
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

  /** How many there are, whether they can be read or not. */
  long count(UUID dossierId) {
    return jdbc.sql("select count(*) from hoso.history_entry where dossier_id = ?")
        .param(dossierId)
        .query(Long.class)
        .single();
  }

  /** Forgets payload and salt; the commitment stays in the chain. */
  boolean erase(UUID dossierId, long seq) {
    ToldEvents.write();
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
                    + " where dossier_id = any (cast(? as uuid[])) and what ~ '^erased history [0-9]{1,18}$'")
            .param(lacking)
            .query((row, number) -> Erasure.of(row))
            .list());
  }

  private static HistoryEntry entry(ResultSet row) throws SQLException {
    var at = row.getObject("at", OffsetDateTime.class);
    return new HistoryEntry(
        row.getObject("dossier_id", UUID.class),
        row.getLong("seq"),
        at == null ? null : at.toInstant(),
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
