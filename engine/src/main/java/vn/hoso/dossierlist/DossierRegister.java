package vn.hoso.dossierlist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierSight;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedures;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.Page;

/**
 * What was handed in in a period and how it came out, in the order of handing in: one statement a
 * page, by key, only what the official sees. A dossier stands under the day it was handed in first,
 * so that a later handing in moves it to no other period.
 */
@Service
public class DossierRegister {

  private static final int MOST = 500;

  /** The first of each unit of his by key, then the rows; what he does not ask for stays out. */
  private static final String SQL =
      """
      select d.id, d.code, d.status, d.promised_on, d.closed_at, d.halfway_step, d.about, k.submitted_on,
             c.unit_name cell_name, (select g.unit_name from hoso.dossier_unit g
              where g.dossier_id = d.id and g.unit_kind = 'GRASSROOTS_COMMITTEE' and g.capacity not in ('OPENER', 'CONSULTED')
              order by g.part limit 1) above_name,
             (select a.revision_id from hoso.governing_assignment a
              where a.dossier_id = d.id order by a.seq desc limit 1) revision_id,
             %s received_on, %s decided_on, %s delivered_on,
             (select min(s.started_at) from hoso.step_record s
              where s.dossier_id = d.id and s.capacity = 'APPRAISER') passed_at
      from (
        select distinct x.dossier_id, x.submitted_on from %s cross join lateral (
          select p.dossier_id, p.submitted_on from hoso.dossier_place p
          where p.unit_id = s.unit_id and p.led = s.led and p.dossier_id <> all (array %s)
            and p.submitted_on <= :to and (p.submitted_on, p.dossier_id) > (:day, :id)<filters>
          order by p.submitted_on, p.dossier_id limit :limit) x
        order by x.submitted_on, x.dossier_id limit :limit) k
      join hoso.dossier d on d.id = k.dossier_id
      join hoso.dossier_unit c on c.dossier_id = d.id and c.capacity = 'OPENER'
      order by k.submitted_on, k.dossier_id
      """
          .formatted(
              fact(DossierFacts.RECEIPT),
              fact(DossierFacts.DECISION),
              fact(DossierFacts.DELIVERY),
              ListStatements.SCOPE.strip(),
              DossierSight.ABOUT_HIMSELF);

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private record Key(LocalDate day, UUID id) {

    static Key of(String cursor) {
      return Cursors.read(
          cursor, 2, parts -> new Key(Cursors.day(parts.get(0)), UUID.fromString(parts.get(1))));
    }

    static String cursor(RegisterRow row) {
      return Cursors.of(row.submittedOn(), row.id());
    }
  }

  private final JdbcClient jdbc;
  private final DossierSight sight;
  private final SecrecyPolicy secrecy;
  private final Procedures procedures;

  DossierRegister(
      JdbcClient jdbc, DossierSight sight, SecrecyPolicy secrecy, Procedures procedures) {
    this.secrecy = secrecy;
    this.procedures = procedures;
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * @param cursor of the page before; null for the first
   * @param limit 1 to 500
   * @throws DossierListProblem DOSSIER-013 (400) where the cursor is none
   */
  @Transactional(readOnly = true)
  public Page<RegisterRow> page(CurrentUser by, RegisterFilter filter, String cursor, int limit) {
    var after = cursor == null ? null : Key.of(cursor);
    int size = Math.max(1, Math.min(limit, MOST));
    var rows = rows(by, filter, after, size + 1);
    boolean more = rows.size() > size;
    var shown = more ? rows.subList(0, size) : rows;
    return new Page<>(shown, more ? Key.cursor(shown.get(size - 1)) : null);
  }

  private List<RegisterRow> rows(CurrentUser by, RegisterFilter filter, Key after, int limit) {
    var found =
        jdbc.sql(SQL.replace("<filters>", filters(filter)))
            .params(sight.parameters(by))
            .param("to", filter.to())
            .param("procedure", filter.procedure())
            .param("status", filter.status() == null ? null : filter.status().name())
            .param("day", after == null ? filter.from() : after.day())
            .param("id", after == null ? BEFORE_ALL : after.id())
            .param("limit", limit)
            .query((row, number) -> RegisterRow.of(row))
            .list();
    var readers =
        secrecy.readers(
            by,
            found.stream()
                .filter(row -> procedures.revision(row.revisionId()).procedure().keepsSecrets())
                .map(RegisterRow::id)
                .toList());
    return found.stream().map(row -> row.seenBy(readers.get(row.id()))).toList();
  }

  private static String filters(RegisterFilter filter) {
    var asked = new StringBuilder();
    if (filter.procedure() != null) {
      asked.append(" and d.procedure_slug = :procedure");
    }
    if (filter.status() != null) {
      asked.append(" and d.status = :status");
    }
    return asked.isEmpty()
        ? ""
        : " and exists (select from hoso.dossier d where d.id = p.dossier_id" + asked + ")";
  }

  /** The day of the fact in force. */
  private static String fact(String name) {
    return "(select f.fact_date from hoso.dossier_fact f where f.dossier_id = d.id and f.name = '"
        + name
        + "' order by f.seq desc limit 1)";
  }
}
