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
import vn.hoso.shared.FieldError;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.Text;

/**
 * Checks and writes lists, some hundred rows to a transaction. A row leaves the waiting ones in the
 * transaction that writes it, so that work which was interrupted goes on where it stopped.
 */
@Component
class ImportWork {

  private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

  private final Map<ImportKind, ListReader<?>> readers = new EnumMap<>(ImportKind.class);
  private final ImportBatches batches;
  private final ImportRows rows;
  private final UploadedLists files;
  private final OrganisationHistory history;
  private final TransactionTemplate transaction;
  private final JsonMapper json;
  private final Clock clock;

  ImportWork(
      List<ListReader<?>> readers,
      ImportBatches batches,
      ImportRows rows,
      UploadedLists files,
      OrganisationHistory history,
      TransactionTemplate transaction,
      JsonMapper json,
      Clock clock) {
    readers.forEach(reader -> this.readers.put(reader.kind(), reader));
    this.batches = batches;
    this.rows = rows;
    this.files = files;
    this.history = history;
    this.transaction = transaction;
    this.json = json;
    this.clock = clock;
  }

  ListReader<?> reader(ImportKind kind) {
    return readers.get(kind);
  }

  /** Does what the list waits for. Faults end in its status, without what stands in its cells. */
  void run(UUID batchId) {
    Batch batch = batches.get(batchId).orElse(null);
    if (batch == null) {
      return;
    }
    try {
      if (batch.status() == ImportStatus.CHECKING) {
        check(batch);
      } else if (batch.status() == ImportStatus.APPLYING) {
        apply(batch, reader(batch.kind()));
      }
    } catch (RuntimeException fault) {
      // The message of a database's refusal may quote a row: names, numbers.
      LOG.error("IMPORT-006 list {} stopped: {}", batchId, fault.getClass().getName());
      transaction.executeWithoutResult(
          status -> batches.move(batchId, batch.status(), ImportStatus.FAILED));
      files.erase(batchId);
    }
  }

  private void check(Batch batch) {
    transaction.executeWithoutResult(status -> batches.restart(batch.id()));
    check(batch, reader(batch.kind()), files.path(batch.id()));
    transaction.executeWithoutResult(
        status -> batches.move(batch.id(), ImportStatus.CHECKING, ImportStatus.CHECKED));
    files.erase(batch.id());
  }

  private <D> void check(Batch batch, ListReader<D> reader, Path file) {
    ListCheck<D> check = new ListCheck<>(batch.id(), reader, batches, rows, transaction, json);
    try {
      ListFile.of(batch.format()).read(file, check::accept);
      check.finish();
    } catch (IOException damaged) {
      Text text = ImportProblem.unreadable().text();
      transaction.executeWithoutResult(
          status -> {
            batches.restart(batch.id());
            rows.addErrors(
                batch.id(), List.of(new ImportRows.CellError(null, 1, null, null, null, text)));
          });
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
    List<ImportVerdict> verdicts = reader.write(batch.appliedBy(), drafts);
    List<ImportRows.CellError> late = new ArrayList<>();
    int skipped = 0;
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i).kind() == ImportVerdict.Kind.REFUSED) {
        skipped++;
        int row = next.get(i).rowNumber();
        verdicts.get(i).errors().forEach(error -> late.add(late(row, error)));
      }
    }
    rows.addErrors(batch.id(), late);
    rows.remove(batch.id(), next);
    batches.countApplied(batch.id(), next.size() - skipped, skipped);
    return true;
  }

  private static ImportRows.CellError late(int row, FieldError error) {
    return new ImportRows.CellError(null, row, null, null, null, error.message());
  }

  private void finish(UUID batchId) {
    batches.finish(batchId, Instant.now(clock));
    batches.move(batchId, ImportStatus.APPLYING, ImportStatus.APPLIED);
    Batch done = batches.get(batchId).orElseThrow();
    Map<String, String> details =
        Map.of(
            "list", done.kind().name(),
            "rows", String.valueOf(done.view().rowsApplied()),
            "skipped", String.valueOf(done.view().rowsSkipped()));
    history.add(done.appliedBy(), OrganisationEventKind.LIST_IMPORTED, null, null, details);
  }
}
