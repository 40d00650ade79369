package vn.hoso.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the papers a procedure issues have their words, and an outcome that calls for them. */
final class IssueCheck {

  private IssueCheck() {}

  static List<Finding> findings(ProcedureFolder folder, Procedure procedure) {
    List<Finding> findings = new ArrayList<>();
    Set<String> outcomes =
        procedure.steps().stream()
            .filter(step -> step.calledBy() == null && folder.hasForm(step.form()))
            .map(step -> ProcedureFolder.FORMS + step.form() + ".json")
            .map(path -> FormSchema.read(folder.required(path), path))
            .flatMap(form -> form.choices(OutcomeWalk.OUTCOME).stream())
            .collect(Collectors.toSet());
    for (IssuedPaper paper : procedure.issues()) {
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
    return findings;
  }

  private static Finding finding(IssuedPaper paper, String vi, String en) {
    return new Finding(ProcedureFolder.DESCRIPTION, paper.document(), vi, en);
  }
}
