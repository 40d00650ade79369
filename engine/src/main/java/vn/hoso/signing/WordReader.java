package vn.hoso.signing;

import static vn.hoso.signing.WordXml.child;
import static vn.hoso.signing.WordXml.value;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.hoso.paper.WordPage;

/**
 * Reads the words of a draft out of its Word file: those that stand in it, whoever wrote them. What
 * cannot be shown as it stands there is not shown in part: who signs would miss it.
 */
final class WordReader {

  /** Far beyond any decision; a preview that breaks off would show another paper than the draft. */
  private static final int MOST_BLOCKS = 20_000;

  /** Somebody has changed the paper, and nobody has said yet whether it is to be so. */
  private static final Set<String> TRACKED =
      Set.of(
          ("ins del moveFrom moveTo delText delInstrText cellIns cellDel cellMerge"
                  + " customXmlInsRangeStart customXmlDelRangeStart")
              .split(" "));

  private final WordLooks looks;
  private final WordRuns runs;
  private final WordNumbers numbers;
  private final List<WordPage.Section> sections = new ArrayList<>();
  private List<WordPage.Block> blocks = new ArrayList<>();
  private int counted;

  private WordReader(WordFile file) {
    this.looks = new WordLooks(file.styles());
    this.runs = new WordRuns(looks);
    this.numbers = new WordNumbers(file.numbering(), looks);
  }

  /**
   * @throws SigningProblem SIGNING-008 (422) for what cannot be shown
   */
  static WordPage read(String title, InputStream word) {
    WordFile file = WordFile.read(word);
    WordXml.each(
        file.text(),
        each -> {
          if (TRACKED.contains(WordXml.name(each))) {
            throw Unshown.TRACKED.problem();
          }
        });
    requireUnbound(file.text());
    WordSeen.requireFilled(file.text());
    WordSeen.requireFilled(file.styles());
    file.margins().forEach(WordReader::requireUnbound);
    WordRuns.requireOneScript(file.text());
    WordRuns.requireOneScript(file.styles());
    Element body = child(file.text(), "body");
    if (body == null) {
      throw SigningProblem.notShown();
    }
    var reader = new WordReader(file);
    var margins = new WordMargins(reader.looks, new WordNumbers(file.numbering(), reader.looks));
    file.margins().forEach(margins::requireNoWords);
    reader.within(body);
    reader.runs.end();
    reader.section(child(body, "sectPr"));
    return new WordPage(title, reader.sections);
  }

  /** A control bound to data is filled in by Word, whatever it keeps; each version has its own. */
  private static void requireUnbound(Element part) {
    WordXml.each(
        part,
        each -> {
          if (each.getLocalName().equals("dataBinding")) {
            throw Unshown.FIELD.problem();
          }
        });
  }

  private void within(Element parent) {
    for (Element each : WordXml.children(parent)) {
      switch (WordXml.name(each)) {
        case "p" -> paragraph(each);
        case "tbl" -> blocks.add(table(each));
        case "sdt" -> within(WordRuns.content(each));
        case "customXml" -> within(each);
        default -> WordRuns.requirePlace(each);
      }
    }
  }

  private void count() {
    if (++counted > MOST_BLOCKS) {
      throw SigningProblem.notShown();
    }
  }

  /** The last paragraph of a section says how its pages lie, the body how those behind it do. */
  private void paragraph(Element paragraph) {
    count();
    blocks.add(WordPage.Block.of(line(paragraph)));
    Element section = child(paragraph, "pPr", "sectPr");
    if (section != null) {
      section(section);
    }
  }

  private void section(@Nullable Element section) {
    boolean lies = WordXml.said(child(section, "pgSz"), "orient").equals("landscape");
    sections.add(new WordPage.Section(lies, List.copyOf(blocks)));
    blocks = new ArrayList<>();
  }

  private WordPage.Block table(Element table) {
    looks.requirePlain(table);
    WordSeen.requirePlace(table);
    boolean ruled = ruled(table);
    List<WordPage.Row> rows =
        inner(table, "tr").peek(row -> count()).map(row -> row(row, ruled)).toList();
    return new WordPage.Block(null, rows, ruled);
  }

  /** Rows of a table or cells of a row, also those in a control. */
  private static Stream<Element> inner(Element parent, String name) {
    return WordXml.children(parent).stream()
        .flatMap(
            each -> {
              String found = WordXml.name(each);
              if (found.equals(name)) {
                return Stream.of(each);
              }
              if (found.equals("sdt")) {
                return inner(WordRuns.content(each), name);
              }
              if (found.equals("customXml")) {
                return inner(each, name);
              }
              WordRuns.requirePlace(each);
              return Stream.empty();
            });
  }

  private static boolean ruled(Element table) {
    String line = value(child(table, "tblPr", "tblBorders", "insideH"));
    return !line.isEmpty() && !line.equals("none") && !line.equals("nil");
  }

  private WordPage.Row row(Element row, boolean ruled) {
    if (WordXml.marked(child(row, "trPr"), "hidden")) {
      throw Unshown.OTHER.problem();
    }
    List<Element> cells = inner(row, "tc").toList();
    int all = cells.stream().mapToInt(WordReader::width).sum();
    List<WordPage.Cell> shown =
        cells.stream()
            .map(cell -> cell(cell, ruled && all > 0 ? width(cell) * 100 / all : 0))
            .toList();
    WordSeen.requireRoom(row, shown);
    return new WordPage.Row(shown, WordXml.marked(child(row, "trPr"), "tblHeader"));
  }

  private WordPage.Cell cell(Element cell, int width) {
    List<WordPage.Line> lines = new ArrayList<>();
    lines(cell, lines);
    int columns = WordXml.number(value(child(cell, "tcPr", "gridSpan")));
    if (joined(cell) && lines.stream().anyMatch(WordReader::says)) {
      throw Unshown.OTHER.problem(); // Word hides it behind the cell it is joined to.
    }
    return new WordPage.Cell(lines, width, Math.max(1, Math.min(columns, 100)));
  }

  private void lines(Element parent, List<WordPage.Line> lines) {
    for (Element each : WordXml.children(parent)) {
      switch (WordXml.name(each)) {
        case "p" -> lines.add(line(each));
        case "tbl" -> throw Unshown.NESTED_TABLE.problem();
        case "sdt" -> lines(WordRuns.content(each), lines);
        case "customXml" -> lines(each, lines);
        default -> WordRuns.requirePlace(each);
      }
    }
  }

  private static boolean joined(Element cell) {
    return Stream.of("vMerge", "hMerge")
        .map(name -> child(cell, "tcPr", name))
        .anyMatch(merge -> merge != null && !value(merge).equals("restart"));
  }

  private static boolean says(WordPage.Line line) {
    return line.runs().stream().anyMatch(run -> !run.text().isBlank());
  }

  /** As given in twentieths of a point; 0 where it is said otherwise, or not at all. */
  private static int width(Element cell) {
    Element width = child(cell, "tcPr", "tcW");
    return WordXml.said(width, "type").equals("dxa") ? WordXml.number(WordXml.said(width, "w")) : 0;
  }

  private WordPage.Line line(Element paragraph) {
    WordLooks.Paragraph look = looks.of(paragraph);
    List<WordPage.Run> words = new ArrayList<>();
    String number = numbers.before(look);
    Element mark = child(look.own(), "rPr");
    if (!number.isBlank()) {
      words.add(
          new WordPage.Run(
              WordRuns.letters(number),
              looks.marked(look, mark, "b"),
              looks.marked(look, mark, "i"),
              false,
              looks.size(look, mark)));
    }
    words.addAll(runs.of(paragraph, look));
    Element newPage = looks.paragraph(look, "pageBreakBefore");
    return new WordPage.Line(
        align(value(looks.paragraph(look, "jc"))),
        WordXml.number(WordXml.said(looks.paragraph(look, "ind"), "firstLine")) > 0,
        newPage != null && WordXml.on(newPage),
        words);
  }

  private static String align(String said) {
    return switch (said) {
      case "center", "right" -> said;
      case "end" -> "right";
      case "both", "distribute" -> "justify";
      default -> "left";
    };
  }
}
