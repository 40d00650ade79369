package vn.hoso.browser;

import java.util.concurrent.ThreadLocalRandom;

/** Another name each time, so that a product that runs already can be walked again and again. */
final class Applicants {

  private Applicants() {}

  static String name() {
    return String.join(
        " ",
        one("Trần", "Phạm", "Lương", "Tạ", "Cao"),
        one("Hoài", "Minh", "Thùy", "Khánh", "Ngọc", "Thị"),
        one("Thương", "Giang", "Trâm", "Ngân", "Vy", "Nhã"),
        one("An", "Bình", "Chi", "Dung", "Hạnh", "Liên", "My", "Oanh", "Phúc", "Quỳnh"));
  }

  private static String one(String... choices) {
    return choices[ThreadLocalRandom.current().nextInt(choices.length)];
  }
}
