package vn.hoso.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.hoso.process.Act;
import vn.hoso.process.ActContext;

/** Lets the engine perform an act. */
class ActDelegate implements JavaDelegate {

  private final Act act;

  ActDelegate(Act act) {
    this.act = act;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Acting acting = Acting.now();
    if (acting.targets() != null) {
      return; // Done on paper, on the way to the step the dossier is entered at.
    }
    ActContext context =
        new ActContext(
            UUID.fromString(execution.getProcessBusinessKey()), acting.by(), acting.step());
    act.perform(context);
    context.variables().forEach((name, value) -> execution.setVariable(name, plain(name, value)));
  }

  /** Variables hold what anyone on the dossier may know and any engine can read: no objects. */
  private static Object plain(String name, Object value) {
    if (value instanceof Boolean
        || value instanceof String
        || value instanceof Integer
        || value instanceof Long) {
      return value;
    }
    if (value instanceof UUID || value instanceof Enum<?>) {
      return value.toString();
    }
    throw new IllegalArgumentException("variable " + name + " is no id, code, number or yes/no");
  }
}
