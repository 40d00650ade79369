package vn.hoso.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the papers that stand in the database are those the chains tell of. Entries without a
 * digest, of older releases or with details erased, say nothing of a file.
 */
@Component
class ToldPapers {

  /** What is compared as text: a payload somebody changed must not end the look. */
  private static final String STRAYED =
      """
      select e.dossier_id, e.seq, e.kind from hoso.history_entry e
      where e.dossier_id = any (cast(? as uuid[])) and case
        when e.kind in ('DocumentAdded', 'DocumentReplaced') and e.payload ->> 'sha256' is not null then
          not exists (select from hoso.document d where d.dossier_id = e.dossier_id
            and d.id::text = e.payload ->> 'documentId' and d.sha256 = e.payload ->> 'sha256')
        when e.kind = 'PaperSigned' and e.payload ->> 'sha256' is not null then
          not exists (select from hoso.signing_file f where f.dossier_id = e.dossier_id
            and f.kind = 'SIGNED' and f.sha256 = e.payload ->> 'sha256')
        when e.kind = 'PaperNumbered' and e.payload ->> 'number' is not null then
          not exists (select from hoso.paper_number n where n.dossier_id = e.dossier_id
            and n.written = e.payload ->> 'number')
        else false end
      order by e.dossier_id, e.seq
      """;

  private record Strayed(UUID dossierId, String text) {}

  private final JdbcClient jdbc;

  ToldPapers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By dossier, as sentences. */
  Map<UUID, List<String>> strayed(Collection<UUID> dossierIds) {
    return jdbc
        .sql(STRAYED)
        .param(dossierIds.toArray(UUID[]::new))
        .query(
            (row, number) ->
                new Strayed(
                    row.getObject("dossier_id", UUID.class),
                    text(row.getLong("seq"), row.getString("kind"))))
        .list()
        .stream()
        .collect(groupingBy(Strayed::dossierId, mapping(Strayed::text, toList())));
  }

  private static String text(long seq, String kind) {
    return switch (kind) {
      case "PaperSigned" -> "Mục %d: tệp đã ký không còn là tệp ghi trong nhật ký.".formatted(seq);
      case "PaperNumbered" ->
          "Mục %d: số văn bản không còn là số ghi trong nhật ký.".formatted(seq);
      default -> "Mục %d: tệp giấy tờ không còn là tệp ghi trong nhật ký.".formatted(seq);
    };
  }
}
