package vn.hoso.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;

/**
 * Thu hồi: whether something sent on may be taken back. The step completed last, by who completed
 * it, until anybody, he himself included, has claimed, begun or read what came of it, where the
 * model leads back from where it lies now. What was sent back is not taken back: the office has
 * told the cell already.
 */
@Component
class Recalls {

  private static final String SEND_BACK = "sendBack";

  private final StepRecordRepository steps;
  private final DossierChanges changes;
  private final DossierProcess process;
  private final Claims claims;
  private final OwnDossiers own;

  Recalls(
      StepRecordRepository steps,
      DossierChanges changes,
      @Lazy DossierProcess process,
      Claims claims,
      OwnDossiers own) {
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
  UUID of(CurrentUser by, Dossier dossier, List<StepRecordView> steps) {
    int last = steps.size() - 1;
    boolean maybe = last > 0 && by.officialId().equals(steps.get(last - 1).completedBy());
    var sent = maybe ? steps.get(last - 1).id() : null;
    return maybe && refusal(by, dossier, sent) == null ? sent : null;
  }

  /** Null where nothing speaks against it. */
  DossierProblem refusal(CurrentUser by, UUID taskId) {
    var dossierId =
        steps
            .findById(taskId)
            .map(sent -> sent.dossierId)
            .orElseThrow(DossierProblem::stepNotFound);
    return refusal(by, changes.get(dossierId), taskId);
  }

  private DossierProblem refusal(CurrentUser by, Dossier dossier, UUID taskId) {
    var records = steps.findByDossierIdOrderBySeq(dossier.id);
    var sent = records.stream().filter(each -> each.id.equals(taskId)).findFirst().orElseThrow();
    return refusal(by, dossier, records, sent);
  }

  private DossierProblem refusal(
      CurrentUser by, Dossier dossier, List<StepRecord> records, StepRecord sent) {
    if (sent.completedAt == null || !mine(own.on(by, dossier.id), sent)) {
      return DossierProblem.mayNot();
    }
    if (dossier.ended()) {
      return DossierProblem.ended();
    }
    var open = records.stream().filter(StepRecord::open).toList();
    if (dossier.status == DossierStatus.SUSPENDED) {
      return DossierProblem.suspended();
    }
    if (open.size() != 1 || !leadsBack(dossier, sent, open.get(0), records)) {
      return DossierProblem.notRecallable();
    }
    return takenUp(open.get(0));
  }

  private static boolean mine(CurrentUser by, StepRecord sent) {
    return by.officialId().equals(sent.completedBy) && (by.holds(sent.positionId) || sent.onBehalf);
  }

  private boolean leadsBack(
      Dossier dossier, StepRecord sent, StepRecord open, List<StepRecord> records) {
    boolean next = records.indexOf(open) == records.indexOf(sent) + 1;
    return next
        && !SEND_BACK.equals(sent.outcome)
        && process.hears(dossier.governing().revisionId(), open.stepId, "recall");
  }

  private DossierProblem takenUp(StepRecord open) {
    if (claims.holder(open) != null && !open.automatic) {
      return DossierProblem.openedMeanwhile(open.holderName, open.claimedAt);
    }
    return open.openedAt == null
        ? null
        : DossierProblem.openedMeanwhile(open.openedByName, open.openedAt);
  }
}
