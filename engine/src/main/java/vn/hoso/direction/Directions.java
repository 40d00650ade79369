package vn.hoso.direction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.acts.Amendments;
import vn.hoso.direction.DirectionsView.DirectableStep;
import vn.hoso.direction.DirectionsView.DirectionAction;
import vn.hoso.direction.DirectionsView.DirectionState;
import vn.hoso.direction.DirectionsView.DirectionView;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.OfficialName;
import vn.hoso.procedure.AskedNames;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Ids;
import vn.hoso.shared.Letters;
import vn.hoso.shared.Sha256;
import vn.hoso.state.Amendable;

/**
 * Ý kiến chỉ đạo, its answer, and taking it back. It belongs to a run of a step, and so goes with
 * it from hand to hand. Who may not know of the step learns of no order there. The history tells
 * that one was given, by its digest: its words stay here.
 */
@Service
@Transactional
public class Directions {

  private final Amendments dossiers;
  private final DossierChanges changes;
  private final OwnDossiers own;
  private final DirectionPolicy policy;
  private final DirectionRows rows;
  private final AskedNames names;

  Directions(
      Amendments dossiers,
      DossierChanges changes,
      OwnDossiers own,
      DirectionPolicy policy,
      DirectionRows rows,
      AskedNames names) {
    this.dossiers = dossiers;
    this.changes = changes;
    this.own = own;
    this.policy = policy;
    this.rows = rows;
    this.names = names;
  }

  /**
   * The caller publishes {@link vn.hoso.dossier.DossierRead}.
   *
   * @throws vn.hoso.dossier.DossierProblem DOSSIER-001 (404) where the dossier is not visible
   */
  @Transactional(readOnly = true)
  public DirectionsView of(CurrentUser by, UUID dossierId) {
    var dossier = dossiers.look(by, dossierId);
    var acting = own.on(by, dossierId);
    var reader = policy.reader(by, dossier);
    var steps =
        dossier.steps().stream()
            .filter(reader::knows)
            .collect(Collectors.toMap(StepRecordView::id, Function.identity()));
    var known =
        rows.of(dossierId).stream().filter(each -> steps.containsKey(each.taskId())).toList();
    var asked = known.stream().map(each -> steps.get(each.taskId())).distinct().toList();
    var his = policy.answerable(acting, asked).stream().map(StepRecordView::id).toList();
    return new DirectionsView(
        dossier.version(),
        known.stream()
            .map(each -> view(by, each, steps.get(each.taskId()), his.contains(each.taskId())))
            .toList(),
        policy.directable(acting, dossier, reader).stream()
            .map(step -> new DirectableStep(step.id(), called(step), step.holderName()))
            .toList());
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
    if (!policy.directable(acting, dossier, reader).contains(step)) {
      throw DirectionProblem.mayNotDirect();
    }
    dossiers.requireCurrent(dossier, version);
    var absent =
        DirectionPolicy.leading(acting, step)
            .filter(held -> !held.own())
            .map(HeldPosition::standsInFor)
            .map(OfficialName::fullName)
            .orElse(null);
    var given =
        new Direction(
            Ids.next(),
            taskId,
            written(text),
            day(answerBy),
            changes.now(),
            by.officialId(),
            CurrentUser.signature(by.fullName(), absent),
            null);
    rows.add(dossierId, given);
    var payload = payload(given, given.text());
    if (answerBy != null) {
      payload.put("answerBy", answerBy.toString());
    }
    if (absent != null) {
      payload.put(DossierChanges.STANDS_IN_FOR, absent);
    }
    tell(by, dossierId, DossierEventKind.DirectionGiven, step, payload);
  }

  /**
   * @throws DirectionProblem DIRECTION-004 (422), -005 (404), -006 (403), -008 (409)
   * @throws vn.hoso.dossier.DossierProblem DOSSIER-001 (404)
   */
  public void answer(CurrentUser by, UUID dossierId, UUID directionId, String text) {
    var dossier = dossiers.lock(by, dossierId);
    var given = known(by, dossier, directionId);
    var step = step(dossier, given.taskId());
    var acting = own.on(by, dossierId);
    if (by.is(given.by()) || policy.answerable(acting, List.of(step)).isEmpty()) {
      throw DirectionProblem.mayNotAnswer();
    }
    requireWaiting(given);
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
    var payload = payload(given, answer);
    payload.put("officialId", given.by().toString());
    tell(by, dossierId, DossierEventKind.DirectionAnswered, step, payload);
  }

  /**
   * @throws DirectionProblem DIRECTION-005 (404), -007 (403), -008 (409)
   * @throws vn.hoso.dossier.DossierProblem DOSSIER-001 (404)
   */
  public void withdraw(CurrentUser by, UUID dossierId, UUID directionId) {
    var dossier = dossiers.lock(by, dossierId);
    var given = known(by, dossier, directionId);
    if (!by.is(given.by())) {
      throw DirectionProblem.mayNotWithdraw();
    }
    requireWaiting(given);
    rows.end(given.id(), new Direction.End(null, changes.now(), by.officialId(), by.fullName()));
    tell(
        by,
        dossierId,
        DossierEventKind.DirectionWithdrawn,
        step(dossier, given.taskId()),
        payload(given, null));
  }

  private void tell(
      CurrentUser by,
      UUID dossierId,
      DossierEventKind kind,
      StepRecordView step,
      Map<String, Object> payload) {
    changes.tell(changes.locked(dossierId), kind, by, step, null, payload);
  }

  private static Map<String, Object> payload(Direction given, @Nullable String said) {
    var payload = new HashMap<String, Object>();
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

  private Direction known(CurrentUser by, Amendable dossier, UUID directionId) {
    var reader = policy.reader(by, dossier);
    return rows.of(dossier.id()).stream()
        .filter(each -> each.id().equals(directionId))
        .filter(each -> reader.knows(step(dossier, each.taskId())))
        .findFirst()
        .orElseThrow(DirectionProblem::noDirection);
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

  private DirectionView view(CurrentUser by, Direction given, StepRecordView step, boolean his) {
    var end = given.end();
    return new DirectionView(
        given.id(),
        given.taskId(),
        called(step),
        given.text(),
        given.answerBy(),
        given.waits() && given.answerBy() != null && given.answerBy().isBefore(changes.today()),
        given.at(),
        given.byName(),
        end == null
            ? DirectionState.OPEN
            : end.answer() == null ? DirectionState.WITHDRAWN : DirectionState.ANSWERED,
        end == null ? null : end.answer(),
        end == null ? null : end.at(),
        end == null ? null : end.byName(),
        end == null ? actions(by, given, his) : List.of());
  }

  private static List<DirectionAction> actions(CurrentUser by, Direction given, boolean his) {
    var actions = new ArrayList<DirectionAction>();
    boolean gave = by.is(given.by());
    if (his && !gave) {
      actions.add(DirectionAction.ANSWER);
    }
    if (gave) {
      actions.add(DirectionAction.WITHDRAW);
    }
    return actions;
  }

  private String called(StepRecordView step) {
    return step.of(names.step(step.stepName()));
  }
}
