package vn.hoso.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.hoso.form.FormSchema;
import vn.hoso.process.Road;

/**
 * Starts a process at a step in the middle. In a called process the engine begins at its start: the
 * steps before, done on paper, are passed without a record.
 */
@Component
class HalfwayStart {

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
      String stepId,
      Road road,
      Map<String, Object> variables) {
    runtime
        .createProcessInstanceById(revision.processDefinitionId())
        .businessKey(dossierId.toString())
        .setVariables(variables)
        .startBeforeActivity(revision.graph().caller(stepId).orElse(stepId))
        .execute();
    for (Task at = current(dossierId);
        !at.getTaskDefinitionKey().equals(stepId);
        at = current(dossierId)) {
      tasks.complete(at.getId(), passed(road, at.getTaskDefinitionKey()));
    }
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

  private Task current(UUID dossierId) {
    return tasks.createTaskQuery().processInstanceBusinessKey(dossierId.toString()).singleResult();
  }
}
