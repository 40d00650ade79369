package vn.hoso.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.organisation.Positions;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.Part;

/** Who leads (chủ trì) where others are consulted (phối hợp). */
@Service
public class ConsultationLeads {

  private final DossierChanges changes;
  private final JdbcClient jdbc;
  private final Positions positions;

  ConsultationLeads(DossierChanges changes, JdbcClient jdbc, Positions positions) {
    this.changes = changes;
    this.jdbc = jdbc;
    this.positions = positions;
  }

  /**
   * One consultation to tell of.
   *
   * @param revisionId what governs its dossier now
   * @param part that is consulted
   */
  public record Consultation(UUID taskId, UUID dossierId, UUID revisionId, String part) {}

  /**
   * The positions to tell of consultations: the one that did or does the latest step of the part
   * that leads, in one statement for all of them; else the one that will do its first.
   *
   * @return by task; without those where no part leads, or no unit holds it yet
   */
  @Transactional(readOnly = true)
  public Map<UUID, UUID> positions(List<Consultation> consultations) {
    Map<UUID, UUID> found = new HashMap<>();
    List<Consultation> led = consultations.stream().filter(each -> lead(each).isPresent()).toList();
    latest(led, found);
    led.stream()
        .filter(each -> !found.containsKey(each.taskId()))
        .forEach(
            each ->
                first(each, lead(each).orElseThrow())
                    .ifPresent(position -> found.put(each.taskId(), position)));
    return found;
  }

  private Optional<String> lead(Consultation consultation) {
    return procedure(consultation).part(consultation.part()).map(Part::lead);
  }

  private Procedure procedure(Consultation consultation) {
    return changes.revision(consultation.revisionId()).procedure();
  }

  private void latest(List<Consultation> led, Map<UUID, UUID> found) {
    jdbc.sql(
            """
            select a.task_id, s.position_id
            from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as text[])) a(task_id, dossier_id, part)
            cross join lateral (select r.position_id from hoso.step_record r
              where r.dossier_id = a.dossier_id and r.part = a.part and r.cancelled_at is null
              order by r.seq desc limit 1) s
            """)
        .params(
            led.stream().map(Consultation::taskId).toArray(UUID[]::new),
            led.stream().map(Consultation::dossierId).toArray(UUID[]::new),
            led.stream().map(each -> lead(each).orElseThrow()).toArray(String[]::new))
        .query(
            row -> {
              found.put(
                  row.getObject("task_id", UUID.class), row.getObject("position_id", UUID.class));
            });
  }

  private Optional<UUID> first(Consultation consultation, String lead) {
    List<Step> steps =
        procedure(consultation).steps().stream().filter(step -> step.part().equals(lead)).toList();
    return changes.get(consultation.dossierId()).parts().asked(lead).stream()
        .flatMap(seat -> steps.stream().map(step -> positions.of(seat.unitId(), step.role()).id()))
        .findFirst();
  }
}
