package vn.hoso.acts;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.clock.Clocks;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.DeadlineProblem;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.DossierSight;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.state.Amendable;
import vn.hoso.state.Amendables;
import vn.hoso.step.CorrectableFields;
import vn.hoso.step.Corrections;
import vn.hoso.step.StepChanges;

/**
 * How a dossier is amended beside its steps. The module that calls has asked who may; this door
 * keeps facts, clocks, status and history, in the caller's transaction. Nothing that was entered is
 * changed: a later row says what holds.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Amendments {

  private final DossierChanges changes;
  private final DossierSight sight;
  private final Amendables amendables;
  private final CorrectableFields fields;
  private final Corrections corrections;
  private final Clocks clocks;
  private final StepChanges steps;
  private final Receipts receipts;

  Amendments(
      DossierChanges changes,
      DossierSight sight,
      Amendables amendables,
      CorrectableFields fields,
      Corrections corrections,
      Clocks clocks,
      StepChanges steps,
      Receipts receipts) {
    this.changes = changes;
    this.sight = sight;
    this.amendables = amendables;
    this.fields = fields;
    this.corrections = corrections;
    this.clocks = clocks;
    this.steps = steps;
    this.receipts = receipts;
  }

  /**
   * The dossier as it stands, for an official who sees it.
   *
   * @throws DossierProblem DOSSIER-001 (404)
   */
  @Transactional(readOnly = true)
  public Amendable look(CurrentUser by, UUID dossierId) {
    var dossier = changes.get(dossierId);
    sight.require(by, dossier);
    return amendables.of(dossier);
  }

  /** As {@link #look}, without asking who: for events inside a transaction. */
  @Transactional(readOnly = true)
  public Amendable look(UUID dossierId) {
    return amendables.of(changes.get(dossierId));
  }

  /**
   * The dossier, locked until the transaction ends. The first statement of every amendment.
   *
   * @throws DossierProblem DOSSIER-001 (404)
   */
  public Amendable lock(CurrentUser by, UUID dossierId) {
    changes.locked(dossierId);
    return look(by, dossierId);
  }

  /**
   * Refuses what was decided on an older screen, and what comes too late. Asked after who may, so
   * that the refusal tells a stranger nothing.
   *
   * @param version the version the official saw
   * @throws DossierProblem DOSSIER-006 (409, stale), DOSSIER-008 (409, ended)
   */
  public void requireCurrent(Amendable dossier, int version) {
    if (dossier.ended()) {
      throw DossierProblem.ended();
    }
    if (dossier.version() != version) {
      throw DossierProblem.stale(dossier.version());
    }
  }

  /**
   * Đính chính: a value typed wrongly. A corrected start moves its limits; open steps follow.
   *
   * @throws DossierProblem DOSSIER-009 (404, no such field), DOSSIER-031 (422)
   */
  public void correct(
      CurrentUser by, UUID dossierId, UUID taskId, String field, String value, String reason) {
    var dossier = changes.locked(dossierId);
    var wrong = fields.find(dossier, taskId, field).orElseThrow(DossierProblem::stepNotFound);
    try {
      corrections.correct(by, dossier, wrong, value, reason);
    } catch (DeadlineProblem impossible) {
      throw Corrections.contradicts(impossible);
    }
  }

  /**
   * Paper 01 anew, in place of the one given out, which then opens the public page no more.
   *
   * @param position of the official in the unit that received it
   */
  public void reissueReceipt(CurrentUser by, UUID dossierId, UUID position) {
    receipts.reissue(changes.locked(dossierId), by, position);
  }

  /**
   * Lengthens a limit that runs; steps that carry it follow, in the inbox too.
   *
   * @param extension its kind is EXTEND, its amount in the unit of the limit
   */
  public void extend(CurrentUser by, UUID dossierId, ProcedureLimit limit, ClockEvent extension) {
    var dossier = changes.locked(dossierId);
    clocks.extend(dossier, limit, extension, by);
    steps.recount(dossier, limit.from());
  }

  /**
   * Tạm dừng: the status alone, no step is moved. The office's promise pauses, the Party's limit
   * does not.
   *
   * @return whether a promise ran and was paused
   * @throws DossierProblem DOSSIER-005 (409)
   */
  public boolean suspend(CurrentUser by, UUID dossierId, String neutralReason) {
    var dossier = changes.locked(dossierId);
    dossier.suspended();
    steps.hold(dossier, true);
    return clocks.pausePromise(dossier, ClockEvent.Cause.OFFICE, neutralReason, by);
  }

  /**
   * Tiếp tục.
   *
   * @param before the status before the suspension
   * @param promise whether the suspension had paused the promise
   * @throws DossierProblem DOSSIER-005 (409)
   */
  public void resume(CurrentUser by, UUID dossierId, DossierStatus before, boolean promise) {
    var dossier = changes.locked(dossierId);
    dossier.resumed(before);
    steps.hold(dossier, false);
    if (promise) {
      clocks.resumePromise(dossier, by);
    }
  }

  /**
   * As {@link #tell(CurrentUser, UUID, DossierEventKind, Map)}, for those alone who know a step.
   *
   * @param step null where it belongs to none
   */
  public void tell(
      CurrentUser by,
      UUID dossierId,
      DossierEventKind kind,
      @Nullable StepRecordView step,
      Map<String, Object> payload) {
    if (step == null) {
      tell(by, dossierId, kind, payload);
    } else {
      changes.tellOfOthers(
          changes.locked(dossierId), kind, by, positionIn(by, step), step.stepId(), payload);
    }
  }

  private static @Nullable UUID positionIn(CurrentUser by, StepRecordView step) {
    return by.positions().stream()
        .filter(held -> held.unitId().equals(step.unitId()))
        .map(HeldPosition::positionId)
        .findFirst()
        .orElse(null);
  }

  /** Tells what was done, with what the history is to keep of it. */
  public void tell(
      CurrentUser by, UUID dossierId, DossierEventKind kind, Map<String, Object> payload) {
    changes.tell(changes.locked(dossierId), kind, by, null, null, payload);
  }
}
