package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.IntegrationTest;
import vn.hoso.shared.HosoClock;

@IntegrationTest
class EngineTransactionTest {

  private static final String KEY = "engineTransactionTest";

  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired HistoryService history;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  private String deployment;

  @BeforeEach
  void deploy() {
    BpmnModelInstance model =
        Bpmn.createExecutableProcess(KEY)
            .startEvent()
            .receiveTask("wait")
            .message("go")
            .endEvent()
            .done();
    deployment =
        repository.createDeployment().addModelInstance(KEY + ".bpmn", model).deploy().getId();
  }

  @AfterEach
  void remove() {
    clock.reset();
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void a_process_instance_and_a_row_of_ours_roll_back_together() {
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      runtime.startProcessInstanceByKey(KEY);
                      insertRow("rolled back");
                      throw new IllegalStateException("on purpose");
                    }))
        .hasMessage("on purpose");
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey(KEY).count()).isZero();
    assertThat(rows("rolled back")).isZero();
  }

  @Test
  void a_process_instance_and_a_row_of_ours_commit_together() {
    transaction.executeWithoutResult(
        status -> {
          runtime.startProcessInstanceByKey(KEY);
          insertRow("kept");
        });
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey(KEY).count()).isEqualTo(1);
    assertThat(rows("kept")).isEqualTo(1);
    jdbc.sql("delete from idempotency_key where key_hash = convert_to('kept', 'UTF8')").update();
  }

  @Test
  void the_engine_tells_the_time_of_our_clock() {
    Instant tet = Instant.parse("2026-02-17T01:00:00Z");
    clock.moveTo(tet);
    runtime.startProcessInstanceByKey(KEY);
    assertThat(
            history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .singleResult()
                .getStartTime())
        .isEqualTo(tet);
    clock.reset();
    assertThat(ClockUtil.getCurrentTime()).isAfter(tet);
  }

  @Test
  void the_engine_remembers_instances_but_neither_tasks_nor_variables() {
    runtime.startProcessInstanceByKey(KEY, "dossier", java.util.Map.of("outcome", "approved"));
    assertThat(history.createHistoricProcessInstanceQuery().processDefinitionKey(KEY).count())
        .isEqualTo(1);
    assertThat(history.createHistoricTaskInstanceQuery().count()).isZero();
    assertThat(history.createHistoricVariableInstanceQuery().count()).isZero();
  }

  @Test
  void the_engine_has_a_schema_of_its_own() {
    assertThat(tablesLike("camunda", "act_%"))
        .contains("act_ru_task", "act_re_procdef", "act_re_decision_def");
    assertThat(tablesLike("hoso", "act_%")).isEmpty();
    assertThat(tablesLike("public", "act_%")).isEmpty();
    assertThat(tablesLike("hoso", "%")).contains("spring_session", "idempotency_key");
  }

  private List<String> tablesLike(String schema, String pattern) {
    return jdbc.sql(
            "select tablename::text from pg_tables where schemaname = ? and tablename like ?")
        .params(schema, pattern)
        .query(String.class)
        .list();
  }

  private void insertRow(String owner) {
    jdbc.sql(
            "insert into idempotency_key (key_hash, request_hash, created_at)"
                + " values (convert_to(?, 'UTF8'), '', '2026-01-01Z')")
        .param(owner)
        .update();
  }

  private long rows(String owner) {
    return jdbc.sql("select count(*) from idempotency_key where key_hash = convert_to(?, 'UTF8')")
        .param(owner)
        .query(Long.class)
        .single();
  }
}
