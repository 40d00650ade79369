package vn.hoso.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Sealed rows as what they are. */
final class BallotReading {

  private final JsonMapper json;

  BallotReading(JsonMapper json) {
    this.json = json;
  }

  Ballot ballot(ResultSet row, int number) throws SQLException {
    return new Ballot(
        row.getObject("task_id", UUID.class),
        row.getObject("dossier_id", UUID.class),
        row.getString("step_id"),
        row.getObject("carried", UUID.class),
        row.getInt("version"),
        tally(row),
        row.getObject("entered_by", UUID.class),
        row.getString("entered_by_name"),
        row.getTimestamp("entered_at").toInstant(),
        row.getObject("confirmed_by", UUID.class),
        row.getString("confirmed_by_name"),
        at(row.getTimestamp("confirmed_at")),
        row.getString("reason"));
  }

  private Tally tally(ResultSet row) throws SQLException {
    return new Tally(
        row.getInt("summoned"),
        row.getInt("present"),
        row.getInt("excused"),
        row.getInt("issued"),
        row.getInt("collected"),
        row.getInt("valid"),
        row.getInt("in_favour"),
        row.getInt("against"),
        row.getObject("entitled", Integer.class),
        lines(row.getString("lines")));
  }

  private List<BallotLine> lines(String text) {
    return text == null ? List.of() : json.readValue(text, new TypeReference<>() {});
  }

  private static Instant at(Timestamp stamp) {
    return stamp == null ? null : stamp.toInstant();
  }
}
