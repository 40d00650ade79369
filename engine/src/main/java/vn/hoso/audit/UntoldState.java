package vn.hoso.audit;

import static vn.hoso.dossier.DossierEventKind.DecisionCancelled;
import static vn.hoso.dossier.DossierEventKind.DossierClosed;
import static vn.hoso.dossier.DossierEventKind.DossierDecided;
import static vn.hoso.dossier.DossierEventKind.DossierEnteredHalfway;
import static vn.hoso.dossier.DossierEventKind.DossierStopped;
import static vn.hoso.dossier.DossierEventKind.DossierWithdrawn;
import static vn.hoso.dossier.DossierEventKind.IntakeRefused;
import static vn.hoso.dossier.DossierEventKind.ResultDelivered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoso.audit.StandingRows.State;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierStatus;

/**
 * Whether a dossier stands where its chain has led it: decided or broken off by the last entry that
 * does so, with the outcome that one tells of, and closed by an entry of its own. On the road until
 * then nothing depends on which of its open statuses it bears.
 */
final class UntoldState {

  private static final Map<DossierEventKind, DossierStatus> LEADS_TO =
      Map.of(
          IntakeRefused, DossierStatus.INTAKE_REFUSED,
          DossierStopped, DossierStatus.STOPPED,
          DossierWithdrawn, DossierStatus.WITHDRAWN,
          DossierDecided, DossierStatus.DECIDED,
          ResultDelivered, DossierStatus.RESULT_DELIVERED,
          DecisionCancelled, DossierStatus.DECISION_CANCELLED);

  private UntoldState() {}

  /**
   * @param told of the same dossier as the history
   */
  static List<String> faults(State state, List<HistoryEntry> history, ToldRows told) {
    var kinds = history.stream().map(entry -> DossierEventKind.valueOf(entry.kind())).toList();
    var faults = new ArrayList<String>();
    boolean halfway = kinds.contains(DossierEnteredHalfway);
    if (!stands(state.status(), kinds, halfway)) {
      faults.add("Tình trạng hồ sơ không phải là tình trạng ghi trong nhật ký.");
    }
    if (state.closed() != kinds.contains(DossierClosed)) {
      faults.add(
          state.closed()
              ? "Hồ sơ đã kết thúc mà nhật ký không ghi."
              : "Nhật ký ghi hồ sơ đã kết thúc mà hồ sơ không còn như vậy.");
    }
    if (!cameOut(state, kinds, halfway, told)) {
      faults.add("Kết quả của hồ sơ không phải là kết quả ghi trong nhật ký.");
    }
    return faults;
  }

  /** What came in half-way may have been decided before. */
  private static boolean stands(String status, List<DossierEventKind> kinds, boolean halfway) {
    return last(kinds)
        .map(end -> LEADS_TO.get(end).name().equals(status))
        .orElseGet(
            () ->
                Arrays.stream(DossierStatus.values())
                    .filter(each -> each.name().equals(status))
                    .anyMatch(each -> halfway ? !each.broken() : each.undecided()));
  }

  private static Optional<DossierEventKind> last(List<DossierEventKind> kinds) {
    return kinds.stream().filter(LEADS_TO::containsKey).reduce((earlier, later) -> later);
  }

  /** One that was erased may have told of any outcome, and so may what stands half-way. */
  private static boolean cameOut(
      State state, List<DossierEventKind> kinds, boolean halfway, ToldRows told) {
    if (!kinds.contains(DossierDecided)) {
      return halfway || state.outcome() == null;
    }
    return told.lastDecided()
        .map(outcome -> outcome.equals(state.outcome()))
        .orElseGet(() -> halfway || told.erased(DossierDecided) > 0 || state.outcome() == null);
  }
}
