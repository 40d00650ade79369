package vn.hoso.limitchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hoso.recount.DossierMove;
import vn.hoso.recount.RecountChoice;
import vn.hoso.shared.Text;

/**
 * What a draft would do to open dossiers. Nothing has been written.
 *
 * @param token stands for this preview; the act confirms it
 * @param sentence all of it in one, in the asker's language
 * @param notes whom it leaves as they are, and why
 * @param open dossiers it could govern
 * @param moved those with a date that becomes another
 * @param promises those whose promised day becomes another
 * @param totals dates by step or limit, by unit; by step or limit alone where the procedure keeps
 *     something from some who see its dossiers; without dossiers about the asker
 * @param dossiers those of the filter, the oldest first, at most 300; none where the procedure
 *     keeps something from some who see its dossiers
 * @param more how many are not listed; those about the asker among them, whatever the filter
 */
record LimitPreviewView(
    String token,
    String sentence,
    List<String> notes,
    int open,
    int moved,
    int promises,
    int newlyLate,
    int newlySafe,
    List<MovedTotal> totals,
    List<MovedByLimits> dossiers,
    int more) {

  private static final int LISTED = 300;

  /**
   * Dates of one step or limit in one unit.
   *
   * @param unit its name; null for a limit of the whole, and where units are not told
   */
  record MovedTotal(
      String label,
      @Nullable UUID unitId,
      @Nullable String unit,
      int dates,
      int newlyLate,
      int newlySafe) {}

  /** A dossier; its code names no person. */
  record MovedByLimits(String code, List<MovedDay> dates) {}

  /** One date. */
  record MovedDay(
      DossierMove.Of of,
      String label,
      LocalDate before,
      LocalDate after,
      boolean newlyLate,
      boolean newlySafe) {}

  /**
   * @param choice those it leaves are counted among the open, and not listed
   */
  static LimitPreviewView of(
      LimitPreviews.Preview preview, RecountChoice choice, MoveFilter filter, Locale locale) {
    var moves = preview.moves().stream().filter(choice::takes).toList();
    var asked = filter.of(preview.listed(moves));
    // Whatever is filtered by: else it would tell where his own stands.
    int kept = preview.secret() ? 0 : moves.size() - preview.listed(moves).size();
    var listed = asked.subList(0, Math.min(LISTED, asked.size()));
    return new LimitPreviewView(
        preview.token().text(),
        sentence(preview, moves).in(locale),
        notes(preview).stream().map(each -> each.in(locale)).toList(),
        preview.open().size(),
        count(moves, DossierMove::moves),
        count(moves, DossierMove::movesPromise),
        count(moves, DossierMove::newlyLate),
        count(moves, DossierMove::newlySafe),
        totals(moves, preview),
        listed.stream().map(LimitPreviewView::view).toList(),
        asked.size() - listed.size() + kept);
  }

  /** As a file, with all dossiers of the filter; of a procedure that keeps secrets totals alone. */
  static void write(
      LimitPreviews.Preview preview, RecountChoice choice, MoveFilter filter, OutputStream out)
      throws IOException {
    var moves = preview.moves().stream().filter(choice::takes).toList();
    var sheet = new MoveSheet(out, sentence(preview, moves).vi());
    sheet.totals(totals(moves, preview));
    if (!preview.secret()) {
      sheet.dossiers(filter.of(preview.listed(moves)), preview.units());
    }
    sheet.finish();
  }

  private static List<Text> notes(LimitPreviews.Preview preview) {
    var notes = new ArrayList<>(leaving(preview));
    if (preview.secret()) {
      notes.add(
          new Text(
              "Quy trình này có phần chỉ một số người được biết, nên chỉ nêu tổng số, không nêu từng hồ sơ.",
              "This procedure keeps something from some who see its dossiers, so totals alone are told."));
    }
    return notes;
  }

  private static List<Text> leaving(LimitPreviews.Preview preview) {
    int apart = preview.apart();
    if (preview.made().newOnly()) {
      return List.of(
          new Text(
              "Có thay đổi mốc suy ra hoặc thời hạn dùng của giấy tờ, nên cả bản này chỉ cho hồ sơ lập từ ngày áp dụng: %d hồ sơ đang mở giữ mọi hạn, mốc đang chờ và giá trị của giấy đã nộp. Muốn tính lại hạn của bước cho hồ sơ đang mở, hãy đưa thay đổi ấy vào áp dụng trước, bằng một bản riêng."
                  .formatted(apart),
              "Derived days or how long papers are in force change, so all of this is for dossiers opened from the first day on: %d open ones keep every due day, what they wait for and what their papers were judged by. To count open dossiers anew by other limits of steps, put these into force before, in a draft of their own."
                  .formatted(apart)));
    }
    return apart == 0
        ? List.of()
        : List.of(
            new Text(
                "%d hồ sơ đang mở khác giữ hạn đã hẹn, vì theo phiên bản có bước, mốc suy ra hoặc thời hạn giấy tờ khác."
                    .formatted(apart),
                "%d other open dossiers keep their days: other steps, derived days or rules of papers govern them."
                    .formatted(apart)));
  }

  private static Text sentence(LimitPreviews.Preview preview, List<DossierMove> moves) {
    var vi = new ArrayList<String>();
    var en = new ArrayList<String>();
    for (var each : preview.made().differences()) {
      vi.add(each.sentence().vi());
      en.add(each.sentence().en());
    }
    int open = preview.open().size();
    int moved = count(moves, DossierMove::moves);
    int promised = count(moves, DossierMove::movesPromise);
    int late = count(moves, DossierMove::newlyLate);
    int safe = count(moves, DossierMove::newlySafe);
    return new Text(
        "%s. %d hồ sơ đang mở, %d đổi hạn, %d đổi ngày hẹn trả, %d thành quá hạn, %d hết quá hạn."
            .formatted(String.join(". ", vi), open, moved, promised, late, safe),
        "%s. %d open dossiers, %d with other due days, %d with another promised day, %d newly late, %d no longer late."
            .formatted(String.join(". ", en), open, moved, promised, late, safe));
  }

  private static List<MovedTotal> totals(List<DossierMove> moves, LimitPreviews.Preview preview) {
    var totals = new TreeMap<String, MovedTotal>();
    // With one that is not listed among them, what is listed would tell where it stands.
    for (var move : preview.secret() ? moves : preview.listed(moves)) {
      for (var date : move.dates()) {
        // A unit has few such dossiers, often one: that it moves would tell where it stands.
        var unitId = preview.secret() ? null : date.unitId();
        var unit = unitId == null ? null : preview.units().get(unitId);
        totals.merge(
            date.label() + unit + unitId,
            new MovedTotal(
                date.label(), unitId, unit, 1, date.newlyLate() ? 1 : 0, date.newlySafe() ? 1 : 0),
            LimitPreviewView::sum);
      }
    }
    return List.copyOf(totals.values());
  }

  private static MovedTotal sum(MovedTotal one, MovedTotal other) {
    return new MovedTotal(
        one.label(),
        one.unitId(),
        one.unit(),
        one.dates() + other.dates(),
        one.newlyLate() + other.newlyLate(),
        one.newlySafe() + other.newlySafe());
  }

  private static MovedByLimits view(DossierMove move) {
    return new MovedByLimits(
        move.code(),
        move.dates().stream()
            .map(
                date ->
                    new MovedDay(
                        date.of(),
                        date.label(),
                        date.before(),
                        date.after(),
                        date.newlyLate(),
                        date.newlySafe()))
            .toList());
  }

  private static int count(List<DossierMove> moves, Predicate<DossierMove> which) {
    return (int) moves.stream().filter(which).count();
  }
}
