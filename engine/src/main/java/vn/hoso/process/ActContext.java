package vn.hoso.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;

/** What an {@link Act} is told, and where it leaves what the route of the process needs to know. */
public final class ActContext {

  private final UUID dossierId;
  private final CurrentUser by;
  private final StepRecordView step;
  private final Map<String, Object> variables = new LinkedHashMap<>();

  /**
   * @param by never null
   * @param step the step just completed; null at the start and after a message
   */
  public ActContext(UUID dossierId, CurrentUser by, StepRecordView step) {
    this.dossierId = dossierId;
    this.by = by;
    this.step = step;
  }

  public UUID dossierId() {
    return dossierId;
  }

  public CurrentUser by() {
    return by;
  }

  /** The step whose completion led here; null at the start and after a message. */
  public StepRecordView step() {
    return step;
  }

  /** Sets a variable of the process: an id, a code or yes/no, never personal data. */
  public void set(String variable, Object value) {
    variables.put(variable, value);
  }

  /** What the act has set, for the process to take over. */
  public Map<String, Object> variables() {
    return Map.copyOf(variables);
  }
}
