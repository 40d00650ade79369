package vn.hoso.deadline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects plain sentences of at most {@value #MOST_WORDS} words. A part that no longer fits becomes a
 * sentence of its own, so that the name of a long document cannot break the rule.
 */
final class Prose {

  static final int MOST_WORDS = 20;

  private final List<String> sentences = new ArrayList<>();
  private final Set<String> cited = new HashSet<>();
  private String calendarDocument;

  /** Parts carry the space or comma that ties them to the one before; empty parts are left out. */
  void say(String clause, String... more) {
    var sentence = new StringBuilder(clause);
    for (var part : more) {
      if (words(sentence + part) > MOST_WORDS) {
        end(sentence.toString());
        sentence.setLength(0);
      }
      sentence.append(part);
    }
    end(sentence.toString());
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
    var rest = strip(text);
    while (words(rest) > MOST_WORDS) {
      int cut = cut(rest);
      finish(rest.substring(0, cut));
      rest = strip(rest.substring(cut));
    }
    finish(rest);
  }

  private void finish(String text) {
    var sentence = text.strip().replaceAll("[,;:.]+$", "");
    if (!sentence.isEmpty()) {
      sentences.add(sentence.substring(0, 1).toUpperCase() + sentence.substring(1) + ".");
    }
  }

  /** Behind the last semicolon or comma within the first words, else behind the last word that fits. */
  private static int cut(String text) {
    int end = 0;
    int stop = 0;
    for (int words = 0; words < MOST_WORDS; words++) {
      end = text.indexOf(' ', end) + 1;
      if (",;".indexOf(text.charAt(end - 2)) >= 0) {
        stop = end;
      }
    }
    return stop > 0 ? stop : end;
  }

  private static String strip(String text) {
    return text.replaceAll("^[ ,;:.]+", "").replaceAll("\\s+", " ").strip();
  }

  static int words(String text) {
    var stripped = strip(text);
    return stripped.isEmpty() ? 0 : stripped.split(" ").length;
  }
}
