package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.BallotOutcomes;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.BallotRule.Threshold;

/** Whether a tie goes to a step at which somebody decides with both opinions before him. */
final class TieCheck {

  private final Procedure procedure;
  private final Map<String, FormSchema> forms;
  private final FlowGraph graph;
  private final BallotRule rule;
  private final BallotOutcomes.Tie tie;
  private final List<Finding> findings = new ArrayList<>();

  private TieCheck(
      Procedure procedure, Map<String, FormSchema> forms, FlowGraph graph, BallotRule rule) {
    this.procedure = procedure;
    this.forms = forms;
    this.graph = graph;
    this.rule = rule;
    this.tie = rule.outcomes().tie();
  }

  static List<Finding> findings(
      Procedure procedure, Map<String, FormSchema> forms, FlowGraph graph, BallotRule rule) {
    if (rule.outcomes().tie() == null) {
      return List.of();
    }
    var check = new TieCheck(procedure, forms, graph, rule);
    check.possible();
    check.head();
    return check.findings;
  }

  private void possible() {
    if (rule.share().threshold() == Threshold.AT_LEAST && !rule.byName()) {
      add(
          "Tỉ lệ AT_LEAST không có ngang phiếu: đúng bằng tỉ lệ là đạt; hãy bỏ tie.",
          "With AT_LEAST there is no tie: exactly the share is enough; take tie away.");
    }
    if (tie.outcomes().isEmpty()) {
      add("tie không dẫn tới kết quả nào.", "The tie leads to no outcome.");
    }
  }

  private void head() {
    Optional<Step> step = procedure.step(tie.step());
    if (step.isEmpty()) {
      add("Không có bước " + tie.step() + ".", "There is no step " + tie.step() + ".");
      return;
    }
    tie.outcomes().stream()
        .filter(outcome -> !next(outcome).equals(Set.of(tie.step())))
        .forEach(
            outcome ->
                add(
                    "Kết quả “%s” không dẫn tới bước %s của người đứng đầu."
                        .formatted(outcome, tie.step()),
                    "The outcome \"%s\" does not lead to the head's step %s."
                        .formatted(outcome, tie.step())));
    FormSchema form = forms.get(step.get().form());
    if (form != null) {
      opinions(form);
    }
  }

  private void opinions(FormSchema form) {
    if (tie.opinions().size() < 2) {
      add("Phải giữ cả hai luồng ý kiến.", "The opinions of both sides must be kept.");
    }
    Set<String> required = new HashSet<>();
    form.node().path("required").valueStream().forEach(name -> required.add(name.asString()));
    tie.opinions().stream()
        .filter(field -> !required.contains(field))
        .forEach(
            field ->
                add(
                    "Biểu mẫu của bước %s phải bắt buộc ghi “%s”.".formatted(tie.step(), field),
                    "The form of the step %s must require \"%s\".".formatted(tie.step(), field)));
  }

  /** The steps an outcome leads to. */
  private Set<String> next(String outcome) {
    return graph.stepsAfter(rule.step(), Map.of(FormSchema.OUTCOME, outcome));
  }

  private void add(String vi, String en) {
    findings.add(new Finding(ProcedureFolder.DESCRIPTION, rule.name(), vi, en));
  }
}
