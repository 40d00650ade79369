package vn.hoso.signing;

import static vn.hoso.signing.WordXml.child;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.hoso.paper.DrawnLetters;
import vn.hoso.paper.WordPage;

/**
 * The words of a paragraph, with what is known to stand among them. What is not known is refused:
 * who signs must not miss a word.
 */
final class WordRuns {

  private static final Set<String> WRAPPERS = Set.of("hyperlink", "smartTag", "customXml");

  /** Places, marks of the checker, notes beside the paper; they hold no words of it. */
  static final Set<String> PLACES =
      Set.of(
          ("bookmarkStart bookmarkEnd proofErr permStart permEnd commentRangeStart commentRangeEnd"
                  + " pPr rPr tblPr tblGrid trPr tblPrEx tcPr smartTagPr customXmlPr sdtPr sdtEndPr"
                  + " sectPr commentReference annotationRef lastRenderedPageBreak softHyphen")
              .split(" "));

  /** Set as such, words take another size and font, and another order, than they are drawn in. */
  private static final Set<String> OTHER_SCRIPT = Set.of("rtl", "cs", "bidi", "bidiVisual");

  private static final Set<String> NOTES =
      Set.of("footnoteReference", "endnoteReference", "footnoteRef", "endnoteRef");
  private static final Set<String> FORMULAS = Set.of("oMath", "oMathPara");

  /** What a drawing may be without saying a word. */
  private static final Pattern SILENT_DRAWING =
      Pattern.compile(".*/(picture|wordprocessingShape|wordprocessingGroup|wordprocessingCanvas)");

  /** Seen by nobody, in Word neither. */
  private static final Pattern NO_WIDTH = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF]");

  /** They turn the order of reading, or are seen in one program and not in another. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n]]");

  private final WordLooks looks;
  private final WordSeen seen;
  private final WordFields fields = new WordFields();

  WordRuns(WordLooks looks) {
    this.looks = looks;
    this.seen = new WordSeen(looks);
  }

  List<WordPage.Run> of(Element paragraph, WordLooks.Paragraph look) {
    List<WordPage.Run> runs = new ArrayList<>();
    within(paragraph, look, runs);
    seen.requirePlace(look, runs);
    return runs;
  }

  /** Nothing may be left open behind the last paragraph. */
  void end() {
    fields.requireEnded();
  }

  private void within(Element parent, WordLooks.Paragraph look, List<WordPage.Run> runs) {
    for (Element each : WordXml.children(parent)) {
      String name = WordXml.name(each);
      if (name.equals("r")) {
        run(each, look, runs);
      } else if (WRAPPERS.contains(name)) {
        within(each, look, runs);
      } else if (name.equals("fldSimple")) {
        WordFields.requireFresh(each);
        WordFields.requireKept(WordXml.said(each, "instr"));
        if (WordFields.isPage(WordXml.said(each, "instr"))) {
          throw Unshown.FIELD.problem();
        }
        within(each, look, runs);
      } else if (name.equals("sdt")) {
        within(content(each), look, runs);
      } else {
        requirePlace(each);
      }
    }
  }

  static void requireOneScript(@Nullable Element part) {
    if (part != null) {
      WordXml.each(
          part,
          each -> {
            if (OTHER_SCRIPT.contains(WordXml.name(each)) && WordXml.on(each)) {
              throw Unshown.OTHER_SCRIPT.problem();
            }
          });
    }
  }

  /** What stands in a control. */
  static Element content(Element control) {
    Element content = child(control, "sdtContent");
    return content == null ? control.getOwnerDocument().createElement("none") : content;
  }

  /** Something that holds no words, or nothing that is known. */
  static void requirePlace(Element each) {
    String name = WordXml.name(each);
    boolean place =
        PLACES.contains(name) || name.endsWith("RangeStart") || name.endsWith("RangeEnd");
    if (place) {
      return;
    }
    if (NOTES.contains(name)) {
      throw Unshown.NOTE.problem();
    }
    if (FORMULAS.contains(each.getLocalName())) {
      throw Unshown.FORMULA.problem();
    }
    throw (name.equals("pgNum") ? Unshown.FIELD : Unshown.OTHER).problem();
  }

  private void run(Element run, WordLooks.Paragraph paragraph, List<WordPage.Run> runs) {
    Element own = child(run, "rPr");
    var text = new StringBuilder();
    for (Element each : WordXml.children(run)) {
      text.append(said(each));
    }
    boolean page = fields.shown() && fields.page() && !text.toString().isBlank();
    if (page && !(fields.contents() && text.toString().matches("[\\s0-9]*"))) {
      throw Unshown.FIELD.problem(); // In a sentence the number of a page is a word like others.
    }
    if (text.isEmpty() || !fields.shown() || looks.marked(paragraph, own, "vanish")) {
      return;
    }
    boolean capitals =
        looks.marked(paragraph, own, "caps") || looks.marked(paragraph, own, "smallCaps");
    String letters = letters(text.toString());
    if (!letters.isBlank()) {
      looks.requireLetters(paragraph, own);
      seen.requireSeen(run, paragraph, letters.strip().length());
    }
    runs.add(
        new WordPage.Run(
            capitals ? letters.toUpperCase(Locale.forLanguageTag("vi")) : letters,
            looks.marked(paragraph, own, "b"),
            looks.marked(paragraph, own, "i"),
            looks.underlined(paragraph, own),
            looks.size(paragraph, own),
            looks.marked(paragraph, own, "strike") || looks.marked(paragraph, own, "dstrike"),
            looks.raised(paragraph, own)));
  }

  private String said(Element each) {
    switch (WordXml.name(each)) {
      case "t" -> {
        fields.ask(each.getTextContent()); // Before the answer a text is part of the question.
        return each.getTextContent().replaceAll("[\\t\\r\\n]", " ");
      }
      case "tab", "ptab" -> {
        return "\t";
      }
      case "br", "cr" -> {
        return "\n";
      }
      case "noBreakHyphen" -> {
        return "-";
      }
      case "sym" -> throw Unshown.SYMBOL.problem();
      case "fldChar" -> fields.mark(each);
      case "instrText" -> fields.ask(each.getTextContent());
      case "drawing", "pict" -> requireSilent(each);
      case "object" -> throw Unshown.DRAWING.problem();
      default -> {
        if (each.getLocalName().equals("AlternateContent")) {
          requireSilent(each);
        } else {
          requirePlace(each);
        }
      }
    }
    return "";
  }

  /** Pictures and lines are left out; words in them would be missed. */
  private static void requireSilent(Element drawing) {
    WordCover.requireNone(drawing);
    WordXml.each(
        drawing,
        each -> {
          String local = each.getLocalName();
          boolean words = local.equals("t") && !each.getTextContent().isBlank();
          if (words || local.equals("textpath") || local.equals("sym") || local.equals("fldChar")) {
            throw Unshown.TEXT_BOX.problem();
          }
          if (local.equals("graphicData")
              && !SILENT_DRAWING.matcher(each.getAttribute("uri")).matches()) {
            throw Unshown.DRAWING.problem();
          }
        });
  }

  /**
   * As the font of the printer has them: put together, the hyphen that keeps a line whole as one.
   */
  static String letters(String written) {
    String seen = NO_WIDTH.matcher(written).replaceAll("").replace('\u2011', '-');
    String whole = Normalizer.normalize(seen, Normalizer.Form.NFC);
    DrawnLetters.missing(UNSEEN.matcher(whole).replaceAll("\uFFFF"))
        .ifPresent(
            letter -> {
              throw Unshown.LETTER.named(named(whole, letter));
            });
    return whole;
  }

  /** Itself where it can be seen, and by its number. */
  private static String named(String text, int letter) {
    int found =
        letter == 0xFFFF
            ? UNSEEN
                .matcher(text)
                .results()
                .findFirst()
                .map(at -> text.codePointAt(at.start()))
                .orElse(letter)
            : letter;
    String number = "U+%04X".formatted(found);
    return Character.isLetterOrDigit(found)
            || Character.getType(found) == Character.OTHER_SYMBOL
            || Character.getType(found) == Character.MATH_SYMBOL
        ? "“" + Character.toString(found) + "” (" + number + ")"
        : number;
  }
}
