package vn.hoso.papercheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.Text;

/** Whether every paper is needed at a step a dossier comes to, and every step asks for papers. */
public final class PaperCheck {

  private final Procedure procedure;
  private final List<String> steps;
  private final List<Finding> findings = new ArrayList<>();

  private PaperCheck(Procedure procedure) {
    this.procedure = procedure;
    this.steps = procedure.steps().stream().map(Step::id).toList();
  }

  /**
   * @param staged codes of papers that name a stage, as folders did before
   */
  public static List<Finding> findings(Procedure procedure, List<String> staged, FlowGraph graph) {
    PaperCheck check = new PaperCheck(procedure);
    staged.forEach(check::staged);
    if (staged.isEmpty()) {
      Set<String> reached = reached(graph);
      procedure.documents().stream()
          .filter(paper -> paper.neededAt() != null)
          .forEach(paper -> check.paper(paper, reached));
      procedure.steps().forEach(check::due);
    }
    return List.copyOf(check.findings);
  }

  private void staged(String code) {
    add(
        ProcedureFolder.DESCRIPTION,
        code,
        "Giấy tờ cần ở một bước, không phải một giai đoạn; hãy ghi “neededAt:” với mã bước, hoặc “result: true”.",
        "A paper is needed at a step, not at a stage; write “neededAt:” with the id of the step, or “result: true”.");
  }

  private void paper(RequiredDocument paper, Set<String> reached) {
    if (!steps.contains(paper.neededAt())) {
      unknown(ProcedureFolder.DESCRIPTION, paper.code(), paper.neededAt());
    } else if (!reached.contains(paper.neededAt())) {
      add(
          ProcedureFolder.DESCRIPTION,
          paper.code(),
          "Không đường nào dẫn tới bước %s, nên không ai đòi giấy tờ này; hãy ghi bước khác."
              .formatted(paper.neededAt()),
          "No way leads to the step %s, so nobody asks for the paper; write another step."
              .formatted(paper.neededAt()));
    }
  }

  private void due(Step step) {
    step.papersDue().stream()
        .filter(other -> !other.equals(step.id()))
        .forEach(other -> due(step, other));
  }

  private void due(Step step, String other) {
    if (!steps.contains(other)) {
      unknown(ProcedureFolder.PROCESS, step.id(), other);
    } else if (procedure.documents().stream().noneMatch(each -> other.equals(each.neededAt()))) {
      add(
          ProcedureFolder.PROCESS,
          step.id(),
          "papersDue nêu bước %s, nhưng không giấy tờ nào cần ở bước ấy; hãy ghi bước khác hoặc bỏ đi."
              .formatted(other),
          "papersDue names the step %s, at which no paper is needed; write another or take it away."
              .formatted(other));
    }
  }

  /** From the starts and from what a message sets off. */
  private static Set<String> reached(FlowGraph graph) {
    Deque<String> open = new ArrayDeque<>();
    graph
        .nodes()
        .filter(node -> node.is("startEvent") || node.is("boundaryEvent"))
        .map(FlowGraph.Node::id)
        .forEach(open::push);
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      graph.after(open.pop()).stream()
          .map(FlowGraph.Flow::to)
          .filter(seen::add)
          .forEach(open::push);
    }
    return seen;
  }

  private void unknown(String file, String element, String step) {
    Text mend = Nearest.mend(step, steps);
    add(
        file,
        element,
        "Không có bước " + step + ". " + mend.vi(),
        "There is no step " + step + ". " + mend.en());
  }

  private void add(String file, String element, String vi, String en) {
    findings.add(new Finding(file, element, vi, en));
  }
}
