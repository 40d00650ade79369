package vn.hoso.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.hoso.form.FormSchema;
import vn.hoso.process.Road;

/**
 * Starts a process at steps in the middle. In a called process the engine begins at its start: the
 * steps before, done on paper, are passed without a record.
 */
@Component
class HalfwayStart {

  /** What the engine calls all runs of a repeated step together. */
  private static final String ALL_RUNS = "#" + ActivityTypes.MULTI_INSTANCE_BODY;

  private final RuntimeService runtime;
  private final TaskService tasks;

  HalfwayStart(RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  /** To be called by {@link Acting#passingTo}. */
  void start(
      UUID dossierId,
      DeployedRevision revision,
      Set<String> steps,
      Road road,
      Map<String, Object> variables) {
    ProcessInstantiationBuilder start =
        runtime
            .createProcessInstanceById(revision.processDefinitionId())
            .businessKey(dossierId.toString())
            .setVariables(variables);
    steps.forEach(step -> start.startBeforeActivity(begin(revision.graph(), step)));
    // A branch that is done waits where they come together.
    road.arrived().forEach(start::startBeforeActivity);
    start.execute();
    for (var at = before(dossierId, steps); at.isPresent(); at = before(dossierId, steps)) {
      tasks.complete(at.get().getId(), passed(road, at.get().getTaskDefinitionKey()));
    }
  }

  private static String begin(ModelGraph graph, String step) {
    return graph.caller(step).orElse(graph.repeated(step) ? step + ALL_RUNS : step);
  }

  private static Map<String, Object> passed(Road road, String stepId) {
    if (!road.steps().contains(stepId)) {
      throw new IllegalStateException("the way does not pass " + stepId);
    }
    Map<String, Object> variables = new HashMap<>();
    variables.put("outcome", road.outcomes(stepId).stream().findFirst().orElse(null));
    variables.put(FormSchema.RETURN_TO, null);
    return variables;
  }

  private Optional<Task> before(UUID dossierId, Set<String> steps) {
    return tasks.createTaskQuery().processInstanceBusinessKey(dossierId.toString()).list().stream()
        .filter(task -> !steps.contains(task.getTaskDefinitionKey()))
        .findFirst();
  }
}
