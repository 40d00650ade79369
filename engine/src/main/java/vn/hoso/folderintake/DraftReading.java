package vn.hoso.folderintake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.comparison.Difference;
import vn.hoso.comparison.FolderComparison;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.foldercheck.TimeCheck;
import vn.hoso.foldercheck.TimeFinding;
import vn.hoso.foldercheck.TimeFinding.Severity;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.DraftRows;
import vn.hoso.procedure.DraftRows.Origin;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.ProcedureProblem;
import vn.hoso.procedure.RevisionRow;
import vn.hoso.procedure.RevisionStore;
import vn.hoso.shared.Text;

/** Drafts as administrators read them: what differs, what the check says, what may be done. */
@Service
@Transactional(readOnly = true)
class DraftReading {

  private static final int TOLD = 500;

  private final RevisionStore store;
  private final DraftRows rows;
  private final DraftPolicy policy;

  DraftReading(RevisionStore store, DraftRows rows, DraftPolicy policy) {
    this.store = store;
    this.rows = rows;
    this.policy = policy;
  }

  /**
   * The latest folder of each procedure, where it is not in force.
   *
   * @throws ProcedureProblem PROCEDURE-010 (403) to all but administrators of the province
   */
  public List<DraftView> all(CurrentUser by, Locale locale) {
    policy.requireReader(by);
    return store.waiting().stream()
        .map(row -> view(by, row, rows.origin(row.id()), locale))
        .toList();
  }

  /**
   * @throws ProcedureProblem PROCEDURE-010 (403), PROCEDURE-011 (404)
   */
  public DraftDetails of(CurrentUser by, UUID id, Locale locale) {
    policy.requireReader(by);
    RevisionRow draft = store.draft(id).orElseThrow(ProcedureProblem::noDraft);
    Origin origin = rows.origin(id);
    ProcedureFolder folder = store.folder(draft);
    Optional<RevisionRow> base = base(draft, origin);
    List<Difference> differences =
        base.map(each -> FolderComparison.of(store.folder(each), folder)).orElse(List.of());
    DraftView view = view(by, draft, origin, locale);
    return new DraftDetails(
        view,
        name(folder, locale),
        base.map(RevisionRow::number).orElse(null),
        differences.stream()
            .limit(TOLD)
            .map(
                each ->
                    new DraftDetails.DifferenceView(
                        each.kind(), each.file(), each.sentence().in(locale)))
            .toList(),
        Math.max(0, differences.size() - TOLD),
        FolderComparison.limitsOnly(differences),
        origin.overtaken(store.latest(draft.slug())),
        view.findings().isEmpty() ? warnings(folder, locale) : List.of());
  }

  /** What came with the installation is held against the latest revision. */
  private Optional<RevisionRow> base(RevisionRow draft, Origin origin) {
    return origin.draftedBy() == null
        ? store.latest(draft.slug())
        : Optional.ofNullable(origin.baseId()).flatMap(store::revision);
  }

  private static String name(ProcedureFolder folder, Locale locale) {
    try {
      Text name = FolderReader.description(folder).name();
      return name == null ? folder.slug() : name.in(locale);
    } catch (FolderRefused unreadable) {
      return folder.slug();
    }
  }

  private static List<DraftView.DraftFinding> warnings(ProcedureFolder folder, Locale locale) {
    return TimeCheck.of(folder).findings().stream()
        .filter(each -> each.severity() == Severity.WARNING)
        .map(each -> warning(each, locale))
        .toList();
  }

  private static DraftView.DraftFinding warning(TimeFinding found, Locale locale) {
    return new DraftView.DraftFinding(
        ProcedureFolder.PROCESS, found.element(), found.text().in(locale));
  }

  private DraftView view(CurrentUser by, RevisionRow row, Origin origin, Locale locale) {
    var findings =
        store.findings(row.id()).stream()
            .map(
                each ->
                    new DraftView.DraftFinding(
                        each.file(), each.element(), new Text(each.vi(), each.en()).in(locale)))
            .toList();
    return new DraftView(
        row.id(),
        row.slug(),
        row.storedAt(),
        row.effectiveFrom(),
        origin.drafterName(),
        findings,
        policy.actions(
            by, origin, findings.isEmpty() && !origin.overtaken(store.latest(row.slug()))));
  }
}
