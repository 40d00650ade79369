package vn.hoso.deadline;

import java.util.List;
import java.util.StringTokenizer;

/**
 * What every sentence shown to people must keep to. Written without patterns: it reads millions.
 */
final class PlainWords {

  private PlainWords() {}

  static void check(List<String> sentences, List<String> laws) {
    sentences.forEach(PlainWords::check);
    var text = String.join(" ", sentences);
    for (var law : laws) {
      int first = text.indexOf(law);
      if (first < 0 || text.indexOf(law, first + 1) >= 0) {
        throw new AssertionError(law + " is not cited once: " + text);
      }
    }
  }

  static void check(String sentence) {
    var words = new StringTokenizer(sentence);
    boolean plain =
        words.countTokens() <= 20
            && sentence.endsWith(".")
            && !Character.isLowerCase(sentence.codePointAt(0))
            && !sentence.contains("null")
            && !sentence.contains("kín");
    while (words.hasMoreTokens()) {
      plain &= isPlain(words.nextToken());
    }
    if (!plain) {
      throw new AssertionError("not plain: " + sentence);
    }
  }

  /** Capitals only are an abbreviation or a code; the number of a document is neither. */
  private static boolean isPlain(String word) {
    boolean capitals = Character.isLetter(word.charAt(0));
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '/' || c == '-') {
        return true;
      }
      capitals &= !Character.isLowerCase(c);
      letters += Character.isLetter(c) ? 1 : 0;
      if (c == '_') {
        return false;
      }
    }
    return !capitals || letters < 2;
  }
}
