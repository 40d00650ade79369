package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.bpmn.StepOrder;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Step;

/**
 * The way between two days on which the limits of the steps add up to most: each step once, of
 * branches side by side the longest, nothing sent back.
 */
public final class LongestWay {

  /**
   * @param steps whose limits are added up, in the order of the way; one that runs inside a longer
   *     one is not among them
   * @param workingDays all of them as working days, 7 days as 5 and a month as 22
   */
  public record Way(List<Step> steps, int workingDays) {

    private static final Way BEGINNING = new Way(List.of(), 0);
    private static final BinaryOperator<Way> LONGER =
        (one, other) -> other.workingDays > one.workingDays ? other : one;

    public Way {
      steps = List.copyOf(steps);
    }

    /** Whether they are more than the whole. */
    public boolean exceeds(TimeLimit whole) {
      return workingDays > LongestWay.workingDays(whole);
    }

    private Way with(Step step) {
      List<Step> all = new ArrayList<>(steps);
      all.add(step);
      return new Way(all, workingDays + LongestWay.workingDays(step.limit()));
    }
  }

  private static final int WEEK = 7;

  /** Working days of a week and of a month, so that limits in any unit may be compared. */
  private static final int WORKING_WEEK = 5;

  private static final int WORKING_MONTH = 22;

  private final FlowGraph graph;
  private final EnteredDays entered;
  private final List<String> order;

  /** Where each stands in that order. */
  private final Map<String, Integer> places = new HashMap<>();

  LongestWay(FlowGraph graph, EnteredDays entered) {
    this.graph = graph;
    this.entered = entered;
    this.order =
        StepOrder.of(
            graph, graph.nodes().map(FlowGraph.Node::id).collect(Collectors.toUnmodifiableSet()));
    order.forEach(node -> places.put(node, places.size()));
  }

  /** Empty where no way leads from the one day of the limit to the other. */
  public Optional<Way> within(ProcedureLimit limit) {
    Map<String, Way> spent = new HashMap<>();
    Map<String, Way> days = new HashMap<>();
    Optional<Way> longest = Optional.empty();
    for (String at : order) {
      Way before = spent.get(at);
      Set<String> known = entered.passed(at);
      Way after = before == null ? null : passed(at, before, limit, days);
      if (after != null && known.contains(limit.to())) {
        longest = Optional.of(longest.map(way -> Way.LONGER.apply(way, after)).orElse(after));
        continue;
      }
      Way begun = known.contains(limit.from()) ? Way.BEGINNING : after;
      if (begun != null) {
        known.forEach(day -> days.merge(day, begun, Way.LONGER));
        forward(at).forEach(next -> spent.merge(next, begun, Way.LONGER));
      }
    }
    return longest;
  }

  /**
   * The way once the node is passed, the steps of a shared process one after the other: a limit
   * that runs from a day counts from there.
   */
  private Way passed(String at, Way before, ProcedureLimit limit, Map<String, Way> days) {
    Way way = before;
    for (Step step : entered.steps(at)) {
      if (step.limit() != null) {
        way = passed(step, way, limit, days);
      }
      if (entered.at(step.id()).contains(limit.to())) {
        break;
      }
    }
    return way;
  }

  /** A limit that runs from a day before the first of the two is counted where that one begins. */
  private static Way passed(Step step, Way before, ProcedureLimit limit, Map<String, Way> days) {
    if (step.limitFrom().equals(Step.FROM_TASK)) {
      return before.with(step);
    }
    Way begun = step.limitFrom().equals(limit.from()) ? Way.BEGINNING : days.get(step.limitFrom());
    return begun == null ? before : Way.LONGER.apply(before, begun.with(step));
  }

  private List<String> forward(String at) {
    int here = places.get(at);
    return graph.after(at).stream()
        .filter(flow -> !flow.choice().sendsBack())
        .map(FlowGraph.Flow::to)
        .filter(next -> places.getOrDefault(next, -1) > here)
        .toList();
  }

  /** A limit as working days, so that limits in any unit may be compared. */
  public static int workingDays(TimeLimit limit) {
    return switch (limit.unit()) {
      case WORKING_DAYS -> limit.amount();
      case CALENDAR_DAYS -> limit.amount() * WORKING_WEEK / WEEK;
      case CALENDAR_MONTHS -> limit.amount() * WORKING_MONTH;
    };
  }
}
