package vn.hoso.signing;

import static vn.hoso.signing.WordXml.child;
import static vn.hoso.signing.WordXml.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The numbers that Word writes before paragraphs by itself: they stand nowhere in the text. */
final class WordNumbers {

  private static final int LEVELS = 9;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  /** Of the fonts of signs those that only mark an item; a tick or a box would say something. */
  private static final String DOTS = "\uF0B7\uF0A7\uF0D8\uF076";

  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final List<String> ROMAN_LETTERS =
      List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");

  private final WordLooks looks;
  private final WordSeen seen;
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> kinds = new HashMap<>();

  /** How far each list is, by level; null where nothing was counted at the level. */
  private final Map<String, Integer[]> counted = new HashMap<>();

  private final Set<String> begun = new HashSet<>();

  /** By kind: the list that was used last, and whether one of its lists began anew. */
  private final Map<String, String> last = new HashMap<>();

  private final Set<String> used = new HashSet<>();
  private final Set<String> restarted = new HashSet<>();

  WordNumbers(@Nullable Element numbering, WordLooks looks) {
    this.looks = looks;
    this.seen = new WordSeen(looks);
    if (numbering != null) {
      WordXml.children(numbering, "num")
          .forEach(each -> lists.put(WordXml.said(each, "numId"), each));
      WordXml.children(numbering, "abstractNum")
          .forEach(each -> kinds.put(WordXml.said(each, "abstractNumId"), each));
    }
  }

  /** What stands before the paragraph; empty where it is not numbered. */
  String before(WordLooks.Paragraph paragraph) {
    Element own = child(paragraph.own(), "numPr");
    String said = value(child(own, "numId"));
    Element style =
        paragraph.style().stream()
            .map(WordLooks.Style::element)
            .filter(each -> child(each, "pPr", "numPr", "numId") != null)
            .findFirst()
            .orElse(null);
    String list = said.isEmpty() ? value(child(style, "pPr", "numPr", "numId")) : said;
    if (list.isEmpty() || list.equals("0")) {
      return "";
    }
    Element num = lists.get(list);
    Element kind = num == null ? null : kinds.get(value(child(num, "abstractNumId")));
    if (kind == null) {
      return ""; // Word numbers nothing by a list that is not there.
    }
    if (child(kind, "numStyleLink") != null || WordXml.marked(mark(paragraph), "vanish")) {
      throw Unshown.NUMBERING.problem();
    }
    int level = level(own, style, num, kind);
    String label = label(num, kind, level);
    if (!label.isBlank() && !label.strip().equals("•")) {
      requireSeen(rule(num, kind, level), paragraph, label.strip().length());
    }
    return label;
  }

  /** It is drawn plain: as the list says it looks, and as the mark of its paragraph does. */
  private void requireSeen(Element rule, WordLooks.Paragraph paragraph, int letters) {
    var bare = new WordLooks.Paragraph(null, List.of());
    looks.requireLetters(bare, child(rule, "rPr"));
    seen.requireSeen(rule, bare, letters);
    Element mark = mark(paragraph);
    if (mark != null) {
      looks.requireLetters(bare, mark);
      seen.requireSeen(paragraph.own(), paragraph, letters);
    }
    for (String struck : List.of("strike", "dstrike")) {
      if (WordXml.marked(child(rule, "rPr"), struck) || WordXml.marked(mark, struck)) {
        throw Unshown.NUMBERING.problem();
      }
    }
  }

  private static @Nullable Element mark(WordLooks.Paragraph paragraph) {
    return child(paragraph.own(), "rPr");
  }

  private static int level(
      @Nullable Element own, @Nullable Element style, Element num, Element kind) {
    String said = value(child(own, "ilvl"));
    if (said.isEmpty() && style != null) {
      String id = WordXml.said(style, "styleId");
      for (int level = 0; level < LEVELS; level++) {
        Element rule = rule(num, kind, level);
        if (rule != null && value(child(rule, "pStyle")).equals(id)) {
          return level;
        }
      }
      said = value(child(style, "pPr", "numPr", "ilvl"));
    }
    return Math.max(0, Math.min(WordXml.number(said), LEVELS - 1));
  }

  private static @Nullable Element rule(Element num, Element kind, int level) {
    Element override = at(num, "lvlOverride", level);
    Element other = child(override, "lvl");
    return other == null ? at(kind, "lvl", level) : other;
  }

  private static @Nullable Element at(Element parent, String name, int level) {
    return WordXml.children(parent, name).stream()
        .filter(each -> WordXml.said(each, "ilvl").equals(String.valueOf(level)))
        .findFirst()
        .orElse(null);
  }

  private String label(Element num, Element kind, int level) {
    Element rule = rule(num, kind, level);
    if (rule == null || child(rule, "lvlRestart") != null) {
      throw Unshown.NUMBERING.problem();
    }
    Integer[] counts =
        counted.computeIfAbsent(WordXml.said(kind, "abstractNumId"), none -> new Integer[LEVELS]);
    count(num, rule, counts, level);
    requireClear(num, WordXml.said(kind, "abstractNumId"), level);
    String format = value(child(rule, "numFmt"));
    String written = value(child(rule, "lvlText"));
    if (format.equals("none") || written.isEmpty() || hidden(rule)) {
      return "";
    }
    String label =
        format.equals("bullet")
            ? bullet(rule, written)
            : numbers(num, kind, written, level, counts);
    boolean close = value(child(rule, "suff")).equals("nothing");
    return cased(rule, label) + (close ? "" : " ");
  }

  /**
   * Lists that take turns after one began anew, or begin in the midst, are counted by nobody alike.
   */
  private void requireClear(Element num, String kind, int level) {
    String list = WordXml.said(num, "numId");
    boolean first = used.add(list);
    String before = last.put(kind, list);
    boolean back = !first && !list.equals(before) && restarted.contains(kind);
    boolean midst = false;
    for (int above = 0; above <= level; above++) {
      boolean anew = child(at(num, "lvlOverride", above), "startOverride") != null;
      midst |= anew && first && above < level;
      if (anew) {
        restarted.add(kind);
      }
    }
    if (back || midst) {
      throw Unshown.NUMBERING.problem();
    }
  }

  private static boolean hidden(Element rule) {
    return WordXml.marked(child(rule, "rPr"), "vanish");
  }

  private static String cased(Element rule, String label) {
    boolean capitals =
        WordXml.marked(child(rule, "rPr"), "caps")
            || WordXml.marked(child(rule, "rPr"), "smallCaps");
    return capitals ? label.toUpperCase(Locale.forLanguageTag("vi")) : label;
  }

  /** Lists of one kind go on counting; one that begins anew does so where it is first used. */
  private void count(Element num, Element rule, Integer[] counts, int level) {
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = null;
    }
    Element override = at(num, "lvlOverride", level);
    Element anew = child(override, "startOverride");
    if (anew != null && begun.add(WordXml.said(num, "numId") + "/" + level)) {
      counts[level] = WordXml.number(value(anew));
      return;
    }
    Element start = child(rule, "start");
    counts[level] = counts[level] == null ? WordXml.number(value(start)) : counts[level] + 1;
  }

  private String bullet(Element rule, String written) {
    if (written.length() == 1 && DOTS.contains(written)) {
      return "•";
    }
    // The paragraph lends its font to none of its bullets.
    looks.requireLetters(new WordLooks.Paragraph(null, List.of()), child(rule, "rPr"));
    return written;
  }

  private static String numbers(
      Element num, Element kind, String written, int level, Integer[] counts) {
    boolean legal = WordXml.marked(rule(num, kind, level), "isLgl");
    Matcher place = PLACE.matcher(written);
    var label = new StringBuilder();
    while (place.find()) {
      int asked = Integer.parseInt(place.group(1)) - 1;
      Element rule = rule(num, kind, asked);
      if (asked > level || rule == null || counts[asked] == null) {
        throw Unshown.NUMBERING.problem();
      }
      String format = value(child(rule, "numFmt"));
      place.appendReplacement(label, "");
      label.append(number(counts[asked], legal ? "decimal" : format));
    }
    return place.appendTail(label).toString();
  }

  private static String number(int number, String format) {
    if (number < 1 || number > 3000) {
      throw Unshown.NUMBERING.problem();
    }
    return switch (format) {
      case "decimal", "" -> String.valueOf(number);
      case "decimalZero" -> "%02d".formatted(number);
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      default -> throw Unshown.NUMBERING.problem();
    };
  }

  /** After z comes aa, then bb. */
  private static String letters(int number) {
    return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    var roman = new StringBuilder();
    int left = number;
    for (int at = 0; at < ROMAN.length; at++) {
      for (; left >= ROMAN[at]; left -= ROMAN[at]) {
        roman.append(ROMAN_LETTERS.get(at));
      }
    }
    return roman.toString();
  }
}
