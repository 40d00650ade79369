package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import vn.hoso.bpmn.Namespaces;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.Finding;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;

/**
 * Refuses what a table must not hold, by a list of what it may: one table that compares what it is
 * asked with literals and answers with literals. Whatever else an engine for tables can evaluate
 * could reach classes, or run for ever.
 */
final class TableCheck {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

  private static final Set<String> ELEMENTS =
      Set.of(
          "definitions",
          "decision",
          "description",
          "decisionTable",
          "input",
          "inputExpression",
          "inputValues",
          "output",
          "outputValues",
          "rule",
          "inputEntry",
          "outputEntry",
          "annotation",
          "annotationEntry",
          "extensionElements",
          "text");

  private static final Set<String> LANGUAGES = Set.of("", "feel");

  private static final String STRING = "\"[^\"\\\\]*+\"";
  private static final String LITERAL =
      "(?:" + STRING + "|-?\\d{1,15}(?:\\.\\d{1,15})?|true|false|null|date\\(" + STRING + "\\))";
  private static final String TEST =
      "(?:(?:<=|>=|<|>|=)?\\s*+"
          + LITERAL
          + "|[\\[\\](]\\s*+"
          + LITERAL
          + "\\s*+\\.\\.\\s*+"
          + LITERAL
          + "\\s*+[\\[\\])])";
  private static final String TESTS = TEST + "(?:\\s*+,\\s*+" + TEST + ")*+";

  private static final Pattern ASKED = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");
  private static final Pattern ANSWER = Pattern.compile(LITERAL);
  private static final Pattern ENTRY =
      Pattern.compile("-|" + TESTS + "|not\\(\\s*+" + TESTS + "\\s*+\\)");

  private final String file;
  private final List<Finding> findings = new ArrayList<>();

  private TableCheck(String file) {
    this.file = file;
  }

  static List<Finding> findings(ProcedureFolder folder) {
    List<Finding> all = new ArrayList<>();
    folder.files().keySet().stream()
        .filter(path -> path.endsWith(".dmn"))
        .forEach(path -> all.addAll(of(path, folder.required(path))));
    return all;
  }

  private static List<Finding> of(String path, byte[] content) {
    TableCheck check = new TableCheck(path);
    try {
      var table = Xml.parse(content, path);
      Xml.all(table, Xml.DMN, Xml.ANY).forEach(check::element);
      // Whatever its namespace claims: an engine may know more of them than one.
      Xml.all(table, Xml.ANY, Xml.ANY)
          .filter(each -> !Xml.DMN.equals(each.getNamespaceURI()))
          .forEach(check::foreign);
      if (Xml.all(table, Xml.DMN, "decision").count() != 1) {
        check.refuse(
            "", "Mỗi tệp chỉ có một bảng quyết định.", "Each file has one table of decision.");
      }
    } catch (FolderRefused unreadable) {
      return List.of(unreadable.finding());
    }
    return check.findings;
  }

  private void element(Element element) {
    String name = element.getLocalName();
    if (!ELEMENTS.contains(name)) {
      refuse(
          id(element),
          "Không được dùng phần tử " + name + " trong bảng.",
          "The element " + name + " is not allowed in a table.");
      return;
    }
    attributes(element);
    String text = name.equals("text") ? element.getTextContent().strip() : "";
    if (text.isEmpty()) {
      return;
    }
    String of = element.getParentNode().getLocalName();
    Pattern allowed =
        switch (of) {
          case "inputExpression" -> ASKED;
          case "outputEntry" -> ANSWER;
          case "annotationEntry" -> null;
          default -> ENTRY;
        };
    if (allowed != null && !allowed.matcher(text).matches()) {
      refuse(
          id((Element) element.getParentNode()),
          "Ô của bảng chỉ được ghi tên dữ kiện ở cột hỏi, giá trị hoặc so sánh với giá trị (\"chữ\", số, true, false, date(\"2026-07-26\")).",
          "A cell holds the name of what is asked, a literal or a comparison with literals (\"text\", number, true, false, date(\"2026-07-26\")).");
    }
  }

  private void attributes(Element element) {
    var all = element.getAttributes();
    IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .map(Attr.class::cast)
        .filter(TableCheck::isForbidden)
        .forEach(
            each ->
                refuse(
                    id(element),
                    "Không được dùng " + each.getName() + " = " + each.getValue() + " trong bảng.",
                    each.getName() + " = " + each.getValue() + " is not allowed in a table."));
  }

  private static boolean isForbidden(Attr attribute) {
    String name = attribute.getLocalName();
    if (CAMUNDA.equals(attribute.getNamespaceURI())) {
      return !Set.of("historyTimeToLive", "versionTag", "inputVariable").contains(name)
          || name.equals("inputVariable") && !ASKED.matcher(attribute.getValue()).matches();
    }
    return !Namespaces.marks(attribute.getNamespaceURI())
        || name.equals("expressionLanguage")
            && !LANGUAGES.contains(attribute.getValue().toLowerCase(java.util.Locale.ROOT))
        || attribute.getValue().contains("${")
        || attribute.getValue().contains("#{");
  }

  /** What is drawn is let through. */
  private void foreign(Element element) {
    if (!Namespaces.draws(element.getNamespaceURI())) {
      refuse(
          id(element),
          "Không được dùng phần tử " + element.getNodeName() + " trong bảng.",
          "The element " + element.getNodeName() + " is not allowed in a table.");
    }
  }

  private void refuse(String element, String vi, String en) {
    findings.add(new Finding(file, element, vi, en));
  }

  private static String id(Element element) {
    Element at = element;
    while (at.getAttribute("id").isEmpty() && at.getParentNode() instanceof Element above) {
      at = above;
    }
    return at.getAttribute("id");
  }
}
