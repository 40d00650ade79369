package vn.hoso.recount;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.recount.RecountRows.Recount;
import vn.hoso.recount.RecountRows.Waiting;

/**
 * Counts dossiers anew beside the requests, each wholly or not at all: in portions of one short
 * transaction, and one by one where somebody is acting on one of them or one cannot be counted.
 * What a stop interrupted goes on at the start; of two nodes at one decision, each does what the
 * other is not at.
 */
@Component
public class RecountWork {

  private static final Logger LOG = LoggerFactory.getLogger(RecountWork.class);
  private static final int PORTION = 100;

  /** Where another act came in between. */
  private static final int ATTEMPTS = 3;

  private final RecountRows rows;
  private final RecountActs acts;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final ExecutorService thread;
  private final Executor executor;
  private volatile boolean stopping;
  private final RetryTemplate again =
      new RetryTemplate(
          RetryPolicy.builder()
              .maxRetries(ATTEMPTS - 1)
              .delay(Duration.ZERO)
              .predicate(fault -> !stopping && fault instanceof TransientDataAccessException)
              .build());

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

  /** How far it is, as that official may be told: no code of a dossier about himself. */
  public RecountProgress progress(CurrentUser by, UUID id) {
    return rows.progress(by.personId(), id);
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
    stopping = true;
    if (thread != null) {
      thread.shutdownNow();
    }
  }

  private void run(Recount recount) {
    for (var next = rows.next(recount.id(), PORTION);
        !next.isEmpty();
        next = rows.next(recount.id(), PORTION)) {
      var done = together(recount, next);
      // Those that somebody is acting on, or all of them where one could not be counted.
      for (var each : next) {
        if (!done.contains(each.seq())) {
          one(recount, each);
        }
      }
    }
  }

  private Set<Integer> together(Recount recount, List<Waiting> waiting) {
    try {
      return transaction.execute(
          status -> {
            var mine = rows.taken(recount.id(), waiting);
            var ids = mine.stream().map(Waiting::dossierId).distinct().toList();
            return noted(recount, mine, acts.applyToFree(recount, ids));
          });
    } catch (RuntimeException fault) {
      LOG.warn("RECOUNT-002 one by one, since together they met {}", fault.getClass().getName());
      return Set.of();
    }
  }

  private void one(Recount recount, Waiting waiting) {
    try {
      again.invoke(
          () ->
              transaction.execute(
                  status ->
                      rows.taken(recount.id(), waiting)
                          ? noted(
                              recount, List.of(waiting), acts.apply(recount, waiting.dossierId()))
                          : Set.of()));
    } catch (RuntimeException fault) {
      if (stopping) {
        throw fault;
      }
      failed(recount, waiting, fault);
    }
  }

  private void failed(Recount recount, Waiting waiting, RuntimeException fault) {
    LOG.error(
        "RECOUNT-001 dossier {} keeps what governs it: {}",
        waiting.dossierId(),
        fault.getClass().getName());
    transaction.executeWithoutResult(
        status -> rows.done(recount.id(), Map.of(waiting.seq(), RecountResult.FAILED)));
  }

  private Set<Integer> noted(
      Recount recount, List<Waiting> waiting, Map<UUID, Optional<DossierMove>> came) {
    var results = new HashMap<Integer, RecountResult>();
    for (var each : waiting) {
      var move = came.get(each.dossierId());
      if (move != null) {
        results.put(each.seq(), result(recount, each, move.orElse(null)));
      }
    }
    rows.done(recount.id(), results);
    return results.keySet();
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
