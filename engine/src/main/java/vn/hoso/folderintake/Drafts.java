package vn.hoso.folderintake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.folder.Finding;
import vn.hoso.foldercheck.FolderTrial;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.ProcedureProblem;
import vn.hoso.procedure.RevisionRow;
import vn.hoso.procedure.RevisionStore;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;

/**
 * The folders that are not in force, for administrators: why one is refused, and how one that waits
 * is put into force for the dossiers opened from a day on.
 */
@Service
@Transactional
class Drafts {

  private final RevisionStore store;
  private final FolderTrial trial;
  private final Clock clock;

  Drafts(RevisionStore store, FolderTrial trial, Clock clock) {
    this.store = store;
    this.trial = trial;
    this.clock = clock;
  }

  /**
   * The latest folder of each procedure, where it is not in force.
   *
   * @throws ProcedureProblem PROCEDURE-010 (403) to all but administrators
   */
  @Transactional(readOnly = true)
  public List<DraftView> all(CurrentUser by, Locale locale) {
    if (!by.holds(Role.PROCEDURE_ADMIN) && !by.holds(Role.SYSTEM_ADMIN)) {
      throw ProcedureProblem.notYours();
    }
    return store.waiting().stream().map(row -> view(row, locale)).toList();
  }

  /**
   * Đưa vào áp dụng: dossiers opened from that day on follow it, those opened before keep theirs.
   *
   * @param orderNumber number of the document that orders it
   * @throws ProcedureProblem PROCEDURE-010 (403), PROCEDURE-011 (404) where there is no such draft,
   *     PROCEDURE-012 (409) where it is refused, PROCEDURE-013 (422) with the field
   */
  public void publish(CurrentUser by, UUID draftId, LocalDate from, String orderNumber) {
    if (!by.holds(Role.PROCEDURE_ADMIN)) {
      throw ProcedureProblem.notYours();
    }
    store.lock(store.draft(draftId).orElseThrow(ProcedureProblem::noDraft).slug());
    // Another may have put it into force until the lock was had.
    RevisionRow draft = store.draft(draftId).orElseThrow(ProcedureProblem::noDraft);
    if (from.isBefore(LocalDate.now(clock))) {
      throw ProcedureProblem.wrongDay(past());
    }
    List<Finding> findings = trial.findings(store.folder(draft));
    if (!findings.isEmpty() || !store.findings(draftId).isEmpty()) {
      throw ProcedureProblem.refusedDraft();
    }
    store.publish(
        draftId, draft.slug(), clock.instant(), from, by.officialId(), orderNumber.strip());
  }

  private DraftView view(RevisionRow row, Locale locale) {
    return new DraftView(
        row.id(),
        row.slug(),
        row.storedAt(),
        row.effectiveFrom(),
        store.findings(row.id()).stream()
            .map(
                each ->
                    new DraftView.DraftFinding(
                        each.file(), each.element(), new Text(each.vi(), each.en()).in(locale)))
            .toList());
  }

  private static FieldError past() {
    return new FieldError(
        "effectiveFrom",
        "past",
        "Ngày áp dụng phải từ hôm nay trở đi: hồ sơ đã lập giữ quy trình của ngày lập.",
        "The first day may not lie in the past: dossiers keep the procedure of their day.");
  }
}
