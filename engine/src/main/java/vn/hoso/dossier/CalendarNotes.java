package vn.hoso.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.Deadline;
import vn.hoso.deadline.WorkingDays;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Text;

/**
 * Says of a date what later days off and make-up days did to it: counted anew, or kept as it was.
 */
final class CalendarNotes {

  private CalendarNotes() {}

  static List<Text> of(
      Dossier dossier,
      ProcedureLimit limit,
      Deadline deadline,
      LocalDate endedOn,
      Calendars calendars) {
    boolean promise = DossierClock.of(limit.name()) == DossierClock.PROMISE;
    var notes = new ArrayList<Text>();
    if (!promise && deadline.start() != null) {
      recounted(dossier, deadline, notes);
    }
    if (endedOn == null && !dossier.ended() && deadline.expectedDue() != null) {
      kept(dossier, deadline, promise, calendars, notes);
    }
    return List.copyOf(notes);
  }

  private static void recounted(Dossier dossier, Deadline deadline, List<Text> notes) {
    for (int i = 1; i < dossier.assignments.size(); i++) {
      var taken = dossier.assignments.get(i);
      var on = LocalDate.ofInstant(taken.fromAt(), HosoClock.ZONE);
      boolean moved =
          !taken.calendarVersionId().equals(dossier.assignments.get(i - 1).calendarVersionId());
      if (moved && !on.isBefore(deadline.start())) {
        notes.add(
            new Text(
                "Ngày " + WorkingDays.dayVi(on) + " hạn được tính lại: " + taken.reason() + ".",
                "Counted anew on " + WorkingDays.dayEn(on) + ": " + taken.reason() + "."));
      }
    }
  }

  private static void kept(
      Dossier dossier, Deadline deadline, boolean promise, Calendars calendars, List<Text> notes) {
    var path = dossier.seat(DossierPart.CELL).unitPath();
    var later =
        calendars.later(deadline.calendarVersion(), path, deadline.start(), deadline.expectedDue());
    for (var day : later) {
      notes.add(
          promise
              ? new Text(
                  "Sau khi hẹn, " + day.vi() + "; ngày hẹn trên giấy đã cấp giữ nguyên.",
                  "Since the promise, " + day.en() + "; the day on the paper given out stands.")
              : new Text(
                  "Sau đó, " + day.vi() + "; hồ sơ này giữ hạn đã tính theo lịch trước.",
                  "Later, " + day.en() + "; this dossier keeps the calendar of before."));
    }
  }
}
