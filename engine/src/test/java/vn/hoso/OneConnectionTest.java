package vn.hoso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** That the watch over connections bites. */
@IntegrationTest
class OneConnectionTest {

  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void a_transaction_of_its_own_inside_of_another_is_found() {
    var apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    outer -> apart.executeWithoutResult(inner -> ask())))
        .hasStackTraceContaining("a second connection while one is held");
    assertThat(OneConnection.faults()).as("also where nobody hears of it").hasSize(1);
  }

  @Test
  void a_question_asked_while_rows_of_another_are_read_is_found() {
    assertThatThrownBy(() -> jdbc.sql("select 1").query((row, number) -> ask()).list())
        .hasStackTraceContaining("a second connection while one is held");
    assertThat(OneConnection.faults()).hasSize(1);
  }

  @Test
  void one_after_the_other_inside_of_one_transaction_and_on_other_threads_is_well() {
    ask();
    transaction.executeWithoutResult(
        status -> {
          ask();
          transaction.executeWithoutResult(joined -> ask());
          assertThat(CompletableFuture.supplyAsync(this::ask).join()).isEqualTo(1);
        });
    assertThat(OneConnection.faults()).isEmpty();
  }

  private int ask() {
    return jdbc.sql("select 1").query(Integer.class).single();
  }
}
