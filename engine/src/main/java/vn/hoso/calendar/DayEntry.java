package vn.hoso.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.CalendarEntry;
import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.WorkingDays;
import vn.hoso.shared.Ids;
import vn.hoso.shared.Text;

/** A day as it is to be entered. */
record DayEntry(LocalDate day, CalendarEntry.Kind kind, String reason, String document) {

  DayEntry {
    reason = reason.strip();
    document = document.strip();
  }

  /**
   * @param unitId null = every unit
   */
  CalendarEntry row(@Nullable UUID unitId, Instant at, UUID by) {
    return new CalendarEntry(
        Ids.next(), unitId, day, kind, reason, document, Confidence.SOURCED, at, by);
  }

  /** {@code nghỉ thứ Tư 16/12/2026, nghỉ phòng chống bão (Công điện số 1)}. */
  String why() {
    return said().vi() + ", " + reason + " (" + document + ")";
  }

  Text said() {
    var vi = WorkingDays.dayVi(day);
    var en = WorkingDays.dayEn(day);
    return switch (kind) {
      case DAY_OFF -> new Text("nghỉ " + vi, en + " off");
      case MAKE_UP -> new Text("làm bù " + vi, en + " made up for");
      case UNDECIDED -> new Text("chưa quyết định " + vi, en + " not decided");
      case WITHDRAWN -> new Text("bỏ dòng đã nhập cho " + vi, "row of " + en + " taken back");
    };
  }

  /** As it begins a sentence. */
  Text sentence() {
    return new Text(capital(said().vi()), capital(said().en()));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
