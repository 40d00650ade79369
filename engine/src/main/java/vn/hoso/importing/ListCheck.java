package vn.hoso.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
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

  private static final int HEADING_WITHIN = 30;
  private static final long PLACES_PER_RANK = 10_000_000;

  private record Pending<D>(SheetRow row, long place, Map<String, Integer> places, D draft) {}

  private final UUID batchId;
  private final ListReader<D> reader;
  private final ImportBatches batches;
  private final ImportRows rows;
  private final TransactionTemplate transaction;
  private final JsonMapper json;
  private final CellErrors errors;
  private final OldEncoding suspected;
  private final SeenRows seen = new SeenRows();
  private final List<Pending<D>> pending = new ArrayList<>();
  private Map<String, Integer> places;
  private OldEncoding old;
  private String sheet;
  private int headed;
  private int named;
  private boolean found;
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
      JsonMapper json,
      OldEncoding suspected) {
    this.batchId = batchId;
    this.reader = reader;
    this.batches = batches;
    this.rows = rows;
    this.transaction = transaction;
    this.json = json;
    this.suspected = suspected;
    this.errors = new CellErrors(reader.columns());
  }

  /** The old encoding some cell is surely in; null where none is. */
  OldEncoding old() {
    return old;
  }

  /** Each sheet has headings of its own; one without any holds no list. */
  void accept(SheetRow row) {
    if (!Objects.equals(sheet, row.sheet())) {
      sheet = row.sheet();
      places = null;
      looked = 0;
    }
    if (places == null) {
      lookForHeadings(row);
    } else if (!row.isBlank() && total <= reader.most() && !repeatsHeadings(row)) {
      take(row);
    }
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

  private void lookForHeadings(SheetRow row) {
    looked++;
    Map<String, Integer> here = headings(row);
    if (whole(here) && looked <= HEADING_WITHIN) {
      found = true;
      places = here;
      headed = row.fields();
      named = lastNamed(row);
      errors.places(here);
    }
  }

  /** Spreadsheets leave columns without a heading out of some lines, and write them in others. */
  private static int lastNamed(SheetRow row) {
    int last = row.cells().size();
    while (last > 0 && row.cell(last - 1).text() == null) {
      last--;
    }
    return last;
  }

  private Map<String, Integer> headings(SheetRow row) {
    Map<String, Integer> here = new HashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String text = row.cell(i).text();
      for (Column column : reader.columns()) {
        if (text != null && column.isHeaded(text)) {
          here.putIfAbsent(column.name(), i);
        }
      }
    }
    return here;
  }

  /** Printed lists repeat them on every page, and tall ones take several rows. */
  private boolean repeatsHeadings(SheetRow row) {
    return reader.columns().stream()
        .filter(Column::required)
        .allMatch(
            column -> {
              String text = row.cell(places.get(column.name())).text();
              return text != null && column.isHeaded(text);
            });
  }

  private boolean whole(Map<String, Integer> here) {
    return reader.columns().stream()
        .filter(Column::required)
        .allMatch(column -> here.containsKey(column.name()));
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
    Text unreadable = row.fault() == null ? ragged(row) : row.fault();
    if (unreadable != null) {
      bad++;
      errors.addRow(row, unreadable);
      return;
    }
    RowCells cells = new RowCells(row, places, reader.columns(), suspected);
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
    pending.add(new Pending<>(row, total, places, draft));
    if (pending.size() >= reader.together()) {
      flush();
    }
  }

  /** Cells of a line that is shorter or longer than its headings stand nobody knows where. */
  private Text ragged(SheetRow row) {
    boolean longer =
        row.fields() > headed
            && (row.fields() > row.cells().size()
                || row.cells().subList(headed, row.fields()).stream()
                    .anyMatch(cell -> cell.text() != null));
    return row.fields() == 0 || row.fields() >= named && !longer
        ? null
        : new Text(
            "Dòng này có "
                + row.fields()
                + " ô, dòng tiêu đề có "
                + headed
                + " ô: thiếu hoặc thừa dấu phân cách. Sửa dòng này.",
            "This line has "
                + row.fields()
                + " cells, the headings have "
                + headed
                + ": a separator is missing or too many. Correct it.");
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
    errors.places(places == null ? Map.of() : places);
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
