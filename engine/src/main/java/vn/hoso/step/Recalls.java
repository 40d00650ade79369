package vn.hoso.step;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.OnBehalf;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.form.FormSchema;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.process.DossierProcess;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.Problem;

/**
 * Thu hồi: whether something sent on may be taken back. The step completed last, by who completed
 * it, until anybody, he himself included, has claimed, begun or read what came of it or has left
 * there what would be lost, where the model leads back from where it lies now. What was sent back
 * is not taken back: the office has told the cell already.
 */
@Component
public class Recalls {

  private final StepRecordRepository steps;
  private final DossierChanges changes;
  private final DossierProcess process;
  private final Claims claims;
  private final OwnDossiers own;
  private final OnBehalf behalf;
  private final List<KeptRuns> keepers;

  Recalls(
      StepRecordRepository steps,
      DossierChanges changes,
      DossierProcess process,
      Claims claims,
      OwnDossiers own,
      OnBehalf behalf,
      List<KeptRuns> keepers) {
    this.keepers = keepers;
    this.behalf = behalf;
    this.claims = claims;
    this.own = own;
    this.steps = steps;
    this.changes = changes;
    this.process = process;
  }

  /**
   * @param steps of the dossier, in order
   * @return id of the step he may take back; null for none
   */
  public UUID of(CurrentUser by, KnownDossier dossier, List<StepRecordView> steps) {
    return steps.stream()
        .filter(step -> by.officialId().equals(step.completedBy()))
        .filter(step -> steps.stream().anyMatch(each -> each.open() && cameOf(each, step, steps)))
        .map(StepRecordView::id)
        .filter(sent -> refusal(by, dossier, sent) == null)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** An open step that came of the one that was completed. */
  StepRecord cameOf(StepRecordView sent) {
    var records = steps.findByDossierIdOrderBySeq(sent.dossierId());
    var views = records.stream().map(StepRecord::view).toList();
    var before =
        views.stream().filter(each -> each.id().equals(sent.id())).findFirst().orElseThrow();
    return records.stream()
        .filter(each -> each.open() && cameOf(each.view(), before, views))
        .findFirst()
        .orElseThrow(DossierProblem::notRecallable);
  }

  /** Records from before it was kept came of the one before them. */
  private static boolean cameOf(
      StepRecordView open, StepRecordView sent, List<StepRecordView> steps) {
    return open.cameFrom() == null
        ? steps.indexOf(open) == steps.indexOf(sent) + 1
        : open.cameFrom().equals(sent.id());
  }

  /** Null where nothing speaks against it. */
  Problem refusal(CurrentUser by, UUID taskId) {
    var dossierId =
        steps
            .findById(taskId)
            .map(sent -> sent.dossierId)
            .orElseThrow(DossierProblem::stepNotFound);
    return refusal(by, changes.get(dossierId), taskId);
  }

  private Problem refusal(CurrentUser by, KnownDossier dossier, UUID taskId) {
    var records = steps.findByDossierIdOrderBySeq(dossier.id());
    var sent = records.stream().filter(each -> each.id.equals(taskId)).findFirst().orElseThrow();
    return refusal(by, dossier, records, sent);
  }

  private Problem refusal(
      CurrentUser by, KnownDossier dossier, List<StepRecord> records, StepRecord sent) {
    if (sent.completedAt == null || !mine(own.on(by, dossier.id()), dossier, sent)) {
      return DossierProblem.mayNot();
    }
    if (dossier.ended()) {
      return DossierProblem.ended();
    }
    if (dossier.status() == DossierStatus.SUSPENDED) {
      return DossierProblem.suspended();
    }
    var views = records.stream().map(StepRecord::view).toList();
    var came = records.stream().filter(each -> cameOf(each.view(), sent.view(), views)).toList();
    boolean untouched = came.stream().allMatch(StepRecord::open);
    if (came.isEmpty() || !untouched || !leadsBack(dossier, sent, came, records)) {
      return DossierProblem.notRecallable();
    }
    return came.stream()
        .map(this::takenUp)
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> kept(came))
        .orElse(null);
  }

  private Optional<Problem> kept(List<StepRecord> came) {
    var ids = came.stream().map(each -> each.id).toList();
    return keepers.stream()
        .map(keeper -> keeper.refusal(ids))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Who acted for a body takes back as long as nobody there can act: the right is asked anew. */
  private boolean mine(CurrentUser by, KnownDossier dossier, StepRecord sent) {
    return by.officialId().equals(sent.completedBy)
        && (by.holds(sent.positionId) || sent.onBehalf && actsFor(by, dossier, sent));
  }

  private boolean actsFor(CurrentUser by, KnownDossier dossier, StepRecord sent) {
    var intake = dossier.seatOf(PartCapacity.INTAKE);
    var office = intake == null ? null : intake.unitId();
    return !behalf.among(by, List.of(sent.view()), office).isEmpty();
  }

  /** Where the model leads back from all that came of it, and takes nothing else off with it. */
  private boolean leadsBack(
      KnownDossier dossier, StepRecord sent, List<StepRecord> came, List<StepRecord> records) {
    if (FormSchema.SEND_BACK.equals(sent.outcome)) {
      return false;
    }
    var off = process.takenOff(dossier.revisionId(), came.get(0).stepId, DossierProcess.RECALL);
    return came.stream().allMatch(each -> off.contains(each.stepId))
        && records.stream()
            .filter(each -> each.open() && off.contains(each.stepId))
            .allMatch(came::contains);
  }

  private Problem takenUp(StepRecord open) {
    if (claims.holder(open) != null && !open.automatic) {
      return DossierProblem.openedMeanwhile(open.holderName, open.claimedAt);
    }
    return open.openedAt == null
        ? null
        : DossierProblem.openedMeanwhile(open.openedByName, open.openedAt);
  }
}
