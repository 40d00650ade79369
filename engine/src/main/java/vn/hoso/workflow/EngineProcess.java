package vn.hoso.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.Authority;
import vn.hoso.dossier.AuthorityQuestion;
import vn.hoso.dossier.DossierProcess;
import vn.hoso.organisation.CurrentUser;

/** Drives dossiers with the engine. */
@Service
@Transactional
class EngineProcess implements DossierProcess {

  private static final String AUTHORITY = "authority";

  private final RuntimeService runtime;
  private final DecisionService decisions;
  private final Deployments deployments;

  EngineProcess(RuntimeService runtime, DecisionService decisions, Deployments deployments) {
    this.runtime = runtime;
    this.decisions = decisions;
    this.deployments = deployments;
  }

  @Override
  public void start(UUID dossierId, UUID revisionId, CurrentUser by) {
    String definition = deployments.of(revisionId).processDefinitionId();
    Acting.as(
        by,
        null,
        () -> runtime.startProcessInstanceById(definition, dossierId.toString(), unanswered()));
  }

  /** Gateways may ask before the first answer; an unknown variable would stop the engine. */
  private static Map<String, Object> unanswered() {
    Map<String, Object> variables = new HashMap<>();
    variables.put("outcome", null);
    variables.put("returnTo", null);
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

  @Override
  public Authority authority(UUID revisionId, AuthorityQuestion question) {
    DmnDecisionRuleResult answer =
        decisions
            .evaluateDecisionTableById(deployments.of(revisionId).decisions().get(AUTHORITY))
            .variables(inputs(question))
            .evaluate()
            .getSingleResult();
    if (answer == null) {
      throw new IllegalStateException("the table " + AUTHORITY + " has no rule for " + question);
    }
    return new Authority(
        Authority.Decider.valueOf(answer.getEntry("decider")),
        Authority.Appraiser.valueOf(answer.getEntry("appraiser")),
        answer.<Boolean>getEntry("grassrootsResolution"),
        answer.getEntry("basis"));
  }

  /**
   * The day goes in as a day: a typed date becomes an instant, and picks the old rule on a server
   * that runs in UTC.
   */
  private static Map<String, Object> inputs(AuthorityQuestion question) {
    return Map.of(
        "ruleDate", question.ruleDate(),
        "cellUnder", question.cellUnder().name(),
        "superior", question.superior().name(),
        "delegated", question.delegated());
  }
}
