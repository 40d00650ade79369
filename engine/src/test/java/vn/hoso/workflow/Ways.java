package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;

/**
 * Every way out of every step on one route: outcomes from the forms, what follows from the model.
 */
final class Ways {

  private final Map<String, List<Way>> bySteps = new LinkedHashMap<>();
  private final Set<Way> calling = new LinkedHashSet<>();

  private Ways() {}

  static Ways of(Procedures procedures, UUID revision, Map<String, ?> choices) {
    ModelGraph graph =
        ModelGraph.of(
            procedures.file(revision, "process.bpmn"), file -> procedures.file(revision, file));
    Ways ways = new Ways();
    for (Step step : procedures.revision(revision).procedure().steps()) {
      JsonNode form = procedures.form(revision, step.form());
      ways.bySteps.put(
          step.id(),
          graph.inCalled(step.id())
              ? ways.inCalled(graph, step.id(), form, choices)
              : ways.outside(graph, step.id(), form, choices));
    }
    return ways.reachable();
  }

  private List<Way> outside(
      ModelGraph graph, String stepId, JsonNode form, Map<String, ?> choices) {
    List<Way> from = from(graph, stepId, form, choices, null);
    from.stream().filter(way -> !way.ends() && graph.inCalled(way.to())).forEach(calling::add);
    return from;
  }

  /** Out of a shared process the way depends on what was decided when it was called. */
  private List<Way> inCalled(
      ModelGraph graph, String stepId, JsonNode form, Map<String, ?> choices) {
    Set<Way> from = new LinkedHashSet<>();
    for (Way call : calling) {
      for (Way way : from(graph, stepId, form, choices, call.outcome())) {
        from.add(graph.inCalled(way.to()) ? way.whateverDecided() : way);
      }
    }
    return List.copyOf(from);
  }

  /** Whether the way leads into a shared process. */
  boolean calls(Way way) {
    return calling.contains(way);
  }

  private static List<Way> from(
      ModelGraph graph, String stepId, JsonNode form, Map<String, ?> choices, String decided) {
    List<Way> ways = new ArrayList<>();
    for (String outcome : words(form, "outcome")) {
      List<String> targets =
          outcome.equals("sendBack") ? words(form, "returnTo") : Arrays.asList((String) null);
      for (String target : targets) {
        Map<String, Object> own = new HashMap<>(choices);
        own.put("outcome", outcome);
        own.put("returnTo", target);
        Map<String, Object> callers = new HashMap<>(choices);
        callers.put("outcome", decided);
        ModelGraph.Ahead ahead = graph.after(stepId, own, callers);
        String next = next(ahead, stepId + outcome + target);
        ways.add(new Way(stepId, outcome, target, next, decided, ahead.acts()));
      }
    }
    return ways;
  }

  private static String next(ModelGraph.Ahead ahead, String of) {
    assertThat(ahead.certain()).as(of).isTrue();
    assertThat(ahead.steps()).as(of).hasSizeLessThan(2);
    return ahead.steps().stream().findFirst().orElse(Way.END);
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
    Set<String> targets = new java.util.HashSet<>();
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

  Set<String> steps() {
    return bySteps.keySet();
  }

  List<Way> from(String stepId) {
    return bySteps.get(stepId);
  }

  List<Way> all() {
    return bySteps.values().stream().flatMap(List::stream).toList();
  }
}
