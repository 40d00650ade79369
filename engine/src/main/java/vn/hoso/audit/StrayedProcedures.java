package vn.hoso.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the files of each revision still give the digest it was stored with, and whether the
 * engine still has them: dossiers run by what stands in both. Reckoned in the server, as {@link
 * vn.hoso.folder.ProcedureFolder#hash} does.
 */
@Component
class StrayedProcedures {

  private static final String STRAYED =
      """
      select r.slug, coalesce('phiên bản ' || r.number, 'bản dự thảo') as revision
      from hoso.procedure_revision r
      where r.hash is distinct from
        (select pg_catalog.encode(pg_catalog.sha256(coalesce(pg_catalog.string_agg(pg_catalog.convert_to(f.path, 'UTF8') || '\\x00'::bytea
             || pg_catalog.int8send(pg_catalog.length(f.content)) || f.content, ''::bytea order by f.path collate "C"), ''::bytea)), 'hex')
         from hoso.procedure_file f where f.revision_id = r.id and f.path not like 'demo/%')
      order by r.slug, r.number, r.id
      """;

  /**
   * A deployment bears slug, number and digest of its revision, and its models and tables are files
   * of that one. What was published and never deployed runs no dossier.
   */
  private static final String ELSEWHERE =
      """
      select d.name_ as deployment
      from camunda.act_re_deployment d
      join hoso.procedure_revision r
        on r.slug || '-' || r.number || '-' = pg_catalog.left(d.name_, -12)
      where pg_catalog.right(d.name_, 12) <> pg_catalog.left(r.hash, 12) or exists (
        select from camunda.act_ge_bytearray b
        where b.deployment_id_ = d.id_ and b.generated_ is not true and not exists (
          select from hoso.procedure_file f
          where f.revision_id = r.id and b.name_ = r.slug || '/' || f.path and f.content = b.bytes_))
      order by d.name_, d.id_
      """;

  private final JdbcClient jdbc;

  StrayedProcedures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** As sentences. */
  List<String> faults() {
    var faults =
        new ArrayList<>(
            jdbc.sql(STRAYED)
                .query(
                    (row, number) ->
                        "Quy trình %s, %s: tệp không còn là tệp đã lưu."
                            .formatted(row.getString("slug"), row.getString("revision")))
                .list());
    faults.addAll(
        jdbc.sql(ELSEWHERE)
            .query(
                (row, number) ->
                    "Bản triển khai %s trong máy quy trình: mô hình không còn là tệp đã lưu."
                        .formatted(row.getString("deployment")))
            .list());
    return faults;
  }
}
