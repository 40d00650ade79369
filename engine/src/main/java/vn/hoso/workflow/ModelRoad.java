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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hoso.form.FormSchema;
import vn.hoso.process.Road;

/**
 * The straight way through a model from its start to where some of its steps are open, nothing sent
 * back on it. Where the way is parted, each branch has come to the open step in it, or to its end.
 */
final class ModelRoad {

  private final ModelGraph graph;
  private final Map<String, Object> straight;
  private final Set<String> open;
  private final List<Road.Mark> marks = new ArrayList<>();
  private final List<String> arrived = new ArrayList<>();
  private final Set<String> reached = new TreeSet<>();
  private @Nullable String waiting;

  private ModelRoad(ModelGraph graph, Set<String> open, Map<String, ?> known) {
    this.graph = graph;
    this.open = open;
    this.straight = new HashMap<>(known);
    straight.put(FormSchema.RETURN_TO, null);
  }

  /**
   * @param known what the process knows from its start; a choice that asks for more is open to
   *     every side
   * @return empty where no dossier of that kind ever stands at these steps and no others
   */
  static Optional<Road> to(ModelGraph graph, Set<String> steps, Map<String, ?> known) {
    return steps.isEmpty()
            || !steps.stream().allMatch(graph::takesHalfway)
            || steps.stream().filter(graph::inCalled).count() > 1
        ? Optional.empty()
        : new ModelRoad(graph, steps, known).road();
  }

  private Optional<Road> road() {
    String first = open.iterator().next();
    Optional<List<String>> way = way(graph.start(), first, Set.of());
    if (way.isEmpty() || !walk(way.get())) {
      return Optional.empty();
    }
    return reached.equals(new TreeSet<>(open))
        ? Optional.of(new Road(marks, arrived, Optional.ofNullable(waiting)))
        : Optional.empty();
  }

  /**
   * Goes the way and the branches beside it.
   *
   * @return false where a branch cannot be gone by what is known
   */
  private boolean walk(List<String> way) {
    Map<String, Set<String>> outcomes = chosen(way);
    for (int i = 0; i < way.size() - 1; i++) {
      mark(way.get(i), outcomes);
      if (!graph.model().branches(way.get(i)).isEmpty() && !beside(way, i)) {
        return false;
      }
    }
    arrive(way);
    return true;
  }

  private void arrive(List<String> way) {
    String last = way.get(way.size() - 1);
    if (open.contains(last)) {
      reached.add(last);
      graph.caller(last).ifPresent(call -> waiting = before(way, call));
    }
  }

  /** The other branches of a parting on the way: to their open step, else to their end. */
  private boolean beside(List<String> way, int at) {
    String join = graph.model().join(way.get(at));
    boolean passed = way.subList(at, way.size()).contains(join);
    for (String branch : graph.model().branches(way.get(at))) {
      if (branch.equals(way.get(at + 1))) {
        continue;
      }
      Optional<List<String>> within =
          passed ? Optional.empty() : toOpen(branch, Set.of(way.get(at), join));
      Optional<List<String>> gone =
          within.isPresent() ? within : way(branch, join, Set.of(way.get(at)));
      if (gone.isEmpty() || !walk(gone.get())) {
        return false;
      }
      if (!passed && within.isEmpty() && !graph.inCalled(join)) {
        arrived.add(join);
      }
    }
    return true;
  }

  private Optional<List<String>> toOpen(String branch, Set<String> bounds) {
    return open.stream().flatMap(step -> way(branch, step, bounds).stream()).findFirst();
  }

  private void mark(String id, Map<String, Set<String>> outcomes) {
    if (graph.isStep(id)) {
      List<String> ways = List.copyOf(outcomes.getOrDefault(id, Set.of()));
      marks.add(new Road.Mark(Road.Kind.STEP, id, ways));
    }
    graph.verb(id).ifPresent(verb -> marks.add(new Road.Mark(Road.Kind.ACT, verb, List.of())));
  }

  /**
   * @param bounds nodes that are not gone past
   */
  private Optional<List<String>> way(String from, String to, Set<String> bounds) {
    Map<String, String> cameFrom = new HashMap<>(Map.of(from, ""));
    Deque<String> ahead = new ArrayDeque<>(List.of(from));
    while (!ahead.isEmpty()) {
      String at = ahead.poll();
      if (at.equals(to)) {
        return Optional.of(back(at, cameFrom));
      }
      for (String next : bounds.contains(at) ? List.<String>of() : graph.onward(at, straight)) {
        if (cameFrom.putIfAbsent(next, at) == null) {
          ahead.add(next);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> back(String to, Map<String, String> cameFrom) {
    LinkedList<String> way = new LinkedList<>();
    for (String at = to; !at.isEmpty(); at = cameFrom.get(at)) {
      way.addFirst(at);
    }
    return List.copyOf(way);
  }

  private Map<String, Set<String>> chosen(List<String> way) {
    Map<String, Set<String>> outcomes = new LinkedHashMap<>();
    for (int i = 0; i < way.size() - 1; i++) {
      chosen(way, i, outcomes);
    }
    return outcomes;
  }

  /** The outcome a choice asks for is that of the step before it, in the same process. */
  private void chosen(List<String> way, int at, Map<String, Set<String>> outcomes) {
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
  private String before(List<String> way, String call) {
    return way.subList(0, Math.max(0, way.indexOf(call))).stream()
        .filter(graph::isStep)
        .reduce((earlier, later) -> later)
        .orElse("");
  }
}
