package vn.hoso.dossier;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoso.shared.Text;

/** Where a dossier stands. Changes only along {@link #after}, by the verbs of the glossary. */
public enum DossierStatus {
  DRAFT("Đang lập hồ sơ", "Being prepared", PortalStatus.REGISTERED),
  SUBMITTED("Đã nộp, chờ tiếp nhận", "Submitted", PortalStatus.REGISTERED),
  RECEIVED("Đã tiếp nhận", "Received", PortalStatus.RECEIVED),
  INTAKE_REFUSED("Từ chối tiếp nhận", "Intake refused", PortalStatus.NOT_RECEIVED),
  IN_PROGRESS("Đang giải quyết", "In progress", PortalStatus.IN_PROGRESS),
  AWAITING_SUPPLEMENT("Chờ bổ sung", "Awaiting supplement", PortalStatus.SUPPLEMENT_REQUESTED),
  SUSPENDED("Tạm dừng", "Suspended", PortalStatus.STOPPED),
  STOPPED("Dừng giải quyết", "Stopped", PortalStatus.STOPPED),
  WITHDRAWN("Đã rút hồ sơ", "Withdrawn", PortalStatus.WITHDRAWAL_REQUESTED),
  DECIDED("Đã có quyết định", "Decided", PortalStatus.DONE),
  RESULT_DELIVERED("Đã trả kết quả", "Result delivered", PortalStatus.RESULT_RETURNED),
  DECISION_CANCELLED("Đã hủy quyết định", "Decision cancelled", PortalStatus.STOPPED);

  private static final Set<DossierStatus> OPEN =
      EnumSet.of(DRAFT, SUBMITTED, RECEIVED, IN_PROGRESS, AWAITING_SUPPLEMENT, SUSPENDED);

  /** One row: a verb leads from any of these statuses to that one. */
  private record Move(String verb, Set<DossierStatus> from, DossierStatus to) {}

  private static final List<Move> MOVES =
      List.of(
          new Move("submit", EnumSet.of(DRAFT, AWAITING_SUPPLEMENT), SUBMITTED),
          new Move("receive", EnumSet.of(SUBMITTED), RECEIVED),
          new Move("refuseIntake", EnumSet.of(SUBMITTED), INTAKE_REFUSED),
          new Move("appraise", EnumSet.of(RECEIVED, IN_PROGRESS), IN_PROGRESS),
          new Move("requestSupplement", EnumSet.of(RECEIVED, IN_PROGRESS), AWAITING_SUPPLEMENT),
          new Move("supplySupplement", EnumSet.of(AWAITING_SUPPLEMENT), IN_PROGRESS),
          new Move("decide", EnumSet.of(RECEIVED, IN_PROGRESS), DECIDED),
          new Move("deliverResult", EnumSet.of(DECIDED), RESULT_DELIVERED),
          new Move(
              "suspend",
              EnumSet.of(SUBMITTED, RECEIVED, IN_PROGRESS, AWAITING_SUPPLEMENT),
              SUSPENDED),
          new Move("cancelDecision", EnumSet.of(DECIDED, RESULT_DELIVERED), DECISION_CANCELLED),
          new Move("stop", OPEN, STOPPED),
          new Move("withdraw", OPEN, WITHDRAWN));

  private static final Set<DossierStatus> BEFORE_RECEIPT = EnumSet.of(DRAFT, SUBMITTED);
  private static final Map<DossierStatus, Set<DossierStatus>> SENT_BACK =
      Map.of(
          DRAFT, BEFORE_RECEIPT,
          AWAITING_SUPPLEMENT, EnumSet.of(SUBMITTED, RECEIVED, IN_PROGRESS, AWAITING_SUPPLEMENT),
          IN_PROGRESS, EnumSet.of(RECEIVED, IN_PROGRESS));

  private final String vi;
  private final String en;
  private final PortalStatus portal;

  DossierStatus(String vi, String en, PortalStatus portal) {
    this.vi = vi;
    this.en = en;
    this.portal = portal;
  }

  public String vi() {
    return vi;
  }

  public String en() {
    return en;
  }

  /** The word the public sees for it: the one place of that mapping. */
  public PortalStatus portal() {
    return portal;
  }

  /**
   * The word for the public: that of the portal, but for what it says alike of a rest, an end and a
   * cancelled decision.
   */
  public Text publicWord() {
    return portal == PortalStatus.STOPPED ? new Text(vi, en) : portal.text();
  }

  /** Whether a decision is still to come: withdrawing and stopping are possible. */
  public boolean undecided() {
    return OPEN.contains(this);
  }

  /** Whether the dossier has left the road for good. */
  public boolean broken() {
    return this == INTAKE_REFUSED || this == STOPPED || this == WITHDRAWN;
  }

  /** Whether it has come to nothing, and no other dossier goes on from it. */
  public boolean nothingFollows() {
    return broken() || this == DECISION_CANCELLED;
  }

  /** Whether the verb is possible from here. */
  public boolean allows(String verb) {
    return MOVES.stream().anyMatch(move -> move.verb.equals(verb) && move.from.contains(this));
  }

  /**
   * The status the verb leads to.
   *
   * @throws DossierProblem DOSSIER-005 when it does not lead on from here
   */
  public DossierStatus after(String verb) {
    return MOVES.stream()
        .filter(move -> move.verb.equals(verb) && move.from.contains(this))
        .map(Move::to)
        .findFirst()
        .orElseThrow(() -> DossierProblem.notNow(verb, this));
  }

  /**
   * The status after the dossier was sent back (trả lại để hoàn thiện): to a step of the office, or
   * to the cell, where it counts as being prepared again until it has been received once.
   *
   * @throws DossierProblem DOSSIER-005 when nothing can be sent back from here
   */
  public DossierStatus afterSendBack(boolean toCell, boolean receivedBefore) {
    var to = toCell ? (receivedBefore ? AWAITING_SUPPLEMENT : DRAFT) : IN_PROGRESS;
    if (!SENT_BACK.get(to).contains(this)) {
      throw DossierProblem.notNow("sendBack", this);
    }
    return to;
  }

  /**
   * The status after a suspension ends (tiếp tục): the one it had before.
   *
   * @throws DossierProblem DOSSIER-005 when it is not suspended
   */
  public DossierStatus afterResume(DossierStatus before) {
    if (this != SUSPENDED || !before.allows("suspend")) {
      throw DossierProblem.notNow("resume", this);
    }
    return before;
  }

  /**
   * The status after what was sent on was taken back (thu hồi): what was handed in is being
   * prepared again; on the rest of the road nothing changes.
   *
   * @throws DossierProblem DOSSIER-005 once decided or broken off
   */
  public DossierStatus afterRecall(boolean receivedBefore) {
    if (!undecided()) {
      throw DossierProblem.notNow("recall", this);
    }
    return this == SUBMITTED ? (receivedBefore ? AWAITING_SUPPLEMENT : DRAFT) : this;
  }

  /** The verbs that change the status by the table, in the order of the road. */
  public static List<String> verbs() {
    return Arrays.asList(MOVES.stream().map(Move::verb).toArray(String[]::new));
  }
}
