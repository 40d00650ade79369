package vn.hoso.signing;

import static vn.hoso.signing.WordXml.child;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** How words look: as they say themselves, or their styles, or the file says of all words. */
final class WordLooks {

  private static final double USUAL_SIZE = 14;
  private static final int LONGEST_CHAIN = 30;
  private static final String PARAGRAPHS = "paragraph";
  private static final Pattern OLD_FONT = Pattern.compile("(?i)(\\.Vn|VNI[- ]).*");
  private static final Pattern SIGNS =
      Pattern.compile("(?i)(Wingdings|Webdings|Symbol|MT Extra|ZapfDingbats|Marlett).*");

  /** What changes the words themselves, and may be said for the cells of a table by their place. */
  private static final Set<String> TELLING =
      Set.of("vanish", "strike", "dstrike", "caps", "smallCaps", "vertAlign", "numPr");

  /**
   * What a paragraph says of the words in it.
   *
   * @param own its properties; null where it has none
   * @param style its style and those it is built on
   */
  record Paragraph(@Nullable Element own, List<Style> style) {}

  /**
   * What a style says; asked for each word, so it is looked through once.
   *
   * @param words of the words in it, by name
   * @param paragraph of the paragraph itself, by name
   */
  record Style(Element element, Map<String, Element> words, Map<String, Element> paragraph) {

    static Style of(Element element) {
      return new Style(element, said(child(element, "rPr")), said(child(element, "pPr")));
    }

    private static Map<String, Element> said(@Nullable Element look) {
      Map<String, Element> said = new HashMap<>();
      if (look != null) {
        WordXml.children(look).forEach(each -> said.putIfAbsent(WordXml.name(each), each));
      }
      return said;
    }
  }

  private final Set<String> names = new HashSet<>();
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, List<Style>> chains = new HashMap<>();
  private final @Nullable Element words;
  private final @Nullable Element paragraphs;
  private String usual = "";

  WordLooks(@Nullable Element styles) {
    this.words = child(styles, "docDefaults", "rPrDefault", "rPr");
    this.paragraphs = child(styles, "docDefaults", "pPrDefault", "pPr");
    if (styles != null) {
      WordXml.children(styles, "style").forEach(this::keep);
    }
  }

  private void keep(Element style) {
    String id = WordXml.said(style, "styleId");
    if (!names.add(id)) {
      // Which of two it means is anybody's guess.
      throw Unshown.OTHER.problem();
    }
    String type = WordXml.said(style, "type");
    String key = key(type.isEmpty() ? PARAGRAPHS : type, id);
    styles.put(key, Style.of(style));
    boolean yes = List.of("1", "true", "on").contains(WordXml.said(style, "default"));
    if (yes && key.startsWith(PARAGRAPHS)) {
      usual = key;
    }
  }

  /** A style of letters is none of paragraphs: who names one where it is none has none. */
  private static String key(String type, String id) {
    return type + " " + id;
  }

  Paragraph of(Element paragraph) {
    Element own = child(paragraph, "pPr");
    String said = key(PARAGRAPHS, WordXml.value(child(own, "pStyle")));
    return new Paragraph(own, chain(styles.containsKey(said) ? said : usual));
  }

  private List<Style> chain(String key) {
    return chains.computeIfAbsent(key, this::built);
  }

  private List<Style> built(String key) {
    List<Style> chain = new ArrayList<>();
    String type = key.split(" ", 2)[0];
    Style style = styles.get(key);
    while (style != null && chain.size() < LONGEST_CHAIN) {
      chain.add(style);
      style = styles.get(key(type, WordXml.value(child(style.element(), "basedOn"))));
    }
    return chain;
  }

  /** Of the paragraph itself; null where nobody says it. */
  @Nullable Element paragraph(Paragraph paragraph, String name) {
    Element said = child(paragraph.own(), name);
    for (Style style : paragraph.style()) {
      said = said == null ? style.paragraph().get(name) : said;
    }
    return said == null ? child(paragraphs, name) : said;
  }

  /** What is said of one thing at a time, here and there; empty where nobody says it. */
  String paragraph(Paragraph paragraph, String name, String attribute) {
    String said = WordXml.said(child(paragraph.own(), name), attribute);
    for (Style style : paragraph.style()) {
      said = said.isEmpty() ? WordXml.said(style.paragraph().get(name), attribute) : said;
    }
    return said.isEmpty() ? WordXml.said(child(paragraphs, name), attribute) : said;
  }

  /** Of some words in it, where the attribute is given; null where nobody says it. */
  @Nullable Element words(
      Paragraph paragraph, @Nullable Element own, String name, String attribute) {
    Element said = given(child(own, name), attribute);
    for (List<Style> chain : List.of(style(own), paragraph.style())) {
      for (Style style : chain) {
        said = said == null ? given(style.words().get(name), attribute) : said;
      }
    }
    return said == null ? given(child(words, name), attribute) : said;
  }

  /** What a table puts behind all its cells, by itself or by its style; null where nothing. */
  @Nullable Element shade(Element table) {
    Element said = child(table, "tblPr", "shd");
    for (Style style : chain(key("table", WordXml.value(child(table, "tblPr", "tblStyle"))))) {
      said = said == null ? child(style.element(), "tcPr", "shd") : said;
      said = said == null ? child(style.element(), "tblPr", "shd") : said;
    }
    return said;
  }

  private static @Nullable Element given(@Nullable Element look, String attribute) {
    return WordXml.said(look, attribute).isEmpty() ? null : look;
  }

  private List<Style> style(@Nullable Element own) {
    return chain(key("character", WordXml.value(child(own, "rStyle"))));
  }

  /** A style of letters turns round what the style of the paragraph says; the words' own counts. */
  boolean marked(Paragraph paragraph, @Nullable Element own, String name) {
    Element said = child(own, name);
    if (said != null) {
      return WordXml.on(said);
    }
    return marked(style(own), name) ^ marked(paragraph.style(), name)
        || WordXml.marked(words, name);
  }

  private static boolean marked(List<Style> style, String name) {
    for (Style each : style) {
      Element said = each.words().get(name);
      if (said != null) {
        return WordXml.on(said);
      }
    }
    return false;
  }

  /** Single, double or any other line; none where it says so. */
  boolean underlined(Paragraph paragraph, @Nullable Element own) {
    String said = WordXml.value(words(paragraph, own, "u", "val"));
    return !said.isEmpty() && !said.equals("none");
  }

  /** Empty where the words stand on the line. */
  String raised(Paragraph paragraph, @Nullable Element own) {
    return switch (WordXml.value(words(paragraph, own, "vertAlign", "val"))) {
      case "superscript" -> "super";
      case "subscript" -> "sub";
      default -> "";
    };
  }

  double size(Paragraph paragraph, @Nullable Element own) {
    int half = WordXml.number(WordXml.value(words(paragraph, own, "sz", "val")));
    return half <= 0 ? USUAL_SIZE : half / 2.0;
  }

  /** The letters of some fonts are not those that stand in the file. */
  void requireLetters(Paragraph paragraph, @Nullable Element own) {
    for (String script : List.of("ascii", "hAnsi")) {
      String font = WordXml.said(words(paragraph, own, "rFonts", script), script);
      if (OLD_FONT.matcher(font).matches()) {
        throw Unshown.OLD_FONT.problem();
      }
      if (SIGNS.matcher(font).matches()) {
        throw Unshown.SYMBOL.problem();
      }
    }
  }

  /** A style of tables that hides, strikes or numbers is not followed into its cells. */
  void requirePlain(Element table) {
    for (Style style : chain(key("table", WordXml.value(child(table, "tblPr", "tblStyle"))))) {
      WordXml.each(
          style.element(),
          each -> {
            if (TELLING.contains(WordXml.name(each)) && WordXml.on(each)) {
              throw Unshown.OTHER.problem();
            }
            WordSeen.requireInkOfCells(each);
          });
    }
  }
}
