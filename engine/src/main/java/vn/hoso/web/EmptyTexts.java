package vn.hoso.web;

import vn.hoso.shared.Letters;

/** Texts of JSON that hold nothing anybody sees. */
final class EmptyTexts {

  /** Escapes of blanks; those of other controls begin with {@code u00}. */
  private static final String BLANKS = "nrtbf";

  private EmptyTexts() {}

  /** The same JSON with such texts empty. */
  static String emptied(String json) {
    StringBuilder left = new StringBuilder(json.length());
    int taken = 0;
    int open = json.indexOf('"');
    while (open >= 0) {
      int close = end(json, open + 1);
      if (nothing(json, open + 1, close)) {
        left.append(json, taken, open + 1);
        taken = close;
      }
      open = json.indexOf('"', close + 1);
    }
    return taken == 0 ? json : left.append(json, taken, json.length()).toString();
  }

  /** Where its closing quote stands. */
  private static int end(String json, int start) {
    int at = start;
    while (at < json.length() && json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, json.length());
  }

  private static boolean nothing(String json, int start, int end) {
    int at = start;
    while (at < end) {
      int letter = json.codePointAt(at);
      if (letter == '\\') {
        if (at + 1 >= end || BLANKS.indexOf(json.charAt(at + 1)) < 0) {
          return false;
        }
        at += 2;
      } else if (Letters.unseen(letter)) {
        at += Character.charCount(letter);
      } else {
        return false;
      }
    }
    return start < end && end < json.length();
  }
}
