package vn.hoso.amendment;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.acts.Amendments;
import vn.hoso.document.DocumentKept;
import vn.hoso.document.DocumentKind;
import vn.hoso.document.DocumentRemoved;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.state.Amendable;

/**
 * What the cell brings while the office has the dossier: the paper agreed on, and no other. Whoever
 * holds an open step works with all papers.
 */
@Component
class BroughtPapers {

  private static final Set<DossierStatus> WITH_CELL =
      EnumSet.of(DossierStatus.DRAFT, DossierStatus.AWAITING_SUPPLEMENT);

  private final Amendments amendments;
  private final NoteRows notes;
  private final Clock clock;

  BroughtPapers(Amendments amendments, NoteRows notes, Clock clock) {
    this.amendments = amendments;
    this.notes = notes;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DocumentKept kept) {
    if (kept.kind() != DocumentKind.OFFICIAL
        && agreed(kept.dossierId(), kept.officialId(), kept.requirementCode())) {
      notes.brought(kept.dossierId(), kept.requirementCode(), kept.documentId(), clock.instant());
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DocumentRemoved removed) {
    agreed(removed.dossierId(), removed.officialId(), removed.requirementCode());
  }

  /**
   * Whether it is a paper brought after a talk; false for work on papers as usual.
   *
   * @throws AmendmentProblem AMENDMENT-004 (403) for another paper than the one agreed on
   */
  private boolean agreed(UUID dossierId, UUID officialId, String paper) {
    var awaited = notes.awaited(dossierId);
    if (awaited.isEmpty()) {
      return false;
    }
    var dossier = amendments.look(dossierId);
    if (WITH_CELL.contains(dossier.status()) || worksOnIt(dossier, officialId)) {
      return false;
    }
    if (!awaited.contains(paper)) {
      throw AmendmentProblem.paperNotAgreed();
    }
    return true;
  }

  private static boolean worksOnIt(Amendable dossier, UUID officialId) {
    return dossier.openSteps().stream().anyMatch(step -> officialId.equals(step.holderId()));
  }
}
