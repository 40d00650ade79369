package vn.hoso.foldercheck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.IssuedPaper;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;

/** Whether the papers a procedure issues have their words, and an outcome that calls for them. */
final class IssueCheck {

  private IssueCheck() {}

  static List<Finding> findings(ProcedureFolder folder, Procedure procedure, FlowGraph graph) {
    List<Finding> findings = new ArrayList<>();
    Set<String> outcomes =
        procedure.steps().stream()
            .filter(step -> step.calledBy() == null && folder.hasForm(step.form()))
            .map(step -> ProcedureFolder.FORMS + step.form() + ".json")
            .map(path -> FormSchema.read(folder.required(path), path))
            .flatMap(form -> form.choices(FormSchema.OUTCOME).stream())
            .collect(Collectors.toSet());
    Set<String> words = DraftNames.known(folder, procedure);
    for (IssuedPaper paper : procedure.issues()) {
      unknown(folder, paper, words).forEach(findings::add);
      if (folder.file(paper.text()).isEmpty()) {
        findings.add(
            finding(
                paper, "Không có tệp " + paper.text() + ".", "There is no " + paper.text() + "."));
      }
      if (!outcomes.contains(paper.outcome())) {
        findings.add(
            finding(
                paper,
                "Không biểu mẫu nào có kết quả “" + paper.outcome() + "”.",
                "No form offers the outcome \"" + paper.outcome() + "\"."));
      }
    }
    procedure.steps().stream()
        .filter(step -> step.calledBy() == null && folder.hasForm(step.form()))
        .forEach(step -> withoutPaper(folder, procedure, graph, step, findings));
    return findings;
  }

  /** Whoever signs would have nothing at hand. */
  private static void withoutPaper(
      ProcedureFolder folder,
      Procedure procedure,
      FlowGraph graph,
      Step step,
      List<Finding> findings) {
    String path = ProcedureFolder.FORMS + step.form() + ".json";
    FormSchema.read(folder.required(path), path).choices(FormSchema.OUTCOME).stream()
        .filter(outcome -> procedure.issued(outcome).isEmpty())
        .filter(outcome -> leadsToCall(graph, step, outcome))
        .forEach(
            outcome ->
                findings.add(
                    new Finding(
                        ProcedureFolder.DESCRIPTION,
                        "issues",
                        "Kết quả “%s” của bước %s được trình ký mà không có văn bản; hãy thêm một mục vào issues."
                            .formatted(outcome, step.id()),
                        "The outcome \"%s\" of the step %s goes to be signed without a paper; add it to issues."
                            .formatted(outcome, step.id()))));
  }

  /** Whether a shared process is called before the next step. */
  private static boolean leadsToCall(FlowGraph graph, Step step, String outcome) {
    Deque<String> open = new ArrayDeque<>(List.of(step.id()));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      List<FlowGraph.Flow> flows =
          OutcomeWalk.taken(graph.after(open.pop()), Map.of(FormSchema.OUTCOME, outcome));
      for (String to : flows.stream().map(FlowGraph.Flow::to).filter(seen::add).toList()) {
        if (graph.node(to).filter(node -> node.is("callActivity")).isPresent()) {
          return true;
        }
        if (graph.node(to).filter(node -> node.is("userTask")).isEmpty()) {
          open.push(to);
        }
      }
    }
    return false;
  }

  /** A misspelt name would print an empty place on an official paper. */
  private static Stream<Finding> unknown(
      ProcedureFolder folder, IssuedPaper paper, Set<String> known) {
    return folder.file(paper.text()).stream()
        .flatMap(text -> DraftNames.used(new String(text, StandardCharsets.UTF_8)).stream())
        .filter(name -> !known.contains(name))
        .map(
            name ->
                new Finding(
                    paper.text(),
                    name,
                    "Không có “"
                        + name
                        + "” để điền vào văn bản. "
                        + Nearest.mend(name, known).vi(),
                    "There is no \"" + name + "\" to fill in. " + Nearest.mend(name, known).en()));
  }

  private static Finding finding(IssuedPaper paper, String vi, String en) {
    return new Finding(ProcedureFolder.DESCRIPTION, paper.document(), vi, en);
  }
}
