package vn.hoso.direction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.acts.Amendments;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.OfficialName;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Ids;
import vn.hoso.shared.Letters;
import vn.hoso.shared.Sha256;
import vn.hoso.state.Amendable;

/**
 * Ý kiến chỉ đạo, its answer, and taking it back. It belongs to a run of a step, and so goes with
 * it from hand to hand. Who may not read what the step writes reads no order there either. The
 * history tells that one was given, by its digest: its words stay here.
 */
@Service
@Transactional
public class Directions {

  private final Amendments dossiers;
  private final DossierChanges changes;
  private final OwnDossiers own;
  private final DirectionPolicy policy;
  private final DirectionRows rows;
  private final DirectionReading reading;

  Directions(
      Amendments dossiers,
      DossierChanges changes,
      OwnDossiers own,
      DirectionPolicy policy,
      DirectionRows rows,
      DirectionReading reading) {
    this.dossiers = dossiers;
    this.changes = changes;
    this.own = own;
    this.policy = policy;
    this.rows = rows;
    this.reading = reading;
  }

  /**
   * The caller publishes {@link vn.hoso.dossier.DossierRead}.
   *
   * @throws vn.hoso.dossier.DossierProblem DOSSIER-001 (404) where the dossier is not visible
   */
  @Transactional(readOnly = true)
  public DirectionsView of(CurrentUser by, UUID dossierId) {
    var dossier = dossiers.look(by, dossierId);
    return reading.of(by, own.on(by, dossierId), dossier);
  }

  /**
   * @param answerBy by when an answer is wanted; null for no day
   * @param version of the dossier the leader saw
   * @throws DirectionProblem DIRECTION-001 (403), -002 (404), -003 (409), -004 (422)
   * @throws vn.hoso.dossier.DossierProblem DOSSIER-001 (404), DOSSIER-006 (409, stale)
   */
  public void give(
      CurrentUser by,
      UUID dossierId,
      UUID taskId,
      String text,
      @Nullable LocalDate answerBy,
      int version) {
    var dossier = dossiers.lock(by, dossierId);
    var acting = own.on(by, dossierId);
    var reader = policy.reader(by, dossier);
    var step = step(dossier, taskId);
    if (!reader.knows(step)) {
      throw DirectionProblem.noStep();
    }
    if (!step.open()) {
      throw DirectionProblem.stepOver();
    }
    if (!policy.led(acting, dossier, reader).contains(step)) {
      throw DirectionProblem.mayNotDirect();
    }
    requireMoving(dossier);
    dossiers.requireCurrent(dossier, version);
    var absent =
        DirectionPolicy.leading(acting, step)
            .filter(held -> !held.own())
            .map(HeldPosition::standsInFor)
            .orElse(null);
    var absentName = absent == null ? null : absent.fullName();
    var given =
        new Direction(
            Ids.next(),
            taskId,
            written(text),
            day(answerBy),
            changes.now(),
            by.officialId(),
            CurrentUser.signature(by.fullName(), absentName),
            absent == null ? null : absent.id(),
            null);
    rows.add(dossierId, given);
    var payload = payload(given, step, given.text());
    if (answerBy != null) {
      payload.put("answerBy", answerBy.toString());
    }
    if (absentName != null) {
      payload.put(DossierChanges.STANDS_IN_FOR, absentName);
    }
    tell(by, dossierId, DossierEventKind.DirectionGiven, step, payload);
  }

  /**
   * @throws DirectionProblem DIRECTION-004 (422), -005 (404), -006 (403), -008 and -009 (409)
   * @throws vn.hoso.dossier.DossierProblem DOSSIER-001 (404), DOSSIER-030 (409, suspended)
   */
  public void answer(CurrentUser by, UUID dossierId, UUID directionId, String text) {
    var dossier = dossiers.lock(by, dossierId);
    var acting = own.on(by, dossierId);
    var shown = reading.shown(by, acting, dossier);
    var given = shown.order(directionId);
    var step = step(dossier, given.taskId());
    requireStanding(given, step, dossier);
    if (given.of(by) || !shown.his().contains(step.id())) {
      throw DirectionProblem.mayNotAnswer();
    }
    requireWaiting(given);
    requireMoving(dossier);
    var absent =
        acting
            .actsFor(step.positionId(), step.holderFor())
            .map(OfficialName::fullName)
            .orElse(null);
    var answer = written(text);
    rows.end(
        given.id(),
        new Direction.End(
            answer, changes.now(), by.officialId(), CurrentUser.signature(by.fullName(), absent)));
    var payload = payload(given, step, answer);
    payload.put("officialId", given.by().toString());
    tell(by, dossierId, DossierEventKind.DirectionAnswered, step, payload);
  }

  /**
   * @throws DirectionProblem DIRECTION-005 (404), -007 (403), -008 and -009 (409)
   * @throws vn.hoso.dossier.DossierProblem DOSSIER-001 (404)
   */
  public void withdraw(CurrentUser by, UUID dossierId, UUID directionId) {
    var dossier = dossiers.lock(by, dossierId);
    var given = reading.shown(by, own.on(by, dossierId), dossier).order(directionId);
    var step = step(dossier, given.taskId());
    requireStanding(given, step, dossier);
    if (!given.of(by)) {
      throw DirectionProblem.mayNotWithdraw();
    }
    requireWaiting(given);
    rows.end(given.id(), new Direction.End(null, changes.now(), by.officialId(), by.fullName()));
    tell(by, dossierId, DossierEventKind.DirectionWithdrawn, step, payload(given, step, null));
  }

  private void tell(
      CurrentUser by,
      UUID dossierId,
      DossierEventKind kind,
      StepRecordView step,
      Map<String, Object> payload) {
    changes.tell(changes.locked(dossierId), kind, by, step, null, payload);
  }

  /** A leader stands elsewhere: without the unit nobody could tell which of several it was at. */
  private static Map<String, Object> payload(
      Direction given, StepRecordView step, @Nullable String said) {
    var payload = new HashMap<String, Object>();
    payload.put("stepUnitId", step.unitId().toString());
    payload.put("directionId", given.id().toString());
    if (said != null) {
      payload.put("sha256", Sha256.hex(said));
    }
    return payload;
  }

  private static StepRecordView step(Amendable dossier, UUID taskId) {
    return dossier.steps().stream()
        .filter(each -> each.id().equals(taskId))
        .findFirst()
        .orElseThrow(DirectionProblem::noStep);
  }

  private static void requireStanding(Direction given, StepRecordView step, Amendable dossier) {
    if (DirectionReading.lapsed(given, step, dossier)) {
      throw DirectionProblem.lapsed();
    }
  }

  private static void requireMoving(Amendable dossier) {
    if (dossier.ended()) {
      throw DossierProblem.ended();
    }
    if (!DirectionPolicy.moves(dossier)) {
      throw DossierProblem.suspended();
    }
  }

  private static void requireWaiting(Direction given) {
    if (!given.waits()) {
      throw DirectionProblem.ended(given.end());
    }
  }

  private static String written(String text) {
    var said = Letters.composed(text).strip();
    if (said.isEmpty()) {
      throw DirectionProblem.invalid(FieldError.required("text"));
    }
    return said;
  }

  private @Nullable LocalDate day(@Nullable LocalDate answerBy) {
    if (answerBy == null) {
      return null;
    }
    var today = changes.today();
    if (answerBy.isBefore(today)) {
      throw DirectionProblem.invalid(
          new FieldError("answerBy", "past", "Ngày này đã qua.", "This day has passed."));
    }
    if (answerBy.isAfter(today.plusYears(1))) {
      throw DirectionProblem.invalid(FieldError.tooFar("answerBy", today.plusYears(1)));
    }
    return answerBy;
  }
}
