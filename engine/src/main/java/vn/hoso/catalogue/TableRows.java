package vn.hoso.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import vn.hoso.bpmn.Xml;
import vn.hoso.deadline.Confidence;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.ProcessModel;
import vn.hoso.shared.Sha256;
import vn.hoso.shared.Text;

/**
 * Rows of the decision tables that are not sourced: a row says how sure it is where its words end,
 * in brackets. Of several the least sure counts.
 */
final class TableRows {

  private static final String TABLES = "tables";
  private static final Pattern SURE = Pattern.compile("\\[(sourced|sourced-old|known|assumed)]");

  private TableRows() {}

  /**
   * @param files of the folder, by path
   */
  static List<EvidenceRow> of(Function<String, byte[]> files) {
    var rows = new ArrayList<EvidenceRow>();
    var model = Xml.parse(files.apply(ProcedureFolder.PROCESS), ProcedureFolder.PROCESS);
    Xml.all(model, Xml.BPMN, "businessRuleTask")
        .map(task -> ProcessModel.properties(task).get("decision"))
        .distinct()
        .forEach(
            table ->
                Xml.all(Xml.parse(files.apply(table + ".dmn"), table), Xml.DMN, "rule")
                    .forEach(rule -> row(table, rule, rows)));
    return rows;
  }

  private static void row(String table, Element rule, List<EvidenceRow> rows) {
    String words = text(rule, "description");
    var confidence =
        SURE.matcher(words)
            .results()
            .map(found -> Confidence.of(found.group(1)))
            .max(Enum::compareTo);
    if (confidence.filter(each -> each != Confidence.SOURCED).isPresent()) {
      rows.add(
          new EvidenceRow(
              EvidenceRow.key(TABLES, table + "." + rule.getAttribute("id"), null),
              Sha256.hex(cells(rule)),
              TABLES,
              null,
              new Text(SURE.matcher(words).replaceAll("").strip(), null),
              new Text("", ""),
              null,
              confidence.get()));
    }
  }

  private static String text(Element rule, String name) {
    return Xml.children(rule)
        .filter(each -> each.getLocalName().equals(name))
        .map(Element::getTextContent)
        .findFirst()
        .orElse("");
  }

  /** What is asked and answered, without the words that say why. */
  private static String cells(Element rule) {
    return Xml.children(rule)
        .filter(each -> each.getLocalName().endsWith("Entry"))
        .filter(each -> !each.getAttribute("id").endsWith("Basis"))
        .map(each -> each.getTextContent().strip())
        .toList()
        .toString();
  }
}
