package vn.hoso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
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
  private final StrayedProcedures procedures;
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
      StrayedProcedures procedures,
      StandingRows standing,
      JsonMapper json,
      HistoryChecks checks,
      SecrecyPolicy secrecy,
      PlatformTransactionManager transactions) {
    this.chain = chain;
    this.rows = rows;
    this.seals = seals;
    this.guards = guards;
    this.procedures = procedures;
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
      return OptionalLong.of(lookThrough(checks.take()));
    } finally {
      going.set(false);
    }
  }

  /** Whatever happens, a look that began ends: with what it found, and that it broke off. */
  private long lookThrough(UUID check) {
    var found = new CheckFindings();
    try {
      var seals = lookAtAll(check, found);
      checks.end(check, found, seals);
    } catch (RuntimeException | Error broken) {
      found.breakOff();
      brokenOff(check, found, broken);
      throw broken;
    }
    if (found.faults() > 0) {
      LOG.error("AUDIT-010 {} faults in histories and logs", found.faults());
    }
    return found.faults();
  }

  private void brokenOff(UUID check, CheckFindings found, Throwable broken) {
    LOG.error("AUDIT-013 a check of histories broke off: {}", broken.getClass().getSimpleName());
    try {
      checks.end(check, found, List.of());
    } catch (RuntimeException unwritten) {
      // It stands open, and is begun again by the next look.
      broken.addSuppressed(unwritten);
    }
  }

  /** The newest seals, as they are noted. */
  private List<String> lookAtAll(UUID check, CheckFindings found) {
    var before = new AtomicReference<@Nullable Sum>();
    var sealsNow = new ArrayList<String>();
    part(
        found,
        "các lần kiểm tra trước",
        () -> {
          before.set(checks.most().orElse(null));
          found.faults(FaultKind.GUARDS, checks.strayed(check));
        });
    // What concerns all comes first: dossier by dossier it may be more than is told.
    part(found, "khóa của cơ sở dữ liệu", () -> found.faults(FaultKind.GUARDS, guards.faults()));
    part(found, "tệp quy trình", () -> found.faults(FaultKind.PROCEDURES, procedures.faults()));
    part(
        found,
        "dấu niêm phong",
        () -> {
          var sealsBefore = checks.notedSeals();
          seals.seal();
          found.faults(FaultKind.LOGS, seals.gone(sealsBefore));
          found.add(seals.check());
          sealsNow.addAll(seals.newest());
        });
    List<Chained> page = looked(null, found);
    while (page.size() == PAGE) {
      page = looked(page.get(PAGE - 1).dossierId(), found);
    }
    if (before.get() != null) {
      found.hasNotShrunk(before.get());
    }
    return sealsNow;
  }

  /** What somebody did to one part must not keep the others from being looked at. */
  private static void part(CheckFindings found, String name, Runnable look) {
    try {
      look.run();
    } catch (RuntimeException unlooked) {
      Unreachable.rethrow(unlooked);
      LOG.warn("AUDIT-014 a part cannot be looked at: {}", unlooked.getClass().getSimpleName());
      found.unlooked(name);
    }
  }

  /**
   * The dossiers of a page, looked at. What somebody wrote so that it cannot be read must not end
   * the look: it is a fault of its dossier, and the others are looked at.
   */
  private List<Chained> looked(@Nullable UUID after, CheckFindings found) {
    return readable(() -> page(after, PAGE, found)).orElseGet(() -> oneByOne(after, found));
  }

  private List<Chained> oneByOne(@Nullable UUID after, CheckFindings found) {
    var dossiers = snapshot.execute(within -> chain.page(after, PAGE));
    UUID before = after;
    for (var dossier : dossiers) {
      UUID from = before;
      if (readable(() -> page(from, 1, found)).isEmpty()) {
        LOG.warn("AUDIT-012 a history cannot be read");
        found.unread(
            dossier, rows.count(dossier.dossierId()), secrecy.secretive(dossier.procedureSlug()));
      }
      before = dossier.dossierId();
    }
    return dossiers;
  }

  /** Empty where something there cannot be read; that the database is gone is no fault of it. */
  private Optional<List<Chained>> readable(Supplier<List<Chained>> page) {
    try {
      return Optional.of(snapshot.execute(within -> page.get()));
    } catch (RuntimeException unread) {
      Unreachable.rethrow(unread);
      return Optional.empty();
    }
  }

  /** The dossiers of the page; adds all of it or nothing. */
  private List<Chained> page(@Nullable UUID after, int size, CheckFindings found) {
    var dossiers = chain.page(after, size);
    var ids = dossiers.stream().map(Chained::dossierId).toList();
    var entries = rows.of(ids);
    var told = rows.toldErasures(entries.values());
    var rowsNow = standing.of(ids);
    List<Runnable> looked = new ArrayList<>();
    for (var dossier : dossiers) {
      var history = entries.getOrDefault(dossier.dossierId(), List.<HistoryEntry>of());
      var verified = ChainCheck.of(dossier.head(), history, told);
      var beside = beside(rowsNow.get(dossier.dossierId()), history);
      boolean secretive = secrecy.secretive(dossier.procedureSlug());
      looked.add(() -> found.add(dossier, verified, beside, secretive));
    }
    looked.forEach(Runnable::run);
    return dossiers;
  }

  /** What cannot be compared must not hide what is wrong with the chain itself. */
  private List<Finding> beside(StandingRows.Standing rowsNow, List<HistoryEntry> history) {
    try {
      var told = ToldRows.of(history, json);
      return Stream.of(
              Finding.all(FaultKind.HISTORY, UntoldRows.unreadable(told)),
              Finding.all(FaultKind.TABLES, UntoldRows.faults(rowsNow, told)),
              Finding.all(FaultKind.OUTCOMES, UntoldOutcomes.faults(rowsNow, told)),
              Finding.all(FaultKind.STATES, UntoldTimes.faults(rowsNow.over(), history)),
              Finding.all(FaultKind.STATES, UntoldState.faults(rowsNow.state(), history, told)),
              Finding.all(
                  FaultKind.DIRECTIONS, UntoldDirections.faults(rowsNow.orders(), history, json)))
          .flatMap(found -> found)
          .toList();
    } catch (RuntimeException uncompared) {
      LOG.warn("AUDIT-012 a history cannot be read");
      return List.of(
          new Finding(FaultKind.UNREAD, "Không đối chiếu được các bảng của hồ sơ với nhật ký."));
    }
  }
}
