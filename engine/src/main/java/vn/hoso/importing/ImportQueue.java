package vn.hoso.importing;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hoso.schedule.RecurringWork;

/**
 * One list after the other, beside the requests, by one of the nodes at a time; what a stop or a
 * crash interrupted is taken up by the next look, here or on another node.
 */
@Component
class ImportQueue {

  static final String NAME = "imports";

  private final ImportWork work;
  private final ImportBatches batches;
  private final RecurringWork recurring;
  private final boolean background;

  /**
   * @param background false where tests want each list done before the answer
   */
  ImportQueue(
      ImportWork work,
      ImportBatches batches,
      RecurringWork recurring,
      @Value("${hoso.importing.background:true}") boolean background) {
    this.work = work;
    this.batches = batches;
    this.recurring = recurring;
    this.background = background;
  }

  /** After the transaction that made the work is over. */
  void add(UUID batchId) {
    if (background) {
      recurring.soon(NAME);
    } else {
      work.run(batchId);
    }
  }

  void goOn() {
    // Asked anew after each: who sent many waits for who sends one meanwhile.
    var turns = new Turns();
    for (var next = turns.next(batches.waiting());
        next.isPresent();
        next = turns.next(batches.waiting())) {
      work.run(next.get());
    }
  }
}
