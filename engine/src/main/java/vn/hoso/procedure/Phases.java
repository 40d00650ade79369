package vn.hoso.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import vn.hoso.bpmn.Acts;
import vn.hoso.bpmn.FlowGraph;

/**
 * Which steps of a model come before receiving and before deciding: those that can be reached
 * without the act, going forward. What is sent back later passes them again; they stay before it.
 */
final class Phases {

  private static final String RECEIVE = "receive";
  private static final String DECIDE = "decide";

  private final Set<String> unreceived;
  private final Set<String> undecided;

  private Phases(Set<String> unreceived, Set<String> undecided) {
    this.unreceived = unreceived;
    this.undecided = undecided;
  }

  static Phases of(Document model, FlowGraph graph) {
    Map<String, String> acts = Acts.of(model);
    return new Phases(
        without(Set.of(RECEIVE, DECIDE), acts, graph), without(Set.of(DECIDE), acts, graph));
  }

  private static Set<String> without(
      Set<String> barred, Map<String, String> acts, FlowGraph graph) {
    Deque<String> open = new ArrayDeque<>(graph.starts());
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      String at = open.pop();
      if (!barred.contains(acts.getOrDefault(at, ""))) {
        graph.after(at).stream()
            .filter(flow -> !flow.choice().sendsBack())
            .map(FlowGraph.Flow::to)
            .filter(seen::add)
            .forEach(open::push);
      }
    }
    return seen;
  }

  /** Of a step, or of the call whose steps are meant. */
  Phase of(String activity) {
    if (unreceived.contains(activity)) {
      return Phase.HANDING_IN;
    }
    return undecided.contains(activity) ? Phase.HANDLING : Phase.AFTERWARDS;
  }
}
