package vn.hoso.acts;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.clock.Clocks;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.DossierSight;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.item.Items;
import vn.hoso.opening.MoveAwayRequest;
import vn.hoso.opening.Moves;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.process.DossierProcess;
import vn.hoso.state.DossierPolicy;
import vn.hoso.step.Consultations;

/** What is done with a whole dossier beside its steps: withdrawn, stopped, cancelled, gone on. */
@Service
public class DossierActs {

  private final DossierChanges changes;
  private final DossierSight sight;
  private final DossierPolicy policy;
  private final DossierProcess process;
  private final CancelActs cancelling;
  private final Consultations consultations;
  private final Moves moves;
  private final Clocks clocks;
  private final Items items;

  DossierActs(
      DossierChanges changes,
      DossierSight sight,
      DossierPolicy policy,
      DossierProcess process,
      CancelActs cancelling,
      Consultations consultations,
      Moves moves,
      Clocks clocks,
      Items items) {
    this.changes = changes;
    this.sight = sight;
    this.policy = policy;
    this.process = process;
    this.cancelling = cancelling;
    this.consultations = consultations;
    this.moves = moves;
    this.clocks = clocks;
    this.items = items;
  }

  /**
   * Rút hồ sơ, for the person concerned, by the secretary of the cell.
   *
   * @param version the version the official saw
   * @throws DossierProblem DOSSIER-004 (403), DOSSIER-005 (409), DOSSIER-006 (409, stale),
   *     DOSSIER-017 (422)
   */
  @Transactional
  public void withdraw(CurrentUser by, UUID dossierId, String reason, int version) {
    breakOff(DossierPolicy.Action.WITHDRAW, by, dossierId, reason, version);
  }

  /**
   * Người vào Đảng chuyển đơn vị: ends the dossier as withdrawn, with where to and with which
   * letters; the cell named there goes on with it when it opens one for the same person.
   *
   * @throws DossierProblem as {@link #withdraw}, and DOSSIER-045 (422, by field)
   */
  @Transactional
  public void moveAway(CurrentUser by, UUID dossierId, MoveAwayRequest request) {
    var dossier = required(DossierPolicy.Action.MOVE_AWAY, by, dossierId, request.version());
    moves.moveAway(by, dossier, request);
  }

  /** Dừng giải quyết, by the deciding body; problems as {@link #withdraw}. */
  @Transactional
  public void stop(CurrentUser by, UUID dossierId, String reason, int version) {
    breakOff(DossierPolicy.Action.STOP, by, dossierId, reason, version);
  }

  /**
   * Hủy quyết định, by the body that decided to admit; also when the process is over.
   *
   * @throws DossierProblem DOSSIER-004 (403), DOSSIER-005 (409), DOSSIER-006 (409, stale),
   *     DOSSIER-044 (422, by field)
   */
  @Transactional
  public void cancelDecision(CurrentUser by, UUID dossierId, CancelDecisionRequest request) {
    var dossier = required(DossierPolicy.Action.CANCEL_DECISION, by, dossierId, request.version());
    cancelling.cancel(by, dossier, request);
  }

  /**
   * Đi tiếp khi chưa đủ ý kiến, by the body that leads, once all who have not answered are late.
   *
   * @throws DossierProblem DOSSIER-004 (403), DOSSIER-005 or DOSSIER-080 (409), DOSSIER-006 (409,
   *     stale), DOSSIER-017 (422)
   */
  @Transactional
  public void closeConsultation(CurrentUser by, UUID dossierId, String reason, int version) {
    var dossier = required(DossierPolicy.Action.CLOSE_CONSULTATION, by, dossierId, version);
    consultations.close(by, dossier, reason);
  }

  /** The process has come to its end: closes the dossier and publishes {@code DossierClosed}. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void ended(CurrentUser by, UUID dossierId) {
    var dossier = changes.locked(dossierId);
    if (!dossier.ended()) {
      dossier.close(changes.now());
      items.close(dossierId, changes.revision(dossier).procedure(), dossier.decisionStands());
      clocks.refresh(dossier);
      changes.tell(
          dossier,
          DossierEventKind.DossierClosed,
          by.officialId(),
          Map.of("status", dossier.status().name()));
    }
  }

  private void breakOff(
      DossierPolicy.Action action, CurrentUser by, UUID dossierId, String reason, int version) {
    var dossier = required(action, by, dossierId, version);
    if (reason == null || reason.isBlank() || reason.indexOf('\0') >= 0) {
      throw DossierProblem.reasonMissing();
    }
    dossier.endsFor(reason.strip());
    process.signal(dossierId, action.word(), by);
  }

  /** The dossier, locked, for who sees it, may do this with it and knows its latest version. */
  private LockedDossier required(
      DossierPolicy.Action action, CurrentUser by, UUID dossierId, int version) {
    var dossier = changes.locked(dossierId);
    sight.require(by, dossier);
    policy.require(action, by, dossier);
    if (dossier.version() != version) {
      throw DossierProblem.stale(dossier.version());
    }
    return dossier;
  }
}
