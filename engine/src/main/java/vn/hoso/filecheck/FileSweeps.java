package vn.hoso.filecheck;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.dossierlist.DossierRow;
import vn.hoso.filecheck.FileSweepView.FileFaultView;
import vn.hoso.filecheck.SweepRows.Fault;
import vn.hoso.filecheck.SweepRows.Sweep;
import vn.hoso.organisation.Administrators;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Ids;

/**
 * Looks at every kept file, at night and when an administrator asks; beside the requests, one after
 * the other. Only system administrators may; others are refused with {@code ORGANISATION-004}
 * (403). Of the dossiers concerned they learn the codes of those they see, and how many more.
 */
@Service
public class FileSweeps {

  private static final Logger LOG = LoggerFactory.getLogger(FileSweeps.class);
  private static final int SHOWN_DIGITS = 12;

  private final FileSweep sweep;
  private final SweepRows rows;
  private final DossierLists dossiers;
  private final Clock clock;
  private final @Nullable ExecutorService thread;
  private final Executor executor;
  private final AtomicBoolean running = new AtomicBoolean();

  /**
   * @param background false where tests want the result before the answer
   */
  FileSweeps(
      FileSweep sweep,
      SweepRows rows,
      DossierLists dossiers,
      Clock clock,
      @Value("${hoso.files.background:true}") boolean background) {
    this.sweep = sweep;
    this.rows = rows;
    this.dossiers = dossiers;
    this.clock = clock;
    this.thread = background ? Executors.newSingleThreadExecutor(FileSweeps::named) : null;
    this.executor = background ? thread : Runnable::run;
  }

  /** Whether one goes on on this server. */
  public boolean isRunning(CurrentUser by) {
    Administrators.require(by);
    return running.get();
  }

  /** The latest one; empty where there was none. */
  public Optional<FileSweepView> latest(CurrentUser by) {
    Administrators.require(by);
    return rows.latest().map(found -> view(by, found));
  }

  /**
   * @throws FileCheckProblem FILECHECK-001 (409) while one goes on
   */
  public void start(CurrentUser by) {
    Administrators.require(by);
    if (!begun(by.officialId(), executor)) {
      throw FileCheckProblem.running();
    }
  }

  /** That of every night, on the thread of who calls; nothing happens while another goes on. */
  void runByItself() {
    begun(null, Runnable::run);
  }

  private boolean begun(@Nullable UUID askedBy, Executor where) {
    if (!running.compareAndSet(false, true)) {
      return false;
    }
    UUID id = Ids.next();
    try {
      rows.begin(id, askedBy, clock.instant());
      where.execute(() -> run(id));
      return true;
    } catch (RuntimeException notBegun) {
      running.set(false);
      throw notBegun;
    }
  }

  private void run(UUID id) {
    try {
      sweep.run(id);
    } catch (RuntimeException | Error broken) {
      LOG.error("FILE-005 the files could not be checked", broken);
    } finally {
      running.set(false);
    }
  }

  private FileSweepView view(CurrentUser by, Sweep found) {
    List<Fault> faults = rows.faults(found.id());
    Map<UUID, String> codes =
        dossiers
            .rows(
                by,
                faults.stream()
                    .map(Fault::dossierIds)
                    .flatMap(Collection::stream)
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(DossierRow::id, DossierRow::code));
    return new FileSweepView(
        found.startedAt(),
        found.endedAt(),
        found.askedByName(),
        found.counts().checked(),
        found.counts().missing(),
        found.counts().changed(),
        found.counts().orphaned(),
        found.counts().cleared(),
        faults.stream().map(fault -> view(fault, codes)).toList());
  }

  private static FileFaultView view(Fault fault, Map<UUID, String> codes) {
    List<String> seen =
        fault.dossierIds().stream().filter(codes::containsKey).map(codes::get).sorted().toList();
    return new FileFaultView(
        fault.state(),
        fault.sha256().substring(0, SHOWN_DIGITS),
        seen,
        fault.dossierIds().size() - seen.size());
  }

  @PreDestroy
  void stop() {
    if (thread != null) {
      thread.shutdownNow();
    }
  }

  private static Thread named(Runnable work) {
    Thread thread = new Thread(work, "files");
    thread.setDaemon(true);
    return thread;
  }
}
