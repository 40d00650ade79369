package vn.hoso.folderintake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.comparison.Difference;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.procedure.DraftRows;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.RevisionRow;
import vn.hoso.procedure.RevisionStore;
import vn.hoso.shared.FieldError;

/**
 * Tải quy trình lên: what was edited elsewhere becomes a draft. It governs nobody until another
 * puts it into force.
 */
@Service
class Uploads {

  private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{0,59}");
  private static final int TOLD = 20;
  private static final int LONGEST_REASON = 500;

  private final DraftPolicy policy;
  private final UploadReader reader;
  private final CheckWatch watch;
  private final UploadCheck check;
  private final RevisionStore store;
  private final DraftRows rows;
  private final OrganisationHistory history;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Uploads(
      DraftPolicy policy,
      UploadReader reader,
      CheckWatch watch,
      UploadCheck check,
      RevisionStore store,
      DraftRows rows,
      OrganisationHistory history,
      TransactionTemplate transaction,
      Clock clock) {
    this.policy = policy;
    this.reader = reader;
    this.watch = watch;
    this.check = check;
    this.store = store;
    this.rows = rows;
    this.history = history;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param slug of a procedure there is, or the name of a new one
   * @param fileName tells what it is by its ending
   * @return id of the draft
   * @throws UploadProblem UPLOAD-001 (403), UPLOAD-003 (422), UPLOAD-004 (413), UPLOAD-005 (422),
   *     UPLOAD-006, UPLOAD-007, UPLOAD-009 (409), UPLOAD-010, UPLOAD-011, UPLOAD-012 (422)
   */
  UUID upload(CurrentUser by, String slug, String reason, String fileName, InputStream content)
      throws IOException {
    policy.requireUploader(by);
    if (!SLUG.matcher(slug).matches()) {
      throw UploadProblem.wrongSlug();
    }
    requireReason(reason);
    UploadedFolder given = reader.read(by.officialId(), fileName, content);
    RevisionRow base = store.latest(slug).orElse(null);
    if (base == null && !given.whole()) {
      throw UploadProblem.noFolder();
    }
    ProcedureFolder before = base == null ? null : store.folder(base);
    CheckedUpload checked = watch.within(() -> check.of(slug, given, before));
    if (base != null && base.hash().equals(checked.folder().hash())) {
      throw UploadProblem.same(base.number());
    }
    return transaction.execute(status -> keep(by, base, checked, reason.strip()));
  }

  private static void requireReason(String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw UploadProblem.wrongReason(FieldError.required("reason"));
    }
    if (reason.codePoints().anyMatch(Character::isISOControl)) {
      throw UploadProblem.wrongReason(FieldError.character("reason"));
    }
  }

  private UUID keep(
      CurrentUser by, @Nullable RevisionRow base, CheckedUpload checked, String reason) {
    ProcedureFolder folder = checked.folder();
    store.lock(folder.slug());
    UUID baseId = base == null ? null : base.id();
    if (!store.latest(folder.slug()).map(RevisionRow::id).equals(Optional.ofNullable(baseId))) {
      throw UploadProblem.busy();
    }
    rows.openUpload(folder.slug()).ifPresent(former -> replace(by, former));
    RevisionRow draft = store.add(folder, clock.instant(), firstDay(folder));
    rows.uploaded(draft.id(), by.officialId(), baseId);
    store.refuse(draft.id(), checked.findings());
    tell(by, base, checked, reason);
    return draft.id();
  }

  /** One's own draft gives way to the next; another's has to be ended first. */
  private void replace(CurrentUser by, UUID former) {
    DraftRows.Origin origin = rows.origin(former);
    if (!by.officialId().equals(origin.draftedBy())) {
      throw UploadProblem.anothersDraft(origin.drafterName());
    }
    rows.discard(former, by.officialId(), clock.instant());
  }

  private static @Nullable LocalDate firstDay(ProcedureFolder folder) {
    try {
      return FolderReader.description(folder).effectiveFrom();
    } catch (FolderRefused unreadable) {
      return null;
    }
  }

  private void tell(
      CurrentUser by, @Nullable RevisionRow base, CheckedUpload checked, String reason) {
    Map<String, String> details = new HashMap<>();
    details.put("procedure", checked.folder().slug());
    details.put("before", base == null ? "chưa có" : "phiên bản " + base.number());
    details.put("after", base == null ? "quy trình mới" : told(checked.differences()));
    details.put("reason", reason);
    history.add(by.officialId(), OrganisationEventKind.PROCEDURE_UPLOADED, null, null, details);
  }

  private static String told(List<Difference> differences) {
    if (differences.isEmpty()) {
      return "không có gì khác ngoài cách vẽ";
    }
    String first =
        differences.stream()
            .limit(TOLD)
            .map(each -> each.sentence().vi())
            .collect(Collectors.joining(" "));
    int more = differences.size() - TOLD;
    String all = more > 0 ? first + " Và " + more + " chỗ khác." : first;
    return all.codePoints()
        .map(each -> Character.isISOControl(each) ? ' ' : each)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
