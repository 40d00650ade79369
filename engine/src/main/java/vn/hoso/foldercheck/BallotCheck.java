package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.BallotRule;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;

/** Whether the votes of a procedure fit its steps and their forms. */
final class BallotCheck {

  private final Procedure procedure;
  private final Map<String, FormSchema> forms;
  private final List<Finding> findings = new ArrayList<>();

  private BallotCheck(Procedure procedure, Map<String, FormSchema> forms) {
    this.procedure = procedure;
    this.forms = forms;
  }

  static List<Finding> findings(Procedure procedure, Map<String, FormSchema> forms) {
    BallotCheck check = new BallotCheck(procedure, forms);
    Set<String> steps = new HashSet<>();
    for (BallotRule rule : procedure.ballots()) {
      if (!steps.add(rule.step())) {
        check.add(
            rule,
            "Bước " + rule.step() + " đã có một biểu quyết khác.",
            "The step " + rule.step() + " has another vote.");
      }
      check.outcomes(rule);
    }
    return List.copyOf(check.findings);
  }

  private void outcomes(BallotRule rule) {
    Optional<Step> step = procedure.step(rule.step());
    if (step.isEmpty()) {
      add(rule, "Không có bước " + rule.step() + ".", "There is no step " + rule.step() + ".");
      return;
    }
    if (rule.passes().isEmpty()) {
      add(rule, "Biểu quyết không dẫn tới kết quả nào.", "The vote leads to no outcome.");
    }
    FormSchema form = forms.get(step.get().form());
    List<String> offered = form == null ? List.of() : form.choices(FormSchema.OUTCOME);
    Stream.concat(rule.passes().stream(), rule.fails().stream())
        .filter(outcome -> !offered.contains(outcome))
        .forEach(
            outcome ->
                add(
                    rule,
                    "Biểu mẫu của bước không có kết quả “" + outcome + "”.",
                    "The step's form offers no outcome \"" + outcome + "\"."));
    rule.passes().stream()
        .filter(rule.fails()::contains)
        .forEach(
            outcome ->
                add(
                    rule,
                    "Kết quả “" + outcome + "” vừa là đạt vừa là không đạt.",
                    "The outcome \"" + outcome + "\" both passes and fails."));
  }

  private void add(BallotRule rule, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.DESCRIPTION, rule.name(), vi, en));
  }
}
