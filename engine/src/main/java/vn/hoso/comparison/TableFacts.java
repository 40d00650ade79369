package vn.hoso.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.hoso.bpmn.Xml;

/** A table of authority: its columns and its rows, however the file is written. */
record TableFacts(String hitPolicy, Map<String, Column> columns, List<Row> rows) {

  /**
   * @param asked whether it is asked, not answered
   * @param said label, type, allowed values
   */
  record Column(String name, boolean asked, String label, String said) {}

  /**
   * @param cells by name of the column; empty ones are left out
   */
  record Row(String id, String note, Map<String, String> cells) {}

  static TableFacts of(Document dmn) {
    Element table = Xml.all(dmn, Xml.DMN, "decisionTable").findFirst().orElse(null);
    if (table == null) {
      return new TableFacts("", Map.of(), List.of());
    }
    List<Column> columns = new ArrayList<>();
    named(table, "input").map(TableFacts::input).forEach(columns::add);
    named(table, "output").map(TableFacts::output).forEach(columns::add);
    Map<String, Column> byName = new LinkedHashMap<>();
    columns.forEach(each -> byName.putIfAbsent(each.name(), each));
    String policy = table.getAttribute("hitPolicy");
    return new TableFacts(
        policy.isEmpty() ? "UNIQUE" : policy,
        byName,
        named(table, "rule").map(rule -> row(rule, columns)).toList());
  }

  private static Column input(Element input) {
    Element expression = named(input, "inputExpression").findFirst().orElse(input);
    String name = text(expression);
    return new Column(
        name.isEmpty() ? input.getAttribute("id") : name,
        true,
        input.getAttribute("label"),
        said(expression.getAttribute("typeRef"), input, "inputValues"));
  }

  private static Column output(Element output) {
    return new Column(
        output.getAttribute("name"),
        false,
        output.getAttribute("label"),
        said(output.getAttribute("typeRef"), output, "outputValues"));
  }

  private static String said(String type, Element column, String values) {
    return Stream.concat(Stream.of(type), named(column, values).map(TableFacts::text))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(": "));
  }

  private static Row row(Element rule, List<Column> columns) {
    List<String> entries =
        Stream.of("inputEntry", "outputEntry")
            .flatMap(kind -> named(rule, kind))
            .map(TableFacts::text)
            .toList();
    Map<String, String> cells = new LinkedHashMap<>();
    for (int at = 0; at < Math.min(entries.size(), columns.size()); at++) {
      String cell = entries.get(at);
      if (!cell.isEmpty() && !cell.equals("-")) {
        cells.putIfAbsent(columns.get(at).name(), cell);
      }
    }
    String note =
        named(rule, "description").map(Element::getTextContent).findFirst().orElse("").strip();
    return new Row(rule.getAttribute("id"), note.replaceAll("\\s+", " "), cells);
  }

  private static String text(Element around) {
    return named(around, "text")
        .map(each -> each.getTextContent().strip().replaceAll("\\s+", " "))
        .findFirst()
        .orElse("");
  }

  private static Stream<Element> named(Element around, String name) {
    return Xml.children(around).filter(each -> name.equals(each.getLocalName()));
  }
}
