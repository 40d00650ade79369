package vn.hoso.clock;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.hoso.deadline.Explanation;
import vn.hoso.deadline.ExplanationLine;
import vn.hoso.deadline.WorkingDays;
import vn.hoso.dossier.DossierClock;
import vn.hoso.shared.Text;

/** Why a clock ends on its day, sentence by sentence; the same for official and applicant. */
final class ClockSentences {

  private static final Text PROMISE =
      new Text(
          "Đây là lời hẹn của cơ quan tiếp nhận với người nộp hồ sơ.",
          "This is the promise of the office to whoever handed the dossier in.");

  private static final Text ASSUMED =
      new Text(
          "Chưa đối chiếu được văn bản ấn định thời hạn này, cần xác nhận.",
          "The text that sets this limit is still to be confirmed.");

  /** What only holds as long as the count may go on. */
  private static final Set<ExplanationLine.Kind> STILL_TO_COME =
      EnumSet.of(ExplanationLine.Kind.REMAINING, ExplanationLine.Kind.EXPECTED);

  private ClockSentences() {}

  static List<String> of(RunningClock clock, Locale reader) {
    var told = new ArrayList<>(explanation(clock).in(reader));
    if (clock.assumed()) {
      var note = clock.clock() == DossierClock.PROMISE ? PROMISE : ASSUMED;
      told.add(Math.min(1, told.size()), note.in(reader));
    }
    // Right behind the day they speak of.
    if (clock.startBefore() != null) {
      told.add(Math.min(1, told.size()), corrected(clock).in(reader));
    }
    if (clock.rightStart() != null) {
      told.add(Math.min(1, told.size()), stands(clock).in(reader));
    }
    told.addAll(
        0,
        clock.derivation().stream()
            .flatMap(each -> each.sentences().stream())
            .map(text -> text.in(reader))
            .toList());
    clock.notes().forEach(note -> told.add(note.in(reader)));
    if (clock.cutShort()) {
      told.add(cutShort(clock).in(reader));
    }
    return List.copyOf(told);
  }

  private static Explanation explanation(RunningClock clock) {
    var whole = clock.deadline().explanation();
    return clock.cutShort()
        ? new Explanation(
            whole.lines().stream().filter(line -> !STILL_TO_COME.contains(line.kind())).toList())
        : whole;
  }

  private static Text corrected(RunningClock clock) {
    var before = clock.startBefore();
    return new Text(
        "Ngày này đã được đính chính; trước đó ghi " + WorkingDays.dayVi(before) + ".",
        "This day was corrected; before it was " + WorkingDays.dayEn(before) + ".");
  }

  private static Text stands(RunningClock clock) {
    var right = clock.rightStart();
    return new Text(
        "Ngày này đã được đính chính thành "
            + WorkingDays.dayVi(right)
            + "; ngày hẹn trả giữ như đã ghi trên giấy đã giao.",
        "This day was corrected to "
            + WorkingDays.dayEn(right)
            + "; the promise stands as on the paper given out.");
  }

  private static Text cutShort(RunningClock clock) {
    var on = clock.endedOn();
    return new Text(
        "Hồ sơ kết thúc " + WorkingDays.dayVi(on) + "; thời hạn thôi tính từ ngày đó.",
        "The dossier was closed on " + WorkingDays.dayEn(on) + "; the limit no longer runs.");
  }
}
