package vn.hoso.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.organisation.CurrentUser;

/** The sealed rows: written once, never changed. */
@Repository
class BallotRows {

  private static final String LATEST =
      """
      select distinct on (b.task_id) b.*, c.confirmed_by, c.confirmed_by_name, c.confirmed_at, r.reason
      from hoso.ballot b
      left join hoso.ballot_confirmation c using (task_id, version)
      left join hoso.ballot_reason r using (task_id, version)
      where %s = :id
      order by b.task_id, b.version desc
      """;

  private final JdbcClient jdbc;

  BallotRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Ballot> latest(UUID taskId) {
    return jdbc.sql(LATEST.formatted("b.task_id"))
        .param("id", taskId)
        .query(BallotRows::read)
        .optional();
  }

  /** The latest version of each of these steps' tallies. */
  List<Ballot> latest(Collection<UUID> taskIds) {
    return jdbc.sql(LATEST.replace("%s = :id", "b.task_id = any (cast(:ids as uuid[]))"))
        .param("ids", taskIds.toArray(UUID[]::new))
        .query(BallotRows::read)
        .list();
  }

  /** The latest version of each of the dossier's tallies. */
  List<Ballot> of(UUID dossierId) {
    return jdbc.sql(LATEST.formatted("b.dossier_id"))
        .param("id", dossierId)
        .query(BallotRows::read)
        .list();
  }

  void enter(UUID dossierId, UUID taskId, int version, Tally tally, CurrentUser by, Instant at) {
    jdbc.sql(
            """
            insert into hoso.ballot (task_id, version, dossier_id, summoned, present, excused, issued, collected,
              valid, in_favour, against, entered_by, entered_by_name, entered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(taskId, version, dossierId, tally.summoned(), tally.present(), tally.excused())
        .params(tally.issued(), tally.collected(), tally.valid())
        .params(tally.inFavour(), tally.against())
        .params(by.officialId(), by.fullName(), Timestamp.from(at))
        .update();
  }

  void confirm(UUID taskId, int version, CurrentUser by, Instant at) {
    jdbc.sql(
            """
            insert into hoso.ballot_confirmation (task_id, version, confirmed_by, confirmed_by_name, confirmed_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(taskId, version, by.officialId(), by.fullName(), Timestamp.from(at))
        .update();
  }

  void explain(
      UUID taskId, int version, String outcome, String reason, CurrentUser by, Instant at) {
    jdbc.sql(
            """
            insert into hoso.ballot_reason (task_id, version, outcome, reason, given_by, given_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(taskId, version, outcome, reason, by.officialId(), Timestamp.from(at))
        .update();
  }

  private static Ballot read(ResultSet row, int number) throws SQLException {
    return new Ballot(
        row.getObject("task_id", UUID.class),
        row.getObject("dossier_id", UUID.class),
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

  private static Tally tally(ResultSet row) throws SQLException {
    return new Tally(
        row.getInt("summoned"),
        row.getInt("present"),
        row.getInt("excused"),
        row.getInt("issued"),
        row.getInt("collected"),
        row.getInt("valid"),
        row.getInt("in_favour"),
        row.getInt("against"));
  }

  private static Instant at(Timestamp stamp) {
    return stamp == null ? null : stamp.toInstant();
  }
}
