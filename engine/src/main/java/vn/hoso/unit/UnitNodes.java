package vn.hoso.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.shared.FoldedWords;
import vn.hoso.unit.UnitPast.NamedUnit;
import vn.hoso.unit.UnitPast.UnitCodeView;
import vn.hoso.unit.UnitPast.UnitNameView;
import vn.hoso.unit.UnitPast.UnitPlaceView;

/** Reads units for the administrator's tree. */
@Repository
class UnitNodes {

  /** Columns are called as the components of {@link UnitNode} are. */
  private static final String SELECT =
      """
      select u.id, u.parent_id as parentId, u.kind, u.duty,
             (select x.duty_matter from unit x where x.id = u.id) as matter, u.name, u.short_name as shortName, u.code,
             u.from_day as "from", u.to_day as "to",
             (select count(*) from unit b where b.parent_id = u.id
                and (b.to_day is null or b.to_day >= :day)) as below
      from unit_on(:day) u where\
      """;

  /** Null where anything but a code is typed: no code is like that. */
  private static final String CODE_BEGINS =
      "case when :text !~ '[[:alpha:]]' then nullif(regexp_replace(:text, '[^0-9]', '', 'g'), '') || '%' end";

  private static final String LIVES = " and (u.to_day is null or u.to_day >= :day) ";

  private final JdbcClient jdbc;

  UnitNodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UnitNode get(UUID unitId, LocalDate day) {
    return rows(" u.id = :id", Map.of("day", day, "id", unitId)).stream()
        .findFirst()
        .orElseThrow(UnitProblem::notFound);
  }

  Optional<UnitNode> root(LocalDate day) {
    return rows(" u.parent_id is null", Map.of("day", day)).stream().findFirst();
  }

  List<UnitNode> children(UUID unitId, LocalDate day) {
    return rows(
        " u.parent_id = :id" + LIVES + "order by u.code nulls last, u.name collate hoso.vn, u.id",
        Map.of("day", day, "id", unitId));
  }

  List<UnitNode> search(String text, LocalDate day, int most) {
    return rows(
        """
         u.id = any (array (
            select n.unit_id from unit_name n where n.search like all <words>
            union select c.unit_id from unit_code c where c.code like <code>))
          and (exists (select from unit_name n where n.unit_id = u.id and n.name = u.name
                 and n.short_name = u.short_name and n.search like all <words>) or u.code like <code>)
        order by (u.to_day is null or u.to_day >= :day) desc, u.code nulls last, u.name collate hoso.vn, u.id
        limit :most
        """
            .replace("<words>", FoldedWords.PATTERNS)
            .replace("<code>", CODE_BEGINS),
        Map.of("day", day, "text", text, "most", most));
  }

  /** Those above the unit, the root first. */
  List<NamedUnit> line(UUID unitId, LocalDate day) {
    return jdbc.sql(
            "select u.id, u.name from unit_on(:day) u where u.id <> :id"
                + " and u.id = any (array (select unit_line(:id))) order by length(u.path)")
        .params(Map.of("day", day, "id", unitId))
        .query(UnitNodes::ref)
        .list();
  }

  List<UnitNameView> names(UUID unitId) {
    return jdbc.sql(
            "select name, short_name, from_day from unit_name where unit_id = :id"
                + " order by from_day desc")
        .param("id", unitId)
        .query(
            (row, number) ->
                new UnitNameView(
                    row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)))
        .list();
  }

  List<UnitCodeView> codes(UUID unitId) {
    return jdbc.sql(
            "select code, from_day from unit_code where unit_id = :id order by from_day desc")
        .param("id", unitId)
        .query(
            (row, number) -> new UnitCodeView(row.getString(1), row.getObject(2, LocalDate.class)))
        .list();
  }

  List<UnitPlaceView> places(UUID unitId, LocalDate day) {
    return jdbc.sql(
            """
            select p.id, p.name, x.last_day
            from (select parent_id, cast(null as date) as last_day from unit where id = :id
                  union all
                  select parent_id, last_day from unit_former_place where unit_id = :id) x
            join unit_on(:day) p on p.id = x.parent_id order by x.last_day desc nulls first
            """)
        .params(Map.of("id", unitId, "day", day))
        .query(
            (row, number) -> new UnitPlaceView(ref(row, number), row.getObject(3, LocalDate.class)))
        .list();
  }

  private List<UnitNode> rows(String where, Map<String, ?> parameters) {
    return jdbc.sql(SELECT + where).params(parameters).query(UnitNode.class).list();
  }

  private static NamedUnit ref(ResultSet row, int number) throws SQLException {
    return new NamedUnit(row.getObject(1, UUID.class), row.getString(2));
  }
}
