package vn.hoso.ontime;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.OwnDossiers;

/** The dossiers behind what a report counts as late, each once. */
@Repository
class LateDossierRows {

  private static final String SQL =
      """
      select distinct x.procedure_slug, x.dossier_id
      from (
        select d.procedure_slug, x.dossier_id, x.step_id, x.unit_id
        from hoso.unit u
        cross join lateral (
          select x.dossier_id, x.step_id, x.unit_id from hoso.step_record x
          where x.unit_id = u.id and x.completed_at >= :from and x.completed_at < :until
            and x.completed_at is not null and x.cancelled_at is null and x.wait_reason is null
            and <finished>
          offset 0) x
        join hoso.dossier d on d.id = x.dossier_id
        where u.path like :path || '%'
        union all
        select x.procedure_slug, x.dossier_id, x.step_id, x.unit_id
        from hoso.work_item x join hoso.unit u on u.id = x.unit_id
        where u.path like :path || '%' and not x.waiting and <open>) x
      where (x.procedure_slug || ' ' || x.step_id <> all (cast(:kept as text[]))
          or x.unit_id = any (cast(:headed as uuid[])))
        and x.dossier_id not in <about>
      """
          .replace("<finished>", RunRows.where(RunState.FINISHED_LATE))
          .replace("<open>", RunRows.where(RunState.OPEN_LATE))
          .replace("<about>", OwnDossiers.ABOUT);

  private final JdbcClient jdbc;

  LateDossierRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record LateDossier(String procedureSlug, UUID dossierId) {}

  List<LateDossier> of(RunFilter filter) {
    return jdbc.sql(SQL)
        .param("person", filter.by().personId())
        .param("path", filter.unitPath())
        .param("from", Timestamp.from(Period.instant(filter.period().first())))
        .param("until", Timestamp.from(Period.instant(filter.period().end())))
        .param("now", Timestamp.from(filter.now()))
        .param("kept", filter.kept().toArray(String[]::new))
        .param("headed", filter.headed().toArray(UUID[]::new))
        .query(LateDossier.class)
        .list();
  }
}
