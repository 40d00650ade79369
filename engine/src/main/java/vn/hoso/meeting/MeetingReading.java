package vn.hoso.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the database as what they are. */
final class MeetingReading {

  private MeetingReading() {}

  static Meeting meeting(ResultSet row, JsonMapper json) throws SQLException {
    return new Meeting(
        row.getObject("id", UUID.class),
        MeetingKind.valueOf(row.getString("kind")),
        place(row),
        work(row),
        row.getObject("held_on", LocalDate.class),
        row.getString("chair"),
        row.getString("secretary"),
        number(row, "summoned"),
        number(row, "present"),
        number(row, "excused"),
        json.readTree(row.getString("common_text")),
        row.getObject("created_by", UUID.class),
        row.getTimestamp("created_at").toInstant(),
        row.getString("saved_by_name"),
        row.getTimestamp("saved_at").toInstant(),
        row.getInt("version"));
  }

  private static Meeting.Place place(ResultSet row) throws SQLException {
    return new Meeting.Place(
        row.getObject("position_id", UUID.class),
        row.getString("position_name"),
        row.getObject("unit_id", UUID.class),
        row.getString("unit_name"),
        row.getString("unit_path"));
  }

  private static Meeting.Work work(ResultSet row) throws SQLException {
    return new Meeting.Work(
        row.getString("procedure_slug"),
        row.getString("procedure_name"),
        row.getObject("revision_id", UUID.class),
        row.getString("step_id"),
        row.getString("step_name"));
  }

  static KeptLine kept(ResultSet row, int at) throws SQLException {
    return new KeptLine(
        line(row), place(row), work(row), row.getObject("first_dossier", UUID.class));
  }

  private static MeetingLine line(ResultSet row) throws SQLException {
    var kind = MeetingKind.valueOf(row.getString("kind"));
    return new MeetingLine(
        row.getObject("id", UUID.class),
        kind,
        MeetingWords.say(kind.label()),
        row.getString("unit_name"),
        row.getString("procedure_name"),
        row.getString("step_name"),
        row.getObject("held_on", LocalDate.class),
        row.getInt("rows"),
        row.getInt("recorded"),
        row.getInt("postponed"),
        row.getString("saved_by_name"),
        row.getTimestamp("saved_at").toInstant());
  }

  static MeetingRow row(ResultSet row, JsonMapper json) throws SQLException {
    var count =
        new RowCount(
            number(row, "issued"),
            number(row, "collected"),
            number(row, "valid"),
            number(row, "in_favour"),
            number(row, "against"),
            row.getString("reason"));
    var recorded = row.getTimestamp("recorded_at");
    return new MeetingRow(
        row.getObject("meeting_id", UUID.class),
        row.getObject("task_id", UUID.class),
        row.getObject("dossier_id", UUID.class),
        json.readTree(row.getString("data_text")),
        row.getBoolean("postponed"),
        row.getString("postponed_reason"),
        count.empty() ? null : count,
        row.getString("outcome"),
        recorded == null ? null : recorded.toInstant(),
        row.getString("recorded_by_name"));
  }

  private static Integer number(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Integer.class);
  }
}
