package vn.hoso.importing;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.importing.ImportBatches.Batch;
import vn.hoso.organisation.Administrators;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.PersonReading;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.Ids;
import vn.hoso.shared.Letters;
import vn.hoso.shared.Page;
import vn.hoso.sheet.SheetFormat;

/**
 * Lists of units, officials and persons from spreadsheets. A list is checked cell by cell before
 * anything is written; then all of it is written, or only its good rows where the administrator
 * says so. Only system administrators may; others are refused with {@code ORGANISATION-004} (403).
 * The list of a dossier is looked after by whoever makes it at its step, and by nobody else. Not
 * transactional as a whole: the work itself takes some hundred rows to a transaction.
 */
@Service
public class Imports {

  private static final int LATEST = 20;
  private static final int MOST_AT_WORK = 3;
  private static final int ERRORS_A_PAGE = 100;
  private static final int CHANGES_A_PAGE = 50;
  private static final int LONGEST_NAME = 200;
  private static final Duration KEPT = Duration.ofDays(7);

  private final ImportBatches batches;
  private final ImportRows rows;
  private final UploadedLists files;
  private final ImportQueue queue;
  private final ImportWork work;
  private final ItemSheets sheets;
  private final PersonReading reading;
  private final JsonMapper json;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Imports(
      ImportBatches batches,
      ImportRows rows,
      UploadedLists files,
      ImportQueue queue,
      ImportWork work,
      ItemSheets sheets,
      PersonReading reading,
      JsonMapper json,
      TransactionTemplate transaction,
      Clock clock) {
    this.batches = batches;
    this.rows = rows;
    this.files = files;
    this.queue = queue;
    this.work = work;
    this.sheets = sheets;
    this.reading = reading;
    this.json = json;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Takes a list in and has it checked.
   *
   * @param fileName as it is called on the administrator's machine
   * @throws ImportProblem {@code IMPORT-002} or {@code IMPORT-003} (422) where it is no list
   */
  public ImportView upload(CurrentUser by, ImportKind kind, String fileName, InputStream content) {
    return upload(by, kind, null, fileName, content);
  }

  /**
   * As {@link #upload(CurrentUser, ImportKind, String, InputStream)}, for a list of a dossier.
   *
   * @param taskId the step that makes the list; handing it in is a look into the register
   * @throws vn.hoso.person.PersonProblem PERSON-006 (429)
   * @throws ImportProblem also {@code IMPORT-008} (409) while three of his are worked on
   */
  public ImportView upload(
      CurrentUser by, ImportKind kind, UUID taskId, String fileName, InputStream content) {
    requireStep(kind, taskId);
    sheets.require(by, taskId);
    if (taskId != null && sheets.ofPersons(taskId)) {
      reading.begin(by);
    }
    UUID id = Ids.next();
    SheetFormat format = files.keep(id, content);
    List<UUID> replaced = taskId == null ? List.of() : batches.unread(taskId);
    try {
      transaction.executeWithoutResult(
          status -> {
            replaced.forEach(batches::delete);
            if (batches.unfinishedOf(by.officialId()) >= MOST_AT_WORK) {
              throw ImportProblem.othersAtWork();
            }
            batches.add(
                id, kind, taskId, format, name(fileName), by.officialId(), Instant.now(clock));
          });
    } catch (RuntimeException notAdded) {
      files.erase(id);
      throw notAdded;
    }
    replaced.forEach(files::erase);
    queue.add(id);
    return find(id).view();
  }

  /** A list of people belongs to a step, every other list to none. */
  static void requireStep(ImportKind kind, @Nullable UUID taskId) {
    if ((kind == ImportKind.ITEMS) != (taskId != null)) {
      throw ImportProblem.notFound();
    }
  }

  /** The latest lists, newest first. */
  public List<ImportView> latest(CurrentUser by) {
    Administrators.require(by);
    return batches.latest(LATEST).stream().map(Batch::view).toList();
  }

  /**
   * @throws ImportProblem {@code IMPORT-001} (404)
   */
  public ImportView view(CurrentUser by, UUID id) {
    return find(by, id).view();
  }

  /** What is wrong, in the order of the rows; at most the first 5000 are kept. */
  public Page<ImportErrorView> errors(CurrentUser by, UUID id, int after) {
    if (find(by, id).status() == ImportStatus.CHECKING) {
      // Only the whole tells how much it asks for.
      return new Page<>(List.of(), null);
    }
    List<ImportErrorView> found =
        rows.errors(id, after, ERRORS_A_PAGE + 1, AskersLanguage.isEnglish());
    boolean more = found.size() > ERRORS_A_PAGE;
    List<ImportErrorView> shown = more ? found.subList(0, ERRORS_A_PAGE) : found;
    return new Page<>(shown, more ? String.valueOf(shown.get(ERRORS_A_PAGE - 1).number()) : null);
  }

  /**
   * Rows that say something else than what is known, field by field, in the order of writing. Told
   * to the access log: what is known of a person is read here as on his page.
   */
  public Page<ImportChangeView> changes(CurrentUser by, UUID id, long after) {
    Batch batch = find(by, id);
    List<ImportRows.Waiting> found = rows.changed(id, after, CHANGES_A_PAGE + 1);
    boolean more = found.size() > CHANGES_A_PAGE;
    List<ImportRows.Waiting> page = found.stream().limit(CHANGES_A_PAGE).toList();
    reading.read(by, "list of persons", work.persons(batch, page));
    List<ImportChangeView> shown = page.stream().map(this::change).toList();
    return new Page<>(shown, more ? String.valueOf(shown.get(CHANGES_A_PAGE - 1).place()) : null);
  }

  private ImportChangeView change(ImportRows.Waiting row) {
    return new ImportChangeView(
        row.place(),
        row.sheet(),
        row.rowNumber(),
        row.subject(),
        List.of(json.readValue(row.changes(), ImportChangeView.FieldChange[].class)));
  }

  /**
   * Has the list written.
   *
   * @param goodRowsOnly whether rows with errors are left out; without it there must be none
   * @param overwritten places of the rows that are written whole, also where they say less
   * @throws ImportProblem {@code IMPORT-004} (409) where there are, {@code IMPORT-005} (409) where
   *     the list does not wait for this
   */
  public ImportView apply(CurrentUser by, UUID id, boolean goodRowsOnly, List<Long> overwritten) {
    Batch batch = find(by, id);
    if (batch.bad() > 0 && !goodRowsOnly) {
      throw ImportProblem.rowsWithErrors();
    }
    transaction.executeWithoutResult(
        status -> {
          if (!batches.move(id, ImportStatus.CHECKED, ImportStatus.APPLYING)) {
            throw ImportProblem.notNow();
          }
          int raised = rows.overwrite(id, overwritten);
          batches.raise(id, raised);
          if (batch.waiting() + raised == 0) {
            throw ImportProblem.nothingToWrite();
          }
          batches.appliedBy(id, by.officialId());
        });
    queue.add(id);
    return find(id).view();
  }

  /** Puts the list away with all that was handed in; what was written stays. */
  public void discard(CurrentUser by, UUID id) {
    Batch batch = find(by, id);
    if (!batch.view().actions().contains(ImportView.ImportAction.DISCARD)) {
      throw ImportProblem.notNow();
    }
    transaction.executeWithoutResult(
        status -> {
          if (batch.status() == ImportStatus.APPLYING) {
            work.tell(batch);
          }
          batches.delete(id);
        });
    files.erase(id);
  }

  void forgetOld() {
    files.eraseStray(batches::isThere, Instant.now(clock));
    transaction.executeWithoutResult(status -> batches.forget(Instant.now(clock).minus(KEPT)));
  }

  /** For who looks after that list. */
  private Batch find(CurrentUser by, UUID id) {
    Batch batch = batches.get(id).orElse(null);
    sheets.require(by, batch == null ? null : batch.taskId());
    return find(id);
  }

  private Batch find(UUID id) {
    return batches.get(id).orElseThrow(ImportProblem::notFound);
  }

  private static String name(String fileName) {
    String name = fileName == null || fileName.isBlank() ? "?" : fileName.replace("\0", "");
    String composed = Letters.composed(name);
    return composed.length() <= LONGEST_NAME ? composed : composed.substring(0, LONGEST_NAME);
  }
}
