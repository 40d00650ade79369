package vn.hoso.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.importing.ImportBatches.Batch;
import vn.hoso.importing.ImportRows.Waiting;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.person.PersonProblem;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.OldEncoding;
import vn.hoso.shared.Text;
import vn.hoso.sheet.ListFile;
import vn.hoso.sheet.SheetRow;
import vn.hoso.sheet.UnreadableList;

/**
 * Checks and writes lists, some hundred rows to a transaction. A row leaves the waiting ones in the
 * transaction that writes it, so that work which was interrupted goes on where it stopped.
 */
@Component
class ImportWork {

  private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

  private static final int MOST_TRIES = 3;

  private final Map<ImportKind, ListReader<?>> readers = new EnumMap<>(ImportKind.class);
  private final ImportBatches batches;
  private final ImportRows rows;
  private final UploadedLists files;
  private final OrganisationHistory history;
  private final ItemSheets sheets;
  private final ToldPersons told;
  private final TransactionTemplate transaction;
  private final JsonMapper json;
  private final Clock clock;

  ImportWork(
      List<ListReader<?>> readers,
      ImportBatches batches,
      ImportRows rows,
      UploadedLists files,
      OrganisationHistory history,
      ItemSheets sheets,
      ToldPersons told,
      TransactionTemplate transaction,
      JsonMapper json,
      Clock clock) {
    readers.forEach(reader -> this.readers.put(reader.kind(), reader));
    this.batches = batches;
    this.rows = rows;
    this.files = files;
    this.history = history;
    this.sheets = sheets;
    this.told = told;
    this.transaction = transaction;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @param taskId the step a list belongs to; null where it belongs to none
   */
  ListReader<?> reader(ImportKind kind, UUID taskId) {
    return taskId == null ? readers.get(kind) : sheets.reader(taskId);
  }

  /** Whom of the register these rows speak of. */
  List<UUID> persons(Batch batch, List<ImportRows.Waiting> waiting) {
    return persons(reader(batch.kind(), batch.taskId()), waiting);
  }

  private <D> List<UUID> persons(ListReader<D> reader, List<ImportRows.Waiting> waiting) {
    return reader.persons(
        waiting.stream().map(row -> json.readValue(row.draft(), reader.type())).toList());
  }

  /** Does what the list waits for. Faults end in its status, without what stands in its cells. */
  void run(UUID batchId) {
    Batch batch = batches.get(batchId).orElse(null);
    if (batch == null) {
      return;
    }
    try {
      if (batch.status() == ImportStatus.CHECKING) {
        requireFewTries(batch.id());
        check(batch);
      } else if (batch.status() == ImportStatus.APPLYING) {
        requireFewTries(batch.id());
        apply(batch, reader(batch.kind(), batch.taskId()));
      }
    } catch (RuntimeException | Error fault) {
      // Memory that ran out for one list is there again. The message of a database's refusal may
      // quote a row: names, numbers.
      LOG.error("IMPORT-006 list {} stopped: {}", batchId, fault.getClass().getName());
      transaction.executeWithoutResult(status -> fail(batch));
      files.erase(batchId);
    }
  }

  /** With a reason people can do something about. */
  private void fail(Batch batch) {
    if (batches.move(batch.id(), batch.status(), ImportStatus.FAILED)) {
      Text text = ImportProblem.broken().text();
      rows.addErrors(
          batch.id(), List.of(new ImportRows.CellError(null, 1, null, null, null, text)));
    }
  }

  /**
   * A list that takes the server down is not tried at every start; each step forward is a new
   * beginning.
   */
  private void requireFewTries(UUID batchId) {
    Integer tries = transaction.execute(status -> batches.tried(batchId));
    if (tries != null && tries > MOST_TRIES) {
      throw new IllegalStateException("tried too often");
    }
  }

  private void check(Batch batch) {
    transaction.executeWithoutResult(status -> batches.restart(batch.id()));
    CheckWatch watch = new CheckWatch(batch.id(), batches, clock);
    check(batch, reader(batch.kind(), batch.taskId()), files.path(batch.id()), watch);
    transaction.executeWithoutResult(
        status -> batches.move(batch.id(), ImportStatus.CHECKING, ImportStatus.CHECKED));
    files.erase(batch.id());
  }

  private <D> void check(Batch batch, ListReader<D> reader, Path file, CheckWatch watch) {
    try {
      OldEncoding old = check(batch, reader, file, watch, null);
      if (old != null) {
        // Some rows are surely in an old encoding: those that only could be are looked at again.
        transaction.executeWithoutResult(status -> batches.restart(batch.id()));
        check(batch, reader, file, watch, old);
      }
    } catch (IOException damaged) {
      refuse(
          batch,
          damaged instanceof UnreadableList known
              ? known.text()
              : ImportProblem.unreadable().text());
    } catch (PersonProblem tooMany) {
      refuse(batch, ImportProblem.asksTooMuch().text());
    }
  }

  /** The list as a whole, with nothing told of its rows. */
  private void refuse(Batch batch, Text text) {
    transaction.executeWithoutResult(
        status -> {
          batches.restart(batch.id());
          if (!batches.isChecked(batch.id())) {
            return;
          }
          rows.addErrors(
              batch.id(), List.of(new ImportRows.CellError(null, 1, null, null, null, text)));
        });
  }

  private <D> OldEncoding check(
      Batch batch, ListReader<D> reader, Path file, CheckWatch watch, OldEncoding suspected)
      throws IOException {
    ListCheck<D> check =
        new ListCheck<>(batch, reader, told, batches, rows, transaction, json, suspected);
    try {
      ListFile.of(batch.format()).read(file, row -> accept(check, row, watch), watch);
    } catch (CheckWatch.Enough enough) {
      if (!batches.isChecked(batch.id())) {
        return null; // discarded
      }
    }
    check.finish();
    return check.old();
  }

  private static void accept(ListCheck<?> check, SheetRow row, CheckWatch watch) {
    check.accept(row);
    if (check.full()) {
      watch.full();
    }
  }

  private <D> void apply(Batch batch, ListReader<D> reader) {
    boolean more = true;
    while (more) {
      more = Boolean.TRUE.equals(transaction.execute(status -> applyNext(batch, reader)));
    }
    transaction.executeWithoutResult(status -> finish(batch.id()));
  }

  private <D> boolean applyNext(Batch batch, ListReader<D> reader) {
    List<Waiting> next = rows.next(batch.id(), reader.perTransaction());
    if (next.isEmpty()) {
      return false;
    }
    List<D> drafts = next.stream().map(row -> json.readValue(row.draft(), reader.type())).toList();
    List<ImportVerdict> verdicts =
        sheets.still(batch.appliedBy(), batch.taskId())
            ? reader.write(batch.appliedBy(), drafts, n -> next.get(n).overwrite())
            : drafts.stream().map(draft -> noLongerHis()).toList();
    List<ImportRows.CellError> late = new ArrayList<>();
    int skipped = 0;
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i).kind() == ImportVerdict.Kind.REFUSED) {
        skipped++;
        Waiting row = next.get(i);
        verdicts.get(i).errors().forEach(error -> late.add(late(row, error)));
      }
    }
    rows.addErrors(batch.id(), late);
    rows.remove(batch.id(), next);
    batches.countApplied(batch.id(), next.size() - skipped, skipped);
    return true;
  }

  private static ImportVerdict noLongerHis() {
    return ImportVerdict.refused(
        "list",
        "over",
        "Người nộp danh sách không còn làm quản trị hệ thống.",
        "Whoever handed the list in looks after the system no more.");
  }

  private static ImportRows.CellError late(Waiting row, FieldError error) {
    return new ImportRows.CellError(
        row.sheet(), row.rowNumber(), null, null, null, error.message());
  }

  private void finish(UUID batchId) {
    batches.finish(batchId, Instant.now(clock));
    batches.move(batchId, ImportStatus.APPLYING, ImportStatus.APPLIED);
    batches.get(batchId).ifPresent(this::tell);
  }

  /** What was written so far stands in the history, also of a list that is put away half-way. */
  void tell(Batch done) {
    if (done.taskId() != null) {
      return; // the dossier's own history has it
    }
    Map<String, String> details =
        Map.of(
            "list", done.kind().name(),
            "rows", String.valueOf(done.view().rowsApplied()),
            "skipped", String.valueOf(done.view().rowsSkipped()));
    history.add(done.appliedBy(), OrganisationEventKind.LIST_IMPORTED, null, null, details);
  }
}
