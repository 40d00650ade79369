package vn.hoso.sheet;

import java.util.Locale;
import java.util.Set;

/**
 * What a number format shows, by its first section: which parts of a date, or how many digits at
 * least.
 *
 * @param digits of a number that is padded with zeros; 0 where it is not
 * @param hides what is not shown at all
 */
record CellFormat(boolean year, boolean month, boolean day, boolean time, int digits, Hides hides) {

  /** What a format like {@code ;;;} leaves blank. */
  enum Hides {
    NOTHING,
    NUMBERS,
    TEXTS,
    ALL;

    private static Hides of(boolean numbers, boolean texts) {
      return numbers ? texts ? ALL : NUMBERS : texts ? TEXTS : NOTHING;
    }

    boolean texts() {
      return this == TEXTS || this == ALL;
    }

    boolean numbers() {
      return this == NUMBERS || this == ALL;
    }
  }

  static final CellFormat GENERAL = new CellFormat(false, false, false, false, 0);
  private static final CellFormat WHOLE_DATE = new CellFormat(true, true, true, false, 0);

  /** Excel itself takes no more. */
  private static final int LONGEST = 255;

  private static final Set<Integer> DAY_AND_MONTH = Set.of(16);
  private static final Set<Integer> MONTH_AND_YEAR = Set.of(17);
  private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 45, 46, 47);

  /** The formats every workbook has without saying so. */
  static CellFormat builtIn(int id) {
    if (DAY_AND_MONTH.contains(id)) {
      return new CellFormat(false, true, true, false, 0);
    }
    if (MONTH_AND_YEAR.contains(id)) {
      return new CellFormat(true, true, false, false, 0);
    }
    if (TIMES.contains(id)) {
      return new CellFormat(false, false, false, true, 0);
    }
    boolean date = id == 14 || id == 15 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
    return date ? WHOLE_DATE : GENERAL;
  }

  boolean isDate() {
    return year || month || day || time;
  }

  CellFormat(boolean year, boolean month, boolean day, boolean time, int digits) {
    this(year, month, day, time, digits, Hides.NOTHING);
  }

  static CellFormat of(String code) {
    CellFormat shown = shown(code);
    return new CellFormat(
        shown.year, shown.month, shown.day, shown.time, shown.digits, hidden(code));
  }

  /** Numbers stand in the first section, texts in the fourth; a format of one section has both. */
  private static Hides hidden(String code) {
    String[] sections = code.length() > LONGEST ? new String[0] : code.split(";", -1);
    return Hides.of(
        sections.length > 1 && nothing(sections[0]), sections.length > 3 && nothing(sections[3]));
  }

  private static boolean nothing(String section) {
    return section.replaceAll("\\[[^\\]]*\\]|\"\\s*\"|[_*\\\\]?\\s|_.", "").isEmpty();
  }

  private static CellFormat shown(String code) {
    String section = code.length() > LONGEST ? "" : bare(code);
    if (section.isBlank() || section.startsWith("general") || section.contains("@")) {
      return GENERAL;
    }
    if (section.matches("[0 -]*0[0 -]*")) {
      return new CellFormat(false, false, false, false, (int) count(section, '0'));
    }
    if (section.matches(".*[#?].*") || section.contains("0") && !section.matches(".*[ydhs].*")) {
      return GENERAL;
    }
    boolean time = has(section, 'h') || has(section, 's');
    boolean year = has(section, 'y') || has(section, 'e');
    boolean day = has(section, 'd');
    // Beside hours and seconds a lonely m is for minutes.
    boolean month = has(section, 'm') && (!time || year || day);
    return new CellFormat(year, month, day, time, 0);
  }

  private static boolean has(String section, char part) {
    return section.indexOf(part) >= 0;
  }

  private static long count(String section, char wanted) {
    return section.chars().filter(each -> each == wanted).count();
  }

  /** The first section without texts in quotes, escaped characters, colours, places, paddings. */
  private static String bare(String code) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      char each = code.charAt(i);
      if (each == ';') {
        break;
      } else if (each == '"') {
        i = after(code, i, '"');
      } else if (each == '[') {
        int end = after(code, i, ']');
        String inside =
            code.substring(i + 1, Math.min(end, code.length())).toLowerCase(Locale.ROOT);
        bare.append(inside.matches("h+|m+|s+") ? "h" : "");
        i = end;
      } else if (each == '\\' || each == '_' || each == '*') {
        i++;
      } else {
        bare.append(each);
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT).replace("am/pm", "").replace("a/p", "").strip();
  }

  private static int after(String code, int start, char end) {
    int found = code.indexOf(end, start + 1);
    return found < 0 ? code.length() : found;
  }
}
