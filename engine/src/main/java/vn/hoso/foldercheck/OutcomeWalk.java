package vn.hoso.foldercheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.hoso.bpmn.FlowChoice;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Step;

/**
 * Follows every outcome of every step to the next steps: an outcome that no gateway takes would
 * leave a dossier standing, one that a gateway waits for and no form offers is a slip of the pen.
 */
public final class OutcomeWalk {

  private static final String RECALL = "recall";

  private final FlowGraph graph;
  private final Set<FlowChoice.Comparison> met = new HashSet<>();

  /** From which steps one comes to a step, nothing sent back. */
  private final Map<String, Set<String>> senders = new HashMap<>();

  private final List<Finding> findings = new ArrayList<>();

  private OutcomeWalk(FlowGraph graph) {
    this.graph = graph;
  }

  static List<Finding> findings(FlowGraph graph, List<Step> steps, Map<String, FormSchema> forms) {
    OutcomeWalk walk = new OutcomeWalk(graph);
    steps.stream()
        .filter(step -> forms.containsKey(step.form()))
        .forEach(step -> walk.step(step, forms.get(step.form())));
    walk.recalls();
    walk.unmet();
    return List.copyOf(walk.findings);
  }

  private void step(Step step, FormSchema form) {
    List<String> outcomes = form.choices(FormSchema.OUTCOME);
    for (String outcome : outcomes) {
      List<String> targets =
          outcome.equals(FormSchema.SEND_BACK) ? form.choices(FlowChoice.RETURN_TO) : List.of("");
      for (String target : targets) {
        Map<String, String> chosen = new HashMap<>(Map.of(FormSchema.OUTCOME, outcome));
        if (!target.isEmpty()) {
          chosen.put(FlowChoice.RETURN_TO, target);
        }
        boolean asked = follow(step.id(), chosen);
        // One of many answers leads nowhere by itself.
        if (!asked && outcomes.size() > 1 && !answersOnly(step)) {
          add(
              step.id(),
              "Không có nhánh nào xét kết quả “" + outcome + "”.",
              "No gateway asks for the outcome \"" + outcome + "\".");
        }
      }
    }
  }

  private boolean answersOnly(Step step) {
    return step.beside().repeated() || !step.beside().branches().isEmpty();
  }

  /** Whether any gateway on the way asked for the outcome. */
  private boolean follow(String stepId, Map<String, String> chosen) {
    Deque<String> open = new ArrayDeque<>(List.of(stepId));
    Set<String> seen = new HashSet<>();
    boolean asked = false;
    while (!open.isEmpty()) {
      String at = open.pop();
      List<FlowGraph.Flow> flows = graph.after(at);
      asked |= flows.stream().anyMatch(flow -> flow.choice().asksFor(FormSchema.OUTCOME));
      List<FlowGraph.Flow> taken = graph.after(at, chosen);
      if (taken.isEmpty() && !flows.isEmpty()) {
        add(
            at,
            "Không có nhánh cho " + chosen + " của bước " + stepId + ".",
            "No flow for " + new TreeSet<>(chosen.values()) + " of the step " + stepId + ".");
      }
      taken.forEach(
          flow ->
              flow.choice().comparisons().filter(each -> holds(each, chosen)).forEach(met::add));
      taken.stream()
          .map(FlowGraph.Flow::to)
          .filter(to -> isStep(to) || seen.add(to))
          .forEach(to -> reached(stepId, to, chosen, open));
    }
    return asked;
  }

  private void reached(String from, String to, Map<String, String> chosen, Deque<String> open) {
    if (!isStep(to)) {
      open.push(to);
    } else if (!chosen.containsKey(FlowChoice.RETURN_TO)) {
      senders.computeIfAbsent(to, id -> new TreeSet<>()).add(from);
    }
  }

  /** What was sent on is taken back to whoever sent it: each needs a way. */
  private void recalls() {
    Map.copyOf(senders)
        .forEach(
            (to, from) ->
                graph
                    .edge(to, RECALL)
                    .ifPresent(
                        event ->
                            from.forEach(
                                back -> follow(event, Map.of(FlowChoice.RETURN_TO, back)))));
  }

  private boolean isStep(String id) {
    return graph.node(id).filter(node -> node.is("userTask")).isPresent();
  }

  private static boolean holds(FlowChoice.Comparison each, Map<String, String> chosen) {
    return each.literal().equals(chosen.get(each.variable()));
  }

  private void unmet() {
    graph
        .nodes()
        .forEach(
            node ->
                node.flows().stream()
                    .flatMap(flow -> flow.choice().comparisons())
                    .filter(
                        each -> FlowChoice.CHOSEN.contains(each.variable()) && !met.contains(each))
                    .forEach(
                        each ->
                            add(
                                node.id(),
                                "Không biểu mẫu nào dẫn tới đây có giá trị “"
                                    + each.literal()
                                    + "”.",
                                "No form on the way here offers \"" + each.literal() + "\".")));
  }

  private void add(String element, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.PROCESS, element, vi, en));
  }
}
