package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;

/**
 * Every way out of every step on one route: outcomes from the forms, what follows from the model.
 */
final class Ways {

  private static final Map<UUID, ModelGraph> READ = new ConcurrentHashMap<>();

  private final Map<String, List<Way>> bySteps = new LinkedHashMap<>();
  private final Set<Way> calling = new LinkedHashSet<>();

  /** Steps that are not on this route: nothing is sent back to them. */
  private final Set<String> absent = new HashSet<>();

  private final List<String> order;

  private Ways(List<String> order) {
    this.order = order;
  }

  static Ways of(Procedures procedures, UUID revision, Map<String, ?> choices) {
    ModelGraph graph = graph(procedures, revision);
    List<Step> steps = procedures.revision(revision).procedure().steps();
    Ways ways = new Ways(steps.stream().map(Step::id).toList());
    Map<String, Boolean> known = new HashMap<>();
    choices.forEach((name, value) -> known.put(name, Boolean.TRUE.equals(value)));
    steps.stream()
        .filter(step -> !step.onlyWhen().holds(known))
        .map(Step::id)
        .forEach(ways.absent::add);
    for (Step step : steps) {
      JsonNode form = procedures.form(revision, step.form());
      ways.bySteps.put(
          step.id(),
          graph.inCalled(step.id())
              ? ways.inCalled(graph, step.id(), form, choices)
              : ways.outside(graph, step.id(), form, choices));
    }
    Map<String, JsonNode> forms = new HashMap<>();
    steps.forEach(step -> forms.put(step.id(), procedures.form(revision, step.form())));
    ways.together(graph, forms::get, choices);
    return ways.reachable();
  }

  /** A revision never changes. */
  private static ModelGraph graph(Procedures procedures, UUID revision) {
    return READ.computeIfAbsent(
        revision,
        id ->
            ModelGraph.of(procedures.file(id, "process.bpmn"), file -> procedures.file(id, file)));
  }

  private List<Way> outside(
      ModelGraph graph, String stepId, JsonNode form, Map<String, ?> choices) {
    List<Way> from = from(graph, stepId, List.of(), form, choices, null);
    from.stream()
        .filter(way -> way.open().stream().anyMatch(graph::inCalled))
        .forEach(calling::add);
    return from;
  }

  /**
   * Out of steps that are open together: the one that comes last is done first, so that others are
   * still open when it breaks them off.
   */
  private void together(
      ModelGraph graph, Function<String, JsonNode> forms, Map<String, ?> choices) {
    Deque<String> open = new ArrayDeque<>();
    bySteps.values().stream().flatMap(List::stream).map(Way::to).forEach(open::add);
    while (!open.isEmpty()) {
      String together = open.pop();
      if (together.contains(Way.AND) && !bySteps.containsKey(together)) {
        List<String> steps = new ArrayList<>(Way.steps(together));
        String step = steps.remove(steps.size() - 1);
        List<Way> from = from(graph, step, steps, forms.apply(step), choices, null);
        bySteps.put(together, from);
        from.stream().map(Way::to).forEach(open::add);
      }
    }
  }

  /** Out of a shared process the way depends on what was decided when it was called. */
  private List<Way> inCalled(
      ModelGraph graph, String stepId, JsonNode form, Map<String, ?> choices) {
    Set<Way> from = new LinkedHashSet<>();
    for (Way call : calling) {
      for (Way way : from(graph, stepId, List.of(), form, choices, call.outcome())) {
        boolean stays = way.open().stream().anyMatch(graph::inCalled);
        from.add(stays ? way.whateverDecided() : way);
      }
    }
    return List.copyOf(from);
  }

  /** Whether the way leads into a shared process. */
  boolean calls(Way way) {
    return calling.contains(way);
  }

  private List<Way> from(
      ModelGraph graph,
      String stepId,
      List<String> others,
      JsonNode form,
      Map<String, ?> choices,
      String decided) {
    List<Way> ways = new ArrayList<>();
    for (String outcome : words(form, "outcome")) {
      List<String> targets =
          outcome.equals("sendBack")
              ? words(form, "returnTo").stream().filter(each -> !absent.contains(each)).toList()
              : Arrays.asList((String) null);
      for (String target : targets) {
        Map<String, Object> own = new HashMap<>(choices);
        own.put("outcome", outcome);
        own.put("returnTo", target);
        Map<String, Object> callers = new HashMap<>(choices);
        callers.put("outcome", decided);
        ModelGraph.Ahead ahead = graph.after(stepId, own, callers, others);
        assertThat(ahead.certain()).as(stepId + outcome + target).isTrue();
        ways.add(
            new Way(
                stepId,
                outcome,
                target,
                next(ahead, others),
                decided,
                ahead.acts(),
                ahead.steps()));
      }
    }
    return ways;
  }

  /** What stays open and what is opened, in the order of the procedure. */
  private String next(ModelGraph.Ahead ahead, List<String> others) {
    Set<String> open = new HashSet<>(others);
    open.removeAll(ahead.broken());
    open.addAll(ahead.steps());
    String together = order.stream().filter(open::contains).collect(Collectors.joining(Way.AND));
    return together.isEmpty() ? Way.END : together;
  }

  private static List<String> words(JsonNode form, String field) {
    return form.path("properties")
        .path(field)
        .path("oneOf")
        .valueStream()
        .map(each -> each.path("const").stringValue())
        .toList();
  }

  /** Steps this route never comes to are none of it. */
  private Ways reachable() {
    Set<String> targets = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(first()));
    while (!open.isEmpty()) {
      String step = open.remove(0);
      if (targets.add(step)) {
        from(step).stream().filter(way -> !way.ends()).map(Way::to).forEach(open::add);
      }
    }
    bySteps.keySet().retainAll(targets);
    return this;
  }

  /** The step every dossier begins with. */
  String first() {
    return bySteps.keySet().iterator().next();
  }

  /** Ids of all steps a dossier comes to, each alone. */
  Set<String> steps() {
    return bySteps.keySet().stream()
        .flatMap(together -> Way.steps(together).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * @param together the step, or the steps that are open together
   */
  List<Way> from(String together) {
    return bySteps.get(together);
  }

  List<Way> all() {
    return bySteps.values().stream().flatMap(List::stream).toList();
  }
}
