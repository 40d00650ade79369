package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.ProcessModel;
import vn.hoso.procedure.Step;
import vn.hoso.rule.Part;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.Text;

/** Whether what the steps and limits of a model name is there, and each step is one of its own. */
final class StepCheck {

  private final Procedure procedure;
  private final List<Finding> findings = new ArrayList<>();

  private StepCheck(Procedure procedure) {
    this.procedure = procedure;
  }

  static List<Finding> findings(
      Procedure procedure, List<Document> models, FlowGraph graph, Set<String> forms, Names names) {
    StepCheck check = new StepCheck(procedure);
    check.codes(graph);
    procedure.steps().forEach(step -> check.step(step, forms, names));
    for (ProcedureLimit limit : procedure.limits()) {
      String element = "limit." + limit.name();
      names.day(limit.from(), ProcedureFolder.PROCESS, element).ifPresent(check.findings::add);
      names.date(limit.to(), ProcedureFolder.PROCESS, element).ifPresent(check.findings::add);
    }
    check.papers(models);
    return List.copyOf(check.findings);
  }

  /** Officials and reports know a stage by its code; its steps lie side by side. */
  private void codes(FlowGraph graph) {
    Map<String, String> last = new HashMap<>();
    for (Step step : procedure.steps()) {
      if (step.calledBy() != null) {
        continue;
      }
      String other = last.put(step.code(), step.id());
      if (other != null && !graph.neighbours(other, step.id())) {
        add(
            step.id(),
            "Mã bước %s đã là mã của bước %s ở đoạn khác của quy trình; hãy đặt mã riêng."
                .formatted(step.code(), other),
            "The code %s is that of the step %s elsewhere on the way; give it its own."
                .formatted(step.code(), other));
      }
    }
  }

  private void step(Step step, Set<String> forms, Names names) {
    if (!forms.contains(step.form())) {
      unknown(step.id(), "biểu mẫu", "form", step.form(), forms);
    }
    Optional<Part> part = procedure.part(step.part());
    if (part.isEmpty()) {
      List<String> parts = procedure.parts().stream().map(Part::name).toList();
      unknown(step.id(), "bộ phận", "part", step.part(), parts);
    }
    part.filter(each -> !Posts.of(each, procedure.opening()).have(step.role()))
        .ifPresent(
            each ->
                add(
                    step.id(),
                    "Đơn vị giữ bộ phận %s không có chức danh %s; hãy đổi part hoặc role."
                        .formatted(step.part(), step.role()),
                    "A unit in the part %s has no post of the role %s; change the part or the role."
                        .formatted(step.part(), step.role())));
    if (!step.limitFrom().equals(Step.FROM_TASK)) {
      names.day(step.limitFrom(), ProcedureFolder.PROCESS, step.id()).ifPresent(findings::add);
    }
    step.onlyWhen()
        .facts()
        .forEach(
            fact ->
                names.condition(fact, ProcedureFolder.PROCESS, step.id()).ifPresent(findings::add));
  }

  private void papers(List<Document> models) {
    List<String> codes = procedure.documents().stream().map(RequiredDocument::code).toList();
    models.stream()
        .flatMap(model -> Xml.all(model, Xml.BPMN, "userTask"))
        .forEach(
            task ->
                Stream.of(
                        ProcessModel.properties(task)
                            .getOrDefault("documents", "")
                            .split("[,\\s]+"))
                    .filter(code -> !code.isEmpty() && !codes.contains(code))
                    .forEach(
                        code ->
                            unknown(task.getAttribute("id"), "giấy tờ", "document", code, codes)));
  }

  private void unknown(
      String element, String kindVi, String kindEn, String name, Collection<String> known) {
    Text mend = Nearest.mend(name, known);
    add(
        element,
        "Không có " + kindVi + " " + name + ". " + mend.vi(),
        "There is no " + kindEn + " " + name + ". " + mend.en());
  }

  private void add(String element, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.PROCESS, element, vi, en));
  }
}
