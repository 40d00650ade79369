package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  private Ways() {}

  static Ways of(Procedures procedures, UUID revision, Map<String, ?> choices) {
    ModelGraph graph = ModelGraph.of(procedures.file(revision, "process.bpmn"));
    Ways ways = new Ways();
    for (Step step : procedures.revision(revision).procedure().steps()) {
      ways.bySteps.put(
          step.id(), from(graph, step.id(), procedures.form(revision, step.form()), choices));
    }
    return ways.reachable();
  }

  private static List<Way> from(
      ModelGraph graph, String stepId, JsonNode form, Map<String, ?> choices) {
    List<Way> ways = new ArrayList<>();
    for (String outcome : words(form, "outcome")) {
      List<String> targets =
          outcome.equals("sendBack") ? words(form, "returnTo") : Arrays.asList((String) null);
      targets.forEach(
          target ->
              ways.add(
                  new Way(stepId, outcome, target, next(graph, stepId, outcome, target, choices))));
    }
    return ways;
  }

  private static String next(
      ModelGraph graph, String stepId, String outcome, String returnTo, Map<String, ?> choices) {
    Map<String, Object> variables = new HashMap<>(choices);
    variables.put("outcome", outcome);
    variables.put("returnTo", returnTo);
    ModelGraph.Ahead ahead = graph.after(stepId, variables);
    assertThat(ahead.certain()).as("%s %s %s", stepId, outcome, returnTo).isTrue();
    assertThat(ahead.steps()).as("%s %s %s", stepId, outcome, returnTo).hasSizeLessThan(2);
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
