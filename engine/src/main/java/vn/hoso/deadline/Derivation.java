package vn.hoso.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hoso.shared.Text;

/**
 * Why a derived day is the day it is: "ngày hết dự bị: 12 tháng kể từ ngày kết nạp".
 *
 * @param name what people call it, as {@code fromName}
 * @param from the day it is counted from
 * @param before whether it lies before the day it is counted from
 * @param stays whether it lies on a day off and is kept all the same
 * @param assumed whether no text says so yet
 */
public record Derivation(
    Text name,
    LocalDate day,
    Text fromName,
    LocalDate from,
    TimeLimit plus,
    boolean before,
    boolean stays,
    boolean assumed) {

  private static final Text STAYS =
      new Text(
          "Mốc này rơi vào ngày nghỉ nhưng vẫn giữ nguyên.",
          "It lies on a day off and stays there.");

  private static final Text ASSUMED =
      new Text(
          "Chưa đối chiếu được văn bản quy định mốc này, cần xác nhận.",
          "The text that sets this day is still to be confirmed.");

  /** The day that lies so long after another one, or before it, with its reason. */
  public static Derivation of(
      Text name,
      Text fromName,
      LocalDate from,
      TimeLimit plus,
      boolean before,
      boolean assumed,
      WorkingCalendar calendar) {
    var day =
        before ? Deadlines.before(from, plus, calendar) : Deadlines.after(from, plus, calendar);
    return new Derivation(name, day, fromName, from, plus, before, isOff(day, calendar), assumed);
  }

  /** A day beyond the calendar is not known to be off. */
  private static boolean isOff(LocalDate day, WorkingCalendar calendar) {
    return !day.isBefore(calendar.firstDay())
        && !day.isAfter(calendar.lastDay())
        && !calendar.isWorkingDay(day);
  }

  /** In plain sentences. */
  public List<Text> sentences() {
    var said = new ArrayList<Text>();
    said.add(
        new Text(
            name.vi() + " là " + WorkingDays.dayVi(day) + ".",
            name.in(Locale.ENGLISH) + ": " + WorkingDays.dayEn(day) + "."));
    said.add(
        new Text(
            "Mốc này là "
                + plus.vi()
                + (before ? " trước " : " kể từ ")
                + lower(fromName.vi())
                + " ("
                + WorkingDays.dateVi(from)
                + ").",
            "That is "
                + plus.en()
                + (before ? " before " : " from ")
                + lower(fromName.in(Locale.ENGLISH))
                + " ("
                + WorkingDays.dateEn(from)
                + ")."));
    if (stays) {
      said.add(STAYS);
    }
    if (assumed) {
      said.add(ASSUMED);
    }
    return List.copyOf(said);
  }

  /** In the middle of a sentence; Vietnamese and English labels begin with a common word. */
  private static String lower(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
