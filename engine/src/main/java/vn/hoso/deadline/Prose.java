package vn.hoso.deadline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects plain sentences of at most {@value #MOST_WORDS} words. A part that no longer fits
 * becomes a sentence of its own, so that the name of a long document cannot break the rule.
 */
final class Prose {

  static final int MOST_WORDS = 20;

  private static final String TIES = " ,;:.";

  private final List<String> sentences = new ArrayList<>();
  private final Set<String> cited = new HashSet<>();
  private String calendarDocument;

  /** Parts carry the space or comma that ties them to the one before. */
  void say(String clause, String... more) {
    var sentence = clause;
    for (var part : more) {
      if (words(sentence) + words(part) > MOST_WORDS) {
        end(sentence);
        sentence = part;
      } else {
        sentence += part;
      }
    }
    end(sentence);
  }

  /** Whether this article is named for the first time; a law is cited once. */
  boolean cites(String document) {
    return document != null && cited.add(document);
  }

  /** Whether the last document named for a dated day was this one. */
  boolean repeatsCalendarDocument(String document) {
    boolean same = document.equals(calendarDocument);
    calendarDocument = document;
    return same;
  }

  List<String> sentences() {
    return List.copyOf(sentences);
  }

  private void end(String text) {
    var rest = text;
    while (words(rest) > MOST_WORDS) {
      int cut = cut(rest);
      finish(rest.substring(0, cut));
      rest = rest.substring(cut);
    }
    finish(rest);
  }

  private void finish(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && TIES.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && TIES.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (from < to) {
      sentences.add(Character.toUpperCase(text.charAt(from)) + text.substring(from + 1, to) + ".");
    }
  }

  /** Behind the last comma or semicolon within the words that fit, else into even parts. */
  private static int cut(String text) {
    int all = words(text);
    int parts = (all + MOST_WORDS - 1) / MOST_WORDS;
    int even = (all + parts - 1) / parts;
    int words = 0;
    int stop = 0;
    int half = 0;
    for (int i = 0; words <= MOST_WORDS; i++) {
      if (startsWord(text, i) && ++words == even + 1) {
        half = i;
      }
      if (words > 0 && words <= MOST_WORDS && endsClause(text, i)) {
        stop = i + 1;
      }
    }
    return stop > 0 ? stop : half;
  }

  private static boolean endsClause(String text, int i) {
    return ",;".indexOf(text.charAt(i)) >= 0 && text.startsWith(" ", i + 1);
  }

  static int words(String text) {
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      if (startsWord(text, i)) {
        words++;
      }
    }
    return words;
  }

  private static boolean startsWord(String text, int i) {
    return (i == 0 || text.charAt(i - 1) == ' ') && TIES.indexOf(text.charAt(i)) < 0;
  }
}
