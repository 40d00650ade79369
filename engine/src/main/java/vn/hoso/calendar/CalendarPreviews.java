package vn.hoso.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoso.calendar.CalendarPreviewView.MovedDateView;
import vn.hoso.calendar.CalendarPreviewView.MovedDossierView;
import vn.hoso.deadline.CalendarEntry;
import vn.hoso.deadline.Calendars;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.recount.DossierMove;
import vn.hoso.recount.PreviewToken;
import vn.hoso.recount.RecountChoice;
import vn.hoso.recount.Recounts;
import vn.hoso.shared.Text;

/** Reckons what days would move; writes nothing. */
@Component
class CalendarPreviews {

  private static final int LISTED = 300;

  private static final Text COUNTED =
      new Text(
          "%s: %d hồ sơ đang mở, %d đổi hạn, %d thành quá hạn, %d hết quá hạn.",
          "%s: %d open dossiers, %d with other due days, %d newly late, %d no longer late.");
  private static final Text KEPT =
      new Text(
          "%s: %d hồ sơ đang mở giữ hạn đã hẹn; nếu tính lại thì %d đổi hạn, %d thành quá hạn, %d hết quá hạn.",
          "%s: %d open dossiers keep their days; counted anew, %d would have other due days, %d would be newly late, %d no longer late.");

  /**
   * @param rows what would be entered
   * @param open dossiers the calendar would govern
   * @param moves of those it does something to
   */
  record Preview(
      CalendarDraft draft,
      List<CalendarEntry> rows,
      List<UUID> open,
      List<DossierMove> moves,
      PreviewToken token) {}

  private final Calendars calendars;
  private final Recounts dossiers;

  CalendarPreviews(Calendars calendars, Recounts dossiers) {
    this.calendars = calendars;
    this.dossiers = dossiers;
  }

  /**
   * @param path of the unit the days are for; null = every unit
   * @throws vn.hoso.deadline.DeadlineProblem as entering them would
   */
  Preview of(CalendarDraft draft, String path, Instant now, UUID by) {
    var rows = draft.days().stream().map(day -> day.row(draft.unitId(), now, by)).toList();
    var forecast = calendars.foresee(rows, path);
    var open = dossiers.open(path);
    var moves = dossiers.foresee(open, forecast::of);
    var known = calendars.entered(path);
    var rule =
        draft.id() + " " + draft.version() + " " + known.size() + known.get(known.size() - 1).id();
    return new Preview(draft, rows, open, moves, new PreviewToken(rule, moves));
  }

  /**
   * @param choice those it leaves are counted among the open, and not listed
   */
  CalendarPreviewView view(CurrentUser by, Preview preview, RecountChoice choice, Locale locale) {
    // Under KEEP, too, one sees what is given up: the list is that of counting anew.
    var moves =
        toldTo(by, preview.moves()).stream()
            .filter(move -> choice == RecountChoice.KEEP || choice.takes(move))
            .toList();
    var listed = moves.stream().filter(move -> !move.kept()).limit(LISTED).toList();
    return new CalendarPreviewView(
        preview.token().text(),
        sentence(preview, moves, choice).in(locale),
        preview.open().size(),
        count(moves, DossierMove::moves),
        count(moves, DossierMove::newlyLate),
        count(moves, DossierMove::newlySafe),
        count(moves, DossierMove::keepsPromise),
        count(moves, DossierMove::promiseOnDayOff),
        listed.stream().map(CalendarPreviews::view).toList(),
        moves.size() - listed.size());
  }

  /** As {@link Recounts#toldTo}. */
  List<DossierMove> toldTo(CurrentUser by, List<DossierMove> moves) {
    return dossiers.toldTo(by, moves);
  }

  private static Text sentence(Preview preview, List<DossierMove> moves, RecountChoice choice) {
    var said = preview.draft().days().stream().map(DayEntry::sentence).toList();
    int open = preview.open().size();
    int moved = count(moves, DossierMove::moves);
    int late = count(moves, DossierMove::newlyLate);
    int safe = count(moves, DossierMove::newlySafe);
    int off = count(moves, DossierMove::promiseOnDayOff);
    var keep = choice == RecountChoice.KEEP;
    var vi = keep ? KEPT.vi() : COUNTED.vi();
    var en = keep ? KEPT.en() : COUNTED.en();
    var counted =
        new Text(
            vi.formatted(joined(said, Text::vi), open, moved, late, safe),
            en.formatted(joined(said, Text::en), open, moved, late, safe));
    return off == 0
        ? counted
        : new Text(
            counted.vi() + " %d ngày hẹn trả rơi vào ngày nghỉ, cần hẹn lại.".formatted(off),
            counted.en() + " %d promised days fall on a day off and must be moved.".formatted(off));
  }

  private static String joined(List<Text> said, Function<Text, String> in) {
    return said.stream().map(in).collect(Collectors.joining("; "));
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
