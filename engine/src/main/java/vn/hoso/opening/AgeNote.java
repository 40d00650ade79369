package vn.hoso.opening;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import vn.hoso.person.PersonView;
import vn.hoso.rule.AgeRule;
import vn.hoso.shared.DayText;
import vn.hoso.shared.Text;

/**
 * What a rule of age says of a person on a day. Said, never enforced. Of a veiled person it goes by
 * the year that is shown of him, and tells no age.
 *
 * @param fits false where the age lies outside, or cannot be told from what is known
 * @param text the age in years and months where it may be told, the rule and its source
 */
public record AgeNote(boolean fits, Text text) {

  private static final int MONTHS = 12;

  /**
   * @param day of the fact where it has one, else today
   */
  public static AgeNote of(PersonView person, AgeRule rule, LocalDate day) {
    int most = months(first(person), day);
    int least = months(last(person), day);
    boolean fits = least >= rule.from() * MONTHS && most <= rule.until() * MONTHS;
    boolean outside = most < rule.from() * MONTHS || least > rule.until() * MONTHS;
    Text verdict = verdict(fits, outside);
    if (person.veiled()) {
      return new AgeNote(
          fits,
          new Text(verdict.vi() + " " + rule.basis().vi(), verdict.en() + " " + rule.basis().en()));
    }
    Text age = most == least ? age(most) : unsure(person);
    return new AgeNote(
        fits,
        new Text(
            "Tính đến %s: %s. %s %s"
                .formatted(DayText.of(day), age.vi(), verdict.vi(), rule.basis().vi()),
            "On %s: %s. %s %s".formatted(day, age.en(), verdict.en(), rule.basis().en())));
  }

  private static Text verdict(boolean fits, boolean outside) {
    if (fits) {
      return new Text("Trong độ tuổi.", "Within the age asked for.");
    }
    return outside
        ? new Text("Ngoài độ tuổi.", "Outside the age asked for.")
        : new Text("Cần xem lại ngày sinh.", "The birth date has to be looked up.");
  }

  private static Text age(int months) {
    int years = months / MONTHS;
    int rest = months % MONTHS;
    return new Text(
        rest == 0 ? "đủ %d tuổi".formatted(years) : "%d tuổi %d tháng".formatted(years, rest),
        rest == 0 ? "%d years".formatted(years) : "%d years %d months".formatted(years, rest));
  }

  private static Text unsure(PersonView person) {
    return new Text(
        "ngày sinh chỉ biết đến %s".formatted(person.birthText()),
        "the birth date is known as %s only".formatted(person.birthText()));
  }

  private static int months(LocalDate birth, LocalDate day) {
    return (int) Period.between(birth, day).toTotalMonths();
  }

  private static LocalDate first(PersonView person) {
    int month = person.birthMonth() == null ? 1 : person.birthMonth();
    return LocalDate.of(
        person.birthYear(), month, person.birthDay() == null ? 1 : person.birthDay());
  }

  private static LocalDate last(PersonView person) {
    YearMonth month =
        YearMonth.of(
            person.birthYear(), person.birthMonth() == null ? MONTHS : person.birthMonth());
    return person.birthDay() == null ? month.atEndOfMonth() : month.atDay(person.birthDay());
  }
}
