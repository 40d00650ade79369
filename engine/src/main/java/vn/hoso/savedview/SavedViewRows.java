package vn.hoso.savedview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Rows of {@code saved_view}. */
@Repository
class SavedViewRows {

  private static final String COLUMNS =
      "select id, name, list_view, due, procedure_slug, sort, official_id, unit_id from hoso.saved_view ";

  private final JdbcClient jdbc;

  SavedViewRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param unitId null for a view of that official alone
   */
  record Row(
      UUID id,
      String name,
      String view,
      @Nullable String due,
      @Nullable String procedure,
      String sort,
      UUID officialId,
      @Nullable UUID unitId) {}

  /** His own, then those shared in the units, each by name. */
  List<Row> of(UUID officialId, Collection<UUID> unitIds) {
    return jdbc.sql(
            COLUMNS
                + """
                where (unit_id is null and official_id = :official) or unit_id = any(:units)
                order by unit_id is not null, lower(name) collate hoso.vn, id
                """)
        .param("official", officialId)
        .param("units", new SqlArrayValue("uuid", unitIds.toArray()))
        .query(SavedViewRows::read)
        .list();
  }

  Optional<Row> find(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(SavedViewRows::read).optional();
  }

  /** Two who save for the same owner at once wait for each other. */
  void lock(UUID officialId, @Nullable UUID unitId) {
    jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) l")
        .param("key", "hoso.saved_view " + (unitId == null ? officialId : unitId))
        .query(Integer.class)
        .single();
  }

  int count(UUID officialId, @Nullable UUID unitId) {
    return jdbc.sql(
            "select count(*) from hoso.saved_view where "
                + (unitId == null ? "unit_id is null and official_id = ?" : "unit_id = ?"))
        .param(unitId == null ? officialId : unitId)
        .query(Integer.class)
        .single();
  }

  /**
   * @return whether the name was free
   */
  boolean add(Row row, Instant at) {
    return jdbc.sql(
                """
                insert into hoso.saved_view
                  (id, name, list_view, due, procedure_slug, sort, official_id, unit_id, created_at)
                values (:id, :name, :view, :due, :procedure, :sort, :official, :unit, :at)
                on conflict do nothing
                """)
            .param("id", row.id())
            .param("name", row.name())
            .param("view", row.view())
            .param("due", row.due())
            .param("procedure", row.procedure())
            .param("sort", row.sort())
            .param("official", row.officialId())
            .param("unit", row.unitId())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void rename(UUID id, String name) {
    jdbc.sql("update hoso.saved_view set name = ? where id = ?").params(name, id).update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from hoso.saved_view where id = ?").param(id).update();
  }

  private static Row read(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("list_view"),
        row.getString("due"),
        row.getString("procedure_slug"),
        row.getString("sort"),
        row.getObject("official_id", UUID.class),
        row.getObject("unit_id", UUID.class));
  }
}
