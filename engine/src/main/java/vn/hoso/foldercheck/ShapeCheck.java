package vn.hoso.foldercheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.hoso.bpmn.Drawing;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.Step;

/**
 * Whether a model can be walked and read: one start, every step on a way from it, a lane for each
 * part.
 */
final class ShapeCheck {

  private final List<Document> models;
  private final List<Step> steps;
  private final List<Finding> findings = new ArrayList<>();

  private ShapeCheck(List<Document> models, List<Step> steps) {
    this.models = models;
    this.steps = steps;
  }

  /**
   * @param models the procedure's own first
   */
  static List<Finding> findings(List<Document> models, List<Step> steps) {
    ShapeCheck check = new ShapeCheck(models, steps);
    check.starts();
    check.reached();
    check.lanes(models.get(0));
    return List.copyOf(check.findings);
  }

  private void starts() {
    for (Document model : models) {
      List<Element> starts =
          Xml.all(model, Xml.BPMN, "startEvent")
              .filter(start -> ((Element) start.getParentNode()).getLocalName().equals("process"))
              .toList();
      if (starts.size() != 1) {
        add(
            starts.isEmpty() ? "" : starts.get(1).getAttribute("id"),
            "Mỗi quy trình có đúng một sự kiện bắt đầu, ở đây có " + starts.size() + ".",
            "A process has exactly one start, here there are " + starts.size() + ".");
      }
    }
  }

  /** From the starts and from the events that a message or an error sets off. */
  private void reached() {
    FlowGraph graph = FlowGraph.of(models);
    Deque<String> open = new ArrayDeque<>();
    graph
        .nodes()
        .filter(node -> node.is("startEvent") || node.is("boundaryEvent"))
        .map(FlowGraph.Node::id)
        .forEach(open::add);
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      String at = open.pop();
      Stream<String> inner =
          graph.node(at).stream().flatMap(node -> node.flows().stream()).map(FlowGraph.Flow::to);
      Stream.concat(graph.after(at).stream().map(FlowGraph.Flow::to), inner)
          .filter(seen::add)
          .forEach(open::push);
    }
    steps.stream()
        .map(Step::id)
        .filter(id -> !seen.contains(id))
        .forEach(id -> add(id, "Không đường nào dẫn tới bước này.", "No way leads to this step."));
  }

  private void lanes(Document model) {
    Drawing drawing = new Drawing(model);
    Xml.all(model, Xml.BPMN, "lane")
        .map(lane -> lane.getAttribute("id"))
        .forEach(
            lane -> {
              Set<String> parts =
                  steps.stream()
                      .filter(step -> drawing.liesIn(step.id(), lane))
                      .map(Step::part)
                      .collect(Collectors.toSet());
              if (parts.size() > 1) {
                add(
                    lane,
                    "Một làn chỉ dành cho một bộ phận, không phải " + parts + ".",
                    "A lane is for one part, not " + parts + ".");
              }
            });
  }

  private void add(String element, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.PROCESS, element, vi, en));
  }
}
