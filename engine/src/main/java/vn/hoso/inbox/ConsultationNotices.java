package vn.hoso.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.step.ConsultationLeads;

/**
 * Word to who leads that a body has not answered in time, once for each body and day. The body, its
 * head and the one above are told as of all late work; none of them is who waits for the answer.
 */
@Repository
class ConsultationNotices {

  private record Late(UUID taskId, UUID dossierId, String part) {}

  private final JdbcClient jdbc;
  private final ConsultationLeads leads;

  ConsultationNotices(JdbcClient jdbc, ConsultationLeads leads) {
    this.jdbc = jdbc;
    this.leads = leads;
  }

  int record(Instant now) {
    return late(now).stream().mapToInt(each -> record(each, now)).sum();
  }

  private List<Late> late(Instant now) {
    return jdbc.sql(
            """
            select w.id, w.dossier_id, s.part from work_item w
            join hoso.step_record s on s.id = w.id and s.capacity = 'CONSULTED'
            where w.due_at <= :now and not w.on_hold and not exists (select from notice n
              where n.work_item_id = w.id and n.kind = :kind and n.due_at = w.due_at)
            """)
        .param("now", Timestamp.from(now))
        .param("kind", NoticeKind.CONSULTATION_LATE.name())
        .query(
            (row, number) ->
                new Late(
                    row.getObject("id", UUID.class),
                    row.getObject("dossier_id", UUID.class),
                    row.getString("part")))
        .list();
  }

  private int record(Late late, Instant now) {
    return leads
        .position(late.dossierId(), late.part())
        .map(
            position ->
                jdbc.sql(
                        NoticeStore.INTO
                            + " null, :position from work_item w where w.id = :id"
                            + NoticeStore.ONCE)
                    .param("kind", NoticeKind.CONSULTATION_LATE.name())
                    .param("now", Timestamp.from(now))
                    .param("position", position)
                    .param("id", late.taskId())
                    .update())
        .orElse(0);
  }
}
