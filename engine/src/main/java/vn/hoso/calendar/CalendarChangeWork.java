package vn.hoso.calendar;

import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.calendar.CalendarChangeRows.Change;
import vn.hoso.calendar.CalendarChangeRows.Waiting;

/**
 * Counts dossiers anew beside the requests, in portions, each dossier in a transaction of its own:
 * wholly or not at all. What a stop interrupted goes on at the start.
 */
@Component
class CalendarChangeWork {

  private static final Logger LOG = LoggerFactory.getLogger(CalendarChangeWork.class);
  private static final int PORTION = 200;

  private final CalendarChangeRows rows;
  private final CalendarMoves dossiers;
  private final TransactionTemplate transaction;
  private final ExecutorService thread;
  private final Executor executor;

  /**
   * @param background false where tests want it done before the answer
   */
  CalendarChangeWork(
      CalendarChangeRows rows,
      CalendarMoves dossiers,
      TransactionTemplate transaction,
      @Value("${hoso.calendar.background:true}") boolean background) {
    this.rows = rows;
    this.dossiers = dossiers;
    this.transaction = transaction;
    this.thread = background ? Executors.newSingleThreadExecutor(CalendarChangeWork::named) : null;
    this.executor = background ? thread : Runnable::run;
  }

  /** After the transaction that made the work is over. */
  void add(UUID changeId) {
    executor.execute(() -> run(changeId));
  }

  @EventListener(ApplicationReadyEvent.class)
  void goOn() {
    rows.unfinished().forEach(this::add);
  }

  /** What is left is taken up again by the next start. */
  @PreDestroy
  void stop() {
    if (thread != null) {
      thread.shutdownNow();
    }
  }

  private void run(UUID changeId) {
    var change = rows.find(changeId).orElseThrow();
    for (var next = rows.next(changeId, PORTION);
        !next.isEmpty();
        next = rows.next(changeId, PORTION)) {
      next.forEach(each -> one(change, each));
    }
  }

  private void one(Change change, Waiting waiting) {
    try {
      transaction.executeWithoutResult(
          status -> {
            dossiers.apply(waiting.dossierId(), change.decidedBy(), change.reason());
            rows.done(change.id(), waiting.seq(), false);
          });
    } catch (RuntimeException fault) {
      LOG.error(
          "CALENDAR-010 dossier {} keeps its calendar: {}",
          waiting.dossierId(),
          fault.getClass().getName());
      transaction.executeWithoutResult(status -> rows.done(change.id(), waiting.seq(), true));
    }
  }

  private static Thread named(Runnable work) {
    var thread = new Thread(work, "calendar");
    thread.setDaemon(true);
    return thread;
  }
}
