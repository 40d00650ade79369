package vn.hoso.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.item.Items;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.PartCapacity;

/** The dossiers. What an official may not see does not exist for him: DOSSIER-001 (404). */
@Service
public class Dossiers {

  private final DossierChanges changes;
  private final DossierOpening opening;
  private final DossierPolicy policy;
  private final DossierSight sight;
  private final DossierStates states;
  private final DossierTracking tracking;
  private final DossierProcess process;
  private final HalfwayEntry halfway;
  private final CancelActs cancelling;
  private final Consultations consultations;
  private final Moves moves;
  private final Clocks clocks;
  private final Items items;
  private final SecrecyPolicy secrecy;

  Dossiers(
      DossierChanges changes,
      DossierOpening opening,
      DossierPolicy policy,
      DossierSight sight,
      DossierStates states,
      DossierTracking tracking,
      @Lazy DossierProcess process,
      HalfwayEntry halfway,
      CancelActs cancelling,
      Consultations consultations,
      Moves moves,
      Clocks clocks,
      Items items,
      SecrecyPolicy secrecy) {
    this.changes = changes;
    this.opening = opening;
    this.policy = policy;
    this.sight = sight;
    this.states = states;
    this.tracking = tracking;
    this.process = process;
    this.halfway = halfway;
    this.cancelling = cancelling;
    this.consultations = consultations;
    this.moves = moves;
    this.clocks = clocks;
    this.items = items;
    this.secrecy = secrecy;
  }

  /**
   * Lập hồ sơ: opens a dossier and starts its process, one transaction.
   *
   * @throws DossierProblem DOSSIER-002 (403), DOSSIER-003 (409, one open dossier per person and
   *     procedure), DOSSIER-011, DOSSIER-016 and ITEM-001 (422)
   */
  @Transactional
  public DossierOpened open(CurrentUser by, OpenDossierRequest request) {
    return opening.open(by, request);
  }

  /**
   * What is asked of the past to enter a dossier of that cell half-way.
   *
   * @throws DossierProblem DOSSIER-040 (403), DOSSIER-011 and DOSSIER-041 (422)
   */
  @Transactional(readOnly = true)
  public HalfwayPlan halfwayPlan(
      CurrentUser by, String procedure, UUID openerUnitId, LocalDate openedOn) {
    return halfway.plan(by, procedure, openerUnitId, openedOn);
  }

  /**
   * Nhập hồ sơ đang giải quyết dở: enters a dossier that has run on paper, at the step it has come
   * to, with its past days; marked as such for good. No receipt is printed and no code given: what
   * the paper office received, HoSo did not.
   *
   * @throws DossierProblem DOSSIER-040 (403), DOSSIER-003 (409), DOSSIER-011 and DOSSIER-041 (422,
   *     by field)
   */
  @Transactional
  public DossierOpened enterHalfway(CurrentUser by, HalfwayRequest request) {
    return halfway.enter(by, request);
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

  /** The dossier as far as he may read it. The caller publishes {@link DossierRead}. */
  @Transactional(readOnly = true)
  public DossierState state(CurrentUser by, UUID dossierId) {
    var whole = whole(by, dossierId);
    return new SeenDossier(secrecy.reader(by, whole)).of(whole);
  }

  /** With everything kept of it, for what is done with it; never for what is shown. */
  @Transactional(readOnly = true)
  public DossierState whole(CurrentUser by, UUID dossierId) {
    var dossier = changes.get(dossierId);
    sight.require(by, dossier);
    return states.of(by, dossier);
  }

  /** Whether the official sees the dossier. */
  @Transactional(readOnly = true)
  public boolean visible(CurrentUser by, UUID dossierId) {
    return changes.find(dossierId).filter(dossier -> sight.sees(by, dossier)).isPresent();
  }

  /**
   * @throws DossierProblem DOSSIER-001 (404) unless {@link #visible}
   */
  @Transactional(readOnly = true)
  public void requireVisible(CurrentUser by, UUID dossierId) {
    sight.require(by, changes.get(dossierId));
  }

  /**
   * Locks the dossier until the transaction ends. The first statement of everything that changes
   * it. What this transaction has read of it before is forgotten: read it again, as it stands now.
   *
   * @throws DossierProblem DOSSIER-001 (404)
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public LockedDossier lock(UUID dossierId) {
    return changes.locked(dossierId);
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
          java.util.Map.of("status", dossier.status().name()));
    }
  }

  /** The unit that plays the part in the dossier; empty where none is known yet. */
  @Transactional(readOnly = true)
  public Optional<UUID> unitOf(UUID dossierId, String part) {
    return changes.get(dossierId).parts().asked(part).stream().map(Seat::unitId).findFirst();
  }

  /** The units that hold the part in the dossier now, in their order. */
  @Transactional(readOnly = true)
  public List<UUID> unitsOf(UUID dossierId, String part) {
    return changes.get(dossierId).parts().asked(part).stream().map(Seat::unitId).toList();
  }

  /** The first unit that is this to the dossier; empty where none is known yet. */
  @Transactional(readOnly = true)
  public Optional<UUID> unitOf(UUID dossierId, PartCapacity capacity) {
    return Optional.ofNullable(changes.get(dossierId).seatOf(capacity)).map(Seat::unitId);
  }

  /** The revision that governs the dossier today. */
  @Transactional(readOnly = true)
  public UUID revisionOf(UUID dossierId) {
    return changes.get(dossierId).revisionId();
  }

  /**
   * Tra cứu: the dossier behind code and secret; empty alike for a wrong code, a wrong secret and
   * none at all.
   */
  @Transactional(readOnly = true)
  public Optional<TrackedDossier> track(String code, String secret) {
    return tracking.track(code, secret);
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
