package vn.hoso.signing;

import static vn.hoso.signing.WordXml.child;
import static vn.hoso.signing.WordXml.said;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.hoso.paper.WordPage;

/**
 * Whether words are seen on the paper that is printed: here they are drawn black, large and on the
 * page, and who signs would read what nobody else can.
 */
final class WordSeen {

  private static final double SMALLEST = 6;
  private static final int NARROWEST = 50;

  /** Of the size of the letters: lines so low cut them, so close they lie one upon another. */
  private static final double LOWEST = 0.75;

  private static final double CLOSEST = 0.3;

  /** Twentieths of a point. */
  private static final int POINT = 20;

  private static final int LINE = 240;
  private static final int MARGIN = 1000;
  private static final int LONGEST_PAGE = 16838;
  private static final int WHITE = 0xFFFFFF;
  private static final int LEAST_CONTRAST = 0x20;
  private static final Set<String> LIGHT =
      Set.of("background1", "background2", "light1", "light2", "bg1", "bg2", "lt1", "lt2");

  private static final Map<String, Integer> PENS =
      Map.ofEntries(
          Map.entry("black", 0),
          Map.entry("white", WHITE),
          Map.entry("yellow", 0xFFFF00),
          Map.entry("green", 0x00FF00),
          Map.entry("cyan", 0x00FFFF),
          Map.entry("magenta", 0xFF00FF),
          Map.entry("blue", 0x0000FF),
          Map.entry("red", 0xFF0000),
          Map.entry("darkBlue", 0x000080),
          Map.entry("darkCyan", 0x008080),
          Map.entry("darkGreen", 0x008000),
          Map.entry("darkMagenta", 0x800080),
          Map.entry("darkRed", 0x800000),
          Map.entry("darkYellow", 0x808000),
          Map.entry("darkGray", 0x808080),
          Map.entry("lightGray", 0xC0C0C0));

  private final WordLooks looks;

  WordSeen(WordLooks looks) {
    this.looks = looks;
  }

  private static void require(boolean seen) {
    if (!seen) {
      throw Unshown.UNSEEN.problem();
    }
  }

  /** Effects that take the colour off the letters, or letters that are drawn like the paper. */
  static void requireFilled(@Nullable Element part) {
    if (part != null) {
      WordXml.each(part, WordSeen::requireFill);
    }
  }

  private static void requireFill(Element fill) {
    if (!"textFill".equals(fill.getLocalName())) {
      return;
    }
    WordXml.each(
        fill,
        each -> {
          String said = foreign(each, "val");
          switch (each.getLocalName()) {
            case "noFill" -> require(false);
            case "alpha" -> require(WordXml.number(said) < 50_000);
            case "srgbClr" -> require(differ(colour(said, 0), WHITE));
            case "schemeClr" -> require(!LIGHT.contains(said) || WordXml.children(each).size() > 0);
            default -> {}
          }
        });
  }

  private static String foreign(Element element, String attribute) {
    return element.getAttributeNS(element.getNamespaceURI(), attribute);
  }

  /**
   * Of words that are no blanks.
   *
   * @throws SigningProblem SIGNING-008 (422) where they are not seen
   */
  void requireSeen(Element run, WordLooks.Paragraph paragraph, int letters) {
    Element own = child(run, "rPr");
    double size = looks.size(paragraph, own);
    require(size >= SMALLEST);
    String scale = WordXml.value(looks.words(paragraph, own, "w", "val")).replace("%", "");
    require(scale.isEmpty() || WordXml.number(scale) >= NARROWEST);
    int close = WordXml.number(WordXml.value(looks.words(paragraph, own, "spacing", "val")));
    require(close > -CLOSEST * size * POINT);
    int raised = WordXml.number(WordXml.value(looks.words(paragraph, own, "position", "val")));
    require(Math.abs(raised) <= 2 * 2 * size);
    Element fit = looks.words(paragraph, own, "fitText", "val");
    require(
        fit == null || WordXml.number(WordXml.value(fit)) > letters * size * POINT * CLOSEST / 2);
    requireInk(run, own, paragraph);
  }

  private void requireInk(Element run, @Nullable Element own, WordLooks.Paragraph paragraph) {
    Element colour = looks.words(paragraph, own, "color", "val");
    String said = WordXml.value(colour);
    if (said.isEmpty() || said.equals("auto") && said(colour, "themeColor").isEmpty()) {
      return;
    }
    boolean light =
        LIGHT.contains(said(colour, "themeColor")) && said(colour, "themeShade").isEmpty();
    require(differ(light ? WHITE : colour(said, 0), ground(run, own, paragraph)));
  }

  /** Of what a style of tables says: letters like the paper, and nothing put behind them. */
  static void requireInkOfCells(Element colour) {
    if (!WordXml.name(colour).equals("color")
        || !WordXml.name(colour.getParentNode()).equals("rPr")
        || differ(colour(WordXml.value(colour), 0), WHITE)) {
      return;
    }
    Element kind = (Element) colour.getParentNode().getParentNode();
    require(differ(colour(said(child(kind, "tcPr", "shd"), "fill"), WHITE), WHITE));
  }

  /** The colour behind the words, said by themselves, their paragraph or their cell. */
  private int ground(Element run, @Nullable Element own, WordLooks.Paragraph paragraph) {
    String pen = WordXml.value(looks.words(paragraph, own, "highlight", "val"));
    if (PENS.containsKey(pen)) {
      return PENS.get(pen);
    }
    Element shade = looks.words(paragraph, own, "shd", "fill");
    shade = shade == null ? looks.paragraph(paragraph, "shd") : shade;
    for (Node at = run; shade == null && at != null; at = at.getParentNode()) {
      shade =
          switch (WordXml.name(at)) {
            case "tc" -> child((Element) at, "tcPr", "shd");
            case "tbl" -> looks.shade((Element) at);
            default -> null;
          };
    }
    return shade(shade);
  }

  /** A pattern is seen as the two colours it is made of, mixed. */
  private static int shade(@Nullable Element shade) {
    String pattern = WordXml.value(shade);
    int fill = colour(said(shade, "fill"), WHITE);
    int dots = colour(said(shade, "color"), 0);
    int share =
        switch (pattern) {
          case "", "clear", "nil" -> 0;
          case "solid" -> 100;
          default -> pattern.matches("pct\\d{1,2}") ? Integer.parseInt(pattern.substring(3)) : 50;
        };
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int part = (dots >> shift & 0xFF) * share + (fill >> shift & 0xFF) * (100 - share);
      mixed |= part / 100 << shift;
    }
    return mixed;
  }

  private static int colour(String said, int otherwise) {
    return said.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(said, 16) : otherwise;
  }

  private static boolean differ(int ink, int ground) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((ink >> shift & 0xFF) - (ground >> shift & 0xFF)) >= LEAST_CONTRAST) {
        return true;
      }
    }
    return false;
  }

  /** Of a line: that its height and its place leave it on the page. */
  void requirePlace(WordLooks.Paragraph paragraph, List<WordPage.Run> words) {
    double size = size(words);
    if (size == 0) {
      return;
    }
    String line = looks.paragraph(paragraph, "spacing", "line");
    if (!line.isEmpty()) {
      int high = WordXml.number(line);
      switch (looks.paragraph(paragraph, "spacing", "lineRule")) {
        case "exact" -> require(high >= LOWEST * size * POINT);
        case "atLeast" -> require(high >= 0);
        default -> require(high >= LINE / 2);
      }
    }
    int left = indent(paragraph, "left", "start");
    int first = indent(paragraph, "firstLine", "") - indent(paragraph, "hanging", "");
    require(beside(left) && beside(left + first) && beside(indent(paragraph, "right", "end")));
    Element frame = looks.paragraph(paragraph, "framePr");
    if (frame != null) {
      require(within(frame, "x", "hAnchor") && within(frame, "y", "vAnchor"));
      boolean exact = said(frame, "hRule").equals("exact");
      require(!exact || WordXml.number(said(frame, "h")) >= LOWEST * size * POINT);
    }
  }

  private int indent(WordLooks.Paragraph paragraph, String name, String alike) {
    int said = WordXml.number(looks.paragraph(paragraph, "ind", name));
    return said == 0 && !alike.isEmpty()
        ? WordXml.number(looks.paragraph(paragraph, "ind", alike))
        : said;
  }

  private static boolean beside(int indent) {
    return indent > -2 * MARGIN && indent < LONGEST_PAGE - MARGIN;
  }

  private static boolean within(Element place, String axis, String anchor) {
    int at = WordXml.number(said(place, axis));
    return at >= (said(place, anchor).equals("page") ? 0 : -MARGIN) && at < LONGEST_PAGE - MARGIN;
  }

  /** A table that floats or is moved stays on the page. */
  static void requirePlace(Element table) {
    Element floats = child(table, "tblPr", "tblpPr");
    require(
        floats == null
            || within(floats, "tblpX", "horzAnchor") && within(floats, "tblpY", "vertAnchor"));
    require(beside(WordXml.number(said(child(table, "tblPr", "tblInd"), "w"))));
  }

  /** A row of a height that may not grow cuts off whatever does not fit. */
  static void requireRoom(Element row, List<WordPage.Cell> cells) {
    Element height = child(row, "trPr", "trHeight");
    if (!said(height, "hRule").equals("exact")) {
      return;
    }
    for (WordPage.Cell cell : cells) {
      double needed = cell.lines().stream().mapToDouble(line -> size(line.runs())).sum();
      require(WordXml.number(WordXml.value(height)) >= LOWEST * needed * POINT);
    }
  }

  /** Of the largest letters; 0 where there are none. */
  private static double size(List<WordPage.Run> words) {
    return words.stream()
        .filter(run -> !run.text().isBlank())
        .mapToDouble(WordPage.Run::size)
        .max()
        .orElse(0);
  }
}
