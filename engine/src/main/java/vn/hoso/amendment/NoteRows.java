package vn.hoso.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Ids;

/** Notes: added and read; of a paper that is awaited, only its coming is filled in. */
@Repository
class NoteRows {

  /**
   * A note and whose it is.
   *
   * @param stepId the step it belongs to; null where whoever sees the dossier reads it
   * @param unitId who does that step; null as {@code stepId}
   */
  record KeptNote(NoteView view, UUID officialId, @Nullable String stepId, @Nullable UUID unitId) {}

  private final JdbcClient jdbc;

  NoteRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param step the step it belongs to; null for none
   */
  void add(
      UUID dossierId,
      Notes.Noting note,
      @Nullable StepRecordView step,
      CurrentUser by,
      Instant at) {
    jdbc.sql(
            """
            insert into hoso.dossier_note (id, dossier_id, kind, talked_to, content, talked_at, entered_at,
              official_id, official_name, paper, step_id, unit_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(Ids.next(), dossierId, note.kind().name(), note.talkedTo(), note.content())
        .params(Timestamp.from(note.talkedAt()), Timestamp.from(at))
        .params(by.officialId(), by.fullName(), note.paper())
        .params(step == null ? null : step.stepId(), step == null ? null : step.unitId())
        .update();
  }

  /** Oldest first. */
  List<KeptNote> of(UUID dossierId) {
    return jdbc.sql("select * from hoso.dossier_note where dossier_id = ? order by entered_at, id")
        .param(dossierId)
        .query(NoteRows::read)
        .list();
  }

  /** Codes of the papers the cell may still bring. */
  List<String> awaited(UUID dossierId) {
    return jdbc.sql(
            """
            select distinct paper from hoso.dossier_note
            where dossier_id = ? and paper is not null and brought_at is null
            """)
        .param(dossierId)
        .query(String.class)
        .list();
  }

  void brought(UUID dossierId, String paper, UUID documentId, Instant at) {
    jdbc.sql(
            """
            update hoso.dossier_note set brought_at = ?, document_id = ?
            where dossier_id = ? and paper = ? and brought_at is null
            """)
        .params(Timestamp.from(at), documentId, dossierId, paper)
        .update();
  }

  private static KeptNote read(ResultSet row, int number) throws SQLException {
    return new KeptNote(
        view(row),
        row.getObject("official_id", UUID.class),
        row.getString("step_id"),
        row.getObject("unit_id", UUID.class));
  }

  private static NoteView view(ResultSet row) throws SQLException {
    return new NoteView(
        row.getObject("id", UUID.class),
        NoteKind.valueOf(row.getString("kind")),
        row.getString("talked_to"),
        row.getString("content"),
        row.getTimestamp("talked_at").toInstant(),
        row.getTimestamp("entered_at").toInstant(),
        row.getString("official_name"),
        row.getString("paper"),
        instant(row.getTimestamp("brought_at")));
  }

  private static Instant instant(Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
