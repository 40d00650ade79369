package vn.hoso.signing;

import java.util.Set;
import org.w3c.dom.Element;

/** What stands in a header or footer: the number of the page, or words that would be missed. */
final class WordMargins {

  private static final Set<String> SIGNS = Set.of("sym", "footnoteReference", "endnoteReference");

  private WordMargins() {}

  /**
   * @throws SigningProblem SIGNING-008 (422) where words stand there
   */
  static void requireNoWords(Element margin) {
    var fields = new WordFields();
    var words = new StringBuilder();
    WordXml.each(
        margin,
        each -> {
          switch (WordXml.name(each)) {
            case "fldChar" -> fields.mark(each);
            case "instrText" -> fields.ask(each.getTextContent());
            case "fldSimple" -> {
              WordFields.requireFresh(each);
              WordFields.requireKept(WordXml.said(each, "instr"));
            }
            case "t" -> {
              fields.ask(each.getTextContent());
              words.append(seen(each, fields) ? each.getTextContent() : "");
            }
            default -> requireNoSign(each);
          }
        });
    fields.requireEnded();
    // "Trang 2", "- 2 -": whose number is not shown needs no word before it.
    if (words.toString().replaceFirst("(?i)trang", "").matches("(?s).*[\\p{L}\\p{N}\\p{Co}].*")) {
      throw Unshown.HEADER.problem();
    }
  }

  private static boolean seen(Element text, WordFields fields) {
    boolean page =
        text.getParentNode().getParentNode() instanceof Element around
            && WordXml.name(around).equals("fldSimple")
            && WordFields.isPage(WordXml.said(around, "instr"));
    return fields.shown() && !fields.page() && !page;
  }

  private static void requireNoSign(Element each) {
    if (SIGNS.contains(WordXml.name(each)) || "textpath".equals(each.getLocalName())) {
      throw Unshown.HEADER.problem();
    }
  }
}
