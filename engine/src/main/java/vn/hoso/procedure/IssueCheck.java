package vn.hoso.procedure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    return findings;
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
                    "Không có “" + name + "” để điền vào văn bản.",
                    "There is no \"" + name + "\" to fill in."));
  }

  private static Finding finding(IssuedPaper paper, String vi, String en) {
    return new Finding(ProcedureFolder.DESCRIPTION, paper.document(), vi, en);
  }
}
