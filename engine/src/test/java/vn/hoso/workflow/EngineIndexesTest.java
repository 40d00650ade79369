package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.IntegrationTest;

/** What the engine asks at every step must not grow with the tasks there are. */
@IntegrationTest
class EngineIndexesTest {

  @Autowired JdbcClient jdbc;

  @Test
  @Transactional
  void the_subtasks_of_a_task_that_is_completed_are_found_by_an_index() {
    jdbc.sql("set local enable_seqscan = off").update();
    List<String> plan =
        jdbc.sql("explain select * from camunda.act_ru_task where parent_task_id_ = :id")
            .param("id", "00000000-0000-0000-0000-000000000000")
            .query(String.class)
            .list();
    assertThat(plan).anyMatch(line -> line.contains("act_ru_task_parent"));
    assertThat(plan).noneMatch(line -> line.contains("Seq Scan"));
  }
}
