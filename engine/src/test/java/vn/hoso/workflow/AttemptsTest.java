package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.IntegrationTest;

@IntegrationTest
class AttemptsTest {

  @Autowired Attempts attempts;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  private final List<Long> tried = new ArrayList<>();

  @Test
  void a_collision_is_tried_again_in_a_new_transaction() {
    String done = attempts.run(failing(2, new OptimisticLockingException("collided")));
    assertThat(done).isEqualTo("done");
    assertThat(tried).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void a_lock_of_the_database_is_tried_again_too() {
    assertThat(attempts.run(failing(1, new CannotAcquireLockException("locked"))))
        .isEqualTo("done");
    assertThat(tried).hasSize(2);
  }

  @Test
  void after_three_collisions_it_is_a_conflict_and_no_fault() {
    assertThatThrownBy(() -> attempts.run(failing(9, new OptimisticLockingException("collided"))))
        .isInstanceOfSatisfying(
            WorkflowProblem.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("TASK-007");
              assertThat(refusal.status()).isEqualTo(409);
            });
    assertThat(tried).hasSize(Attempts.MOST);
  }

  @Test
  void anything_else_is_not_tried_again() {
    assertThatThrownBy(() -> attempts.run(failing(1, new IllegalStateException("broken"))))
        .hasMessage("broken");
    assertThat(tried).hasSize(1);
  }

  @Test
  void inside_a_larger_transaction_nothing_is_tried_again() {
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> attempts.run(failing(1, new OptimisticLockingException("collided")))))
        .isInstanceOf(OptimisticLockingException.class);
    assertThat(tried).hasSize(1);
  }

  private Supplier<String> failing(int times, RuntimeException failure) {
    return () -> {
      tried.add(jdbc.sql("select pg_current_xact_id()::text::bigint").query(Long.class).single());
      if (tried.size() <= times) {
        throw failure;
      }
      return "done";
    };
  }
}
