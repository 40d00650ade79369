package vn.hoso.importing;

import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One list after the other, beside the requests; what a stop interrupted goes on at the start. */
@Component
class ImportQueue {

  private final ImportWork work;
  private final ImportBatches batches;
  private final ExecutorService thread;
  private final Executor executor;

  /**
   * @param background false where tests want each list done before the answer
   */
  ImportQueue(
      ImportWork work,
      ImportBatches batches,
      @Value("${hoso.importing.background:true}") boolean background) {
    this.work = work;
    this.batches = batches;
    this.thread = background ? Executors.newSingleThreadExecutor(ImportQueue::named) : null;
    this.executor = background ? thread : Runnable::run;
  }

  /** After the transaction that made the work is over. */
  void add(UUID batchId) {
    executor.execute(() -> work.run(batchId));
  }

  @EventListener(ApplicationReadyEvent.class)
  void goOn() {
    batches.unfinished().forEach(this::add);
  }

  /** A list in work is taken up again by the next start. */
  @PreDestroy
  void stop() {
    if (thread != null) {
      thread.shutdownNow();
    }
  }

  private static Thread named(Runnable work) {
    Thread thread = new Thread(work, "imports");
    thread.setDaemon(true);
    return thread;
  }
}
