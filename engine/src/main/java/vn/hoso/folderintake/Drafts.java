package vn.hoso.folderintake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.foldercheck.FolderTrial;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.procedure.DraftRows;
import vn.hoso.procedure.DraftRows.Origin;
import vn.hoso.procedure.ProcedureProblem;
import vn.hoso.procedure.PuttingIntoForce;
import vn.hoso.procedure.RevisionRow;
import vn.hoso.procedure.RevisionStore;
import vn.hoso.shared.DayText;

/**
 * What becomes of folders that wait: put into force for the dossiers opened from a day on, or
 * discarded.
 */
@Service
@Transactional
class Drafts {

  private final RevisionStore store;
  private final DraftRows rows;
  private final DraftPolicy policy;
  private final FolderTrial trial;
  private final PublishedCodes codes;
  private final OrganisationHistory history;
  private final Clock clock;

  Drafts(
      RevisionStore store,
      DraftRows rows,
      DraftPolicy policy,
      FolderTrial trial,
      PublishedCodes codes,
      OrganisationHistory history,
      Clock clock) {
    this.store = store;
    this.rows = rows;
    this.policy = policy;
    this.trial = trial;
    this.codes = codes;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Đưa vào áp dụng: dossiers opened from that day on follow it, those opened before keep theirs.
   *
   * @throws ProcedureProblem PROCEDURE-010 (403), PROCEDURE-011 (404) where there is no such draft,
   *     PROCEDURE-012 (409) where it is refused, PROCEDURE-013 (422) with the field
   * @throws UploadProblem UPLOAD-002 (403) to whoever uploaded it, UPLOAD-008 (409) where another
   *     revision came between
   */
  public void publish(CurrentUser by, UUID draftId, DraftOrder order) {
    policy.requirePublisher(by, new Origin(null, null, null));
    store.lock(draft(draftId).slug());
    // Another may have put it into force until the lock was had.
    RevisionRow draft = draft(draftId);
    Origin origin = rows.origin(draftId);
    policy.requirePublisher(by, origin);
    Optional<RevisionRow> latest = store.latest(draft.slug());
    order.require(latest.map(RevisionRow::effectiveFrom).orElse(null), LocalDate.now(clock));
    if (origin.overtaken(latest)) {
      throw UploadProblem.anotherRevision();
    }
    requireSound(draft, origin.draftedBy() != null);
    var into = new PuttingIntoForce(by.officialId(), order.number(), order.dated());
    store.publish(draftId, draft.slug(), clock.instant(), order.from(), into);
    trial.takeOver(draftId);
    tellPublished(by, draft, latest, order);
  }

  /**
   * Bỏ bản dự thảo: its folder stays stored, nobody puts it into force any more.
   *
   * @throws ProcedureProblem PROCEDURE-010 (403), PROCEDURE-011 (404)
   */
  public void discard(CurrentUser by, UUID draftId, String reason) {
    policy.requireReader(by);
    store.lock(draft(draftId).slug());
    RevisionRow draft = draft(draftId);
    rows.discard(draftId, by.officialId(), clock.instant());
    Map<String, String> details = new HashMap<>();
    details.put("procedure", draft.slug());
    details.put("before", "bản dự thảo nhận ngày " + dayOf(draft));
    details.put("reason", reason);
    history.add(
        by.officialId(), OrganisationEventKind.PROCEDURE_DRAFT_DISCARDED, null, null, details);
  }

  /** The code of a folder that came with the installation was looked at when it came. */
  private void requireSound(RevisionRow draft, boolean uploaded) {
    ProcedureFolder folder = store.folder(draft);
    if (!store.findings(draft.id()).isEmpty()
        || uploaded && !codes.taken(folder).isEmpty()
        || !trial.findings(folder).isEmpty()) {
      throw ProcedureProblem.refusedDraft();
    }
  }

  private RevisionRow draft(UUID id) {
    return store.draft(id).orElseThrow(ProcedureProblem::noDraft);
  }

  private void tellPublished(
      CurrentUser by, RevisionRow draft, Optional<RevisionRow> former, DraftOrder order) {
    Map<String, String> details = new HashMap<>();
    details.put("procedure", draft.slug());
    former.ifPresent(each -> details.put("before", "phiên bản " + each.number()));
    details.put(
        "after",
        "phiên bản "
            + store.revision(draft.id()).map(RevisionRow::number).map(String::valueOf).orElse(""));
    details.put("day", order.from().toString());
    details.put("document", order.number());
    details.put("documentOn", order.dated().toString());
    details.put("reason", "hồ sơ lập từ ngày áp dụng theo bản mới, hồ sơ lập trước giữ bản cũ");
    history.add(by.officialId(), OrganisationEventKind.PROCEDURE_PUBLISHED, null, null, details);
  }

  private String dayOf(RevisionRow draft) {
    return DayText.of(LocalDate.ofInstant(draft.storedAt(), clock.getZone()));
  }
}
