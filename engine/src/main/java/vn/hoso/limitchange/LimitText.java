package vn.hoso.limitchange;

/** Words that stand in a model and on a paper. */
final class LimitText {

  private static final String LINES = "\t\n\r";

  private LimitText() {}

  /**
   * Whether a letter of it is one no XML carries or nobody can read, or none is a letter or a
   * digit.
   */
  static boolean unreadable(String text) {
    return text.codePoints().anyMatch(LimitText::unreadable)
        || text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean unreadable(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL -> LINES.indexOf(letter) < 0;
      case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> false;
    };
  }
}
