package vn.hoso.workflow;

import java.util.function.ToIntFunction;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * How often a step is repeated: asked of the dossier, so that no variable need hold units or items.
 */
record RunCount(ToIntFunction<DelegateExecution> runs) implements Expression {

  @Override
  public Object getValue(VariableScope scope) {
    return runs.applyAsInt((DelegateExecution) scope);
  }

  @Override
  public void setValue(Object value, VariableScope scope) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String getExpressionText() {
    return "runs";
  }

  @Override
  public boolean isLiteralText() {
    return false;
  }
}
