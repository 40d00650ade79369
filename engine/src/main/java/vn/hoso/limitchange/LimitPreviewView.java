package vn.hoso.limitchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * @param open dossiers it could govern
 * @param moved those with a date that becomes another
 * @param promises those whose promised day becomes another
 * @param totals dates by step or limit, by unit
 * @param dossiers those concerned, the oldest first, at most 300; none where the procedure keeps
 *     something from some who see its dossiers
 * @param more how many are not listed
 */
record LimitPreviewView(
    String token,
    String sentence,
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
   * @param unit its name; null for a limit of the whole
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
  static LimitPreviewView of(LimitPreviews.Preview preview, RecountChoice choice, Locale locale) {
    var moves = preview.moves().stream().filter(choice::takes).toList();
    var listed = moves.subList(0, preview.secret() ? 0 : Math.min(LISTED, moves.size()));
    return new LimitPreviewView(
        preview.token().text(),
        sentence(preview, moves).in(locale),
        preview.open().size(),
        count(moves, DossierMove::moves),
        count(moves, DossierMove::movesPromise),
        count(moves, DossierMove::newlyLate),
        count(moves, DossierMove::newlySafe),
        totals(moves, preview.units()),
        listed.stream().map(LimitPreviewView::view).toList(),
        moves.size() - listed.size());
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

  private static List<MovedTotal> totals(List<DossierMove> moves, Map<UUID, String> units) {
    var totals = new TreeMap<String, MovedTotal>();
    for (var move : moves) {
      for (var date : move.dates()) {
        var unit = date.unitId() == null ? null : units.get(date.unitId());
        totals.merge(
            date.label() + unit + date.unitId(),
            new MovedTotal(
                date.label(),
                date.unitId(),
                unit,
                1,
                date.newlyLate() ? 1 : 0,
                date.newlySafe() ? 1 : 0),
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
