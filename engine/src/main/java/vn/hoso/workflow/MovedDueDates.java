package vn.hoso.workflow;

import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hoso.step.StepDueMoved;

/** The engine's task is due when the step is, so that both tell the same story. */
@Component
class MovedDueDates {

  private final TaskService engine;

  MovedDueDates(TaskService engine) {
    this.engine = engine;
  }

  @EventListener
  void moved(StepDueMoved event) {
    var dueAt = event.step().dueAt();
    engine.setDueDate(event.step().id().toString(), dueAt == null ? null : Date.from(dueAt));
  }
}
