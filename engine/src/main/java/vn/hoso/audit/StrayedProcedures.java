package vn.hoso.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the files of each revision still give the digest it was stored with: dossiers run by what
 * stands in them. Reckoned in the server, as {@link vn.hoso.folder.ProcedureFolder#hash} does.
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

  private final JdbcClient jdbc;

  StrayedProcedures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** As sentences. */
  List<String> faults() {
    return jdbc.sql(STRAYED)
        .query(
            (row, number) ->
                "Quy trình %s, %s: tệp không còn là tệp đã lưu."
                    .formatted(row.getString("slug"), row.getString("revision")))
        .list();
  }
}
