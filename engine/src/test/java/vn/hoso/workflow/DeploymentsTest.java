package vn.hoso.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.Resource;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import vn.hoso.IntegrationTest;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;

@IntegrationTest
class DeploymentsTest {

  @Autowired Deployments deployments;
  @Autowired Procedures procedures;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired ListableBeanFactory beans;
  @Autowired PlatformTransactionManager transactions;
  private String extra;

  @AfterEach
  void remove() {
    if (extra != null) {
      repository.deleteDeployment(extra, true);
    }
  }

  @Test
  void a_published_revision_is_deployed_once_under_its_name_with_resources_of_its_folder() {
    ProcedureRevision revision = admission();
    String name = "admission-" + revision.number() + "-" + revision.hash().substring(0, 12);
    new Deployments(repository, procedures, beans, transactions).deployPublished();
    Deployment deployment = repository.createDeploymentQuery().deploymentName(name).singleResult();
    assertThat(repository.getDeploymentResources(deployment.getId()))
        .extracting(Resource::getName)
        .containsExactlyInAnyOrder(
            "admission/process.bpmn", "admission/signing.bpmn", "admission/authority.dmn");
  }

  @Test
  void what_the_engine_runs_is_the_definition_of_the_revision_not_the_latest_one() {
    String pinned = deployments.of(admission().id()).processDefinitionId();
    extra =
        repository
            .createDeployment()
            .addModelInstance(
                "newer/process.bpmn",
                Bpmn.createExecutableProcess("admission").startEvent().endEvent().done())
            .deploy()
            .getId();
    assertThat(
            repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("admission")
                .latestVersion()
                .singleResult()
                .getId())
        .isNotEqualTo(pinned);
    assertThat(
            new Deployments(repository, procedures, beans, transactions)
                .of(admission().id())
                .processDefinitionId())
        .isEqualTo(pinned);
  }

  @Test
  void every_verb_of_the_published_model_is_an_act() {
    byte[] model = procedures.file(admission().id(), "process.bpmn");
    assertThat(ModelCheck.of(model, ActExpressions.verbs(beans))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"${dataSource}", "${submit.perform(null)}", "${tasks}"})
  void a_revision_whose_model_reaches_for_more_than_acts_is_not_deployed(String expression) {
    String model =
        new String(procedures.file(admission().id(), "process.bpmn"), UTF_8)
            .replace("\"${submit}\"", '"' + expression + '"');
    var altered =
        new Deployments(
            repository,
            new AlteredProcedures(procedures, model.getBytes(UTF_8)),
            beans,
            transactions);
    long before = repository.createDeploymentQuery().count();
    assertThatThrownBy(() -> altered.of(UUID.randomUUID()))
        .isInstanceOfSatisfying(
            WorkflowProblem.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("WORKFLOW-001");
              assertThat(refusal.errors())
                  .singleElement()
                  .satisfies(
                      error -> {
                        assertThat(error.field()).isEqualTo("submit");
                        assertThat(error.message().en()).isNotBlank();
                      });
            });
    assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
  }

  /** Past the check: the engine itself cannot reach them either. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${dataSource}",
        "${tasks}",
        "${execution.id == 'x'}",
        "${''.getClass() == null}",
        "${now() == null}"
      })
  void while_it_runs_an_expression_reaches_acts_and_variables_alone(String expression) {
    assertThatThrownBy(() -> runs(expression)).isInstanceOf(RuntimeException.class);
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("reach").count()).isZero();
  }

  @Test
  void a_comparison_does_run() {
    assertThat(runs("${outcome == 'x'}").isEnded()).isFalse();
    runtime.deleteProcessInstance(
        runtime.createProcessInstanceQuery().processDefinitionKey("reach").singleResult().getId(),
        "test");
  }

  /** Waits where the condition holds. */
  private ProcessInstance runs(String condition) {
    var model =
        Bpmn.createExecutableProcess("reach")
            .startEvent()
            .exclusiveGateway("asked")
            .condition("yes", condition)
            .receiveTask()
            .message("never")
            .endEvent()
            .moveToNode("asked")
            .condition("no", "${outcome == 'none'}")
            .receiveTask()
            .message("neverEither")
            .endEvent()
            .done();
    extra = repository.createDeployment().addModelInstance("reach.bpmn", model).deploy().getId();
    return runtime.startProcessInstanceByKey("reach", Map.of("outcome", "x"));
  }

  private ProcedureRevision admission() {
    return procedures.current("admission", LocalDate.of(2026, 9, 7));
  }
}
