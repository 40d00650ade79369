package vn.hoso.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.form.FormSchema;
import vn.hoso.process.DossierProcess;
import vn.hoso.step.StepRuns;

/** Where a dossier would go from a step, read off the model it runs by; nothing is changed. */
@Service
public class NextSteps {

  private final Dossiers dossiers;
  private final StepRuns runs;
  private final Deployments deployments;
  private final RuntimeService runtime;

  NextSteps(Dossiers dossiers, StepRuns runs, Deployments deployments, RuntimeService runtime) {
    this.dossiers = dossiers;
    this.runs = runs;
    this.deployments = deployments;
    this.runtime = runtime;
  }

  /** What the dossier's process knows today, for looking ahead along several outcomes. */
  @Transactional(readOnly = true)
  public Outlook from(StepRecordView step) {
    ModelGraph graph = deployments.of(dossiers.revisionOf(step.dossierId())).graph();
    List<StepRecordView> others = graph.parts() ? runs.beside(step) : List.of();
    Known known = known(step.dossierId());
    return new Outlook(graph, step.stepId(), known.root(), known.called(), others);
  }

  /**
   * Where the dossier goes once the shared process is over that the open step belongs to; empty for
   * a step of the procedure itself, and where it cannot be told.
   */
  @Transactional(readOnly = true)
  public Optional<Set<String>> behindCall(StepRecordView step) {
    ModelGraph graph = deployments.of(dossiers.revisionOf(step.dossierId())).graph();
    if (!graph.inCalled(step.stepId())) {
      return Optional.empty();
    }
    ModelGraph.Ahead ahead = graph.behindCall(step.stepId(), known(step.dossierId()).root());
    return ahead.certain() ? Optional.of(ahead.steps()) : Optional.empty();
  }

  /** What the process of the procedure knows, and the one it called; empty where there is none. */
  private record Known(Map<String, Object> root, Map<String, Object> called) {}

  /** Both bear the dossier's key. Two statements; asking each for its variables would be seven. */
  private Known known(UUID dossierId) {
    Map<Boolean, List<String>> processes =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(dossierId.toString())
            .list()
            .stream()
            .collect(
                Collectors.partitioningBy(
                    each -> each.getId().equals(each.getRootProcessInstanceId()),
                    Collectors.mapping(ProcessInstance::getId, Collectors.toList())));
    String[] ids = processes.values().stream().flatMap(List::stream).toArray(String[]::new);
    Map<String, Map<String, Object>> variables = ids.length == 0 ? Map.of() : variables(ids);
    return new Known(
        variables(processes.get(true), variables), variables(processes.get(false), variables));
  }

  /** By process; what single branches of it know is left out. */
  private Map<String, Map<String, Object>> variables(String[] processes) {
    Map<String, Map<String, Object>> all = new HashMap<>();
    runtime.createVariableInstanceQuery().processInstanceIdIn(processes).list().stream()
        .filter(each -> each.getProcessInstanceId().equals(each.getExecutionId()))
        .forEach(
            each ->
                all.computeIfAbsent(each.getProcessInstanceId(), id -> new HashMap<>())
                    .put(each.getName(), each.getValue()));
    return all;
  }

  private static Map<String, Object> variables(
      List<String> process, Map<String, Map<String, Object>> all) {
    if (process.size() > 1) {
      throw new IllegalStateException("two processes of one kind: " + process);
    }
    return process.stream().findFirst().map(id -> all.getOrDefault(id, Map.of())).orElse(Map.of());
  }

  /**
   * What comes of one outcome.
   *
   * @param steps present and empty when the process would end; absent where it cannot be told
   *     beforehand
   * @param acts verbs performed before the next step, as far as that is certain
   * @param recallable whether the model leads back from where it goes
   * @param awaited the open steps that must be done before it goes on; empty for none
   */
  public record Way(
      Optional<Set<String>> steps,
      Set<String> acts,
      boolean recallable,
      List<StepRecordView> awaited) {}

  /** The ways out of one step. */
  public static final class Outlook {

    private final ModelGraph graph;
    private final String stepId;
    private final Map<String, Object> variables;
    private final Map<String, Object> callers;
    private final List<StepRecordView> others;

    private Outlook(
        ModelGraph graph,
        String stepId,
        Map<String, Object> root,
        Map<String, Object> called,
        List<StepRecordView> others) {
      this.graph = graph;
      this.others = others;
      this.stepId = stepId;
      boolean inCalled = graph.inCalled(stepId);
      this.variables = inCalled ? called : root;
      this.callers = inCalled ? root : Map.of();
    }

    /**
     * @param returnTo where it is sent back to; null where the outcome does not ask
     */
    public Way after(String outcome, String returnTo) {
      Map<String, Object> assumed = new HashMap<>(variables);
      assumed.put("outcome", outcome);
      assumed.put(FormSchema.RETURN_TO, returnTo);
      ModelGraph.Ahead ahead =
          graph.after(
              stepId, assumed, callers, others.stream().map(StepRecordView::stepId).toList());
      return new Way(
          ahead.certain() ? Optional.of(ahead.steps()) : Optional.empty(),
          ahead.acts(),
          ahead.certain() && returnTo == null && recallable(ahead.steps()),
          others.stream().filter(each -> ahead.awaited().contains(each.stepId())).toList());
    }

    /** Where the model leads back from all of them together, and from nothing else. */
    private boolean recallable(Set<String> next) {
      Set<String> off =
          next.stream()
              .findFirst()
              .map(id -> graph.messages().takenOff(id, DossierProcess.RECALL))
              .orElse(Set.of());
      return !next.isEmpty()
          && off.containsAll(next)
          && others.stream().noneMatch(other -> off.contains(other.stepId()));
    }
  }
}
