package vn.hoso.pace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.hoso.shared.AskersLanguage;

/** How long a step usually takes, and how much of that is left. */
public final class PaceText {

  private PaceText() {}

  /**
   * In the asker's language, such as "thường mất 3 ngày, còn 2 ngày".
   *
   * @param usual days of the calendar; 0 = done on the day it comes
   * @param begun the day the step came
   */
  public static String of(int usual, LocalDate begun, LocalDate today) {
    long gone = ChronoUnit.DAYS.between(begun, today);
    String takes =
        usual == 0
            ? AskersLanguage.say("thường xong trong ngày", "usually done on the same day")
            : AskersLanguage.say("thường mất " + usual + " ngày", "usually takes " + days(usual));
    if (gone > usual) {
      return takes + AskersLanguage.say(", nay đã " + gone + " ngày", ", now at " + days(gone));
    }
    if (gone == usual) {
      return usual == 0 ? takes : takes + AskersLanguage.say(", đến hôm nay", ", up to today");
    }
    long left = usual - gone;
    return takes + AskersLanguage.say(", còn " + left + " ngày", ", " + left + " left");
  }

  private static String days(long number) {
    return number == 1 ? "1 day" : number + " days";
  }
}
