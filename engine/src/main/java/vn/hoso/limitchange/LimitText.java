package vn.hoso.limitchange;

import vn.hoso.shared.Letters;

/** Words that stand in a model and on a paper. */
final class LimitText {

  private static final String LINES = "\t\n\r";

  private LimitText() {}

  /** Whether a letter of it is one no XML carries or nobody can read, or none of it is seen. */
  static boolean unreadable(String text) {
    return text.codePoints().anyMatch(LimitText::unreadable)
        || text.codePoints().allMatch(Letters::unseen);
  }

  private static boolean unreadable(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL -> LINES.indexOf(letter) < 0;
      case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> false;
    };
  }
}
