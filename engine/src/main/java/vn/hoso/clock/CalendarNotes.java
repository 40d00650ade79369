package vn.hoso.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.Deadline;
import vn.hoso.deadline.ExplanationLine;
import vn.hoso.deadline.WorkingDays;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Text;

/**
 * Says of a date what later days off and make-up days did to it: counted anew, or kept as it was.
 */
final class CalendarNotes {

  private CalendarNotes() {}

  static List<Text> of(
      KnownDossier dossier,
      ProcedureLimit limit,
      Deadline deadline,
      LocalDate endedOn,
      Calendars calendars) {
    boolean promise = limit.promise();
    var notes = new ArrayList<Text>();
    if (!promise && deadline.start() != null) {
      recounted(dossier, deadline, notes);
    }
    if (endedOn == null && !dossier.ended() && deadline.expectedDue() != null) {
      kept(dossier, deadline, promise, calendars, notes);
    }
    return List.copyOf(notes);
  }

  private static void recounted(KnownDossier dossier, Deadline deadline, List<Text> notes) {
    for (var taken : dossier.recounts()) {
      var on = LocalDate.ofInstant(taken.at(), HosoClock.ZONE);
      if (!on.isBefore(deadline.start())) {
        notes.add(
            new Text(
                "Hạn được tính lại hôm " + WorkingDays.dayVi(on) + ": " + taken.reason() + ".",
                "Counted anew on " + WorkingDays.dayEn(on) + ": " + taken.reason() + "."));
      }
    }
  }

  private static void kept(
      KnownDossier dossier,
      Deadline deadline,
      boolean promise,
      Calendars calendars,
      List<Text> notes) {
    var path = dossier.seat(PartCapacity.OPENER).unitPath();
    var version = deadline.calendarVersion();
    var later = calendars.later(version, path, deadline.start(), deadline.expectedDue());
    later.forEach(
        day -> notes.add(new Text("Sau đó, " + day.vi() + ".", "Later, " + day.en() + ".")));
    for (int year : deadline.unpublishedYears()) {
      if (calendars.isPublished(path, year)) {
        notes.add(
            new Text(
                "Lịch nghỉ năm " + year + " đã được công bố sau đó.",
                "The days off of " + year + " have been announced since."));
      }
    }
    if (promise && (!later.isEmpty() || mayChange(deadline))) {
      notes.add(
          new Text(
              "Ngày hẹn trên giấy đã cấp giữ nguyên cho đến khi cơ quan hẹn lại.",
              "The day on the paper given out stands until the office moves it."));
    } else if (!later.isEmpty()) {
      notes.add(
          new Text(
              "Hồ sơ này giữ hạn đã tính theo lịch trước.",
              "This dossier keeps the calendar of before."));
    }
  }

  /** Its explanation speaks of days that are not settled yet. */
  private static boolean mayChange(Deadline deadline) {
    return !deadline.unpublishedYears().isEmpty()
        || deadline.explanation().lines().stream()
            .anyMatch(line -> line.kind() == ExplanationLine.Kind.UNDECIDED);
  }
}
