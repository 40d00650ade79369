package vn.hoso.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.hoso.calendar.CalendarPreviewView.MovedDateView;
import vn.hoso.calendar.CalendarPreviewView.MovedDossierView;
import vn.hoso.deadline.Calendars;
import vn.hoso.recount.DossierMove;
import vn.hoso.recount.PreviewToken;
import vn.hoso.recount.Recounts;
import vn.hoso.shared.Text;

/** Reckons what a day would move; writes nothing. */
@Component
class CalendarPreviews {

  private static final int LISTED = 300;

  /**
   * @param open dossiers the calendar would govern
   * @param moves of those it does something to
   */
  record Preview(DayEntry entry, List<UUID> open, List<DossierMove> moves, PreviewToken token) {}

  private final Calendars calendars;
  private final Recounts dossiers;

  CalendarPreviews(Calendars calendars, Recounts dossiers) {
    this.calendars = calendars;
    this.dossiers = dossiers;
  }

  /**
   * @param path of the unit the day is for; null = every unit
   * @throws vn.hoso.deadline.DeadlineProblem as entering it would
   */
  Preview of(DayEntry entry, String path, Instant now, UUID by) {
    var forecast = calendars.foresee(entry.row(now, by), path);
    var open = dossiers.open(path);
    var moves = dossiers.foresee(open, forecast::of);
    var known = calendars.entered(path);
    var rule = entry + " " + known.size() + known.get(known.size() - 1).id();
    return new Preview(entry, open, moves, new PreviewToken(rule, moves));
  }

  static CalendarPreviewView view(Preview preview, Locale locale) {
    var moves = preview.moves();
    var listed = moves.subList(0, Math.min(LISTED, moves.size()));
    return new CalendarPreviewView(
        preview.token().text(),
        sentence(preview).in(locale),
        preview.open().size(),
        count(moves, DossierMove::moves),
        count(moves, DossierMove::newlyLate),
        count(moves, DossierMove::newlySafe),
        count(moves, DossierMove::keepsPromise),
        count(moves, DossierMove::promiseOnDayOff),
        listed.stream().map(CalendarPreviews::view).toList(),
        moves.size() - listed.size());
  }

  private static Text sentence(Preview preview) {
    var moves = preview.moves();
    var said = preview.entry().said();
    int open = preview.open().size();
    int moved = count(moves, DossierMove::moves);
    int late = count(moves, DossierMove::newlyLate);
    int safe = count(moves, DossierMove::newlySafe);
    int off = count(moves, DossierMove::promiseOnDayOff);
    var vi =
        "%s: %d hồ sơ đang mở, %d đổi hạn, %d thành quá hạn, %d hết quá hạn."
            .formatted(capital(said.vi()), open, moved, late, safe);
    var en =
        "%s: %d open dossiers, %d with other due days, %d newly late, %d no longer late."
            .formatted(capital(said.en()), open, moved, late, safe);
    return off == 0
        ? new Text(vi, en)
        : new Text(
            vi + " %d ngày hẹn trả rơi vào ngày nghỉ, cần hẹn lại.".formatted(off),
            en + " %d promised days fall on a day off and must be moved.".formatted(off));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static int count(List<DossierMove> moves, Predicate<DossierMove> which) {
    return (int) moves.stream().filter(which).count();
  }

  private static MovedDossierView view(DossierMove move) {
    return new MovedDossierView(
        move.code(),
        move.dates().stream()
            .map(
                date ->
                    new MovedDateView(
                        date.of(),
                        date.label(),
                        date.before(),
                        date.after(),
                        date.newlyLate(),
                        date.newlySafe(),
                        date.stays(),
                        date.onDayOff()))
            .toList());
  }
}
