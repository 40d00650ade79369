package vn.hoso.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.shared.HosoClock;

/**
 * The table of notices. Recording is set-based: a hundred thousand items may come due in one night.
 */
@Repository
class NoticeStore {

  static final String INTO =
      """
      insert into notice (id, work_item_id, dossier_id, dossier_code, procedure_name, step_name, unit_name, kind,
        due_at, due_on, recorded_at, official_id, position_id)
      select uuidv7(), w.id, w.dossier_id, w.dossier_code, w.procedure_name, w.step_name, w.unit_name, :kind,
        w.due_at, w.due_on, :now,
      """;
  private static final String TO_HOLDER =
      " case when w.stands then w.holder_id end, case when not w.stands then w.position_id end from ("
          + "select "
          + InboxRow.STANDING
          + " from work_item x) w where not w.on_hold and ";
  static final String ONCE = " on conflict do nothing";
  private final JdbcClient jdbc;

  NoticeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int recordWarnings(Instant now) {
    return record(NoticeKind.WARNING_80, now, TO_HOLDER + "w.warn_at <= :now and w.due_at > :now");
  }

  int recordOverdue(Instant now) {
    return record(NoticeKind.OVERDUE, now, TO_HOLDER + "w.due_at <= :now");
  }

  private int record(NoticeKind kind, Instant now, String rest) {
    return jdbc.sql(INTO + rest + ONCE)
        .param("kind", kind.name())
        .param("now", Timestamp.from(now))
        .param("day", LocalDate.ofInstant(now, HosoClock.ZONE))
        .update();
  }

  /**
   * Positions with an item late since that instant of which this kind has not been told, each with
   * its unit.
   */
  Map<UUID, UUID> late(NoticeKind kind, Instant since) {
    Map<UUID, UUID> unitByPosition = new HashMap<>();
    jdbc.sql(
            """
            select distinct w.position_id, w.unit_id from work_item w where w.due_at <= :since
              and not w.on_hold and not exists (select 1 from notice n
                where n.work_item_id = w.id and n.kind = :kind and n.due_at = w.due_at)
            """)
        .param("kind", kind.name())
        .param("since", Timestamp.from(since))
        .query(
            row -> {
              unitByPosition.put(
                  row.getObject("position_id", UUID.class), row.getObject("unit_id", UUID.class));
            });
    return unitByPosition;
  }

  /**
   * @param heads the position told, by the position the work is addressed to
   */
  int recordEscalations(NoticeKind kind, Instant since, Map<UUID, UUID> heads, Instant now) {
    if (heads.isEmpty()) {
      return 0;
    }
    List<UUID> addressed = List.copyOf(heads.keySet());
    String rest =
        """
         null, h.head_id from work_item w
         join unnest(cast(:addressed as uuid[]), cast(:heads as uuid[])) h(position_id, head_id)
           on h.position_id = w.position_id
         where w.due_at <= :since and not w.on_hold
        """;
    return jdbc.sql(INTO + rest + ONCE)
        .param("kind", kind.name())
        .param("now", Timestamp.from(now))
        .param("since", Timestamp.from(since))
        .param("addressed", InboxScope.array(addressed))
        .param("heads", InboxScope.array(addressed.stream().map(heads::get).toList()))
        .update();
  }

  /** What passes by itself: a decision after a month, standing in after its last day. */
  int settle(Instant newsSince, LocalDate day) {
    return jdbc.sql(
            """
            update notice set over = true where not over
              and (kind in ('DECIDED', 'DIRECTION_ANSWERED', 'DIRECTION_LAPSED') and recorded_at <= ? or kind in ('STAND_IN', 'STANDS_IN_FOR_YOU') and due_on < ?)
            """)
        .params(Timestamp.from(newsSince), day)
        .update();
  }

  void markSeen(UUID officialId, UUID noticeId, Instant at) {
    jdbc.sql(
            "insert into notice_seen (notice_id, official_id, seen_at) values (?, ?, ?) on conflict do nothing")
        .params(noticeId, officialId, Timestamp.from(at))
        .update();
  }
}
