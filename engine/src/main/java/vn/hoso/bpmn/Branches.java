package vn.hoso.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a model runs side by side: between a gateway that parts the way and the one that joins it
 * again, each branch by itself. Anything else that would part a way, or let one branch wait for
 * ever for another, is a mistake.
 */
public final class Branches {

  /**
   * One side of a parting.
   *
   * @param fork id of the gateway that parts the way
   * @param flow id of the flow that begins the branch
   */
  public record Branch(String fork, String flow) {

    /** Whether both come from one parting and are not the same. */
    public boolean beside(Branch other) {
      return fork.equals(other.fork) && !flow.equals(other.flow);
    }
  }

  /** How a model parts its way so that it cannot be joined. */
  public enum Wrong {
    /** A branch comes to an end, and the join waits for it. */
    ENDS,
    /** The branches do not come together at one gateway. */
    NO_JOIN,
    /** A branch leads out of the parting, or something from outside into it. */
    LEAVES,
    /** What comes after the join leads into a branch. */
    ENTERED,
    /** Branches come together before the join. */
    MEET,
    /** The join waits for another number than there are branches. */
    UNEVEN,
    /** A gateway that joins what no gateway has parted. */
    JOIN_ALONE,
    /** The way is parted or joined by something else than a gateway for it alone. */
    UNDRAWN
  }

  /**
   * @param at id of the node at fault
   */
  public record Mistake(Wrong wrong, String at) {}

  private final FlowGraph graph;
  private final Map<String, List<Branch>> around = new HashMap<>();
  private final Set<String> joins = new HashSet<>();
  private final Set<Mistake> mistakes = new java.util.LinkedHashSet<>();

  private Branches(FlowGraph graph) {
    this.graph = graph;
  }

  public static Branches of(FlowGraph graph) {
    Branches branches = new Branches(graph);
    gateways(graph).filter(branches::parts).forEach(branches::read);
    gateways(graph)
        .filter(gateway -> branches.waits(gateway) && !branches.joins.contains(gateway.id()))
        .forEach(gateway -> branches.wrong(Wrong.JOIN_ALONE, gateway.id()));
    branches.undrawn();
    return branches;
  }

  private static Stream<FlowGraph.Node> gateways(FlowGraph graph) {
    return graph
        .nodes()
        .filter(node -> node.is("parallelGateway"))
        .sorted(java.util.Comparator.comparing(FlowGraph.Node::id));
  }

  /** The branches a node lies in. */
  public List<Branch> around(String nodeId) {
    return around.getOrDefault(nodeId, List.of());
  }

  /** Whether the node is where branches come together. */
  public boolean joins(String nodeId) {
    return joins.contains(nodeId);
  }

  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  private boolean parts(FlowGraph.Node gateway) {
    return gateway.flows().size() > 1;
  }

  private boolean waits(FlowGraph.Node gateway) {
    return graph.into(gateway.id()) > 1;
  }

  private void read(FlowGraph.Node fork) {
    Map<String, BranchWalk> walks = new LinkedHashMap<>();
    Set<String> outside = BranchWalk.outside(graph, fork.id());
    fork.flows()
        .forEach(flow -> walks.put(flow.id(), BranchWalk.of(graph, fork.id(), flow, outside)));
    walks.forEach(
        (flow, walk) -> {
          walk.mistakes().forEach(each -> wrong(each.wrong(), each.at()));
          walk.nodes()
              .forEach(
                  node ->
                      around
                          .computeIfAbsent(node, id -> new ArrayList<>())
                          .add(new Branch(fork.id(), flow)));
        });
    meet(walks.values());
    join(fork, walks.values());
  }

  private void meet(Collection<BranchWalk> walks) {
    Set<String> seen = new HashSet<>();
    for (BranchWalk walk : walks) {
      walk.nodes().stream()
          .filter(seen::contains)
          .findFirst()
          .ifPresent(node -> wrong(Wrong.MEET, node));
      seen.addAll(walk.nodes());
    }
  }

  private void join(FlowGraph.Node fork, Collection<BranchWalk> walks) {
    Set<String> found =
        walks.stream().flatMap(walk -> walk.joins().stream()).collect(Collectors.toSet());
    if (found.size() != 1) {
      if (mistakes.isEmpty()) {
        wrong(Wrong.NO_JOIN, fork.id());
      }
      return;
    }
    String join = found.iterator().next();
    joins.add(join);
    boolean even =
        graph.into(join) == fork.flows().size()
            && walks.stream().allMatch(walk -> walk.arrivals().size() == 1);
    if (!even) {
      wrong(Wrong.UNEVEN, join);
    }
    Set<String> within =
        walks.stream().flatMap(walk -> walk.nodes().stream()).collect(Collectors.toSet());
    BranchWalk.behind(graph, join, fork.id()).stream()
        .filter(node -> !within.contains(node))
        .filter(node -> graph.after(node).stream().anyMatch(flow -> within.contains(flow.to())))
        .sorted()
        .forEach(node -> wrong(Wrong.ENTERED, node));
  }

  /** Every other node that has two ways out would part the way too. */
  private void undrawn() {
    graph
        .nodes()
        .filter(node -> !node.is("exclusiveGateway"))
        .filter(node -> node.flows().size() > 1)
        .filter(node -> !node.is("parallelGateway") || waits(node))
        .map(FlowGraph.Node::id)
        .sorted()
        .forEach(node -> wrong(Wrong.UNDRAWN, node));
  }

  private void wrong(Wrong wrong, String at) {
    mistakes.add(new Mistake(wrong, at));
  }
}
