package vn.hoso.conclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;

/** The sealed table of what was concluded on gates: rows are added and read, never changed. */
@Component
class GateRows {

  /**
   * @param itemId null where the dossier is about one matter
   * @param seen what the gate was told by when it was concluded
   */
  record GateRow(
      String gate,
      @Nullable UUID itemId,
      int version,
      Conclusion conclusion,
      String reason,
      String seen,
      Instant enteredAt,
      String enteredByName) {}

  private static final UUID NO_ITEM = new UUID(0, 0);

  private final JdbcClient jdbc;

  GateRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last of each gate. */
  List<GateRow> of(UUID dossierId) {
    return jdbc.sql(
            """
            select distinct on (gate, item_id) gate, item_id, version, conclusion, reason, seen,
                   entered_at, entered_by_name
            from hoso.gate_conclusion where dossier_id = :dossierId
            order by gate, item_id, version desc
            """)
        .param("dossierId", dossierId)
        .query((row, number) -> row(row))
        .list();
  }

  /** The last one of a gate. */
  static Optional<GateRow> of(List<GateRow> rows, String gate, @Nullable UUID itemId) {
    return rows.stream()
        .filter(row -> row.gate().equals(gate) && Objects.equals(row.itemId(), itemId))
        .findFirst();
  }

  void add(UUID dossierId, GateRow row, CurrentUser by) {
    jdbc.sql(
            """
            insert into hoso.gate_conclusion
              (dossier_id, gate, item_id, version, conclusion, reason, seen,
               entered_at, entered_by, entered_by_name)
            values (:dossierId, :gate, :itemId, :version, :conclusion, :reason, :seen, :at, :by, :name)
            """)
        .param("dossierId", dossierId)
        .param("gate", row.gate())
        .param("itemId", row.itemId() == null ? NO_ITEM : row.itemId())
        .param("version", row.version())
        .param("conclusion", row.conclusion().name())
        .param("reason", row.reason())
        .param("seen", row.seen())
        .param("at", OffsetDateTime.ofInstant(row.enteredAt(), ZoneOffset.UTC))
        .param("by", by.officialId())
        .param("name", row.enteredByName())
        .update();
  }

  private static GateRow row(ResultSet row) throws SQLException {
    UUID item = row.getObject("item_id", UUID.class);
    return new GateRow(
        row.getString("gate"),
        item.equals(NO_ITEM) ? null : item,
        row.getInt("version"),
        Conclusion.valueOf(row.getString("conclusion")),
        row.getString("reason"),
        row.getString("seen"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        row.getString("entered_by_name"));
  }
}
