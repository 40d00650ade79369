package vn.hoso.ballot;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.organisation.CurrentUser;

/** The sealed rows: written once, never changed. */
@Repository
class BallotRows {

  private static final String LATEST =
      """
      select distinct on (b.task_id) b.*, c.confirmed_by, c.confirmed_by_name, c.confirmed_at, r.reason,
        (select s.step_id from hoso.step_record s where s.id = b.task_id) step_id,
        (select f.carried_from from hoso.ballot f where f.task_id = b.task_id and f.version = 1) carried,
        (select jsonb_agg(jsonb_build_object('name', l.name, 'inFavour', l.in_favour, 'against', l.against) order by l.seq)::text
         from hoso.ballot_line l where l.task_id = b.task_id and l.version = b.version) lines
      from hoso.ballot b
      left join hoso.ballot_confirmation c using (task_id, version)
      left join hoso.ballot_reason r using (task_id, version)
      where %s
      order by b.task_id, b.version desc
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final BallotReading reading;

  BallotRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.reading = new BallotReading(json);
  }

  Optional<Ballot> latest(UUID taskId) {
    return where("b.task_id = ?", taskId).stream().findFirst();
  }

  /** The latest version of each of these steps' tallies. */
  List<Ballot> latest(Collection<UUID> taskIds) {
    return where("b.task_id = any (cast(? as uuid[]))", (Object) taskIds.toArray(UUID[]::new));
  }

  /** The latest version of each of the dossier's tallies. */
  List<Ballot> of(UUID dossierId) {
    return where("b.dossier_id = ?", dossierId);
  }

  /** The same of several dossiers. */
  List<Ballot> ofAll(Collection<UUID> dossierIds) {
    return where(
        "b.dossier_id = any (cast(? as uuid[]))", (Object) dossierIds.toArray(UUID[]::new));
  }

  private List<Ballot> where(String condition, Object value) {
    return jdbc.sql(LATEST.formatted(condition)).param(value).query(reading::ballot).list();
  }

  void enter(UUID dossierId, UUID taskId, int version, Tally tally, CurrentUser by, Instant at) {
    jdbc.sql(
            """
            insert into hoso.ballot (task_id, version, dossier_id, summoned, present, excused, issued, collected,
              valid, in_favour, against, entitled, entered_by, entered_by_name, entered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(taskId, version, dossierId, tally.summoned(), tally.present(), tally.excused())
        .params(tally.issued(), tally.collected(), tally.valid())
        .param(tally.inFavour())
        .param(tally.against())
        .param(tally.entitled())
        .params(by.officialId(), by.fullName(), Timestamp.from(at))
        .update();
    var lines = tally.lines();
    if (!lines.isEmpty()) {
      batches.batchUpdate(
          "insert into hoso.ballot_line (task_id, version, seq, name, in_favour, against) values (?, ?, ?, ?, ?, ?)",
          java.util.stream.IntStream.range(0, lines.size())
              .mapToObj(
                  seq ->
                      new Object[] {
                        taskId,
                        version,
                        seq,
                        lines.get(seq).name(),
                        lines.get(seq).inFavour(),
                        lines.get(seq).against()
                      })
              .toList());
    }
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
}
