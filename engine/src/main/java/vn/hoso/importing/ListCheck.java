package vn.hoso.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.importing.ImportRows.Waiting;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.Text;

/**
 * One pass over one list: finds its headings, reads each row, compares rows by the thousand and
 * keeps the good ones for writing. Nothing is written to any register.
 */
final class ListCheck<D> {

  private static final int HEADING_WITHIN = 10;
  private static final long PLACES_PER_RANK = 10_000_000;

  private record Pending<D>(SheetRow row, D draft) {}

  private final UUID batchId;
  private final ListReader<D> reader;
  private final ImportBatches batches;
  private final ImportRows rows;
  private final TransactionTemplate transaction;
  private final JsonMapper json;
  private final CellErrors errors;
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<Pending<D>> pending = new ArrayList<>();
  private Map<String, Integer> places;
  private int looked;
  private int read;
  private int total;
  private int bad;

  ListCheck(
      UUID batchId,
      ListReader<D> reader,
      ImportBatches batches,
      ImportRows rows,
      TransactionTemplate transaction,
      JsonMapper json) {
    this.batchId = batchId;
    this.reader = reader;
    this.batches = batches;
    this.rows = rows;
    this.transaction = transaction;
    this.json = json;
    this.errors = new CellErrors(reader.columns());
  }

  void accept(SheetRow row) {
    if (places == null) {
      lookForHeadings(row);
    } else if (!row.isBlank() && total <= reader.most()) {
      take(row);
    }
  }

  /** After the last row. */
  void finish() {
    if (places == null) {
      errors.addWhole(
          1,
          new Text(
              "Không tìm thấy dòng tiêu đề có đủ các cột bắt buộc: " + errors.headings() + ".",
              "No row has the headings that are needed: " + errors.headings() + "."));
    }
    flush();
  }

  private void lookForHeadings(SheetRow row) {
    looked++;
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String text = row.cell(i).text();
      for (Column column : reader.columns()) {
        if (text != null && column.isHeaded(text)) {
          found.putIfAbsent(column.name(), i);
        }
      }
    }
    boolean whole =
        reader.columns().stream()
            .filter(Column::required)
            .allMatch(column -> found.containsKey(column.name()));
    if (whole && looked <= HEADING_WITHIN) {
      places = found;
      errors.places(found);
    }
  }

  private void take(SheetRow row) {
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
    RowCells cells = new RowCells(row, places, reader.columns());
    D draft = reader.read(cells);
    if (!cells.errors().isEmpty()) {
      refuse(row, cells.errors());
      return;
    }
    Integer earlier = seen.putIfAbsent(reader.key(draft), row.number());
    if (earlier != null) {
      refuse(row, List.of(CellErrors.sameAs(reader.columns().get(0).name(), earlier)));
      return;
    }
    pending.add(new Pending<>(row, draft));
    if (pending.size() >= reader.together()) {
      flush();
    }
  }

  private void refuse(SheetRow row, List<FieldError> found) {
    bad++;
    found.forEach(error -> errors.add(row, error));
  }

  private void flush() {
    List<ImportVerdict> verdicts =
        pending.isEmpty()
            ? List.of()
            : reader.compare(pending.stream().map(Pending::draft).toList());
    int[] counts = new int[ImportVerdict.Kind.values().length];
    List<Waiting> waiting = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      ImportVerdict verdict = verdicts.get(i);
      counts[verdict.kind().ordinal()]++;
      switch (verdict.kind()) {
        case REFUSED -> refuse(pending.get(i).row(), verdict.errors());
        case NEW, CHANGED -> waiting.add(waiting(pending.get(i)));
        case UNCHANGED -> {}
      }
    }
    transaction.executeWithoutResult(status -> keep(waiting, counts));
    pending.clear();
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
        counts[ImportVerdict.Kind.UNCHANGED.ordinal()]);
  }

  private Waiting waiting(Pending<D> good) {
    int number = good.row().number();
    return new Waiting(
        reader.rank(good.draft()) * PLACES_PER_RANK + number,
        number,
        json.writeValueAsString(good.draft()));
  }
}
