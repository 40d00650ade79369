package vn.hoso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.audit.HistoryCheckView.Fault;
import vn.hoso.audit.HistoryChecks.Sum;
import vn.hoso.dossier.DossierChain;
import vn.hoso.dossier.DossierChain.Chained;
import vn.hoso.secrecy.SecrecyPolicy;

/**
 * Looks through the histories of all dossiers, page by page, and through the sealed logs. What is
 * no longer whole is told to the administrators and stands in the log without a name.
 */
@Service
public class HistoryVerification {

  private static final Logger LOG = LoggerFactory.getLogger(HistoryVerification.class);
  private static final int PAGE = 500;

  private final DossierChain chain;
  private final HistoryRows rows;
  private final LogSeals seals;
  private final KeptGuards guards;
  private final ToldPapers papers;
  private final StandingRows standing;
  private final JsonMapper json;
  private final HistoryChecks checks;
  private final SecrecyPolicy secrecy;
  private final TransactionTemplate snapshot;
  private final AtomicBoolean going = new AtomicBoolean();

  HistoryVerification(
      DossierChain chain,
      HistoryRows rows,
      LogSeals seals,
      KeptGuards guards,
      ToldPapers papers,
      StandingRows standing,
      JsonMapper json,
      HistoryChecks checks,
      SecrecyPolicy secrecy,
      PlatformTransactionManager transactions) {
    this.chain = chain;
    this.rows = rows;
    this.seals = seals;
    this.guards = guards;
    this.papers = papers;
    this.standing = standing;
    this.json = json;
    this.checks = checks;
    this.secrecy = secrecy;
    this.snapshot = new TransactionTemplate(transactions);
    // Heads and entries of one moment, while officials go on working.
    this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.snapshot.setReadOnly(true);
  }

  /**
   * Looks through all and says how much this look found not to be whole.
   *
   * @throws IllegalStateException while another goes on here
   */
  public long faults() {
    return look().orElseThrow(() -> new IllegalStateException("a look goes on already"));
  }

  /** Looks through all; a second call while one goes on here does nothing. */
  void run() {
    look();
  }

  private OptionalLong look() {
    if (!going.compareAndSet(false, true)) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(lookThrough(checks.asked().orElseGet(() -> checks.begin(null))));
    } finally {
      going.set(false);
    }
  }

  private long lookThrough(UUID check) {
    var before = checks.lastSum();
    var sealsBefore = checks.lastSeals();
    var found = new Found();
    seals.seal();
    // What concerns all comes first: dossier by dossier it may be more than is told.
    guards.faults().forEach(text -> found.fault(null, null, text));
    seals.gone(sealsBefore).forEach(text -> found.fault(null, null, text));
    found.add(seals.check());
    var sealsNow = seals.newest();
    List<Chained> page = looked(null, found);
    while (page.size() == PAGE) {
      page = looked(page.get(PAGE - 1).dossierId(), found);
    }
    before.ifPresent(found::hasNotShrunk);
    checks.end(check, found.sum(), found.told(), sealsNow);
    if (found.faults > 0) {
      LOG.error("AUDIT-010 {} faults in histories and logs", found.faults);
    }
    return found.faults;
  }

  /**
   * The dossiers of a page, looked at. What somebody wrote so that it cannot be read must not end
   * the look: it is a fault of its dossier, and the others are looked at.
   */
  private List<Chained> looked(@Nullable UUID after, Found found) {
    return readable(() -> page(after, PAGE, found)).orElseGet(() -> oneByOne(after, found));
  }

  private List<Chained> oneByOne(@Nullable UUID after, Found found) {
    var dossiers = snapshot.execute(within -> chain.page(after, PAGE));
    UUID before = after;
    for (var dossier : dossiers) {
      UUID from = before;
      if (readable(() -> page(from, 1, found)).isEmpty()) {
        LOG.warn("AUDIT-012 a history cannot be read");
        found.unread(dossier, secrecy.secretive(dossier.procedureSlug()));
      }
      before = dossier.dossierId();
    }
    return dossiers;
  }

  /** Empty where something there cannot be read; that the database is gone is no fault of it. */
  private Optional<List<Chained>> readable(Supplier<List<Chained>> page) {
    try {
      return Optional.of(snapshot.execute(within -> page.get()));
    } catch (DataAccessResourceFailureException
        | TransientDataAccessException
        | TransactionException unreachable) {
      throw unreachable;
    } catch (RuntimeException unread) {
      return Optional.empty();
    }
  }

  /** The dossiers of the page; adds all of it or nothing. */
  private List<Chained> page(@Nullable UUID after, int size, Found found) {
    var dossiers = chain.page(after, size);
    var entries = rows.of(dossiers.stream().map(Chained::dossierId).toList());
    var told = rows.toldErasures(entries.values());
    var strayed = papers.strayed(entries.keySet());
    var rowsNow = standing.of(dossiers.stream().map(Chained::dossierId).toList());
    List<Runnable> looked = new ArrayList<>();
    for (var dossier : dossiers) {
      var history = entries.getOrDefault(dossier.dossierId(), List.<HistoryEntry>of());
      var verified = ChainCheck.of(dossier.head(), history, told);
      var beside =
          Stream.concat(
                  strayed.getOrDefault(dossier.dossierId(), List.of()).stream(),
                  UntoldRows.faults(rowsNow.get(dossier.dossierId()), ToldRows.of(history, json))
                      .stream())
              .toList();
      boolean secretive = secrecy.secretive(dossier.procedureSlug());
      looked.add(() -> found.add(dossier, verified, beside.stream(), secretive));
    }
    looked.forEach(Runnable::run);
    return dossiers;
  }

  /** Adds up over the pages. */
  private static final class Found {

    private final List<Fault> told = new ArrayList<>();
    private long dossiers;
    private long entries;
    private long erased;
    private long logLines;
    private long faults;

    void add(Chained dossier, Verification verified, Stream<String> strayed, boolean secretive) {
      dossiers++;
      entries += verified.entries();
      erased += verified.erased();
      Stream.concat(verified.faults().stream(), strayed)
          .forEach(
              text ->
                  fault(secretive ? null : dossier.code(), dossier.dossierId().toString(), text));
    }

    void unread(Chained dossier, boolean secretive) {
      dossiers++;
      fault(
          secretive ? null : dossier.code(),
          dossier.dossierId().toString(),
          "Nhật ký có mục không đọc được.");
    }

    void add(LogSeals.Found logs) {
      logLines = logs.lines();
      logs.faults().forEach(text -> fault(null, null, text));
    }

    /** Dossiers, entries and lines are never taken out: fewer than before is a fault, wherever. */
    void hasNotShrunk(Sum before) {
      fewer("Hồ sơ", before.dossiers(), dossiers);
      fewer("Mục nhật ký", before.entries(), entries);
      fewer("Dòng đã niêm phong", before.logLines(), logLines);
    }

    private void fewer(String what, long before, long now) {
      if (now < before) {
        fault(null, null, "%s: còn %d, lần kiểm tra trước có %d.".formatted(what, now, before));
      }
    }

    private void fault(@Nullable String code, @Nullable String dossier, String text) {
      faults++;
      if (told.size() < HistoryChecks.TOLD) {
        told.add(new Fault(code, dossier, text));
      }
    }

    Sum sum() {
      return new Sum(dossiers, entries, erased, logLines, faults);
    }

    List<Fault> told() {
      return told;
    }
  }
}
