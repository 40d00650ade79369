package vn.hoso.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.importing.ImportBatches.Batch;
import vn.hoso.importing.ImportRows.Waiting;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.OldEncoding;
import vn.hoso.shared.Text;
import vn.hoso.sheet.SheetRow;

/**
 * One pass over one list: finds its headings, reads each row, compares rows by the thousand and
 * keeps the good ones for writing. Nothing is written to any register.
 */
final class ListCheck<D> {

  private static final long PLACES_PER_RANK = 10_000_000;

  private record Pending<D>(SheetRow row, long place, Map<String, Integer> places, D draft) {}

  private final Batch batch;
  private final UUID batchId;
  private final ListReader<D> reader;
  private final ToldPersons told;
  private final MetNames met = new MetNames();
  private final ImportBatches batches;
  private final ImportRows rows;
  private final TransactionTemplate transaction;
  private final JsonMapper json;
  private final CellErrors errors;
  private final OldEncoding suspected;
  private final SeenRows seen = new SeenRows();
  private final List<Pending<D>> pending = new ArrayList<>();
  private OldEncoding old;
  private String sheet;
  private ListHead head;
  private boolean found;
  private int read;
  private int total;
  private int bad;

  ListCheck(
      Batch batch,
      ListReader<D> reader,
      ToldPersons told,
      ImportBatches batches,
      ImportRows rows,
      TransactionTemplate transaction,
      JsonMapper json,
      OldEncoding suspected) {
    this.batch = batch;
    this.batchId = batch.id();
    this.told = told;
    this.reader = reader.ofOneFile();
    this.batches = batches;
    this.rows = rows;
    this.transaction = transaction;
    this.json = json;
    this.suspected = suspected;
    this.errors = new CellErrors(this.reader.columns());
    this.head = new ListHead(this.reader);
  }

  /** The old encoding some cell is surely in; null where none is. */
  OldEncoding old() {
    return old;
  }

  /** Whether nothing more is taken. */
  boolean full() {
    return total > reader.most();
  }

  /** Each sheet has headings of its own; one without any holds no list. */
  void accept(SheetRow row) {
    if (!Objects.equals(sheet, row.sheet())) {
      sheet = row.sheet();
      head = new ListHead(reader);
    }
    if (!head.found()) {
      head.look(row);
      if (head.found()) {
        found = true;
        errors.places(head.places());
      }
    } else if (!row.isBlank() && !full()) {
      take(row);
    }
  }

  private void take(SheetRow row) {
    if (head.shape() != null) {
      takeShaped(row);
    } else if (!head.repeats(row)) {
      take(row, row, head.places());
    }
  }

  private void takeShaped(SheetRow row) {
    head.shape()
        .of(row)
        .ifPresent(
            shaped -> {
              errors.places(shaped.own());
              take(row, shaped.row(), shaped.places());
            });
  }

  /** After the last row. */
  void finish() {
    if (!found) {
      errors.addWhole(
          1,
          new Text(
              "Không tìm thấy dòng tiêu đề có đủ các cột bắt buộc: " + errors.headings() + ".",
              "No row has the headings that are needed: " + errors.headings() + "."));
    }
    if (found && total == 0) {
      errors.addWhole(
          1,
          new Text("Dưới dòng tiêu đề không có dòng nào.", "There is no row below the headings."));
    }
    flush();
  }

  /**
   * @param row as it is in the file
   * @param whole with what is said above it
   */
  private void take(SheetRow row, SheetRow whole, Map<String, Integer> at) {
    total++;
    if (total > reader.most()) {
      errors.addWhole(
          row.number(),
          new Text(
              "Danh sách dài quá " + reader.most() + " dòng. Chia thành nhiều tệp.",
              "The list has more than " + reader.most() + " rows. Divide it."));
      return;
    }
    read++;
    Text unreadable = row.fault() == null ? head.ragged(row) : row.fault();
    if (unreadable != null) {
      bad++;
      errors.addRow(row, unreadable);
      return;
    }
    RowCells cells = new RowCells(whole, at, reader.columns(), suspected);
    old = old == null ? cells.old() : old;
    D draft = reader.read(cells);
    if (!cells.errors().isEmpty()) {
      refuse(row, cells.errors());
      return;
    }
    Integer earlier = seen.earlier(reader.key(draft), reader.spelling(draft), row.number());
    if (earlier != null) {
      refuse(row, List.of(CellErrors.sameAs(reader.columns().get(0).name(), earlier)));
      return;
    }
    pending.add(new Pending<>(row, total, at, draft));
    if (pending.size() >= reader.together()) {
      flush();
    }
  }

  private void refuse(SheetRow row, List<FieldError> found) {
    bad++;
    found.forEach(error -> errors.add(row, error));
  }

  private void flush() {
    List<D> drafts = pending.stream().map(Pending::draft).toList();
    List<ImportVerdict> verdicts =
        drafts.isEmpty() ? List.of() : reader.compare(batch.uploadedBy(), drafts);
    told.tell(batch, met, reader, drafts, verdicts);
    int[] counts = new int[ImportVerdict.Kind.values().length];
    List<Waiting> waiting = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      ImportVerdict verdict = verdicts.get(i);
      counts[verdict.kind().ordinal()]++;
      switch (verdict.kind()) {
        case REFUSED -> {
          errors.places(pending.get(i).places());
          refuse(pending.get(i).row(), verdict.errors());
        }
        case NEW -> waiting.add(waiting(pending.get(i), List.of(), false));
        case CHANGED -> waiting.add(waiting(pending.get(i), verdict.changes(), false));
        case UNCHANGED -> {
          // Nothing is written, but the administrator may want what the row says.
          if (!verdict.changes().isEmpty()) {
            waiting.add(waiting(pending.get(i), verdict.changes(), true));
          }
        }
      }
    }
    transaction.executeWithoutResult(status -> keep(waiting, counts));
    pending.clear();
    errors.places(head == null ? Map.of() : head.places());
    read = 0;
    bad = 0;
  }

  private void keep(List<Waiting> waiting, int[] counts) {
    rows.add(batchId, waiting);
    rows.addErrors(batchId, errors.take());
    batches.count(
        batchId,
        read,
        bad,
        counts[ImportVerdict.Kind.NEW.ordinal()],
        counts[ImportVerdict.Kind.CHANGED.ordinal()],
        counts[ImportVerdict.Kind.UNCHANGED.ordinal()],
        (int) waiting.stream().filter(Waiting::kept).count());
  }

  private Waiting waiting(Pending<D> good, List<ImportVerdict.Change> changes, boolean kept) {
    SheetRow row = good.row();
    return new Waiting(
        reader.rank(good.draft()) * PLACES_PER_RANK + good.place(),
        row.sheet(),
        row.number(),
        json.writeValueAsString(good.draft()),
        changes.isEmpty() ? null : reader.subject(good.draft()),
        changes.isEmpty() ? null : json.writeValueAsString(headed(changes)),
        kept,
        false);
  }

  private List<ImportChangeView.FieldChange> headed(List<ImportVerdict.Change> changes) {
    return changes.stream()
        .map(
            change ->
                new ImportChangeView.FieldChange(
                    errors.heading(change.field()), change.before(), change.after(), change.kept()))
        .toList();
  }
}
