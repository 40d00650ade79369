package vn.hoso.procedure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
    DRAFTED
  }

  private static final Logger LOG = LoggerFactory.getLogger(FolderSeeding.class);

  private final RevisionStore store;
  private final Clock clock;

  FolderSeeding(RevisionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * @throws FolderRefused when the folder holds anything that does not fit together
   */
  @Transactional
  public Result seed(ProcedureFolder folder) {
    List<Finding> findings = FolderCheck.of(folder);
    if (!findings.isEmpty()) {
      throw new FolderRefused(folder.slug() + ": " + findings);
    }
    store.lock(folder.slug());
    List<RevisionRow> known = store.of(folder.slug());
    if (known.stream().anyMatch(row -> row.hash().equals(folder.hash()))) {
      return Result.KNOWN;
    }
    boolean first = known.stream().allMatch(row -> row.number() == null);
    Instant now = clock.instant();
    var effectiveFrom = FolderReader.description(folder).effectiveFrom();
    store.add(folder, first ? 1 : null, now, first ? now : null, effectiveFrom);
    if (!first) {
      LOG.warn(
          "PROCEDURE-005 the folder {} of this jar differs from what is published; kept as a draft",
          folder.slug());
    }
    return first ? Result.PUBLISHED : Result.DRAFTED;
  }
}
