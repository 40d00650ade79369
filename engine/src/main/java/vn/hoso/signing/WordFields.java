package vn.hoso.signing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/** The fields that are open where a text is being read: what asks is not shown, what answers is. */
final class WordFields {

  /** They number pages, and nothing else. */
  private static final Set<String> PAGES = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF");

  /** They mark a place and show nothing. */
  private static final Set<String> SILENT = Set.of("XE", "TC", "TA");

  private static final String CONTENTS = "TOC";

  /**
   * What they show is what was kept. All others are reckoned anew by one program or another when
   * the file is opened or printed, so that the paper would say other words than the screen.
   */
  private static final Set<String> KEPT = Set.of("HYPERLINK", CONTENTS, "FORMTEXT");

  /** Of a place to type in; others reckon. */
  private static final Set<String> TYPED = Set.of("", "regular", "number", "date");

  private static final class Open {
    private final StringBuilder asks = new StringBuilder();
    private boolean answers;

    String word() {
      return WordFields.word(asks.toString());
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();

  /** A mark of a field: its beginning, its answer, its end. */
  void mark(Element fldChar) {
    switch (WordXml.said(fldChar, "fldCharType")) {
      case "begin" -> {
        requireFresh(fldChar);
        // The answer of a field within would be read as part of the question.
        if (!shown() || !TYPED.contains(typed(fldChar))) {
          throw Unshown.FIELD.problem();
        }
        open.push(new Open());
      }
      case "separate" -> {
        requireKept(last().asks.toString());
        last().answers = true;
      }
      case "end" -> end();
      default -> throw Unshown.OTHER.problem();
    }
  }

  private static String typed(Element fldChar) {
    return WordXml.value(WordXml.child(fldChar, "ffData", "textInput", "type"));
  }

  private void end() {
    String word = last().word();
    if (!last().answers && !SILENT.contains(word)) {
      requireKept(last().asks.toString());
      if (!PAGES.contains(word)) {
        throw Unshown.FIELD.problem();
      }
    }
    open.pop();
  }

  private Open last() {
    Open last = open.peek();
    if (last == null) {
      throw Unshown.OTHER.problem();
    }
    return last;
  }

  void ask(String instruction) {
    if (!open.isEmpty() && !open.peek().answers) {
      open.peek().asks.append(instruction);
    }
  }

  /** Whether what stands here is seen. */
  boolean shown() {
    return open.stream().allMatch(field -> field.answers);
  }

  /** Whether what stands here is the number of a page. */
  boolean page() {
    return open.stream().anyMatch(field -> PAGES.contains(field.word()));
  }

  /** Whether what stands here belongs to a table of contents. */
  boolean contents() {
    return open.stream().anyMatch(field -> field.word().equals(CONTENTS));
  }

  /** Nothing may stay open at the end: the rest of the text would have been its question. */
  void requireEnded() {
    if (!open.isEmpty()) {
      throw Unshown.OTHER.problem();
    }
  }

  static boolean isPage(String instruction) {
    return PAGES.contains(word(instruction));
  }

  /** Word fills it in anew when it opens the file. */
  static void requireFresh(Element field) {
    if (!Set.of("", "0", "false", "off").contains(WordXml.said(field, "dirty"))) {
      throw Unshown.FIELD.problem();
    }
  }

  /** What it shows must be what was kept, or the number of a page as it is usually written. */
  static void requireKept(String instruction) {
    String word = word(instruction);
    boolean page = PAGES.contains(word) && !instruction.contains("\\#");
    if (!page && !KEPT.contains(word)) {
      throw Unshown.FIELD.problem();
    }
  }

  /** All of the first word: what only begins like a field names a place in the text. */
  private static String word(String instruction) {
    return instruction.strip().split("[\\s\"\\\\]", 2)[0].toUpperCase(Locale.ROOT);
  }
}
