package vn.hoso.signing;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What stands in a header or footer: the number of the page, or words that would be missed. */
final class WordMargins {

  private static final Set<String> SIGNS = Set.of("sym", "footnoteReference", "endnoteReference");

  /** What the answer of a field that counts pages may be, whoever reckons it. */
  private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s\\p{Nd}ivxlcdmIVXLCDM./–-]*");

  private final WordLooks looks;
  private final WordNumbers numbers;

  WordMargins(WordLooks looks, WordNumbers numbers) {
    this.looks = looks;
    this.numbers = numbers;
  }

  /**
   * @throws SigningProblem SIGNING-008 (422) where words stand there
   */
  void requireNoWords(Element margin) {
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
              words.append(said(each, fields));
            }
            case "p" -> words.append(numbers.before(looks.of(each)));
            default -> requireNoSign(each);
          }
        });
    fields.requireEnded();
    // "Trang 2", "- 2 -": whose number is not shown needs no word before it.
    if (words.toString().replaceFirst("(?i)trang", "").matches("(?s).*[\\p{L}\\p{N}\\p{Co}].*")) {
      throw Unshown.HEADER.problem();
    }
  }

  /** Of the number of a page nothing, as long as it is one. */
  private static String said(Element text, WordFields fields) {
    boolean page =
        fields.page()
            || text.getParentNode().getParentNode() instanceof Element around
                && WordXml.name(around).equals("fldSimple")
                && WordFields.isPage(WordXml.said(around, "instr"));
    String said = text.getTextContent();
    return !fields.shown() || page && PAGE_NUMBER.matcher(said).matches() ? "" : said;
  }

  private static void requireNoSign(Element each) {
    if (SIGNS.contains(WordXml.name(each)) || "textpath".equals(each.getLocalName())) {
      throw Unshown.HEADER.problem();
    }
  }
}
