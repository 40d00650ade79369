package vn.hoso.step;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.Deadlines;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.procedure.Step;
import vn.hoso.process.ActContext;
import vn.hoso.process.DossierProcess;
import vn.hoso.rule.PartCapacity;

/**
 * Bodies that are consulted. Silence is never consent: a consultation that was missed stays open,
 * and is urged like any work that is late. Who leads may go on without it where the folder allows
 * it, once its limit is over, and says why; it is kept as no answer, never as an agreement.
 */
@Component
public class Consultations {

  private final DossierChanges changes;
  private final StepRecordRepository records;
  private final DossierProcess process;

  Consultations(DossierChanges changes, StepRecordRepository records, DossierProcess process) {
    this.changes = changes;
    this.records = records;
    this.process = process;
  }

  /**
   * Whether the official may go on without what is missing; null where nothing speaks against it.
   *
   * @param open the open steps of the dossier
   */
  public DossierProblem refusal(CurrentUser by, KnownDossier dossier, List<StepRecordView> open) {
    var asked = asked(dossier, open);
    if (asked.isEmpty()) {
      return leads(by, dossier, Set.of())
          ? DossierProblem.notNow(DossierProcess.CLOSE_CONSULTATION, dossier.status())
          : DossierProblem.mayNot();
    }
    var led = led(by, dossier, asked);
    if (led.isEmpty()) {
      return DossierProblem.mayNot();
    }
    if (dossier.status() == DossierStatus.SUSPENDED) {
      return DossierProblem.suspended();
    }
    return led.stream().anyMatch(step -> !late(step)) ? DossierProblem.consultationRuns() : null;
  }

  /** The caller has locked the dossier and asked the policy. */
  public void close(CurrentUser by, KnownDossier dossier, String reason) {
    if (reason == null || reason.isBlank() || reason.indexOf('\0') >= 0) {
      throw DossierProblem.reasonMissing();
    }
    var all = records.findByDossierIdOrderBySeq(dossier.id());
    var views = all.stream().map(StepRecord::view).filter(StepRecordView::open).toList();
    for (var stepId : steps(led(by, dossier, asked(dossier, views)))) {
      all.stream()
          .filter(each -> each.open() && each.stepId.equals(stepId))
          .forEach(each -> each.passedOver = reason.strip());
      records.flush();
      process.signal(dossier.id(), stepId, DossierProcess.CLOSE_CONSULTATION, by);
    }
  }

  /**
   * The last run of each of these steps; of one that several units do, their runs of that round.
   */
  static List<UUID> answers(List<String> stepIds, List<StepRecord> all) {
    return stepIds.stream().flatMap(stepId -> round(stepId, all)).toList();
  }

  private static Stream<UUID> round(String stepId, List<StepRecord> all) {
    var runs = all.stream().filter(each -> each.stepId.equals(stepId)).toList();
    return runs.stream()
        .filter(each -> Objects.equals(each.cameFrom, runs.get(runs.size() - 1).cameFrom))
        .filter(each -> each.cancelledAt == null || each.passedOver != null)
        .map(each -> each.id);
  }

  /** Tells of the bodies that were passed over last, with the reason. */
  public void told(ActContext context) {
    var all = records.findByDossierIdOrderBySeq(context.dossierId());
    var last =
        all.stream()
            .filter(each -> each.passedOver != null)
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new IllegalStateException("nobody said why to go on"));
    var dossier = changes.locked(context.dossierId());
    var units =
        all.stream()
            .filter(each -> each.passedOver != null && each.stepId.equals(last.stepId))
            .filter(each -> Objects.equals(each.cameFrom, last.cameFrom))
            .map(each -> dossier.parts().at(each.part, each.unitId).unitName())
            .toList();
    changes.tellOfOthers(
        dossier,
        DossierEventKind.ConsultationClosed,
        context.by(),
        position(context.by(), dossier, last.part),
        last.stepId,
        Map.of("step", last.stepName, "unanswered", units, "reason", last.passedOver));
  }

  /** Open steps of consulted bodies that the model lets those who lead go on without. */
  private List<StepRecordView> asked(KnownDossier dossier, List<StepRecordView> open) {
    var revision = dossier.revisionId();
    return open.stream()
        .filter(step -> step.capacity() == PartCapacity.CONSULTED)
        .filter(step -> process.hears(revision, step.stepId(), DossierProcess.CLOSE_CONSULTATION))
        .toList();
  }

  /** Those he leads: what another lead has asked goes on. */
  private List<StepRecordView> led(
      CurrentUser by, KnownDossier dossier, List<StepRecordView> asked) {
    return asked.stream().filter(step -> leads(by, dossier, Set.of(step.part()))).toList();
  }

  private static List<String> steps(List<StepRecordView> asked) {
    return asked.stream().map(StepRecordView::stepId).distinct().toList();
  }

  private boolean late(StepRecordView step) {
    return step.dueAt() != null && Deadlines.isOverdue(step.dueAt(), changes.now());
  }

  /** In which position he leads. */
  private UUID position(CurrentUser by, KnownDossier dossier, String part) {
    return leading(dossier, Set.of(part))
        .flatMap(
            step ->
                by.positions().stream()
                    .filter(held -> held.role() == step.role())
                    .filter(held -> sits(held.unitId(), dossier, step)))
        .map(HeldPosition::positionId)
        .findFirst()
        .orElse(null);
  }

  /** Whoever does the steps of the body that leads those parts; of any, where none is asked. */
  private boolean leads(CurrentUser by, KnownDossier dossier, Set<String> parts) {
    return leading(dossier, parts)
        .anyMatch(
            step ->
                by.positions().stream()
                    .filter(held -> held.role() == step.role())
                    .anyMatch(held -> sits(held.unitId(), dossier, step)));
  }

  private Stream<Step> leading(KnownDossier dossier, Set<String> parts) {
    var procedure = changes.revision(dossier).procedure();
    return procedure.parts().stream()
        .filter(part -> part.lead() != null && (parts.isEmpty() || parts.contains(part.name())))
        .flatMap(
            part -> procedure.steps().stream().filter(step -> step.part().equals(part.lead())));
  }

  private static boolean sits(UUID unitId, KnownDossier dossier, Step step) {
    return dossier.parts().asked(step.part()).stream()
        .anyMatch(seat -> seat.unitId().equals(unitId));
  }
}
