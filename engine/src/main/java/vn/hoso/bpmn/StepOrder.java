package vn.hoso.bpmn;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The steps of a model as a dossier meets them, whatever the order of the file: what leads back
 * stands behind the step it leaves, then the longest way on, then the other ends.
 */
public final class StepOrder {

  private final FlowGraph graph;
  private final Set<String> mainLine;
  private final Set<FlowGraph.Flow> backwards = new HashSet<>();
  private final Map<String, Boolean> leadingOn = new HashMap<>();
  private final Map<String, Integer> roads = new HashMap<>();

  private StepOrder(FlowGraph graph, Set<String> mainLine) {
    this.graph = graph;
    this.mainLine = mainLine;
  }

  /**
   * @param mainLine ids of the activities that are listed from the beginning
   * @return ids of all nodes that can be reached, from the start first
   */
  public static List<String> of(FlowGraph graph, Set<String> mainLine) {
    StepOrder order = new StepOrder(graph, mainLine);
    List<String> starts = new ArrayList<>(graph.starts());
    graph
        .nodes()
        .filter(node -> node.is("boundaryEvent") || node.is("startEvent"))
        .map(FlowGraph.Node::id)
        .sorted()
        .filter(id -> !starts.contains(id))
        .forEach(starts::add);
    Set<String> seen = new HashSet<>();
    starts.forEach(start -> order.backwards(start, new HashSet<>(), seen));
    List<String> all = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    for (String start : starts) {
      Deque<String> reached = new ArrayDeque<>();
      order.place(start, placed, reached);
      all.addAll(reached);
    }
    return all;
  }

  /**
   * What comes from behind closes a circle; where a choice of the step to return to is asked, too.
   */
  private void backwards(String at, Set<String> above, Set<String> seen) {
    if (!seen.add(at)) {
      return;
    }
    above.add(at);
    for (FlowGraph.Flow flow :
        graph.after(at).stream().sorted(comparing(FlowGraph.Flow::to)).toList()) {
      if (above.contains(flow.to()) || flow.choice().sendsBack()) {
        backwards.add(flow);
      } else {
        backwards(flow.to(), above, seen);
      }
    }
    above.remove(at);
  }

  /** Behind everything it leads to: the list grows from its end. */
  private void place(String at, Set<String> placed, Deque<String> reached) {
    if (!placed.add(at)) {
      return;
    }
    Comparator<String> lastFirst =
        comparing(this::leadsOn).reversed().thenComparing(this::road).thenComparing(reverseOrder());
    forward(at).stream().sorted(lastFirst).forEach(next -> place(next, placed, reached));
    reached.addFirst(at);
  }

  private List<String> forward(String at) {
    return graph.after(at).stream()
        .filter(flow -> !backwards.contains(flow))
        .map(FlowGraph.Flow::to)
        .toList();
  }

  /** Whether it gets to an end without going back. */
  private boolean leadsOn(String at) {
    Boolean known = leadingOn.get(at);
    if (known == null) {
      known = graph.after(at).isEmpty() || forward(at).stream().anyMatch(this::leadsOn);
      leadingOn.put(at, known);
    }
    return known;
  }

  /** How many steps of the main line lie ahead at most. */
  private int road(String at) {
    Integer known = roads.get(at);
    if (known == null) {
      int ahead = forward(at).stream().mapToInt(this::road).max().orElse(0);
      known = ahead + (mainLine.contains(at) ? 1 : 0);
      roads.put(at, known);
    }
    return known;
  }
}
