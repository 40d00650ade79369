package vn.hoso.importing;

import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.hoso.schedule.Recurring;
import vn.hoso.schedule.RecurringWork;

/**
 * One list after the other, beside the requests, by one of the nodes at a time; what a stop or a
 * crash interrupted is taken up by the next look, here or on another node.
 */
@Component
class ImportQueue {

  private static final String NAME = "imports";

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
    batches.unfinished().forEach(work::run);
  }

  @Configuration(proxyBeanMethods = false)
  static class Schedule {

    @Bean
    Recurring unfinishedLists(ImportQueue queue) {
      return Recurring.every(NAME, Duration.ofMinutes(1), queue::goOn);
    }

    /** Files and rows of lists nobody needs any more. */
    @Bean
    Recurring oldLists(Imports imports) {
      return Recurring.every("old-imports", Duration.ofDays(1), imports::forgetOld);
    }
  }
}
