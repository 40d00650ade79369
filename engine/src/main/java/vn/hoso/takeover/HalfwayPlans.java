package vn.hoso.takeover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.bpmn.Branches;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.opening.Route;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.process.DossierProcess;
import vn.hoso.process.Road;
import vn.hoso.rule.Part;
import vn.hoso.shared.Text;
import vn.hoso.takeover.HalfwayPlan.EnteredStep;
import vn.hoso.takeover.HalfwayPlan.HalfwayPlace;
import vn.hoso.takeover.HalfwayPlan.HalfwayQuestion;
import vn.hoso.takeover.Takeovers.Place;
import vn.hoso.unit.UnitView;

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
  private final Route route;

  HalfwayPlans(Procedures procedures, DossierProcess process, Route route) {
    this.procedures = procedures;
    this.process = process;
    this.route = route;
  }

  HalfwayPlan of(Place place) {
    return new HalfwayPlan(
        List.of(),
        together(place.procedure()).stream()
            .flatMap(steps -> asked(place, steps).stream())
            .toList());
  }

  /**
   * The place of that id.
   *
   * @return empty where no dossier of that route ever stands there
   */
  Optional<HalfwayPlace> at(Place place, String id) {
    return together(place.procedure()).stream()
        .filter(steps -> id(steps).equals(id))
        .findFirst()
        .flatMap(steps -> asked(place, steps));
  }

  Optional<Road> road(Place place, List<String> stepIds) {
    return process.road(
        place.revision().id(), new LinkedHashSet<>(stepIds), place.bodies().known());
  }

  /** Each step alone, and all that the branches let be open together, in the order of the model. */
  private static List<List<Step>> together(Procedure procedure) {
    var found = new ArrayList<List<Step>>();
    for (var step : procedure.steps()) {
      List.copyOf(found).stream()
          .filter(open -> open.stream().allMatch(each -> each.beside().with(step.beside())))
          .map(open -> Stream.concat(open.stream(), Stream.of(step)).toList())
          .forEach(found::add);
      found.add(List.of(step));
    }
    return found;
  }

  private static String id(List<Step> steps) {
    return steps.stream().map(Step::id).collect(Collectors.joining("+"));
  }

  private Optional<HalfwayPlace> asked(Place place, List<Step> steps) {
    var items = place.procedure().items();
    // Whoever is on a list is entered at a step that makes it; nothing is done for each before.
    boolean listed = !items.many() || steps.stream().anyMatch(step -> items.entered(step.id()));
    if (!listed || steps.stream().anyMatch(step -> step.beside().eachItem())) {
      return Optional.empty();
    }
    var open = steps.stream().map(step -> open(place, step)).toList();
    boolean addressed =
        open.stream().allMatch(each -> each.unitName() != null || !each.units().isEmpty());
    return road(place, steps.stream().map(Step::id).toList())
        .filter(road -> addressed)
        .map(
            road ->
                new HalfwayPlace(
                    id(steps),
                    open,
                    facts(place.revision(), road),
                    answers(place.revision(), road),
                    outcomes(place.revision(), road)));
  }

  private EnteredStep open(Place place, Step step) {
    var units =
        step.beside().eachUnit()
            ? route.among(place.at(), place.bodies(), part(place, step))
            : List.<UnitView>of();
    return new EnteredStep(
        step.id(),
        step.said(),
        step.beside().eachUnit()
            ? null
            : place.bodies().unit(step.part()).map(UnitView::name).orElse(null),
        units.stream().map(unit -> new HalfwayPlan.AskedUnit(unit.id(), unit.name())).toList(),
        side(step));
  }

  /** The innermost branch it lies in. */
  private static @Nullable String side(Step step) {
    return step.beside().branches().stream()
        .reduce((outer, inner) -> inner)
        .map(Branches.Branch::flow)
        .orElse(null);
  }

  private static Part part(Place place, Step step) {
    return place.procedure().part(step.part()).orElseThrow();
  }

  /** The step on the way whose form asks for that day. */
  Optional<String> asking(ProcedureRevision revision, Road road, String fact) {
    return road.steps().stream()
        .filter(step -> required(revision, step, "x-fact").contains(fact))
        .findFirst();
  }

  private List<HalfwayQuestion> facts(ProcedureRevision revision, Road road) {
    var dates = revision.procedure().dates();
    var asked = new LinkedHashMap<String, HalfwayQuestion>();
    for (var mark : road.marks()) {
      if (mark.kind() == Road.Kind.ACT) {
        Optional.ofNullable(OF_ACTS.get(mark.name()))
            .ifPresent(
                fact -> asked.putIfAbsent(fact, HalfwayQuestion.of(fact, dates, SUBMITTED, null)));
        continue;
      }
      var step = revision.procedure().step(mark.name()).orElseThrow();
      if (step.waiting() == null) { // nobody moved the day on paper: it went on when it came
        required(revision, step.id(), "x-fact")
            .forEach(
                fact ->
                    asked.putIfAbsent(
                        fact, HalfwayQuestion.of(fact, dates, SUBMITTED, side(step))));
      }
    }
    return List.copyOf(asked.values());
  }

  private List<HalfwayQuestion> answers(ProcedureRevision revision, Road road) {
    var named = revision.procedure().conditions();
    return road.steps().stream()
        .flatMap(step -> required(revision, step, "x-condition").stream())
        .distinct()
        .map(name -> HalfwayQuestion.of(name, named, SUBMITTED, null))
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
    return new HalfwayQuestion(outcome, name.vi(), name.en(), null);
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
