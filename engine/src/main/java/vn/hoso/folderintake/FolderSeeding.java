package vn.hoso.folderintake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.folder.Finding;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.foldercheck.FolderTrial;
import vn.hoso.procedure.DraftRows;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.RevisionRow;
import vn.hoso.procedure.RevisionStore;

/**
 * Brings a folder of the jar into the database: as the first published revision, and after that
 * only as a draft, since what administrators have published must not change because a newer jar was
 * started.
 */
@Component
class FolderSeeding {

  /** What became of a folder. */
  enum Result {
    PUBLISHED,
    KNOWN,
    DRAFTED,
    REFUSED
  }

  private static final Logger LOG = LoggerFactory.getLogger(FolderSeeding.class);

  private final RevisionStore store;
  private final DraftRows drafts;
  private final FolderTrial trial;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final boolean takesDraftsUp;

  /**
   * @param takesDraftsUp whether a changed folder is published at once, for demonstrations and
   *     development; elsewhere an administrator does it
   */
  FolderSeeding(
      RevisionStore store,
      DraftRows drafts,
      FolderTrial trial,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${hoso.procedures.take-drafts-up:false}") boolean takesDraftsUp) {
    this.store = store;
    this.drafts = drafts;
    this.trial = trial;
    this.transaction = transaction;
    this.clock = clock;
    this.takesDraftsUp = takesDraftsUp;
  }

  /**
   * @param found what speaks against the folder before it is looked into
   */
  public Result seed(ProcedureFolder folder, List<Finding> found) {
    Optional<RevisionRow> before = store.withHash(folder.slug(), folder.hash());
    boolean settled = before.map(RevisionRow::number).isPresent();
    if (before.isEmpty() && isLeftAside(folder)) {
      return Result.KNOWN;
    }
    List<Finding> findings = new ArrayList<>(found);
    // Before the folder is locked: the trial has a transaction of its own, to be taken back.
    findings.addAll(settled ? List.of() : trial.findings(folder));
    return transaction.execute(status -> taken(folder, found, findings));
  }

  private Result taken(ProcedureFolder folder, List<Finding> found, List<Finding> findings) {
    store.lock(folder.slug());
    Optional<RevisionRow> known = store.withHash(folder.slug(), folder.hash());
    if (known.isPresent() && known.get().number() != null) {
      return publishedBefore(folder, known.get(), found);
    }
    boolean fresh = known.isEmpty();
    RevisionRow draft =
        known.orElseGet(() -> store.add(folder, clock.instant(), firstDay(folder, findings)));
    store.refuse(draft.id(), findings);
    if (!findings.isEmpty()) {
      findings.forEach(
          each ->
              LOG.warn(
                  "PROCEDURE-007 {}/{}, {}: {}",
                  folder.slug(),
                  each.file(),
                  each.element(),
                  each.en()));
      return Result.REFUSED;
    }
    return takeUp(folder, draft, fresh);
  }

  /** What an administrator discarded does not come again with every start. */
  private boolean isLeftAside(ProcedureFolder folder) {
    return !takesDraftsUp
        && store.hasUsable(folder.slug())
        && drafts.wasDiscarded(folder.slug(), folder.hash());
  }

  /** An author who takes his changes back means the folder as it was, not the one in between. */
  private Result publishedBefore(ProcedureFolder folder, RevisionRow known, List<Finding> found) {
    if (!store.findings(known.id()).isEmpty()) {
      return Result.REFUSED;
    }
    if (!takesDraftsUp || !found.isEmpty() || store.isLatestPublished(known)) {
      return Result.KNOWN;
    }
    RevisionRow again = store.add(folder, clock.instant(), known.effectiveFrom());
    return takeUp(folder, again, true);
  }

  /**
   * A published revision that no dossier could ever be opened under: an older release published
   * before it asked the engine. It is passed over from now on, and a corrected folder takes its
   * place.
   */
  public void tryPublished(RevisionRow published) {
    if (trial.inUse(published)) {
      return;
    }
    List<Finding> findings = trial.findings(store.folder(published));
    transaction.executeWithoutResult(status -> store.refuse(published.id(), findings));
    if (!findings.isEmpty()) {
      LOG.error(
          "PROCEDURE-008 revision {} of {} is passed over: {}",
          published.number(),
          published.slug(),
          findings);
    }
  }

  private Result takeUp(ProcedureFolder folder, RevisionRow draft, boolean fresh) {
    Instant now = clock.instant();
    LocalDate folderFrom = FolderReader.description(folder).effectiveFrom();
    if (!store.hasUsable(folder.slug())) {
      store.publish(draft.id(), folder.slug(), now, folderFrom, null);
      trial.takeOver(draft.id());
      return Result.PUBLISHED;
    }
    if (takesDraftsUp) {
      LocalDate today = LocalDate.now(clock);
      LocalDate from = folderFrom.isAfter(today) ? folderFrom : today;
      store.publish(draft.id(), folder.slug(), now, from, null);
      trial.takeOver(draft.id());
      return Result.PUBLISHED;
    }
    if (fresh) {
      LOG.warn(
          "PROCEDURE-005 the folder {} of this jar differs from what is published; kept as a draft",
          folder.slug());
    }
    return fresh ? Result.DRAFTED : Result.KNOWN;
  }

  private static LocalDate firstDay(ProcedureFolder folder, List<Finding> findings) {
    try {
      return FolderReader.description(folder).effectiveFrom();
    } catch (FolderRefused unreadable) {
      if (findings.isEmpty()) {
        throw unreadable;
      }
      return null;
    }
  }
}
