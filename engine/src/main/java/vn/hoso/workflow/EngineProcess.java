package vn.hoso.workflow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.form.FormSchema;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedures;
import vn.hoso.process.Authority;
import vn.hoso.process.AuthorityQuestion;
import vn.hoso.process.DossierProcess;
import vn.hoso.process.Road;

/** Drives dossiers with the engine. */
@Service
@Transactional
class EngineProcess implements DossierProcess {

  private final RuntimeService runtime;
  private final DecisionService decisions;
  private final Deployments deployments;
  private final HalfwayStart halfway;
  private final Procedures procedures;

  /** A provider, because the dossier asks for this. */
  private final ObjectProvider<Dossiers> dossiers;

  EngineProcess(
      RuntimeService runtime,
      DecisionService decisions,
      Deployments deployments,
      HalfwayStart halfway,
      Procedures procedures,
      ObjectProvider<Dossiers> dossiers) {
    this.runtime = runtime;
    this.decisions = decisions;
    this.deployments = deployments;
    this.halfway = halfway;
    this.procedures = procedures;
    this.dossiers = dossiers;
  }

  @Override
  public void start(UUID dossierId, UUID revisionId, CurrentUser by) {
    String definition = deployments.of(revisionId).processDefinitionId();
    Acting.as(
        by,
        null,
        () -> runtime.startProcessInstanceById(definition, dossierId.toString(), unanswered()));
  }

  @Override
  public void startAt(
      UUID dossierId,
      UUID revisionId,
      Map<String, LocalDate> since,
      Map<String, Object> known,
      CurrentUser by) {
    DeployedRevision revision = deployments.of(revisionId);
    Map<String, Object> variables = unanswered();
    variables.putAll(known);
    // The outcome of the last step must not close the ways before it.
    Map<String, Object> fromTheStart = new HashMap<>(known);
    fromTheStart.remove("outcome");
    Road road = ModelRoad.to(revision.graph(), since.keySet(), fromTheStart).orElseThrow();
    Acting.passingTo(
        since, by, () -> halfway.start(dossierId, revision, since.keySet(), road, variables));
  }

  @Override
  public Optional<Road> road(UUID revisionId, Set<String> stepIds, Map<String, Object> known) {
    return ModelRoad.to(deployments.of(revisionId).graph(), stepIds, known);
  }

  @Override
  public Set<String> stepsAfter(UUID revisionId, String stepId, String outcome) {
    Map<String, Object> assumed = unanswered();
    assumed.put("outcome", outcome);
    ModelGraph.Ahead ahead =
        deployments.of(revisionId).graph().after(stepId, assumed, unanswered());
    return ahead.certain() ? ahead.steps() : Set.of();
  }

  /** Gateways may ask before the first answer; an unknown variable would stop the engine. */
  private static Map<String, Object> unanswered() {
    Map<String, Object> variables = new HashMap<>();
    variables.put("outcome", null);
    variables.put(FormSchema.RETURN_TO, null);
    return variables;
  }

  @Override
  public void signal(UUID dossierId, String message, CurrentUser by) {
    try {
      Acting.as(
          by,
          null,
          () ->
              runtime
                  .createMessageCorrelation(message)
                  .processInstanceBusinessKey(dossierId.toString())
                  .correlate());
    } catch (MismatchingMessageCorrelationException notWaiting) {
      throw WorkflowProblem.notWaiting();
    }
  }

  /**
   * Takes the process back to a step that was completed.
   *
   * @param openStepId an open step that came of it
   */
  void recall(StepRecordView sent, String openStepId, CurrentUser by) {
    Acting.takingBack(by, sent, () -> heard(sent.dossierId(), openStepId, RECALL));
  }

  @Override
  public Set<String> takenOff(UUID revisionId, String openStepId, String message) {
    return deployments.of(revisionId).graph().messages().takenOff(openStepId, message);
  }

  @Override
  public void signal(UUID dossierId, String openStepId, String message, CurrentUser by) {
    Acting.as(by, null, () -> heard(dossierId, openStepId, message));
  }

  /** Several steps may be open, each with a place of its own that hears it: only one is meant. */
  private void heard(UUID dossierId, String openStepId, String message) {
    EventSubscription waiting = waiting(dossierId, openStepId, message);
    runtime.messageEventReceived(message, waiting.getExecutionId());
  }

  private EventSubscription waiting(UUID dossierId, String openStepId, String message) {
    ModelMessages messages =
        deployments.of(dossiers.getObject().revisionOf(dossierId)).graph().messages();
    String where = messages.hearing(openStepId, message).orElseThrow(WorkflowProblem::notWaiting);
    Set<String> events = messages.events(where, message);
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(dossierId.toString())
        .list()
        .stream()
        .flatMap(
            instance ->
                runtime
                    .createEventSubscriptionQuery()
                    .processInstanceId(instance.getId())
                    .eventName(message)
                    .list()
                    .stream())
        .filter(each -> events.contains(each.getActivityId()))
        .findFirst()
        .orElseThrow(WorkflowProblem::notWaiting);
  }

  @Override
  public Authority authority(UUID revisionId, AuthorityQuestion question) {
    // The model asks one table, whatever its name: the check of the folder holds it to that.
    DmnDecisionRuleResult answer =
        decisions
            .evaluateDecisionTableById(
                deployments.of(revisionId).decisions().values().iterator().next())
            .variables(inputs(question))
            .evaluate()
            .getSingleResult();
    if (answer == null) {
      throw new IllegalStateException("the table of authority has no rule for " + question);
    }
    return Authority.read(procedures.revision(revisionId).procedure(), answer.getEntryMap());
  }

  /**
   * The day goes in as a day: a typed date becomes an instant, and picks the old rule on a server
   * that runs in UTC.
   */
  static Map<String, Object> inputs(AuthorityQuestion question) {
    Map<String, Object> inputs = new HashMap<>(question.asked());
    inputs.put("ruleDate", question.ruleDate());
    inputs.put("opener", question.opener().name());
    inputs.put("cellUnder", question.cellUnder().name());
    inputs.put("superior", question.superior().name());
    inputs.put("delegated", question.delegated());
    return inputs;
  }
}
