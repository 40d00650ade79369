package vn.hoso.versions;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the revisions of a procedure with who made them and what each governs. */
@Repository
class VersionRows {

  private static final String SQL =
      """
      select r.id, r.number, r.effective_from, r.published_at, r.order_number, r.order_date,
             p.full_name as publisher,
             array(
               select o.full_name from hoso.official o
               where o.id = r.drafted_by
                  or o.id = any (select unnest(l.by_officials) from hoso.limit_draft l
                                 where l.revision_id = r.id)
               order by o.full_name) as drafters,
             coalesce(g.dossiers, 0) as dossiers
      from hoso.procedure_revision r
      left join hoso.official p on p.id = r.published_by
      left join (
        select governs.revision_id, count(*) as dossiers
        from hoso.dossier d
        join hoso.dossier_unit c on c.dossier_id = d.id and c.capacity = 'OPENER'
        join lateral (
          select a.revision_id from hoso.governing_assignment a
          where a.dossier_id = d.id order by a.seq desc limit 1) governs on true
        where d.procedure_slug = :slug and d.closed_at is null
          and c.unit_path like any (cast(:units as text[]))
        group by governs.revision_id) g on g.revision_id = r.id
      where r.slug = :slug and r.published_at is not null
      order by r.number desc
      """;

  private final JdbcClient jdbc;

  VersionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The latest first.
   *
   * @param units beginnings of the paths of the units whose dossiers count
   * @param inForce id of the one that new dossiers follow
   */
  List<VersionView> of(String slug, List<String> units, UUID inForce) {
    return jdbc.sql(SQL)
        .param("slug", slug)
        .param("units", units.stream().map(each -> each + "%").toArray(String[]::new))
        .query((row, number) -> view(row, inForce))
        .list();
  }

  private static VersionView view(ResultSet row, UUID inForce) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Array drafters = row.getArray("drafters");
    return new VersionView(
        id,
        row.getInt("number"),
        row.getObject("effective_from", LocalDate.class),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        id.equals(inForce),
        row.getString("order_number"),
        row.getObject("order_date", LocalDate.class),
        List.of((String[]) drafters.getArray()),
        row.getString("publisher"),
        row.getInt("dossiers"));
  }
}
