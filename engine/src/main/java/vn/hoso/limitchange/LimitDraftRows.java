package vn.hoso.limitchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.limitchange.LimitDraft.State;
import vn.hoso.limitchange.LimitPublications.Order;
import vn.hoso.recount.RecountChoice;

/** Drafts of limits. */
@Repository
class LimitDraftRows {

  private static final TypeReference<List<LimitEdit>> EDITS = new TypeReference<>() {};
  private static final TypeReference<List<Acknowledgement>> ACKNOWLEDGED = new TypeReference<>() {};
  private static final String COLUMNS =
      "select id, slug, base_id, edits, acknowledged, by_officials, version, state, revision_id from hoso.limit_draft ";

  /**
   * How a draft was put into force.
   *
   * @param orderNumber of the document that ordered it; null, as its day, where it was not kept
   */
  record Put(
      UUID id,
      UUID publishedBy,
      Instant publishedAt,
      @Nullable String orderNumber,
      @Nullable LocalDate orderDate,
      LocalDate effectiveFrom,
      RecountChoice choice) {}

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  LimitDraftRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void add(UUID id, String slug, UUID baseId, List<LimitEdit> edits, List<UUID> by) {
    jdbc.sql(
            """
            insert into hoso.limit_draft
              (id, slug, base_id, edits, by_officials, version, state, changed_at)
            values (?, ?, ?, cast(? as jsonb), cast(? as uuid[]), 1, 'OPEN', ?)
            """)
        .params(id, slug, baseId, json.writeValueAsString(edits), by.toArray(UUID[]::new), now())
        .update();
  }

  Optional<LimitDraft> find(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(this::row).optional();
  }

  /** The same, kept from others until the transaction is over. */
  Optional<LimitDraft> locked(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ? for update").param(id).query(this::row).optional();
  }

  Optional<LimitDraft> open(String slug) {
    return jdbc.sql(COLUMNS + "where slug = ? and state = 'OPEN'")
        .param(slug)
        .query(this::row)
        .optional();
  }

  List<LimitDraft> open() {
    return jdbc.sql(COLUMNS + "where state = 'OPEN' order by slug").query(this::row).list();
  }

  void save(UUID id, List<LimitEdit> edits, List<Acknowledgement> acknowledged, UUID by) {
    jdbc.sql(
            """
            update hoso.limit_draft set edits = cast(? as jsonb),
              acknowledged = cast(? as jsonb), version = version + 1, changed_at = ?, by_officials = case when ? = any (by_officials) then by_officials
                else by_officials || cast(? as uuid) end
            where id = ?
            """)
        .params(
            json.writeValueAsString(edits),
            json.writeValueAsString(acknowledged),
            now(),
            by,
            by,
            id)
        .update();
  }

  void discard(UUID id) {
    jdbc.sql("update hoso.limit_draft set state = 'DISCARDED', changed_at = ? where id = ?")
        .params(now(), id)
        .update();
  }

  /**
   * @param recountId the decision about open dossiers
   */
  void published(UUID id, UUID revisionId, UUID recountId, UUID by, Order order) {
    jdbc.sql(
            """
            update hoso.limit_draft set state = 'PUBLISHED', revision_id = ?, recount_id = ?,
              changed_at = ?, published_at = ?, published_by = ?, order_number = ?, order_date = ?,
              effective_from = ?, choice = ? where id = ?
            """)
        .params(
            revisionId,
            recountId,
            now(),
            now(),
            by,
            order.number(),
            order.dated(),
            order.effectiveFrom(),
            order.choice().name(),
            id)
        .update();
  }

  /** The changes of a procedure that were put into force, the newest first. */
  List<Put> published(String slug, int most) {
    return jdbc.sql(
            """
            select id, published_by, published_at, order_number, order_date, effective_from, choice
            from hoso.limit_draft where slug = ? and state = 'PUBLISHED'
            order by published_at desc, id desc limit ?
            """)
        .params(slug, most)
        .query(Put.class)
        .list();
  }

  Optional<UUID> recountOf(UUID id) {
    return jdbc.sql(
            "select recount_id from hoso.limit_draft where id = ? and recount_id is not null")
        .param(id)
        .query(UUID.class)
        .optional();
  }

  private OffsetDateTime now() {
    return Instant.now(clock).atOffset(ZoneOffset.UTC);
  }

  private LimitDraft row(ResultSet row, int number) throws SQLException {
    return new LimitDraft(
        row.getObject("id", UUID.class),
        row.getString("slug"),
        row.getObject("base_id", UUID.class),
        json.readValue(row.getString("edits"), EDITS),
        json.readValue(row.getString("acknowledged"), ACKNOWLEDGED),
        Set.of((UUID[]) row.getArray("by_officials").getArray()),
        row.getInt("version"),
        State.valueOf(row.getString("state")),
        row.getObject("revision_id", UUID.class));
  }
}
