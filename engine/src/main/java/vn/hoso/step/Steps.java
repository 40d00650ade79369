package vn.hoso.step;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.procedure.Step;
import vn.hoso.unit.UnitView;

/**
 * The dossier's record of its steps, told by the engine's module as tasks come and go. Callers lock
 * the dossier first ({@link LockedDossier}) and check who may; this door keeps the record, the due
 * dates and the facts.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Steps {

  private final StepRecordRepository records;
  private final StepRecords all;
  private final DossierChanges changes;
  private final StepCompletion completion;
  private final StepStarts starts;
  private final Claims claims;
  private final Recalls recalls;
  private final Officials officials;

  Steps(
      StepRecordRepository records,
      StepRecords all,
      DossierChanges changes,
      StepCompletion completion,
      StepStarts starts,
      Claims claims,
      Recalls recalls,
      Officials officials) {
    this.records = records;
    this.all = all;
    this.changes = changes;
    this.completion = completion;
    this.starts = starts;
    this.claims = claims;
    this.recalls = recalls;
    this.officials = officials;
  }

  /**
   * Records a new open step: its unit and position, by when, and whose it is where that is clear;
   * publishes {@link StepOpened}.
   */
  public StepRecordView started(StepStarted started) {
    return starts.started(started);
  }

  /** How often a repeated step would be done now: by each unit of its part, or for each item. */
  public int runs(UUID dossierId, String stepId) {
    return starts.runs(changes.get(dossierId), stepId);
  }

  /** Nhận xử lý. Publishes {@link StepChanged}. */
  public StepRecordView claimed(LockedDossier dossier, CurrentUser by, UUID taskId) {
    var record = open(taskId).of(dossier);
    var before = record.holderName;
    record.hold(by, claims.holder(record), changes.now());
    return changed(dossier, record, DossierEventKind.WorkClaimed, by, tookFrom(before));
  }

  /** Its holder has begun with what fell to him by itself: it is no longer taken back from him. */
  public StepRecordView takenUp(LockedDossier dossier, UUID taskId) {
    var record = open(taskId).of(dossier);
    record.automatic = false;
    return record.view();
  }

  /** Bỏ nhận. Publishes {@link StepChanged}. */
  public StepRecordView released(LockedDossier dossier, CurrentUser by, UUID taskId) {
    var record = open(taskId).of(dossier);
    if (record.holderId == null) {
      return record.view();
    }
    var before = by.officialId().equals(record.holderId) ? null : record.holderName;
    record.letGo();
    return changed(dossier, record, DossierEventKind.WorkReleased, by, tookFrom(before));
  }

  /** Phân công. Publishes {@link StepChanged}. */
  public StepRecordView assigned(
      LockedDossier dossier, CurrentUser by, UUID taskId, UUID officialId) {
    var record = open(taskId).of(dossier);
    record.hold(officialId, officials.name(officialId), changes.now());
    var whom = Map.<String, Object>of("officialId", officialId.toString());
    return changed(dossier, record, DossierEventKind.WorkAssigned, by, whom);
  }

  /**
   * Hoàn thành: checks the form and the policies of the step, keeps data, facts and conditions; the
   * database takes it out of the inbox. The engine's task is completed afterwards, in the same
   * transaction.
   *
   * @param data the form as filled in; its {@code outcome} may be left out
   * @throws DossierProblem DOSSIER-007 (422) with errors by field, DOSSIER-010 (409) when it is
   *     over
   */
  public StepRecordView complete(
      LockedDossier dossier, CurrentUser by, UUID taskId, String outcome, JsonNode data) {
    var record = open(taskId).of(dossier);
    var step = step(dossier, record.stepId);
    requireByPeople(step, outcome);
    completion.complete(dossier, record, step, by, outcome, data);
    return record.view();
  }

  /** That the day of a wait has come is nobody's word but the calendar's. */
  private static void requireByPeople(Step step, String outcome) {
    if (step.waiting() != null && step.waiting().outcome().equals(outcome)) {
      throw DossierProblem.endsByItself();
    }
  }

  /**
   * What {@link #complete} would refuse, refused now; changes nothing and needs no lock.
   *
   * @throws DossierProblem as {@link #complete}
   */
  @Transactional(readOnly = true)
  public void check(UUID taskId, String outcome, JsonNode data) {
    var record = open(taskId);
    var dossier = changes.get(record.dossierId);
    var step = step(dossier, record.stepId);
    requireByPeople(step, outcome);
    completion.check(dossier, record.id, step, outcome, data);
  }

  /**
   * The process left the step without completing it. Nothing happens when it is already over.
   *
   * @param acting the step he acts at; null where he acts at none
   */
  public void cancelled(CurrentUser by, @Nullable StepRecordView acting, UUID taskId) {
    var record = record(taskId);
    if (!record.open()) {
      return;
    }
    record.cancel(changes.now());
    var dossier = changes.locked(record.dossierId);
    changes.tellLeft(dossier, by, acting, record.view());
  }

  /**
   * The record of a step, open or over; reads nothing of the engine.
   *
   * @throws DossierProblem DOSSIER-009 (404)
   */
  @Transactional(readOnly = true)
  public StepRecordView get(UUID taskId) {
    return claims.view(record(taskId));
  }

  /** As {@link #get}, where all steps of the dossier are asked for later on: read together. */
  public StepRecordView get(LockedDossier dossier, UUID taskId) {
    return all.of(dossier).stream()
        .filter(each -> each.id.equals(taskId))
        .findFirst()
        .map(claims::view)
        .orElseThrow(DossierProblem::stepNotFound);
  }

  /** Several steps in one statement, open or over, in no order; unknown ids are left out. */
  @Transactional(readOnly = true)
  public List<StepRecordView> all(Collection<UUID> taskIds) {
    return claims.views(records.findAllById(taskIds));
  }

  /** Whether the official may take back that step, which is over. */
  @Transactional(readOnly = true)
  public boolean recallable(CurrentUser by, UUID taskId) {
    return recalls.refusal(by, taskId) == null;
  }

  /**
   * The completed step, if the official may take it back.
   *
   * @throws DossierProblem DOSSIER-004 (403), DOSSIER-008, DOSSIER-042 and DOSSIER-043 (409), and
   *     what {@link KeptRuns} refuse with
   */
  public StepRecordView requireRecallable(LockedDossier dossier, CurrentUser by, UUID taskId) {
    var refusal = recalls.refusal(by, taskId);
    if (refusal != null) {
      throw refusal;
    }
    return record(taskId).of(dossier).view();
  }

  /** Id, in the model, of an open step that came of one that was completed. */
  @Transactional(readOnly = true)
  public String cameOf(StepRecordView sent) {
    return recalls.cameOf(sent).stepId;
  }

  /** The units the step's form may name to hold a part together; empty where it names none. */
  @Transactional(readOnly = true)
  public List<UnitView> choosable(UUID taskId) {
    var record = record(taskId);
    var dossier = changes.get(record.dossierId);
    return completion.choosable(dossier, step(dossier, record.stepId));
  }

  /**
   * Ids of the steps whose answers are read at this one: of each, the last time it was asked; those
   * that are open and those that were passed over among them.
   */
  @Transactional(readOnly = true)
  public List<UUID> answersAt(StepRecordView at) {
    var asked = step(changes.get(at.dossierId()), at.stepId()).beside().answers();
    return asked.isEmpty()
        ? List.of()
        : Consultations.answers(asked, records.findByDossierIdOrderBySeq(at.dossierId()));
  }

  /** The form a step was completed with, with what was corrected in it since. */
  @Transactional(readOnly = true)
  public JsonNode form(UUID taskId) {
    return completion.form(record(taskId).view());
  }

  /** The dossier's step records in the order they began. */
  @Transactional(readOnly = true)
  public List<StepRecordView> of(UUID dossierId) {
    return claims.views(all.of(dossierId));
  }

  /** The step completed last. */
  @Transactional(readOnly = true)
  public Optional<StepRecordView> lastCompleted(UUID dossierId) {
    return SentBacks.lastCompleted(all.of(dossierId)).map(StepRecord::view);
  }

  /** Every open step of every dossier, with what the inbox shows: for rebuilding it. */
  @Transactional(readOnly = true)
  public List<StepOpened> allOpen() {
    return starts.allOpen();
  }

  private StepRecordView changed(
      LockedDossier dossier,
      StepRecord record,
      DossierEventKind kind,
      CurrentUser by,
      Map<String, Object> payload) {
    changes.tell(dossier, kind, by, record.view(), null, payload);
    changes.publish(new StepChanged(record.view()));
    return record.view();
  }

  private static Map<String, Object> tookFrom(@Nullable String name) {
    return name == null ? Map.of() : Map.of("before", name);
  }

  private Step step(KnownDossier dossier, String stepId) {
    return changes.revision(dossier).procedure().step(stepId).orElseThrow();
  }

  private StepRecord open(UUID taskId) {
    var record = record(taskId);
    if (!record.open()) {
      throw DossierProblem.stepClosed();
    }
    if (record.onHold) {
      throw DossierProblem.suspended();
    }
    return record;
  }

  private StepRecord record(UUID taskId) {
    return records.findById(taskId).orElseThrow(DossierProblem::stepNotFound);
  }
}
