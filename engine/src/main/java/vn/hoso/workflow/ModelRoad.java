package vn.hoso.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoso.form.FormSchema;
import vn.hoso.process.Road;

/** The straight way through a model from its start to a step, nothing sent back on it. */
final class ModelRoad {

  private final ModelGraph graph;
  private final List<String> way;
  private final Map<String, Set<String>> outcomes = new LinkedHashMap<>();

  private ModelRoad(ModelGraph graph, List<String> way) {
    this.graph = graph;
    this.way = way;
  }

  /**
   * @param known what the process knows from its start; a choice that asks for more is open to
   *     every side
   * @return empty where no dossier of that kind ever comes to the step
   */
  static Optional<Road> to(ModelGraph graph, String stepId, Map<String, ?> known) {
    Map<String, Object> straight = new HashMap<>(known);
    straight.put(FormSchema.RETURN_TO, null);
    Map<String, String> cameFrom = new HashMap<>(Map.of(graph.start(), ""));
    Deque<String> open = new ArrayDeque<>(List.of(graph.start()));
    while (!open.isEmpty()) {
      String at = open.poll();
      if (at.equals(stepId) && graph.takesHalfway(at)) {
        return Optional.of(new ModelRoad(graph, way(at, cameFrom)).road());
      }
      for (String next : graph.onward(at, straight)) {
        if (cameFrom.putIfAbsent(next, at) == null) {
          open.add(next);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> way(String stepId, Map<String, String> cameFrom) {
    LinkedList<String> way = new LinkedList<>();
    for (String at = stepId; !at.isEmpty(); at = cameFrom.get(at)) {
      way.addFirst(at);
    }
    return List.copyOf(way);
  }

  private Road road() {
    for (int i = 0; i < way.size() - 1; i++) {
      chosen(i);
    }
    List<Road.Mark> marks = new ArrayList<>();
    for (String id : way.subList(0, way.size() - 1)) {
      if (graph.isStep(id)) {
        List<String> ways = List.copyOf(outcomes.getOrDefault(id, Set.of()));
        marks.add(new Road.Mark(Road.Kind.STEP, id, ways));
      }
      graph.verb(id).ifPresent(verb -> marks.add(new Road.Mark(Road.Kind.ACT, verb, List.of())));
    }
    String last = way.get(way.size() - 1);
    return new Road(marks, graph.caller(last).map(this::before));
  }

  /** The outcome a choice asks for is that of the step before it, in the same process. */
  private void chosen(int at) {
    Set<String> asked = graph.outcomes(way.get(at), way.get(at + 1));
    if (asked.isEmpty()) {
      return;
    }
    for (int i = at; i >= 0; i--) {
      String id = way.get(i);
      if (graph.isStep(id) && graph.together(id, way.get(at))) {
        Set<String> left = new LinkedHashSet<>(asked);
        left.retainAll(outcomes.getOrDefault(id, asked));
        outcomes.put(id, left);
        return;
      }
    }
  }

  /** The last step before a call: the calling process goes on by its outcome afterwards. */
  private String before(String call) {
    return way.subList(0, way.indexOf(call)).stream()
        .filter(graph::isStep)
        .reduce((earlier, later) -> later)
        .orElse("");
  }
}
