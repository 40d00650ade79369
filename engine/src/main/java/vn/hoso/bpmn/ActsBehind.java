package vn.hoso.bpmn;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
    return graph.between(place).stream()
        .map(acts::get)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }
}
