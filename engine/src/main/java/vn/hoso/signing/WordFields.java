package vn.hoso.signing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/** The fields that are open where a text is being read: what asks is not shown, what answers is. */
final class WordFields {

  /** They number pages, and nothing else. */
  private static final Set<String> PAGES = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");

  /** They mark a place and show nothing. */
  private static final Set<String> SILENT =
      Set.of("XE", "TC", "TA", "SET", "ASK", "PRIVATE", "NEXT", "NEXTIF", "SKIPIF");

  /** Word draws them itself or fills them in anew, whatever answer was kept. */
  private static final Set<String> DRAWN =
      Set.of(
          ("DATE TIME SYMBOL EQ AUTONUM AUTONUMLGL AUTONUMOUT LISTNUM MACROBUTTON GOTOBUTTON"
                  + " FORMCHECKBOX FORMDROPDOWN BARCODE DISPLAYBARCODE MERGEBARCODE SHAPE ADVANCE")
              .split(" "));

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
        open.push(new Open());
      }
      case "separate" -> {
        requireKept(last().word());
        last().answers = true;
      }
      case "end" -> end();
      default -> throw Unshown.OTHER.problem();
    }
  }

  private void end() {
    String word = last().word();
    if (!last().answers && !SILENT.contains(word) && !PAGES.contains(word)) {
      throw Unshown.FIELD.problem();
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

  /** What it shows must be what was kept: what shows nothing has no answer. */
  static void requireKept(String instruction) {
    if (DRAWN.contains(word(instruction)) || SILENT.contains(word(instruction))) {
      throw Unshown.FIELD.problem();
    }
  }

  private static String word(String instruction) {
    return instruction.strip().split("[^A-Za-z]", 2)[0].toUpperCase(Locale.ROOT);
  }
}
