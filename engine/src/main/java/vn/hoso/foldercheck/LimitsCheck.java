package vn.hoso.foldercheck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.bpmn.StepOrder;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Step;

/**
 * Whether the limits of the steps between two days fit into the limit of the whole between them:
 * along the longest way, each step once, branches side by side by the longest, nothing sent back.
 * Where they do not, {@code limit.<name>.stepsExceed} says why.
 */
final class LimitsCheck {

  /** Days that acts enter, where no form asks for them. */
  private static final Map<String, String> BY_ACT =
      Map.of("submit", "submission", "receive", "receipt", "deliverResult", "delivery");

  private static final int WEEK = 7;

  /** Working days of a week and of a month, so that limits in any unit may be added up. */
  private static final int WORKING_WEEK = 5;

  private static final int WORKING_MONTH = 22;

  private final Procedure procedure;
  private final FlowGraph graph;
  private final List<String> order;

  /** Where each stands in that order. */
  private final Map<String, Integer> places = new HashMap<>();

  /** Steps by the node they are drawn as. */
  private final Map<String, List<Step>> drawnAs;

  /** The days that a step or an act enters. */
  private final Map<String, Set<String>> entered = new HashMap<>();

  private LimitsCheck(
      Procedure procedure,
      Map<String, FormSchema> forms,
      FlowGraph graph,
      Map<String, String> acts) {
    this.procedure = procedure;
    this.graph = graph;
    this.order =
        StepOrder.of(
            graph, graph.nodes().map(FlowGraph.Node::id).collect(Collectors.toUnmodifiableSet()));
    order.forEach(node -> places.put(node, places.size()));
    this.drawnAs = procedure.steps().stream().collect(Collectors.groupingBy(Step::drawnAs));
    Set<String> asked = new HashSet<>();
    procedure.steps().forEach(step -> entered.put(step.id(), days(step, forms)));
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

  /**
   * @param acts by the task that calls for it
   */
  static List<Finding> findings(
      Procedure procedure,
      Map<String, FormSchema> forms,
      FlowGraph graph,
      Map<String, String> acts) {
    LimitsCheck check = new LimitsCheck(procedure, forms, graph, acts);
    return procedure.limits().stream().flatMap(check::limit).toList();
  }

  private Stream<Finding> limit(ProcedureLimit limit) {
    int whole = workingDays(limit.limit());
    int steps = longest(limit);
    if ((steps > whole) == (limit.stepsExceed() != null)) {
      return Stream.empty();
    }
    String where = "limit." + limit.name() + ".stepsExceed";
    String vi =
        steps > whole
            ? "Các bước từ %s đến %s cộng lại %d ngày làm việc, quá %d của cả hồ sơ; hãy rút ngắn, hoặc ghi lý do ở đây."
            : "Các bước từ %s đến %s cộng lại %d ngày làm việc, không quá %d của cả hồ sơ; hãy bỏ lý do này.";
    String en =
        steps > whole
            ? "The steps from %s to %s add up to %d working days, more than the %d of the whole; shorten them, or say here why."
            : "The steps from %s to %s add up to %d working days, not more than the %d of the whole; take this reason away.";
    return Stream.of(
        new Finding(
            ProcedureFolder.PROCESS,
            where,
            vi.formatted(limit.from(), limit.to(), steps, whole),
            en.formatted(limit.from(), limit.to(), steps, whole)));
  }

  /** Working days of the longest way; 0 where none leads from the one day to the other. */
  private int longest(ProcedureLimit limit) {
    Map<String, Integer> spent = new HashMap<>();
    Map<String, Integer> days = new HashMap<>();
    int longest = 0;
    for (String at : order) {
      Integer before = spent.get(at);
      Set<String> known = known(at);
      Integer after = before == null ? null : spentWith(at, before, limit, days);
      if (after != null && known.contains(limit.to())) {
        longest = Math.max(longest, after);
        continue;
      }
      Integer begun = known.contains(limit.from()) ? Integer.valueOf(0) : after;
      if (begun == null) {
        continue;
      }
      known.forEach(day -> days.merge(day, begun, Math::max));
      forward(at).forEach(next -> spent.merge(next, begun, Math::max));
    }
    return longest;
  }

  /**
   * What is spent once the node is passed, those of a shared process one after the other: a limit
   * that runs from a day counts from there.
   */
  private int spentWith(String at, int before, ProcedureLimit limit, Map<String, Integer> days) {
    int spent = before;
    for (Step step : drawnAs.getOrDefault(at, List.of())) {
      if (step.limit() != null) {
        spent = spentWith(step, spent, limit, days);
      }
      if (entered.getOrDefault(step.id(), Set.of()).contains(limit.to())) {
        break;
      }
    }
    return spent;
  }

  /** A limit that runs from a day before the first of the two is counted where that one begins. */
  private static int spentWith(
      Step step, int before, ProcedureLimit limit, Map<String, Integer> days) {
    int own = workingDays(step.limit());
    if (step.limitFrom().equals(Step.FROM_TASK)) {
      return before + own;
    }
    Integer begun =
        step.limitFrom().equals(limit.from()) ? Integer.valueOf(0) : days.get(step.limitFrom());
    return begun == null ? before : Math.max(before, begun + own);
  }

  /** The days that are known once a node was passed. */
  private Set<String> known(String at) {
    return Stream.concat(
            entered.getOrDefault(at, Set.of()).stream(),
            drawnAs.getOrDefault(at, List.of()).stream()
                .flatMap(step -> entered.get(step.id()).stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<String> forward(String at) {
    int here = places.get(at);
    return graph.after(at).stream()
        .filter(flow -> !flow.choice().sendsBack())
        .map(FlowGraph.Flow::to)
        .filter(next -> places.getOrDefault(next, -1) > here)
        .toList();
  }

  private static int workingDays(TimeLimit limit) {
    return switch (limit.unit()) {
      case WORKING_DAYS -> limit.amount();
      case CALENDAR_DAYS -> limit.amount() * WORKING_WEEK / WEEK;
      case CALENDAR_MONTHS -> limit.amount() * WORKING_MONTH;
    };
  }
}
