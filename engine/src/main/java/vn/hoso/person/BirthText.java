package vn.hoso.person;

/** A birth date as far as it is known. */
final class BirthText {

  private BirthText() {}

  static String of(int year, Integer month, Integer day) {
    if (month == null) {
      return "%04d".formatted(year);
    }
    return day == null
        ? "%02d/%04d".formatted(month, year)
        : "%02d/%02d/%04d".formatted(day, month, year);
  }
}
