package vn.hoso.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.IntegrationTest;

@IntegrationTest
class AnnouncementsTest {

  private static final String LISTENS =
      "from pg_stat_activity where query = 'listen hoso_tried' and datname = current_database()";

  @Autowired DataSource database;
  @Autowired JdbcClient jdbc;

  @Test
  void a_connection_that_is_lost_is_made_again_and_it_is_told_that_something_was_missed()
      throws InterruptedException {
    var heard = new LinkedBlockingQueue<String>();
    var missed = new AtomicInteger();
    try (var ear = new Announcements(database, "hoso_tried", heard::add, missed::incrementAndGet)) {
      until(() -> missed.get() == 1 && ear.listening());
      announce("one");
      assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo("one");
      jdbc.sql("select pg_terminate_backend(pid) " + LISTENS).query(Boolean.class).list();
      until(() -> missed.get() == 2 && ear.listening());
      announce("two");
      assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo("two");
    }
    until(() -> jdbc.sql("select count(*) " + LISTENS).query(Integer.class).single() == 0);
  }

  private void announce(String what) {
    jdbc.sql("select pg_notify('hoso_tried', ?)").param(what).query((row, n) -> n).list();
  }

  private static void until(BooleanSupplier reached) throws InterruptedException {
    for (int n = 0; n < 150 && !reached.getAsBoolean(); n++) {
      Thread.sleep(100);
    }
    assertThat(reached.getAsBoolean()).isTrue();
  }
}
