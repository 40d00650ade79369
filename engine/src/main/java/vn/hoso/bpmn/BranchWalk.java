package vn.hoso.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One branch walked from where the way is parted to where it is joined again. */
final class BranchWalk {

  /**
   * @param depth how many further partings lie open here
   */
  private record At(String from, FlowGraph.Flow by, int depth) {}

  /** More would be a circle of partings that never joins. */
  private static final int DEEPEST = 6;

  private final FlowGraph graph;
  private final String fork;
  private final Set<String> outside;

  /** In the order they are come to. */
  private final Set<String> nodes = new LinkedHashSet<>();

  private final Set<String> joins = new HashSet<>();
  private final Set<String> arrivals = new HashSet<>();
  private final List<Branches.Mistake> mistakes = new ArrayList<>();
  private final Deque<At> open = new ArrayDeque<>();
  private final Set<At> seen = new HashSet<>();

  private BranchWalk(FlowGraph graph, String fork, Set<String> outside) {
    this.graph = graph;
    this.fork = fork;
    this.outside = outside;
  }

  static BranchWalk of(FlowGraph graph, String fork, FlowGraph.Flow first, Set<String> outside) {
    BranchWalk walk = new BranchWalk(graph, fork, outside);
    walk.go(new At(fork, first, 0));
    while (!walk.open.isEmpty()) {
      walk.visit(walk.open.pop());
    }
    return walk;
  }

  /** What a dossier comes to without passing the parting, with the events on its edges. */
  static Set<String> outside(FlowGraph graph, String fork) {
    Set<String> starts = new HashSet<>();
    graph
        .nodes()
        .filter(node -> node.is("startEvent"))
        .filter(
            start -> graph.node(start.container()).isEmpty() || graph.into(start.container()) == 0)
        .forEach(start -> starts.add(start.id()));
    return reached(graph, starts, fork);
  }

  /** What comes after a join, until the parting. */
  static Set<String> behind(FlowGraph graph, String join, String fork) {
    return reached(graph, Set.of(join), fork);
  }

  private static Set<String> reached(FlowGraph graph, Set<String> from, String fork) {
    Set<String> seen = new HashSet<>(from);
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      String at = open.pop();
      if (!at.equals(fork)) {
        Stream.concat(graph.after(at).stream().map(FlowGraph.Flow::to), graph.edges(at).stream())
            .filter(seen::add)
            .forEach(open::push);
      }
    }
    seen.remove(fork);
    return seen;
  }

  private void go(At at) {
    if (at.depth() <= DEEPEST && seen.add(at)) {
      open.push(at);
    }
  }

  private void visit(At at) {
    String id = at.by().to();
    if (id.equals(fork) || outside.contains(id)) {
      wrong(Branches.Wrong.LEAVES, at.from());
      return;
    }
    boolean gateway = graph.node(id).filter(node -> node.is("parallelGateway")).isPresent();
    boolean joining = gateway && graph.into(id) > 1;
    if (joining && at.depth() == 0) {
      joins.add(id);
      arrivals.add(at.by().id());
      return;
    }
    nodes.add(id);
    boolean parting = gateway && graph.after(id).size() > 1;
    onward(id, at.depth() + (parting ? 1 : 0) - (joining ? 1 : 0));
  }

  private void onward(String id, int depth) {
    boolean end = graph.node(id).filter(node -> node.is("endEvent")).isPresent();
    if (end && graph.node(id).orElseThrow().flows().isEmpty() && endsBranch(id)) {
      wrong(Branches.Wrong.ENDS, id);
      return;
    }
    for (FlowGraph.Flow flow : graph.after(id)) {
      if (!interrupts(end, flow)) {
        go(new At(id, flow, depth));
      }
    }
    for (String edge : graph.edges(id)) {
      nodes.add(edge);
      graph.after(edge).forEach(flow -> go(new At(edge, flow, depth)));
    }
  }

  /** An end of a sub-process within the branch only ends that. */
  private boolean endsBranch(String end) {
    String container = graph.node(end).orElseThrow().container();
    return graph.node(container).isEmpty() || graph.liesIn(fork, container);
  }

  /** An early end takes all branches off at once where the parting lies in what it ends. */
  private boolean interrupts(boolean end, FlowGraph.Flow flow) {
    return end && graph.activity(flow.to()).filter(ended -> graph.liesIn(fork, ended)).isPresent();
  }

  private void wrong(Branches.Wrong wrong, String at) {
    mistakes.add(new Branches.Mistake(wrong, at));
  }

  /** Ids of the nodes of the branch. */
  Set<String> nodes() {
    return nodes;
  }

  /** Ids of the gateways it is joined at. */
  Set<String> joins() {
    return joins;
  }

  /** Ids of the flows by which it comes there. */
  Set<String> arrivals() {
    return arrivals;
  }

  List<Branches.Mistake> mistakes() {
    return mistakes;
  }
}
