package vn.hoso.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.shared.Ids;

/** Who confirmed which row by which document; nothing is overwritten. */
@Repository
class ConfirmationRows {

  /**
   * @param withdrawnAt null while it holds
   */
  record Kept(
      UUID id,
      String slug,
      String key,
      String hash,
      String document,
      @Nullable LocalDate documentOn,
      @Nullable String note,
      String byName,
      Instant at,
      @Nullable String withdrawnByName,
      @Nullable Instant withdrawnAt,
      @Nullable String withdrawnReason) {

    boolean confirms(EvidenceRow row) {
      return withdrawnAt == null && key.equals(row.key()) && hash.equals(row.hash());
    }
  }

  private static final String SELECT =
      """
      select c.*, b.full_name as by_name, w.full_name as withdrawn_by_name from confirmation c
      join official b on b.id = c.confirmed_by left join official w on w.id = c.withdrawn_by
      """;

  private final JdbcClient jdbc;

  ConfirmationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String slug, EvidenceRow row, ConfirmRequest said, UUID by, Instant at) {
    jdbc.sql(
            """
            insert into confirmation (id, slug, row_key, content_hash, document, document_on, note,
              confirmed_by, confirmed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(Ids.next(), slug, row.key(), row.hash(), said.document().strip())
        .params(said.documentOn(), said.note(), by, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void withdraw(UUID id, String reason, UUID by, Instant at) {
    jdbc.sql(
            "update confirmation set withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ?"
                + " where id = ? and withdrawn_at is null")
        .params(by, at.atOffset(ZoneOffset.UTC), reason, id)
        .update();
  }

  Optional<Kept> find(UUID id) {
    return jdbc.sql(SELECT + " where c.id = ?").param(id).query(ConfirmationRows::kept).optional();
  }

  /** Of one procedure, the latest first. */
  List<Kept> of(String slug) {
    return jdbc.sql(SELECT + " where c.slug = :slug order by c.confirmed_at desc, c.id desc")
        .params(Map.of("slug", slug))
        .query(ConfirmationRows::kept)
        .list();
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(
        row.getObject("id", UUID.class),
        row.getString("slug"),
        row.getString("row_key"),
        row.getString("content_hash"),
        row.getString("document"),
        row.getObject("document_on", LocalDate.class),
        row.getString("note"),
        row.getString("by_name"),
        row.getObject("confirmed_at", OffsetDateTime.class).toInstant(),
        row.getString("withdrawn_by_name"),
        instant(row.getObject("withdrawn_at", OffsetDateTime.class)),
        row.getString("withdrawn_reason"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
