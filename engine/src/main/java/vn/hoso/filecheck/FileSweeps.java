package vn.hoso.filecheck;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.dossierlist.DossierRow;
import vn.hoso.filecheck.FileSweepView.FileFaultView;
import vn.hoso.filecheck.SweepRows.Fault;
import vn.hoso.filecheck.SweepRows.Sweep;
import vn.hoso.organisation.Administrators;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.schedule.RecurringWork;
import vn.hoso.shared.Ids;

/**
 * Looks at every kept file, at night and when an administrator asks; beside the requests, on one
 * node at a time. Only system administrators may; others are refused with {@code ORGANISATION-004}
 * (403). Of the dossiers concerned they learn the codes of those they see, and how many more.
 */
@Service
public class FileSweeps {

  private static final int SHOWN_DIGITS = 12;

  /** What was asked for is begun well before that. */
  private static final Duration PICKED_UP = Duration.ofMinutes(1);

  private final FileSweep sweep;
  private final SweepRows rows;
  private final DossierLists dossiers;
  private final Clock clock;
  private final RecurringWork recurring;

  FileSweeps(
      FileSweep sweep,
      SweepRows rows,
      DossierLists dossiers,
      Clock clock,
      RecurringWork recurring) {
    this.sweep = sweep;
    this.rows = rows;
    this.dossiers = dossiers;
    this.clock = clock;
    this.recurring = recurring;
  }

  /** Whether one goes on, on whichever node, or is about to. */
  public boolean isRunning(CurrentUser by) {
    Administrators.require(by);
    return isRunning();
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
    if (isRunning()) {
      throw FileCheckProblem.running();
    }
    rows.begin(Ids.next(), by.officialId(), clock.instant());
    recurring.soon(FileSweepSchedule.NAME);
  }

  private boolean isRunning() {
    return recurring.going(FileSweepSchedule.NAME) || unended().filter(this::justBegun).isPresent();
  }

  /** A day ahead is not just now: it would count for as long as it lies ahead. */
  private boolean justBegun(Sweep found) {
    return Duration.between(found.startedAt(), clock.instant()).abs().compareTo(PICKED_UP) < 0;
  }

  private Optional<Sweep> unended() {
    return rows.latest().filter(found -> found.endedAt() == null);
  }

  /** That of every night, what was asked for, or what another node left half done. */
  void runByItself() {
    UUID id =
        unended()
            .map(Sweep::id)
            .orElseGet(
                () -> {
                  UUID fresh = Ids.next();
                  rows.begin(fresh, null, clock.instant());
                  return fresh;
                });
    sweep.run(id);
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
}
