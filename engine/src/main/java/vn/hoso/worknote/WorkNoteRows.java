package vn.hoso.worknote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes beside dossiers; withdrawing one takes its words away. */
@Repository
class WorkNoteRows {

  private final JdbcClient jdbc;

  WorkNoteRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID dossierId, WorkNote note) {
    jdbc.sql(
            """
            insert into hoso.work_note (id, dossier_id, task_id, text, written_at, written_by, written_by_name)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(note.id(), dossierId, note.taskId(), note.text())
        .params(Timestamp.from(note.writtenAt()), note.writtenBy(), note.writtenByName())
        .update();
  }

  /** Does nothing to one that was withdrawn before. */
  void withdraw(UUID id, Instant at) {
    jdbc.sql(
            "update hoso.work_note set text = null, withdrawn_at = ?"
                + " where id = ? and withdrawn_at is null")
        .params(Timestamp.from(at), id)
        .update();
  }

  /** The latest first. */
  List<WorkNote> of(UUID dossierId) {
    return jdbc.sql(
            "select * from hoso.work_note where dossier_id = ? order by written_at desc, id desc")
        .param(dossierId)
        .query(WorkNoteRows::read)
        .list();
  }

  /** Those of dossiers that were closed before. */
  int forget(Instant closedBefore) {
    return jdbc.sql(
            """
            delete from hoso.work_note n using hoso.dossier d
            where d.id = n.dossier_id and d.closed_at < ?
            """)
        .param(Timestamp.from(closedBefore))
        .update();
  }

  private static WorkNote read(ResultSet row, int number) throws SQLException {
    Timestamp withdrawn = row.getTimestamp("withdrawn_at");
    return new WorkNote(
        row.getObject("id", UUID.class),
        row.getObject("task_id", UUID.class),
        row.getString("text"),
        row.getTimestamp("written_at").toInstant(),
        row.getObject("written_by", UUID.class),
        row.getString("written_by_name"),
        withdrawn == null ? null : withdrawn.toInstant());
  }
}
