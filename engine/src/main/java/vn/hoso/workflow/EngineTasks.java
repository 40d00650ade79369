package vn.hoso.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;

/** The open steps as the engine has them. Callers have locked the dossier and asked who may. */
@Service
public class EngineTasks {

  private final TaskService engine;
  private final EngineProcess process;

  EngineTasks(TaskService engine, EngineProcess process) {
    this.engine = engine;
    this.process = process;
  }

  /**
   * Moves the process on from a step that was completed.
   *
   * @param route what the gateways ask for
   */
  public void complete(CurrentUser by, StepRecordView done, Map<String, Object> route) {
    Acting.as(by, done, () -> engine.complete(done.id().toString(), route));
  }

  /**
   * Takes the process back to a step that was completed.
   *
   * @param openStepId an open step that came of it
   */
  public void recall(StepRecordView sent, String openStepId, CurrentUser by) {
    process.recall(sent, openStepId, by);
  }

  /** The holder becomes the assignee; null takes the name off. */
  public void assign(UUID taskId, @Nullable UUID holderId) {
    engine.setAssignee(taskId.toString(), holderId == null ? null : holderId.toString());
  }

  /** Whether somebody has it, also somebody who may no longer act. */
  public boolean assigned(UUID taskId) {
    return engine.createTaskQuery().taskId(taskId.toString()).taskAssigned().count() > 0;
  }

  /** Ids of all open tasks, each with its assignee; empty where it is shared. */
  public Map<UUID, Optional<UUID>> all() {
    return engine.createTaskQuery().list().stream()
        .collect(
            Collectors.toMap(
                task -> UUID.fromString(task.getId()),
                task -> Optional.ofNullable(task.getAssignee()).map(UUID::fromString)));
  }
}
