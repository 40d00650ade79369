package vn.hoso.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.IntegrationTest;

@IntegrationTest
class RecurringWorkTest {

  private static final Duration LONG = Duration.ofDays(1);

  @Autowired DataSource database;
  @Autowired JdbcClient jdbc;
  @Autowired RecurringWork ofTheProduct;
  @Autowired ObjectProvider<Recurring> all;

  @AfterEach
  void forget() {
    jdbc.sql("delete from hoso.scheduled_tasks where task_name like 'test-%'").update();
  }

  @Test
  void of_two_nodes_one_does_what_is_due_and_the_other_waits_for_the_next_look() throws Exception {
    var done = new AtomicInteger();
    var doing = new Semaphore(0);
    var mayEnd = new CountDownLatch(1);
    Recurring work =
        Recurring.every(
            "test-shared",
            LONG,
            () -> {
              done.incrementAndGet();
              doing.release();
              await(mayEnd);
            });
    Scheduler first = RecurringWork.scheduler(database, List.of(work));
    Scheduler second = RecurringWork.scheduler(database, List.of(work));
    try {
      first.start();
      assertThat(doing.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
      second.start();
      second.triggerCheckForDueExecutions();
      assertThat(second.getCurrentlyExecuting()).isEmpty();
      assertThat(RecurringWork.going(second, "test-shared")).as("at the other").isTrue();
      assertThat(RecurringWork.going(second, "test-none")).isFalse();
      mayEnd.countDown();
    } finally {
      first.stop();
      second.stop();
    }
    assertThat(done).hasValue(1);
    assertThat(RecurringWork.going(second, "test-shared")).isFalse();
  }

  @Test
  void what_many_ask_for_at_once_is_refused_to_none_of_them() throws Exception {
    Scheduler scheduler =
        RecurringWork.scheduler(database, List.of(Recurring.every("test-asked", LONG, () -> {})));
    var threads = Executors.newFixedThreadPool(8);
    try {
      scheduler.start();
      List<Callable<Void>> askers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        askers.add(
            () -> {
              for (int n = 0; n < 20; n++) {
                RecurringWork.soon(scheduler, "test-asked");
              }
              return null;
            });
      }
      for (Future<Void> asked : threads.invokeAll(askers)) {
        assertThat(asked).succeedsWithin(Duration.ofSeconds(60));
      }
    } finally {
      threads.shutdown();
      scheduler.stop();
    }
  }

  @Test
  void what_a_dead_node_had_taken_is_done_by_another() throws Exception {
    var done = new Semaphore(0);
    // As the dead one left it: taken, without a heartbeat for a minute.
    jdbc.sql(
            "insert into hoso.scheduled_tasks (task_name, task_instance, execution_time, picked,"
                + " picked_by, last_heartbeat, version) values ('test-dead', ?, now(), true,"
                + " 'dead', now() - interval '1 minute', 1)")
        .param(RecurringTask.INSTANCE)
        .update();
    Scheduler living =
        RecurringWork.scheduler(
            database, List.of(Recurring.every("test-dead", LONG, done::release)));
    try {
      living.start();
      assertThat(done.tryAcquire(40, TimeUnit.SECONDS)).isTrue();
    } finally {
      living.stop();
    }
  }

  @Test
  void what_was_taken_under_a_clock_that_was_ahead_is_done_once_it_is_right() throws Exception {
    var done = new Semaphore(0);
    Recurring work = Recurring.every("test-ahead", LONG, done::release);
    row("test-ahead", true, "interval '40 days'");
    var right = new SetRight(database, List.of(work));
    right.look(Instant.now());
    assertThat(taken("test-ahead")).as("seen once, it may be alive").isTrue();
    jdbc.sql(
            "update hoso.scheduled_tasks set last_heartbeat = last_heartbeat + interval '10 s'"
                + " where task_name = 'test-ahead'")
        .update();
    right.look(Instant.now());
    assertThat(taken("test-ahead")).as("its heart beats").isTrue();
    right.look(Instant.now());
    assertThat(taken("test-ahead")).isFalse();
    row("test-ahead", true, "interval '40 days'");
    new SetRight(database, List.of(work)).atStart(Instant.now());
    Scheduler living = RecurringWork.scheduler(database, List.of(work));
    try {
      living.start();
      assertThat(done.tryAcquire(40, TimeUnit.SECONDS)).isTrue();
    } finally {
      living.stop();
    }
  }

  @Test
  void what_was_put_off_by_a_clock_that_was_ahead_comes_in_its_turn() {
    Recurring often = Recurring.every("test-often", Duration.ofMinutes(1), () -> {});
    Recurring nightly = Recurring.nightly("test-nightly", LocalTime.of(2, 0), () -> {});
    Recurring daily = Recurring.every("test-daily", LONG, () -> {});
    var now = Instant.now();
    row("test-often", false, "interval '40 days'");
    row("test-nightly", false, "interval '40 days'");
    row("test-daily", false, "interval '23 hours'");
    var before = when("test-daily");
    new SetRight(database, List.of(often, nightly, daily)).look(now);
    assertThat(when("test-often")).isBeforeOrEqualTo(now.plusSeconds(1));
    assertThat(when("test-nightly")).isBetween(now, now.plus(LONG).plusSeconds(1));
    assertThat(when("test-daily")).as("as it was").isEqualTo(before);
  }

  /** As a node left it behind. */
  private void row(String name, boolean taken, String ahead) {
    jdbc.sql(
            """
            insert into hoso.scheduled_tasks
              (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
            values (?, ?, now() + %s, ?, ?, case when ? then now() + %s end, 1)
            on conflict (task_name, task_instance) do update set picked = excluded.picked,
              picked_by = excluded.picked_by, last_heartbeat = excluded.last_heartbeat,
              execution_time = excluded.execution_time
            """
                .formatted(ahead, ahead))
        .params(name, RecurringTask.INSTANCE, taken, taken ? "dead" : null, taken)
        .update();
  }

  private boolean taken(String name) {
    return jdbc.sql("select picked from hoso.scheduled_tasks where task_name = ?")
        .param(name)
        .query(Boolean.class)
        .single();
  }

  private Instant when(String name) {
    return jdbc.sql("select execution_time from hoso.scheduled_tasks where task_name = ?")
        .param(name)
        .query(Timestamp.class)
        .single()
        .toInstant();
  }

  @Test
  void a_fault_does_not_end_what_recurs() throws Exception {
    var looks = new Semaphore(0);
    Recurring broken =
        Recurring.every(
            "test-broken",
            Duration.ofMillis(1),
            () -> {
              looks.release();
              throw new IllegalStateException("a look that fails");
            });
    Scheduler scheduler = RecurringWork.scheduler(database, List.of(broken));
    try {
      scheduler.start();
      assertThat(looks.tryAcquire(2, 40, TimeUnit.SECONDS)).isTrue();
    } finally {
      scheduler.stop();
    }
  }

  @Test
  void what_recurs_has_names_of_its_own_and_is_done_at_once_where_nothing_recurs_by_itself() {
    assertThat(all.stream().map(Recurring::name))
        .doesNotHaveDuplicates()
        .contains("notices", "waits", "links", "recounts", "idempotency", "history-check");
    ofTheProduct.soon("idempotency");
    assertThat(jdbc.sql("select count(*) from hoso.scheduled_tasks").query(Long.class).single())
        .isZero();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
