package vn.hoso.workflow;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.step.StepDueMoved;
import vn.hoso.step.StepsDueMoved;

/** The engine's task is due when the step is, so that both tell the same story. */
@Component
class MovedDueDates {

  private final TaskService engine;
  private final SpringProcessEngineConfiguration configuration;

  MovedDueDates(TaskService engine, SpringProcessEngineConfiguration configuration) {
    this.engine = engine;
    this.configuration = configuration;
  }

  @EventListener
  void moved(StepDueMoved event) {
    due(event.step());
  }

  /** One command of the engine: its tasks are read at once, and written as one batch. */
  @EventListener
  void moved(StepsDueMoved event) {
    var ids =
        event.steps().stream().map(StepRecordView::id).map(Object::toString).toArray(String[]::new);
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              engine.createTaskQuery().taskIdIn(ids).list();
              event.steps().forEach(this::due);
              return null;
            });
  }

  private void due(StepRecordView step) {
    engine.setDueDate(step.id().toString(), date(step.dueAt()));
  }

  private static @Nullable Date date(@Nullable Instant at) {
    return at == null ? null : Date.from(at);
  }
}
