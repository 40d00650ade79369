package vn.hoso.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.IntegrationTest;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Sha256;

@IntegrationTest
class ThrottlesTest {

  private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");
  private static final Limit LIMIT = new Limit("for tests", 3, Duration.ofSeconds(10));

  @Autowired DataSource database;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  private final HosoClock clock = new HosoClock(true);
  private final String key = UUID.randomUUID().toString();
  private Throttles throttle;

  @BeforeEach
  void start() {
    clock.moveTo(START);
    throttle = new Throttles(database, clock);
  }

  @Test
  void so_many_in_a_row_are_let_in_and_then_one_after_each_pause() {
    take(throttle, 3);
    assertThat(throttle.take(LIMIT, key)).isEqualTo(10);

    clock.moveTo(START.plusSeconds(4));
    assertThat(throttle.take(LIMIT, key)).as("a refusal does not lengthen it").isEqualTo(6);

    clock.moveTo(START.plusSeconds(10));
    take(throttle, 1);
    assertThat(throttle.take(LIMIT, key)).isEqualTo(10);
  }

  @Test
  void one_key_does_not_pay_for_another_nor_one_limit() {
    take(throttle, 3);
    assertThat(throttle.take(LIMIT, key + "x")).isZero();
    assertThat(throttle.take(new Limit("another", 3, Duration.ofSeconds(10)), key)).isZero();
  }

  @Test
  void a_long_rest_lets_in_as_many_as_at_first_and_no_more() {
    take(throttle, 1);
    clock.moveTo(START.plus(Duration.ofDays(3)));
    take(throttle, 3);
    assertThat(throttle.take(LIMIT, key)).isPositive();
  }

  @Test
  void a_clock_set_back_lets_nobody_in_early() {
    take(throttle, 3);
    clock.moveTo(START.minus(Duration.ofDays(1)));
    assertThat(throttle.take(LIMIT, key)).isPositive();
  }

  @Test
  void what_is_given_back_may_be_taken_again_and_forgetting_gives_all() {
    take(throttle, 3);
    throttle.giveBack(LIMIT, key);
    take(throttle, 1);
    assertThat(throttle.take(LIMIT, key)).isPositive();
    throttle.forget(LIMIT, key);
    take(throttle, 3);
    throttle.forget(LIMIT, key);
    throttle.giveBack(LIMIT, key);
    take(throttle, 3);
    assertThat(throttle.take(LIMIT, key)).as("never more than at first").isPositive();
  }

  @Test
  void two_nodes_count_against_the_same_limit_also_at_once() throws Exception {
    Limit wide = new Limit("for two nodes", 20, Duration.ofHours(1));
    Throttles other = new Throttles(database, clock);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<Long>> taken =
          IntStream.range(0, 40)
              .mapToObj(i -> pool.submit(() -> (i % 2 == 0 ? throttle : other).take(wide, key)))
              .toList();
      int letIn = 0;
      for (Future<Long> each : taken) {
        letIn += each.get() == 0 ? 1 : 0;
      }
      assertThat(letIn).isEqualTo(20);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void inside_a_transaction_it_is_refused_since_a_second_connection_would_be_needed() {
    assertThatThrownBy(() -> transaction.execute(status -> throttle.take(LIMIT, key)))
        .isInstanceOf(IllegalStateException.class);
    take(throttle, 3);
  }

  @Test
  void no_key_stands_in_the_table_and_what_has_filled_again_goes() {
    take(throttle, 2);
    assertThat(rows()).isOne();
    assertThat(
            jdbc.sql("select encode(id, 'escape') from hoso.throttle_bucket")
                .query(String.class)
                .list())
        .noneMatch(id -> id.contains(key) || id.contains("for tests"));

    throttle.sweep();
    assertThat(rows()).as("still counts").isOne();
    jdbc.sql("update hoso.throttle_bucket set expires_at = 1 where id = ?")
        .param(Sha256.of(LIMIT + "\0" + key))
        .update();
    throttle.sweep();
    assertThat(rows()).isZero();
  }

  @Test
  void what_a_clock_counted_that_was_ahead_stands_in_nobodys_way() {
    clock.moveTo(clock.instant().plus(Duration.ofDays(400)));
    take(throttle, LIMIT.most());
    counted(Duration.ZERO);
    clock.reset();
    assertThat(throttle.take(LIMIT, key)).isZero();
    take(throttle, LIMIT.most() - 1);
    assertThat(throttle.take(LIMIT, key)).as("counted again").isPositive();
    counted(Duration.ofDays(400));
    assertThat(throttle.wait(LIMIT, key)).isZero();
    assertThat(throttle.take(LIMIT, key)).isZero();
    counted(Duration.ofDays(400));
    throttle.sweep();
    assertThat(
            jdbc.sql("select count(*) from hoso.throttle_bucket where id = ?")
                .param(Sha256.of(LIMIT + "\0" + key))
                .query(Long.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "10.1.2.3, 10.1.2.3",
    "2001:db8:1:2:3:4:5:6, 20010db800010002",
    "2001:db8:1:2::9, 20010db800010002",
    "::ffff:10.1.2.3, 10.1.2.3",
    "no:address, no:address"
  })
  void an_address_of_the_newer_kind_is_counted_by_its_connection(String address, String as) {
    assertThat(Network.of(address)).isEqualTo(as);
  }

  /** By a clock so far ahead of that of the house. */
  private void counted(Duration ahead) {
    jdbc.sql("update hoso.throttle_bucket set expires_at = ? where id = ?")
        .params(clock.instant().plus(ahead).toEpochMilli(), Sha256.of(LIMIT + "\0" + key))
        .update();
  }

  private void take(Throttles from, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(from.take(LIMIT, key)).as("number " + (i + 1)).isZero();
    }
  }

  private int rows() {
    return jdbc.sql("select count(*) from hoso.throttle_bucket where id = ?")
        .param(Sha256.of(LIMIT + "\0" + key))
        .query(Integer.class)
        .single();
  }
}
