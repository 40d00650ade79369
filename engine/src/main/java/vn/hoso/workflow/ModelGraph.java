package vn.hoso.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoso.workflow.ModelPlaces.Flow;
import vn.hoso.workflow.ModelPlaces.Place;

/**
 * Where the flows of a model and of the shared processes it calls lead, read once per revision and
 * never changed.
 */
final class ModelGraph {

  /**
   * What comes next.
   *
   * @param steps ids of the user tasks reached; empty when the process ends
   * @param acts verbs performed on the way, as far as the way is certain
   * @param certain false where a condition asks for something not known yet: then {@code steps}
   *     says nothing
   * @param awaited ids of the open steps that must be done before it goes on from where branches
   *     come together; empty where nothing is waited for
   * @param broken ids of the steps that an early end on the way breaks off, open or not
   */
  record Ahead(
      Set<String> steps,
      Set<String> acts,
      boolean certain,
      Set<String> awaited,
      Set<String> broken) {

    /** Where nothing else is open. */
    Ahead(Set<String> steps, Set<String> acts, boolean certain) {
      this(steps, acts, certain, Set.of(), Set.of());
    }

    static Ahead uncertain(Set<String> acts) {
      return new Ahead(Set.of(), acts, false);
    }
  }

  /** File of a procedure's own model. */
  static final String MODEL = "process.bpmn";

  private final ModelPlaces model;
  private final Map<String, Place> places;
  private final ModelMessages messages;

  private ModelGraph(ModelPlaces model) {
    this.model = model;
    this.places = model.places();
    this.messages = new ModelMessages(model);
  }

  /**
   * @param files the content of a called model by the name of its file
   */
  static ModelGraph of(byte[] bpmn, Function<String, byte[]> files) {
    return new ModelGraph(ModelPlaces.read(bpmn, files));
  }

  /** Names of the decision tables its business rule tasks ask. */
  Set<String> decisions() {
    return Set.copyOf(model.decisions());
  }

  /** Names of the files of the models it calls. */
  Set<String> called() {
    return Set.copyOf(model.called().values());
  }

  /** Names of all files the engine needs: the model, those it calls, the tables it asks. */
  Set<String> files() {
    Set<String> names = new LinkedHashSet<>(List.of(MODEL));
    names.addAll(called());
    decisions().forEach(decision -> names.add(decision + ".dmn"));
    return names;
  }

  /** Whether more than one step may be open at a time. */
  boolean parts() {
    return places.values().stream().anyMatch(place -> place.join() || place.repeated());
  }

  /** The node the process starts at. */
  String start() {
    return model.start();
  }

  boolean isStep(String id) {
    return places.containsKey(id) && places.get(id).step();
  }

  /** Whether a dossier that ran on paper may be entered at the step. */
  boolean takesHalfway(String stepId) {
    return isStep(stepId) && !model.closed().contains(stepId);
  }

  /** Whether it is done several times at once, by each unit or for each item. */
  boolean repeated(String stepId) {
    return places.get(stepId).repeated();
  }

  /** The nodes, as they were read. */
  ModelPlaces model() {
    return model;
  }

  /** Where messages are heard. */
  ModelMessages messages() {
    return messages;
  }

  /** The act a service task performs; empty for every other node. */
  Optional<String> verb(String id) {
    return places.get(id).verb();
  }

  /** Id of the activity that calls the model the step belongs to; empty where none does. */
  Optional<String> caller(String stepId) {
    return inCalled(stepId) ? places.get(stepId).around() : Optional.empty();
  }

  boolean together(String one, String other) {
    return places.get(one).process().equals(places.get(other).process());
  }

  /** Where a path may go on: of a choice, every way that is not closed by what is known. */
  List<String> onward(String id, Map<String, ?> known) {
    Place place = places.get(id);
    if (!place.choice()) {
      Deque<String> next = new ArrayDeque<>();
      follow(place, known, next);
      return List.copyOf(next);
    }
    boolean chosen =
        place.flows().stream()
            .anyMatch(flow -> flow.condition().flatMap(each -> each.holds(known)).orElse(false));
    return place.flows().stream()
        .filter(flow -> !(flow.otherwise() && chosen))
        .filter(flow -> flow.condition().flatMap(each -> each.holds(known)).orElse(true))
        .map(Flow::to)
        .toList();
  }

  /** The outcomes that lead from a choice to the next node; empty where it does not ask for one. */
  Set<String> outcomes(String from, String to) {
    return places.get(from).flows().stream()
        .filter(flow -> flow.to().equals(to))
        .flatMap(flow -> flow.condition().stream())
        .flatMap(condition -> condition.alternatives().stream().flatMap(List::stream))
        .filter(each -> each.variable().equals("outcome") && each.equal())
        .map(each -> String.valueOf(each.literal()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether the step belongs to a called model. */
  boolean inCalled(String stepId) {
    return model.called().containsKey(places.get(stepId).process());
  }

  /**
   * The user tasks reached from a completed one, nothing else open.
   *
   * @param variables of the process the step lies in
   * @param callers of the process that called it; empty where none did
   */
  Ahead after(String stepId, Map<String, ?> variables, Map<String, ?> callers) {
    return after(stepId, variables, callers, List.of());
  }

  /**
   * The user tasks reached from a completed one.
   *
   * @param others ids of the steps that stay open beside it, once for each run of them
   */
  Ahead after(
      String stepId, Map<String, ?> variables, Map<String, ?> callers, List<String> others) {
    Place from = places.get(stepId);
    if (others.contains(stepId)) {
      // Asked of several units: the last one to answer goes on.
      return new Ahead(Set.of(), Set.of(), true, Set.of(stepId), Set.of());
    }
    Function<Place, Map<String, ?>> known =
        place -> place.process().equals(from.process()) ? variables : callers;
    Deque<String> open = new ArrayDeque<>();
    return follow(from, variables, open) ? walk(open, known, others) : Ahead.uncertain(Set.of());
  }

  /** The others that come to where branches are joined, going on from where they are. */
  private Set<String> awaited(Place join, List<String> others) {
    return others.stream()
        .filter(other -> leadsTo(other, join.id()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean leadsTo(String from, String join) {
    Deque<String> open = new ArrayDeque<>(List.of(from));
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      Place place = places.get(open.pop());
      // An early end takes all branches off; it comes to no join.
      if (place.breaksOff().isEmpty()) {
        place.flows().stream().map(Flow::to).filter(seen::add).forEach(open::push);
      }
      place.inside().filter(seen::add).ifPresent(open::push);
    }
    return seen.contains(join);
  }

  /**
   * The user tasks reached once the shared process is over that the step belongs to.
   *
   * @param callers variables of the process that called it
   */
  Ahead behindCall(String stepId, Map<String, ?> callers) {
    Deque<String> open = new ArrayDeque<>();
    places.get(stepId).around().map(places::get).stream()
        .flatMap(call -> call.flows().stream())
        .forEach(flow -> open.push(flow.to()));
    return walk(open, place -> callers, List.of());
  }

  private Ahead walk(
      Deque<String> open, Function<Place, Map<String, ?>> known, List<String> others) {
    Set<String> awaited = new LinkedHashSet<>();
    Set<String> broken = new LinkedHashSet<>();
    Set<String> steps = new LinkedHashSet<>();
    Set<String> acts = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Place place = places.get(open.pop());
      place.verb().ifPresent(acts::add);
      if (place.step()) {
        steps.add(place.id());
        continue;
      }
      place.breaksOff().ifPresent(ended -> broken.addAll(messages.steps(ended)));
      Set<String> missing = place.join() ? awaited(place, others) : Set.of();
      awaited.addAll(missing);
      if (missing.isEmpty() && seen.add(place.id()) && !follow(place, known.apply(place), open)) {
        return Ahead.uncertain(acts);
      }
    }
    return new Ahead(steps, acts, true, awaited, broken);
  }

  /** Puts on what follows the place; false where it cannot be told. */
  private boolean follow(Place place, Map<String, ?> variables, Deque<String> open) {
    if (place.inside().isPresent() && !place.step()) {
      open.push(place.inside().orElseThrow());
      return true;
    }
    if (place.choice()) {
      return choose(place, variables, open);
    }
    if (place.flows().isEmpty()) {
      place
          .around()
          .ifPresent(around -> places.get(around).flows().forEach(flow -> open.push(flow.to())));
    }
    place.flows().forEach(flow -> open.push(flow.to()));
    return true;
  }

  private static boolean choose(Place place, Map<String, ?> variables, Deque<String> open) {
    for (Flow flow : place.flows()) {
      if (flow.otherwise()) {
        continue;
      }
      Optional<Boolean> taken =
          flow.condition().map(each -> each.holds(variables)).orElse(Optional.of(true));
      if (taken.isEmpty()) {
        return false;
      }
      if (taken.get()) {
        open.push(flow.to());
        return true;
      }
    }
    place.flows().stream()
        .filter(Flow::otherwise)
        .findFirst()
        .ifPresent(flow -> open.push(flow.to()));
    return true;
  }
}
