package vn.hoso.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hoso.clock.RunningClock;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.IssuedReceipt;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.rule.PartCapacity;
import vn.hoso.step.CorrectableField;

/**
 * What is asked of a dossier before it is amended: where it stands, with whom, and its clocks.
 *
 * @param ended whether its process is over: nothing is amended any more
 * @param promisedOn ngày hẹn trả; null before receipt and while the promise is paused
 * @param receipt the last one given out; null where there is none
 * @param receivedOn the day of receipt as it holds now; null before it
 * @param seats who plays which part
 * @param steps in the order they began
 * @param clocks those that have started
 * @param corrections what of the forms can be corrected now; few ask
 * @param supplementRequests how many formal supplements were asked for
 */
public record Amendable(
    UUID id,
    String code,
    UUID revisionId,
    UUID calendarVersionId,
    DossierStatus status,
    int version,
    boolean ended,
    LocalDate promisedOn,
    @Nullable IssuedReceipt receipt,
    @Nullable LocalDate receivedOn,
    List<WholeDossier.Seat> seats,
    List<StepRecordView> steps,
    List<RunningClock> clocks,
    Supplier<List<CorrectableField>> corrections,
    int supplementRequests) {

  /** The first unit that is this to it; empty where the route knows none. */
  public Optional<UUID> unit(PartCapacity capacity) {
    return seats.stream()
        .filter(seat -> seat.capacity() == capacity)
        .map(WholeDossier.Seat::unitId)
        .findFirst();
  }

  /** What of the forms can be corrected now. */
  public List<CorrectableField> correctable() {
    return corrections.get();
  }

  /** The steps still to be done. */
  public List<StepRecordView> openSteps() {
    return steps.stream().filter(StepRecordView::open).toList();
  }

  /** Whether the receipt given out names another day of receipt than holds now. */
  public boolean receiptOutdated() {
    return receipt != null && receivedOn != null && !receivedOn.equals(receipt.receivedOn());
  }

  /** The clock of that limit, if it has started. */
  public Optional<RunningClock> clock(String limitName) {
    return clocks.stream().filter(each -> each.limitName().equals(limitName)).findFirst();
  }
}
