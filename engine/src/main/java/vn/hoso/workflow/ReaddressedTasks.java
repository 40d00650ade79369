package vn.hoso.workflow;

import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hoso.step.StepReaddressed;

/**
 * The engine's task lies with the position the step lies with, so that both tell the same story.
 */
@Component
class ReaddressedTasks {

  private final TaskService engine;

  ReaddressedTasks(TaskService engine) {
    this.engine = engine;
  }

  @EventListener
  void readdressed(StepReaddressed event) {
    var step = event.step();
    var task = step.id().toString();
    engine.setOwner(task, step.positionId().toString());
    engine.setAssignee(task, step.holderId() == null ? null : step.holderId().toString());
  }
}
