package vn.hoso.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.Deadline;
import vn.hoso.deadline.ExplanationLine;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.deadline.WorkingDays;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.KnownDossier.Governed;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Text;

/**
 * Says of a date what later limits, days off and make-up days did to it: counted anew, or kept as
 * it was.
 */
record DateNotes(DossierChanges changes, Calendars calendars) {

  List<Text> of(KnownDossier dossier, ProcedureLimit limit, Deadline deadline, LocalDate endedOn) {
    var notes = new ArrayList<Text>();
    if (deadline.start() != null) {
      recounted(dossier, limit, deadline, endedOn, notes);
    }
    if (endedOn == null && !dossier.ended() && deadline.expectedDue() != null) {
      kept(dossier, deadline, limit.promise(), calendars, notes);
    }
    return List.copyOf(notes);
  }

  private void recounted(
      KnownDossier dossier,
      ProcedureLimit limit,
      Deadline deadline,
      LocalDate endedOn,
      List<Text> notes) {
    var governed = dossier.governed();
    for (int i = 1; i < governed.size(); i++) {
      var on = LocalDate.ofInstant(governed.get(i).by().from(), HosoClock.ZONE);
      if (!on.isBefore(deadline.start()) && (endedOn == null || !on.isAfter(endedOn))) {
        told(governed.get(i - 1), governed.get(i), limit, on).ifPresent(notes::add);
      }
    }
  }

  /** A promise that was printed follows another limit of its own, and no calendar. */
  private Optional<Text> told(Governed before, Governed then, ProcedureLimit limit, LocalDate on) {
    var was = length(before, limit);
    if (!was.equals(length(then, limit))) {
      return was.map(
          length ->
              counted(
                  on,
                  then.reason() + ", trước đó là " + length.vi(),
                  then.reason() + ", until then " + length.en()));
    }
    return limit.promise() || before.by().calendarVersionId().equals(then.by().calendarVersionId())
        ? Optional.empty()
        : Optional.of(counted(on, then.reason(), then.reason()));
  }

  private Optional<TimeLimit> length(Governed then, ProcedureLimit limit) {
    return changes
        .revision(then.by().revisionId())
        .procedure()
        .limit(limit.name())
        .map(ProcedureLimit::limit);
  }

  private static Text counted(LocalDate on, String vi, String en) {
    return new Text(
        "Hạn được tính lại hôm " + WorkingDays.dayVi(on) + ": " + vi + ".",
        "Counted anew on " + WorkingDays.dayEn(on) + ": " + en + ".");
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
