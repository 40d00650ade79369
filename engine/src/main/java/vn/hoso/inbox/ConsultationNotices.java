package vn.hoso.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.step.ConsultationLeads;
import vn.hoso.step.ConsultationLeads.Consultation;

/**
 * Word to who leads that a body has not answered in time, once for each body and day. The body, its
 * head and the one above are told as of all late work; none of them is who waits for the answer.
 */
@Repository
class ConsultationNotices {

  private final JdbcClient jdbc;
  private final ConsultationLeads leads;

  ConsultationNotices(JdbcClient jdbc, ConsultationLeads leads) {
    this.jdbc = jdbc;
    this.leads = leads;
  }

  int record(Instant now) {
    List<Consultation> late = late(now);
    Map<UUID, UUID> told = late.isEmpty() ? Map.of() : leads.positions(late);
    return told.isEmpty() ? 0 : record(told, now);
  }

  private List<Consultation> late(Instant now) {
    return jdbc.sql(
            """
            select w.id, w.dossier_id, s.part, g.revision_id from work_item w
            join hoso.step_record s on s.id = w.id and s.capacity = 'CONSULTED'
            cross join lateral (select a.revision_id from hoso.governing_assignment a
              where a.dossier_id = w.dossier_id order by a.seq desc limit 1) g
            where w.due_at <= :now and not w.on_hold and not exists (select from notice n
              where n.work_item_id = w.id and n.kind = :kind and n.due_at = w.due_at)
            """)
        .param("now", Timestamp.from(now))
        .param("kind", NoticeKind.CONSULTATION_LATE.name())
        .query(
            (row, number) ->
                new Consultation(
                    row.getObject("id", UUID.class),
                    row.getObject("dossier_id", UUID.class),
                    row.getObject("revision_id", UUID.class),
                    row.getString("part")))
        .list();
  }

  /**
   * @param told the position told, by the late consultation
   */
  private int record(Map<UUID, UUID> told, Instant now) {
    List<UUID> late = List.copyOf(told.keySet());
    return jdbc.sql(
            NoticeStore.INTO
                + """
                   null, t.position_id from unnest(cast(:late as uuid[]), cast(:told as uuid[])) t(id, position_id)
                  join work_item w on w.id = t.id
                  """
                + NoticeStore.ONCE)
        .param("kind", NoticeKind.CONSULTATION_LATE.name())
        .param("now", Timestamp.from(now))
        .param("late", InboxScope.array(late))
        .param("told", InboxScope.array(late.stream().map(told::get).toList()))
        .update();
  }
}
