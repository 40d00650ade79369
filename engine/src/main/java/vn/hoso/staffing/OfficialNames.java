package vn.hoso.staffing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Role;
import vn.hoso.shared.FoldedWords;
import vn.hoso.staffing.OfficialChanges.HeldAt;

/** Finds officials by name or by what they hold. */
@Repository
class OfficialNames {

  private final JdbcClient jdbc;

  OfficialNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<OfficialName> search(String text, int most) {
    return jdbc.sql(
            """
            select id, full_name from official
            where search like all <words>
            order by vn_given(full_name) collate hoso.vn, full_name collate hoso.vn, id limit :most
            """
                .replace("<words>", FoldedWords.PATTERNS))
        .params(Map.of("text", text, "most", most))
        .query(OfficialNames::name)
        .list();
  }

  List<OfficialName> of(Collection<UUID> officialIds) {
    return officialIds.isEmpty()
        ? List.of()
        : jdbc.sql(
                "select id, full_name from official where id in (:ids)"
                    + " order by vn_given(full_name) collate hoso.vn, full_name collate hoso.vn, id")
            .param("ids", officialIds)
            .query(OfficialNames::name)
            .list();
  }

  void rename(UUID officialId, String fullName) {
    jdbc.sql("update official set full_name = ? where id = ?")
        .params(fullName, officialId)
        .update();
  }

  List<HeldAt> holding(Role role, LocalDate day) {
    return jdbc.sql(
            """
            select distinct p.unit_id, h.official_id from position_holding h
            join position p on p.id = h.position_id
            join unit u on u.id = p.unit_id and (u.to_day is null or u.to_day >= :day)
            where p.role = :role and h.from_day <= :day and (h.to_day is null or h.to_day >= :day)
            """)
        .params(Map.of("role", role.name(), "day", day))
        .query(
            (row, number) -> new HeldAt(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
        .list();
  }

  private static OfficialName name(ResultSet row, int number) throws SQLException {
    return new OfficialName(row.getObject(1, UUID.class), row.getString(2));
  }
}
