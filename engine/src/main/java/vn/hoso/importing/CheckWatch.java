package vn.hoso.importing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.hoso.sheet.ListFile;
import vn.hoso.sheet.UnreadableList;

/**
 * Ends the reading of a list that nobody waits for any more, or that would keep all others waiting:
 * lists are read one behind the other.
 */
final class CheckWatch implements ListFile.Watch {

  /** What takes longer is to be divided: all other lists wait for it. */
  static final Duration MOST = Duration.ofMinutes(15);

  /** Nothing behind it is wanted; what was read is no worse for it. */
  static final class Enough extends IOException {

    private Enough() {
      super("enough");
    }
  }

  private final UUID batchId;
  private final ImportBatches batches;
  private final Clock clock;
  private final Instant until;
  private boolean full;

  CheckWatch(UUID batchId, ImportBatches batches, Clock clock) {
    this.batchId = batchId;
    this.batches = batches;
    this.clock = clock;
    this.until = clock.instant().plus(MOST);
  }

  /** What follows would be left out. */
  void full() {
    full = true;
  }

  @Override
  public void goOn() throws IOException {
    if (clock.instant().isAfter(until)) {
      throw UnreadableList.tookTooLong();
    }
    if (full || !batches.isChecked(batchId)) {
      throw new Enough();
    }
  }
}
