package vn.hoso.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.file.KeptFile;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Ids;

/** The files and numbers, rows that are added and never changed. */
@Repository
class SigningRows {

  /** What a dossier's paper was numbered with. */
  record Numbered(String written, LocalDate issuedOn) {}

  private final JdbcClient jdbc;

  SigningRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Drafts and signed files of every paper, the latest of each first. */
  List<SigningFile> of(UUID dossierId) {
    return jdbc.sql(
            "select * from hoso.signing_file where dossier_id = ? order by kind, version desc")
        .param(dossierId)
        .query(SigningRows::file)
        .list();
  }

  /** Those of one paper; what has no code stands for it. */
  List<SigningFile> of(UUID dossierId, String paper) {
    return of(dossierId).stream()
        .filter(file -> file.paper().isEmpty() || file.paper().equals(paper))
        .sorted(
            Comparator.comparing(SigningFile::kind)
                .thenComparing(SigningFile::version, Comparator.reverseOrder()))
        .toList();
  }

  boolean has(UUID taskId, SigningFile.Kind kind) {
    return jdbc.sql(
            "select exists (select 1 from hoso.signing_file where task_id = ? and kind = ?)")
        .params(taskId, kind.name())
        .query(Boolean.class)
        .single();
  }

  SigningFile add(
      StepRecordView step,
      String paper,
      SigningFile.Kind kind,
      boolean made,
      KeptFile kept,
      CurrentUser by,
      Instant at) {
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into hoso.signing_file (id, dossier_id, task_id, paper, kind, version, made, file_name, media_type, size,
              sha256, added_at, added_by, added_by_name, step_name)
            values (:id, :dossier, :task, :paper, :kind,
              (select count(*) + 1 from hoso.signing_file where dossier_id = :dossier and kind = :kind
                and paper in (:paper, '')),
              :made, :name, :media, :size, :sha, :at, :by, :byName, :step)
            """)
        .param("id", id)
        .param("dossier", step.dossierId())
        .param("task", step.id())
        .param("paper", paper)
        .param("kind", kind.name())
        .param("made", made)
        .param("name", kept.fileName())
        .param("media", kept.mediaType())
        .param("size", kept.size())
        .param("sha", kept.sha256())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.officialId())
        .param("byName", by.fullName())
        .param("step", step.stepName())
        .update();
    return of(step.dossierId()).stream()
        .filter(file -> file.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Whether the number stands for another paper, of this dossier or another. */
  boolean taken(GivenNumber number, UUID dossierId, String paper) {
    return jdbc.sql(
            """
            select exists (select 1 from hoso.paper_number
            where unit_id = ? and symbol = ? and year = ? and number = ?
              and not (dossier_id = ? and paper in (?, '')))
            """)
        .params(number.unitId(), number.symbol(), number.year())
        .params(number.number(), dossierId, paper)
        .query(Boolean.class)
        .single();
  }

  /** Enters the number; false where another paper has it. */
  boolean give(UUID dossierId, String paper, GivenNumber number, CurrentUser by, Instant at) {
    return jdbc.sql(
                """
                insert into hoso.paper_number (id, dossier_id, paper, unit_id, symbol, year, number, written, issued_on, given_at,
                  given_by, given_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (unit_id, symbol, year, number) do nothing
                """)
            .params(Ids.next(), dossierId, paper, number.unitId(), number.symbol(), number.year())
            .params(number.number(), number.written(), number.issuedOn())
            .params(at.atOffset(ZoneOffset.UTC), by.officialId(), by.fullName())
            .update()
        == 1;
  }

  /** The number given last. */
  Optional<Numbered> number(UUID dossierId, String paper) {
    return jdbc.sql(
            "select written, issued_on from hoso.paper_number where dossier_id = ? and paper in (?, '') order by id desc limit 1")
        .params(dossierId, paper)
        .query(
            (row, at) ->
                new Numbered(row.getString("written"), row.getObject("issued_on", LocalDate.class)))
        .optional();
  }

  private static SigningFile file(ResultSet row, int number) throws SQLException {
    return new SigningFile(
        row.getObject("id", UUID.class),
        row.getObject("task_id", UUID.class),
        row.getString("paper"),
        SigningFile.Kind.valueOf(row.getString("kind")),
        row.getInt("version"),
        row.getBoolean("made"),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        row.getObject("added_at", OffsetDateTime.class).toInstant(),
        row.getString("added_by_name"),
        row.getString("step_name"));
  }
}
