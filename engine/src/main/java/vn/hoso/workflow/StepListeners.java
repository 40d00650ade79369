package vn.hoso.workflow;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import vn.hoso.acts.DossierActs;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.step.StepStarted;
import vn.hoso.step.Steps;

/**
 * Tells the dossier of every step that begins, ends or is left, and of the end of the process. Put
 * into every model while it is read, so that none can go without.
 */
class StepListeners extends AbstractBpmnParseListener {

  /** The engine's own name for the how-manieth run of a repeated step this is. */
  private static final String TURN = "loopCounter";

  private final ObjectProvider<Steps> steps;
  private final ObjectProvider<Dossiers> dossiers;
  private final ObjectProvider<DossierActs> acts;

  /** Providers, because the dossier asks for the engine that asks for this. */
  StepListeners(
      ObjectProvider<Steps> steps,
      ObjectProvider<Dossiers> dossiers,
      ObjectProvider<DossierActs> acts) {
    this.steps = steps;
    this.dossiers = dossiers;
    this.acts = acts;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition definition =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::began);
    definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::completed);
    definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::left);
  }

  /** How often a step is repeated is asked of the dossier when it begins. */
  @Override
  public void parseMultiInstanceLoopCharacteristics(
      Element activity, Element loop, ActivityImpl repeated) {
    String step = activity.attribute("id");
    MultiInstanceActivityBehavior behavior =
        (MultiInstanceActivityBehavior) repeated.getActivityBehavior();
    behavior.setCollectionVariable(null);
    behavior.setLoopCardinalityExpression(
        new RunCount(execution -> steps.getObject().runs(dossierOf(execution), step)));
  }

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity definition) {
    ExecutionListener ended = this::ended;
    definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, ended);
  }

  /** What is called works on the same dossier; no model has to say so. */
  @Override
  public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
    ((CallableElementActivityBehavior) activity.getActivityBehavior())
        .getCallableElement()
        .setBusinessKeyValueProvider(new CallersDossier());
  }

  private static final class CallersDossier implements ParameterValueProvider {

    @Override
    public Object getValue(VariableScope caller) {
      return ((DelegateExecution) caller).getProcessBusinessKey();
    }

    @Override
    public boolean isDynamic() {
      return true;
    }
  }

  private void began(DelegateTask task) {
    if (Acting.now().passes(task.getTaskDefinitionKey())) {
      return;
    }
    StepStarted started =
        new StepStarted(
            UUID.fromString(task.getId()),
            dossierOf(task.getExecution()),
            task.getTaskDefinitionKey(),
            Acting.now().takingBack() ? Acting.now().step().id() : null,
            cameFrom(Acting.now()),
            turn(task),
            Acting.now().by(),
            Acting.now().since(task.getTaskDefinitionKey()));
    StepRecordView step = steps.getObject().started(started);
    task.setOwner(step.positionId().toString());
    if (step.holderId() != null) {
      task.setAssignee(step.holderId().toString());
    }
    if (step.dueAt() != null) {
      task.setDueDate(Date.from(step.dueAt()));
    }
  }

  /** What is taken back came from where it came from at first. */
  private static UUID cameFrom(Acting acting) {
    if (acting.step() == null) {
      return null;
    }
    return acting.takingBack() ? acting.step().cameFrom() : acting.step().id();
  }

  /** The how-manieth run of a repeated step it is. */
  private static int turn(DelegateTask task) {
    Object turn = task.getExecution().getVariableLocal(TURN);
    return turn instanceof Integer at ? at : 0;
  }

  /** The record comes first: a task completed past the door would leave a step open for ever. */
  private void completed(DelegateTask task) {
    if (Acting.now().passes(task.getTaskDefinitionKey())) {
      return;
    }
    StepRecordView step = Acting.now().step();
    if (step == null || !step.id().toString().equals(task.getId()) || step.completedAt() == null) {
      throw new IllegalStateException("step " + task.getId() + " is not completed in the dossier");
    }
  }

  private void left(DelegateTask task) {
    Acting acting = Acting.now();
    steps.getObject().cancelled(acting.by(), acting.step(), UUID.fromString(task.getId()));
  }

  private void ended(DelegateExecution execution) {
    boolean called = execution.getSuperExecution() != null;
    if (!called && !execution.isCanceled()) {
      acts.getObject().ended(Acting.now().by(), dossierOf(execution));
    }
  }

  private static UUID dossierOf(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }
}
