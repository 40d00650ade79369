package vn.hoso.foldercheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;

/**
 * Whether every wait ends: its day is known on every way to it, HoSo alone can complete it, and it
 * leads on.
 */
final class WaitCheck {

  private final Procedure procedure;
  private final Map<String, FormSchema> forms;
  private final FlowGraph graph;
  private final Names names;
  private final List<Finding> findings = new ArrayList<>();

  private WaitCheck(
      Procedure procedure, Map<String, FormSchema> forms, FlowGraph graph, Names names) {
    this.procedure = procedure;
    this.forms = forms;
    this.graph = graph;
    this.names = names;
  }

  static List<Finding> findings(
      Procedure procedure, Map<String, FormSchema> forms, FlowGraph graph, Names names) {
    WaitCheck check = new WaitCheck(procedure, forms, graph, names);
    procedure.steps().stream().filter(step -> step.waiting() != null).forEach(check::step);
    return List.copyOf(check.findings);
  }

  private void step(Step step) {
    boolean known = true;
    for (String day : step.waiting().until()) {
      var unknown = names.day(day, ProcedureFolder.PROCESS, step.id());
      unknown.ifPresent(findings::add);
      known &= unknown.isEmpty();
    }
    if (known) {
      dayKnown(step);
    }
    FormSchema form = forms.get(step.form());
    if (form != null) {
      byItself(step, form);
    }
    undone(step);
    if (leadsBack(step)) {
      add(
          step,
          "Kết quả “%s” dẫn về chính bước chờ này, hồ sơ sẽ chờ mãi; hãy cho nó đi tiếp."
              .formatted(step.waiting().outcome()),
          "The outcome \"%s\" leads back to the wait itself, which would never end; let it go on."
              .formatted(step.waiting().outcome()));
    }
  }

  /** One of its days is asked for on whichever way a dossier comes. */
  private void dayKnown(Step step) {
    Set<String> roots = new HashSet<>();
    step.waiting().until().forEach(day -> roots.add(procedure.rootOf(day)));
    Deque<String> open = new ArrayDeque<>();
    graph.nodes().filter(node -> node.is("startEvent")).forEach(node -> open.add(node.id()));
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      String at = open.pop();
      if (at.equals(step.id())) {
        add(
            step,
            "Có đường tới bước chờ mà chưa biểu mẫu nào hỏi ngày (%s); hãy hỏi trước bước này."
                .formatted(String.join(", ", roots)),
            "A way leads to the wait before any form has asked for its day (%s); ask before it."
                .formatted(String.join(", ", roots)));
        return;
      }
      if (!asks(at, roots)) {
        graph.after(at).stream().map(FlowGraph.Flow::to).filter(seen::add).forEach(open::push);
      }
    }
  }

  private boolean asks(String stepId, Set<String> facts) {
    return procedure.step(stepId).map(step -> forms.get(step.form())).stream()
        .flatMap(form -> form.annotations("x-fact").values().stream())
        .anyMatch(facts::contains);
  }

  private void byItself(Step step, FormSchema form) {
    String outcome = step.waiting().outcome();
    if (!form.choices(FormSchema.OUTCOME).contains(outcome)) {
      add(
          step,
          "waitOutcome “%s” không có trong biểu mẫu %s.".formatted(outcome, step.form()),
          "waitOutcome \"%s\" is not in the form %s.".formatted(outcome, step.form()));
    } else if (!form.check(
            JsonNodeFactory.instance.objectNode().put(FormSchema.OUTCOME, outcome), Set.of())
        .isEmpty()) {
      add(
          step,
          "Kết quả “%s” do hệ thống ghi nên biểu mẫu không được bắt buộc ô nào khác."
              .formatted(outcome),
          "The outcome \"%s\" is given by HoSo: the form must not require anything with it."
              .formatted(outcome));
    }
  }

  /** What HoSo completes has no papers to be looked at and no vote to be held. */
  private void undone(Step step) {
    boolean papers =
        procedure.documents().stream().anyMatch(paper -> paper.neededAtOneOf(step.papersDue()));
    if (papers || procedure.ballot(step.id()).isPresent() || step.signing() != null) {
      add(
          step,
          "Bước chờ tự kết thúc nên không thể cần giấy tờ, biểu quyết hay ký; hãy đặt ở bước khác.",
          "A wait ends by itself and cannot need papers, a vote or a signature; use another step.");
    }
  }

  private boolean leadsBack(Step step) {
    return graph
        .stepsAfter(step.id(), Map.of(FormSchema.OUTCOME, step.waiting().outcome()))
        .contains(step.id());
  }

  private void add(Step step, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.PROCESS, step.id(), vi, en));
  }
}
