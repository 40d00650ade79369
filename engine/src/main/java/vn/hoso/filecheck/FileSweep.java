package vn.hoso.filecheck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.file.FileMentions;
import vn.hoso.file.FileStore;
import vn.hoso.file.KeptState;
import vn.hoso.filecheck.SweepRows.Counts;
import vn.hoso.filecheck.SweepRows.Fault;

/**
 * Holds what is written of files against what lies in the store, byte by byte. Files nobody speaks
 * of are counted and left: after a restored backup they may be all there is of a paper. Nothing is
 * held while files are read, neither a lock nor a connection.
 */
@Component
class FileSweep {

  private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);

  /** What is on its way has not yet been written of. */
  private static final Duration ON_ITS_WAY = Duration.ofDays(1);

  private final FileStore store;
  private final List<FileMentions> mentions;
  private final SweepRows rows;
  private final TransactionTemplate transaction;
  private final Clock clock;

  FileSweep(
      FileStore store,
      List<FileMentions> mentions,
      SweepRows rows,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.mentions = mentions;
    this.rows = rows;
    this.transaction = transaction;
    this.clock = clock;
  }

  void run(UUID sweepId) {
    Instant settled = clock.instant().minus(ON_ITS_WAY);
    int cleared = store.clearIncoming(settled);
    Map<String, Boolean> needed = needed();
    AtomicInteger orphaned = new AtomicInteger();
    store.eachKept(settled, name -> orphaned.addAndGet(needed.containsKey(name) ? 0 : 1));
    Map<String, KeptState> suffered = suffered(needed);
    Counts counts =
        new Counts(
            needed.size(),
            count(suffered, KeptState.MISSING),
            count(suffered, KeptState.CHANGED),
            orphaned.get(),
            cleared);
    List<Fault> faults = faults(suffered);
    transaction.executeWithoutResult(status -> rows.end(sweepId, counts, faults, clock.instant()));
    if (!suffered.isEmpty()) {
      LOG.error(
          "FILE-004 of {} kept files {} are missing and {} changed",
          counts.checked(),
          counts.missing(),
          counts.changed());
    }
  }

  private Map<String, Boolean> needed() {
    Map<String, Boolean> needed = new HashMap<>();
    mentions.forEach(
        each ->
            each.tell((sha256, dossier, need) -> needed.merge(sha256, need, Boolean::logicalOr)));
    return needed;
  }

  private Map<String, KeptState> suffered(Map<String, Boolean> needed) {
    Map<String, KeptState> suffered = new LinkedHashMap<>();
    needed.forEach(
        (sha256, need) -> {
          KeptState state = need ? store.proved(sha256) : KeptState.WHOLE;
          if (state != KeptState.WHOLE) {
            suffered.put(sha256, state);
          }
        });
    return suffered;
  }

  private static int count(Map<String, KeptState> suffered, KeptState state) {
    return (int) suffered.values().stream().filter(state::equals).count();
  }

  private List<Fault> faults(Map<String, KeptState> suffered) {
    Map<String, Set<UUID>> dossiers = new HashMap<>();
    if (!suffered.isEmpty()) {
      mentions.forEach(
          each ->
              each.tell(
                  (sha256, dossier, need) -> {
                    if (dossier != null && suffered.containsKey(sha256)) {
                      dossiers.computeIfAbsent(sha256, any -> new LinkedHashSet<>()).add(dossier);
                    }
                  }));
    }
    List<Fault> faults = new ArrayList<>();
    suffered.forEach(
        (sha256, state) ->
            faults.add(
                new Fault(sha256, state, List.copyOf(dossiers.getOrDefault(sha256, Set.of())))));
    return faults;
  }
}
