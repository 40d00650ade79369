package vn.hoso.papercheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.IssuedPaper;

/** Where papers are signed: which outcome of which step leads to which call of a signing. */
record SigningPlaces(Procedure procedure, List<Place> all) {

  /**
   * One paper is signed here.
   *
   * @param call id of the call activity
   */
  record Place(String step, String outcome, String call) {}

  static SigningPlaces of(ProcedureFolder folder, Procedure procedure, FlowGraph graph) {
    Set<String> calls = calls(procedure);
    List<Place> all = new ArrayList<>();
    procedure.steps().stream()
        .filter(step -> step.calledBy() == null)
        .forEach(
            step ->
                outcomes(folder, step)
                    .forEach(
                        outcome ->
                            graph.between(step.id(), Map.of(FormSchema.OUTCOME, outcome)).stream()
                                .filter(calls::contains)
                                .map(call -> new Place(step.id(), outcome, call))
                                .forEach(all::add)));
    return new SigningPlaces(procedure, List.copyOf(all));
  }

  /** Ids of the activities that call a signing. */
  static Set<String> calls(Procedure procedure) {
    return procedure.steps().stream()
        .filter(step -> step.signing() != null)
        .map(Step::calledBy)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  static List<String> outcomes(ProcedureFolder folder, Step step) {
    if (!folder.hasForm(step.form())) {
      return List.of();
    }
    String path = ProcedureFolder.FORMS + step.form() + ".json";
    return List.copyOf(FormSchema.read(folder.required(path), path).choices(FormSchema.OUTCOME));
  }

  /** Those at which the paper is signed. */
  List<Place> of(IssuedPaper paper) {
    return all.stream().filter(place -> takes(place, paper)).toList();
  }

  /** What is signed there: one, in a folder that is right. */
  List<IssuedPaper> papers(Place place) {
    return procedure.issues().stream().filter(paper -> takes(place, paper)).toList();
  }

  private boolean takes(Place place, IssuedPaper paper) {
    return paper.outcome().equals(place.outcome())
        && paper.signedAt(place.call())
        && procedure.callsFor(place.step(), paper);
  }
}
