package vn.hoso.foldercheck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Step;

/** Which dated facts are known once a dossier has passed a node of the model. */
final class EnteredDays {

  /** Days that acts enter, where no form asks for them. */
  private static final Map<String, String> BY_ACT =
      Map.of("submit", "submission", "receive", "receipt", "deliverResult", "delivery");

  private final Map<String, Set<String>> entered = new HashMap<>();
  private final Map<String, List<Step>> drawnAs;

  /**
   * @param acts by the task that calls for it
   */
  EnteredDays(List<Step> steps, Map<String, FormSchema> forms, Map<String, String> acts) {
    this.drawnAs = steps.stream().collect(Collectors.groupingBy(Step::drawnAs));
    Set<String> asked = new HashSet<>();
    steps.forEach(step -> entered.put(step.id(), days(step, forms)));
    entered.values().forEach(asked::addAll);
    acts.forEach(
        (node, act) -> {
          String day = BY_ACT.get(act);
          if (day != null && !asked.contains(day)) {
            entered.put(node, Set.of(day));
          }
        });
  }

  /** What its form asks for; of a wait the days that have come once it ends. */
  private static Set<String> days(Step step, Map<String, FormSchema> forms) {
    if (step.waiting() != null) {
      return Set.copyOf(step.waiting().until());
    }
    FormSchema form = forms.get(step.form());
    return form == null ? Set.of() : Set.copyOf(form.annotations("x-fact").values());
  }

  /** The steps a node is drawn for: itself, or those of the shared process that is called there. */
  List<Step> steps(String node) {
    return drawnAs.getOrDefault(node, List.of());
  }

  /** The days a step or an act enters by itself. */
  Set<String> at(String id) {
    return entered.getOrDefault(id, Set.of());
  }

  /** The days that are known once a node was passed. */
  Set<String> passed(String node) {
    return Stream.concat(
            at(node).stream(), steps(node).stream().flatMap(step -> at(step.id()).stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether anything in the model enters that day; else it is there from the opening. */
  boolean everEntered(String day) {
    return entered.values().stream().anyMatch(days -> days.contains(day));
  }
}
