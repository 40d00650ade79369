package vn.hoso.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.ProcessEventJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.task.Task;

/**
 * What the engine would ask its tables at every step though no dossier ever has it: tasks below a
 * task, variables and links of a task, events that jobs bring, a second task where one is. A test
 * holds that there are none.
 */
final class SparedReads {

  private SparedReads() {}

  static List<SessionFactory> factories() {
    return List.of(
        factory(TaskManager.class, Tasks::new),
        factory(VariableInstanceManager.class, ReadTogether.Variables::new),
        factory(ExecutionManager.class, ReadTogether.Executions::new),
        factory(EventSubscriptionManager.class, ReadTogether.Subscriptions::new),
        factory(JobManager.class, Jobs::new),
        factory(IdentityLinkManager.class, Links::new),
        factory(ProcessDefinitionManager.class, KnownDefinitions::new));
  }

  private static SessionFactory factory(Class<?> type, Supplier<Session> manager) {
    return new SessionFactory() {
      @Override
      public Class<?> getSessionType() {
        return type;
      }

      @Override
      public Session openSession() {
        return manager.get();
      }
    };
  }

  /** Tasks come of models alone, one to an execution, and have none below them. */
  static final class Tasks extends TaskManager {

    private final ReadTogether.Rows<TaskEntity> rows =
        new ReadTogether.Rows<>(super::findTasksByProcessInstanceId);

    /** With the executions around it, one of which it is in. */
    @Override
    public TaskEntity findTaskById(String id) {
      TaskEntity task = super.findTaskById(id);
      if (task != null) {
        Context.getCommandContext()
            .getExecutionManager()
            .findExecutionsByProcessInstanceId(task.getProcessInstanceId());
      }
      return task;
    }

    @Override
    public List<Task> findTasksByParentTaskId(String parentTaskId) {
      return new ArrayList<>();
    }

    @Override
    public List<TaskEntity> findTasksByExecutionId(String executionId) {
      for (TaskEntity known : getDbEntityManager().getCachedEntitiesByType(TaskEntity.class)) {
        if (executionId.equals(known.getExecutionId())) {
          return new ArrayList<>(List.of(known));
        }
      }
      String process = ReadTogether.processOf(executionId);
      return process == null
          ? super.findTasksByExecutionId(executionId)
          : rows.of(process, executionId, TaskEntity::getExecutionId);
    }
  }

  /** The position a task is addressed to stands in its row. */
  static final class Links extends IdentityLinkManager {

    @Override
    public List<IdentityLinkEntity> findIdentityLinksByTaskId(String taskId) {
      return new ArrayList<>();
    }
  }

  /** Messages are brought by the acts themselves. */
  static final class Jobs extends JobManager {

    @Override
    public List<JobEntity> findJobsByConfiguration(
        String handler, String configuration, String tenant) {
      return ProcessEventJobHandler.TYPE.equals(handler)
          ? new ArrayList<>()
          : super.findJobsByConfiguration(handler, configuration, tenant);
    }
  }
}
