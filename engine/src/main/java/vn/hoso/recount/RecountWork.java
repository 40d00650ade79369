package vn.hoso.recount;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.recount.RecountRows.Recount;
import vn.hoso.recount.RecountRows.Waiting;

/**
 * Counts dossiers anew beside the requests, in portions, each dossier in a transaction of its own:
 * wholly or not at all. What a stop interrupted goes on at the start.
 */
@Component
public class RecountWork {

  private static final Logger LOG = LoggerFactory.getLogger(RecountWork.class);
  private static final int PORTION = 200;

  private final RecountRows rows;
  private final RecountActs acts;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final ExecutorService thread;
  private final Executor executor;

  /**
   * @param background false where tests want it done before the answer
   */
  RecountWork(
      RecountRows rows,
      RecountActs acts,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${hoso.recount.background:true}") boolean background) {
    this.rows = rows;
    this.acts = acts;
    this.transaction = transaction;
    this.clock = clock;
    this.thread = background ? Executors.newSingleThreadExecutor(RecountWork::named) : null;
    this.executor = background ? thread : Runnable::run;
  }

  /**
   * Keeps the decision together with what orders it.
   *
   * @param id the decision's
   * @param revisionId whose limits are to hold; null = the newest calendar of each cell
   * @param open dossiers it is done to; those that {@link RecountChoice#KEEP} leaves are none
   * @param shown what was shown of them
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void decide(
      UUID id,
      @Nullable UUID revisionId,
      RecountChoice choice,
      String reason,
      LocalDate startsOn,
      UUID by,
      List<UUID> open,
      List<DossierMove> shown) {
    Instant now = clock.instant();
    rows.add(new Recount(id, revisionId, choice, reason, startsOn, by), now);
    if (choice != RecountChoice.KEEP) {
      Map<UUID, DossierMove> moves =
          shown.stream().collect(Collectors.toMap(DossierMove::dossierId, Function.identity()));
      rows.addDossiers(
          id,
          open,
          open.stream()
              .map(moves::get)
              .map(each -> each == null ? null : PreviewToken.dates(each))
              .toList());
    }
  }

  public RecountProgress progress(UUID id) {
    return rows.progress(id);
  }

  /** After the transaction that decided it is over. */
  public void start(UUID id) {
    var recount = rows.find(id).orElseThrow();
    if (!recount.startsOn().isAfter(LocalDate.now(clock))) {
      executor.execute(() -> run(recount));
    }
  }

  /** Takes up what is left, and what has come to its day. */
  @EventListener(ApplicationReadyEvent.class)
  public void goOn() {
    rows.unfinished(LocalDate.now(clock)).forEach(this::start);
  }

  /** What is left is taken up again by the next start. */
  @PreDestroy
  void stop() {
    if (thread != null) {
      thread.shutdownNow();
    }
  }

  private void run(Recount recount) {
    for (var next = rows.next(recount.id(), PORTION);
        !next.isEmpty();
        next = rows.next(recount.id(), PORTION)) {
      next.forEach(each -> one(recount, each));
    }
  }

  private void one(Recount recount, Waiting waiting) {
    try {
      transaction.executeWithoutResult(
          status ->
              rows.done(
                  recount.id(),
                  waiting.seq(),
                  result(recount, waiting, acts.apply(recount, waiting.dossierId()))));
    } catch (RuntimeException fault) {
      LOG.error(
          "RECOUNT-001 dossier {} keeps what governs it: {}",
          waiting.dossierId(),
          fault.getClass().getName());
      transaction.executeWithoutResult(
          status -> rows.done(recount.id(), waiting.seq(), RecountResult.FAILED));
    }
  }

  private static RecountResult result(
      Recount recount, Waiting waiting, @Nullable DossierMove move) {
    if (move == null) {
      return RecountResult.STAYED;
    }
    byte[] came = move.dates().isEmpty() ? null : PreviewToken.dates(move);
    if (!Arrays.equals(came, waiting.foreseen())) {
      return RecountResult.OTHERWISE;
    }
    return move.moves() && recount.choice().takes(move)
        ? RecountResult.MOVED
        : RecountResult.STAYED;
  }

  private static Thread named(Runnable work) {
    var thread = new Thread(work, "recount");
    thread.setDaemon(true);
    return thread;
  }
}
