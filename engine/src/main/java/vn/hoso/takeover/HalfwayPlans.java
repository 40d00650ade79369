package vn.hoso.takeover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.opening.Route;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.process.DossierProcess;
import vn.hoso.process.Road;
import vn.hoso.rule.NamedFact;
import vn.hoso.shared.Text;
import vn.hoso.takeover.HalfwayPlan.HalfwayQuestion;
import vn.hoso.takeover.HalfwayPlan.HalfwayStep;

/** Reads off model and forms what lies before a step: the days and answers its forms ask for. */
@Component
class HalfwayPlans {

  private static final Text SUBMITTED = new Text("Ngày nộp hồ sơ", "Handed in");

  /** Days an act enters by itself where no form has asked for them. */
  private static final Map<String, String> OF_ACTS =
      Map.of(
          "submit", DossierFacts.SUBMISSION,
          "receive", DossierFacts.RECEIPT,
          "deliverResult", DossierFacts.DELIVERY);

  private final Procedures procedures;
  private final DossierProcess process;

  HalfwayPlans(Procedures procedures, @Lazy DossierProcess process) {
    this.procedures = procedures;
    this.process = process;
  }

  HalfwayPlan of(ProcedureRevision revision, Route.Bodies bodies) {
    return new HalfwayPlan(
        revision.procedure().steps().stream()
            .flatMap(step -> asked(revision, step, bodies).stream())
            .toList());
  }

  Optional<Road> road(ProcedureRevision revision, String stepId, Route.Bodies bodies) {
    return process.road(revision.id(), stepId, bodies.known());
  }

  /** Empty where no dossier of that route comes to the step. */
  Optional<HalfwayStep> asked(ProcedureRevision revision, Step step, Route.Bodies bodies) {
    var unit = bodies.unit(step.part()).orElse(null);
    // What runs side by side began together: it is entered before, or where it has come together.
    boolean alone = step.beside().branches().isEmpty() && !step.beside().eachUnit();
    return road(revision, step.id(), bodies)
        .filter(road -> unit != null && alone)
        .map(
            road ->
                new HalfwayStep(
                    step.id(),
                    step.said(),
                    unit.name(),
                    facts(revision, road),
                    answers(revision, road),
                    outcomes(revision, road)));
  }

  /** The step on the way whose form asks for that day. */
  Optional<String> asking(ProcedureRevision revision, Road road, String fact) {
    return road.steps().stream()
        .filter(step -> required(revision, step, "x-fact").contains(fact))
        .findFirst();
  }

  private List<HalfwayQuestion> facts(ProcedureRevision revision, Road road) {
    var names = new ArrayList<String>();
    for (var mark : road.marks()) {
      if (mark.kind() == Road.Kind.STEP && waits(revision, mark.name())) {
        continue; // nobody moved the day on paper: it went on when it came
      }
      if (mark.kind() == Road.Kind.STEP) {
        withBeside(revision, mark.name())
            .forEach(step -> names.addAll(required(revision, step, "x-fact")));
      } else if (OF_ACTS.containsKey(mark.name())) {
        names.add(OF_ACTS.get(mark.name()));
      }
    }
    return names.stream()
        .distinct()
        .map(name -> question(name, revision.procedure().dates()))
        .toList();
  }

  /** The step, and those of the other branches: where they come together all are done. */
  private static Stream<String> withBeside(ProcedureRevision revision, String stepId) {
    var step = revision.procedure().step(stepId).orElseThrow();
    return Stream.concat(
        Stream.of(stepId),
        revision.procedure().steps().stream()
            .filter(other -> other.beside().with(step.beside()))
            .map(Step::id));
  }

  private static boolean waits(ProcedureRevision revision, String stepId) {
    return revision.procedure().step(stepId).filter(step -> step.waiting() != null).isPresent();
  }

  private List<HalfwayQuestion> answers(ProcedureRevision revision, Road road) {
    return road.steps().stream()
        .flatMap(step -> withBeside(revision, step))
        .flatMap(step -> required(revision, step, "x-condition").stream())
        .distinct()
        .map(name -> question(name, revision.procedure().conditions()))
        .toList();
  }

  private List<HalfwayQuestion> outcomes(ProcedureRevision revision, Road road) {
    return road.waiting().stream()
        .flatMap(
            step -> road.outcomes(step).stream().map(outcome -> outcome(revision, step, outcome)))
        .toList();
  }

  private HalfwayQuestion outcome(ProcedureRevision revision, String stepId, String outcome) {
    var form = revision.procedure().step(stepId).orElseThrow().form();
    var name = procedures.outcomeName(revision.id(), form, outcome);
    return new HalfwayQuestion(outcome, name.vi(), name.en());
  }

  private static HalfwayQuestion question(String name, List<NamedFact> named) {
    var label =
        named.stream()
            .filter(fact -> fact.name().equals(name))
            .map(NamedFact::label)
            .findFirst()
            .orElse(SUBMITTED);
    return new HalfwayQuestion(name, label.vi(), label.en());
  }

  /** What the step's form must have been told, whichever way it came out. */
  private List<String> required(ProcedureRevision revision, String stepId, String annotation) {
    var name = revision.procedure().step(stepId).orElseThrow().form();
    var form = procedures.form(revision.id(), name);
    Set<String> fields = new HashSet<>();
    Stream.concat(Stream.of(form), form.path("allOf").valueStream().map(rule -> rule.path("then")))
        .flatMap(rule -> rule.path("required").valueStream())
        .map(JsonNode::stringValue)
        .forEach(fields::add);
    return form.path("properties")
        .propertyStream()
        .filter(field -> fields.contains(field.getKey()))
        .map(field -> field.getValue().path(annotation).asString(""))
        .filter(fact -> !fact.isEmpty())
        .toList();
  }
}
