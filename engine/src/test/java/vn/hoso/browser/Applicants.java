package vn.hoso.browser;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Another name each time, so that a product that runs already can be walked again and again. None
 * is given twice: a namesake born in the same year is asked about before he is registered.
 */
final class Applicants {

  private static final Set<String> GIVEN = new HashSet<>();

  private Applicants() {}

  static synchronized String name() {
    String name = any();
    while (!GIVEN.add(name)) {
      name = any();
    }
    return name;
  }

  private static String any() {
    return String.join(
        " ",
        one("Trần", "Phạm", "Lương", "Tạ", "Cao"),
        one("Hoài", "Minh", "Thùy", "Khánh", "Ngọc", "Thị"),
        one("Thương", "Giang", "Trâm", "Ngân", "Vy", "Nhã"),
        syllable(),
        one("An", "Bình", "Chi", "Dung", "Hạnh", "Liên", "My", "Oanh", "Phúc", "Quỳnh"));
  }

  /** Without accents, two names that differ still differ here. */
  private static String syllable() {
    return one("B", "Ch", "D", "Gi", "H", "Kh", "L", "M", "Nh", "Ph", "Qu", "R", "S", "T", "V", "X")
        + one("a", "am", "an", "ang", "anh", "ay", "ao", "at");
  }

  private static String one(String... choices) {
    return choices[ThreadLocalRandom.current().nextInt(choices.length)];
  }
}
