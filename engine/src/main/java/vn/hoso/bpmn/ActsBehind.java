package vn.hoso.bpmn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;

/**
 * Which acts are done between one step and the next; calls are passed.
 *
 * @param acts by the task that does it
 */
public record ActsBehind(FlowGraph graph, Map<String, String> acts) {

  public static ActsBehind of(Document model) {
    return new ActsBehind(FlowGraph.of(List.of(model)), Acts.of(model));
  }

  public Set<String> behind(String place) {
    Set<String> done = new HashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(place));
    while (!open.isEmpty()) {
      for (FlowGraph.Flow flow : graph.after(open.pop())) {
        boolean next = graph.node(flow.to()).filter(node -> node.is("userTask")).isPresent();
        if (!next && seen.add(flow.to())) {
          done.add(acts.getOrDefault(flow.to(), ""));
          open.push(flow.to());
        }
      }
    }
    return done;
  }
}
