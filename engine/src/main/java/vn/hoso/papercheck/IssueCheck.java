package vn.hoso.papercheck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.rule.NamedFact;

/** Whether the papers a procedure issues have their words, and an outcome that calls for them. */
public final class IssueCheck {

  private IssueCheck() {}

  public static List<Finding> findings(
      ProcedureFolder folder, Procedure procedure, FlowGraph graph) {
    List<Finding> findings = new ArrayList<>();
    SigningPlaces places = SigningPlaces.of(folder, procedure, graph);
    for (IssuedPaper paper : procedure.issues()) {
      unknown(folder, paper, DraftNames.known(folder, procedure, paper)).forEach(findings::add);
      if (folder.file(paper.text()).isEmpty()) {
        findings.add(
            finding(
                paper, "Không có tệp " + paper.text() + ".", "There is no " + paper.text() + "."));
      }
      findings.addAll(IssuePlaceCheck.findings(folder, procedure, paper, places));
      findings.addAll(AnnexCheck.findings(procedure, paper));
    }
    procedure.dates().stream()
        .map(NamedFact::name)
        .filter(DraftNames.OF_EVERY_DRAFT::contains)
        .forEach(name -> findings.add(taken(name)));
    findings.addAll(IssuePlaceCheck.stages(procedure));
    places.all().forEach(place -> papers(place, places.papers(place), findings));
    return findings;
  }

  /** Whoever signs needs one paper at hand, and knows which. */
  private static void papers(
      SigningPlaces.Place place, List<IssuedPaper> papers, List<Finding> findings) {
    if (papers.isEmpty()) {
      findings.add(
          new Finding(
              ProcedureFolder.DESCRIPTION,
              "issues",
              "Kết quả “%s” của bước %s được trình ký ở %s mà không có văn bản; hãy thêm một mục vào issues."
                  .formatted(place.outcome(), place.step(), place.call()),
              "The outcome \"%s\" of the step %s goes to be signed at %s without a paper; add it to issues."
                  .formatted(place.outcome(), place.step(), place.call())));
    } else if (papers.size() > 1) {
      String codes =
          papers.stream().map(IssuedPaper::document).sorted().collect(Collectors.joining(", "));
      findings.add(
          new Finding(
              ProcedureFolder.DESCRIPTION,
              codes,
              "Các văn bản này cùng được ký ở %s sau kết quả “%s” của bước %s; mỗi lần gọi ký một văn bản: hãy ghi call cho từng văn bản."
                  .formatted(place.call(), place.outcome(), place.step()),
              "These papers would be signed at one place, %s after the outcome \"%s\" of the step %s; a call is for one paper: write the call of each."
                  .formatted(place.call(), place.outcome(), place.step())));
    }
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

  private static Finding taken(String name) {
    return new Finding(
        ProcedureFolder.DESCRIPTION,
        name,
        "Tên này đã có nghĩa khác trong lời văn của văn bản; hãy đặt tên khác.",
        "This name means something else in the words of papers; choose another name.");
  }

  private static Finding finding(IssuedPaper paper, String vi, String en) {
    return new Finding(ProcedureFolder.DESCRIPTION, paper.document(), vi, en);
  }
}
