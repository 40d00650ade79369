package vn.hoso.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.jspecify.annotations.Nullable;

/**
 * What the engine asks of one execution after the other, asked once for the whole process. It
 * writes nothing before a command is over, so that within one the answer stays the same; managers
 * live as long as a command.
 */
final class ReadTogether {

  private ReadTogether() {}

  /** Rows of processes, by process. */
  static final class Rows<T> {

    private final Map<String, List<T>> known = new HashMap<>();
    private final Function<String, List<T>> read;

    Rows(Function<String, List<T>> read) {
      this.read = read;
    }

    private List<T> of(String process) {
      return known.computeIfAbsent(process, read);
    }

    List<T> of(String process, String execution, Function<T, String> executionOf) {
      return new ArrayList<>(
          of(process).stream().filter(row -> execution.equals(executionOf.apply(row))).toList());
    }
  }

  /** Null where the execution has not been read. */
  static @Nullable String processOf(String executionId) {
    ExecutionEntity known =
        Context.getCommandContext()
            .getDbEntityManager()
            .getCachedEntity(ExecutionEntity.class, executionId);
    return known == null ? null : known.getProcessInstanceId();
  }

  static final class Executions extends ExecutionManager {

    private final Rows<ExecutionEntity> rows = new Rows<>(super::findExecutionsByProcessInstanceId);

    @Override
    public List<ExecutionEntity> findExecutionsByProcessInstanceId(String process) {
      return new ArrayList<>(rows.of(process));
    }
  }

  static final class Subscriptions extends EventSubscriptionManager {

    private final Rows<EventSubscriptionEntity> rows =
        new Rows<>(super::findEventSubscriptionsByProcessInstanceId);

    @Override
    public List<EventSubscriptionEntity> findEventSubscriptionsByExecution(String executionId) {
      String process = processOf(executionId);
      return process == null
          ? super.findEventSubscriptionsByExecution(executionId)
          : rows.of(process, executionId, EventSubscriptionEntity::getExecutionId);
    }
  }

  /** Outcomes are variables of processes; tasks have none. */
  static final class Variables extends VariableInstanceManager {

    private final Rows<VariableInstanceEntity> rows =
        new Rows<>(super::findVariableInstancesByProcessInstanceId);

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByExecutionId(String executionId) {
      String process = processOf(executionId);
      return process == null
          ? super.findVariableInstancesByExecutionId(executionId)
          : rows.of(process, executionId, VariableInstanceEntity::getExecutionId);
    }

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskId(String taskId) {
      return new ArrayList<>();
    }
  }
}
