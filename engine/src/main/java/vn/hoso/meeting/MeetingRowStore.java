package vn.hoso.meeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.dossier.StepRecordView;

/** The rows of lists, with the votes typed for them. */
@Repository
class MeetingRowStore {

  private static final String SELECT =
      """
      select r.*, r.data::text data_text, c.issued, c.collected, c.valid, c.in_favour, c.against, c.reason
      from meeting_row r
      left join meeting_count c on c.meeting_id = r.meeting_id and c.task_id = r.task_id
      where r.meeting_id = ?
      """;

  private static final String NAME =
      "coalesce((select s.item_name from hoso.step_record s where s.id = r.task_id),"
          + " hoso.dossier_person(r.dossier_id))";

  private static final String BY_NAME =
      "hoso.vn_given(<name>) collate hoso.vn, <name> collate hoso.vn, r.seq"
          .replace("<name>", NAME);

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final JsonMapper json;

  MeetingRowStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.json = json;
  }

  /** The rows in their order, one statement. */
  List<MeetingRow> of(UUID meetingId) {
    return sorted(meetingId, "r.seq");
  }

  /** The rows by the person's given name, as the Vietnamese alphabet goes. */
  List<MeetingRow> byName(UUID meetingId) {
    return sorted(meetingId, BY_NAME);
  }

  private List<MeetingRow> sorted(UUID meetingId, String order) {
    return jdbc.sql(SELECT + "order by " + order)
        .param(meetingId)
        .query((row, number) -> MeetingReading.row(row, json))
        .list();
  }

  /** The row as it stands now, locked until the transaction ends. */
  Optional<MeetingRow> locked(UUID meetingId, UUID taskId) {
    return jdbc.sql(SELECT + "and r.task_id = ? for update of r")
        .params(meetingId, taskId)
        .query((row, number) -> MeetingReading.row(row, json))
        .optional();
  }

  /**
   * @throws MeetingProblem MEETING-006 (409) when one has come to wait in another list meanwhile
   */
  void insert(UUID meetingId, List<StepRecordView> steps) {
    var sql =
        """
        insert into meeting_row (meeting_id, seq, task_id, dossier_id, data, postponed)
        values (?, ?, ?, ?, '{}', false)
        """;
    write(
        sql,
        IntStream.range(0, steps.size())
            .mapToObj(
                at ->
                    new Object[] {meetingId, at + 1, steps.get(at).id(), steps.get(at).dossierId()})
            .toList());
  }

  /**
   * @throws MeetingProblem MEETING-006 (409) when one left for the next time waits in another list
   */
  void update(UUID meetingId, List<SaveMeetingRequest.MeetingRowRequest> rows) {
    each(
        rows,
        """
        update meeting_row set data = ?::jsonb, postponed = ?, postponed_reason = ?
        where meeting_id = ? and task_id = ? and recorded_at is null
        """,
        row ->
            new Object[] {
              json.writeValueAsString(row.data()),
              row.postponed(),
              row.postponedReason(),
              meetingId,
              row.workItemId()
            });
    each(
        rows,
        """
        insert into meeting_count
          (issued, collected, valid, in_favour, against, reason, meeting_id, task_id)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (meeting_id, task_id) do update
        set issued = excluded.issued, collected = excluded.collected, valid = excluded.valid,
            in_favour = excluded.in_favour, against = excluded.against,
            reason = excluded.reason
        """,
        row -> {
          var count = row.count();
          return count == null
              ? new Object[] {null, null, null, null, null, null, meetingId, row.workItemId()}
              : new Object[] {
                count.issued(),
                count.collected(),
                count.valid(),
                count.inFavour(),
                count.against(),
                count.reason(),
                meetingId,
                row.workItemId()
              };
        });
  }

  /** Keeps that it was recorded, and forgets the votes typed here. */
  void recorded(MeetingRow row, String outcome, String byName, Instant at) {
    jdbc.sql(
            """
            update meeting_row set outcome = ?, recorded_by_name = ?, recorded_at = ?
            where meeting_id = ? and task_id = ?
            """)
        .params(outcome, byName, Timestamp.from(at), row.meetingId(), row.taskId())
        .update();
    jdbc.sql("delete from meeting_count where meeting_id = ? and task_id = ?")
        .params(row.meetingId(), row.taskId())
        .update();
  }

  private <T> void each(List<T> rows, String sql, Function<T, Object[]> values) {
    if (!rows.isEmpty()) {
      write(sql, new ArrayList<>(rows.stream().map(values).toList()));
    }
  }

  private void write(String sql, List<Object[]> rows) {
    try {
      batches.batchUpdate(sql, rows);
    } catch (DuplicateKeyException waits) {
      throw MeetingProblem.listed();
    }
  }
}
