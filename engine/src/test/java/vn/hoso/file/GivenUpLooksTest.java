package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.filelook.Refused;
import vn.hoso.filelook.TestRefusals;
import vn.hoso.filelook.UnsafeReason;

@IntegrationTest
class GivenUpLooksTest {

  @Autowired GivenUpLooks looks;
  @Autowired PaperFiles papers;
  private final UUID account = UUID.randomUUID();

  @Test
  void whoever_sent_three_files_that_were_given_up_pauses_and_nobody_else_does() {
    for (int i = 0; i < 3; i++) {
      assertThat(refused(account, TestRefusals.givenUp()).code()).isEqualTo("DOCUMENT-007");
    }
    FileProblem pause = refused(account, TestRefusals.givenUp());
    assertThat(pause.code()).isEqualTo("FILE-008");
    assertThat(pause.status()).isEqualTo(429);
    assertThat((long) pause.properties().get("retryAfter")).isBetween(1L, 1200L);
    FileProblem atTheDoor =
        catchThrowableOfType(
            FileProblem.class,
            () ->
                papers.keep(account, "a.pdf", new ByteArrayInputStream(new RawPdf().whole()), -1));
    assertThat(atTheDoor.status()).isEqualTo(429);
    assertThat(looks.<String>watched(UUID.randomUUID(), () -> "taken")).isEqualTo("taken");
  }

  @Test
  void files_that_are_refused_with_their_reason_do_not_count() {
    for (int i = 0; i < 10; i++) {
      Refused wrong = TestRefusals.because(UnsafeReason.TOO_BIG_INSIDE);
      assertThat(refused(account, wrong).code()).isEqualTo("DOCUMENT-007");
    }
  }

  @Test
  void of_what_one_account_sends_one_file_is_looked_at_at_a_time_and_others_do_not_wait()
      throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    AtomicInteger his = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Supplier<Integer> look =
          () -> {
            int now = his.incrementAndGet();
            inside.countDown();
            await(end);
            his.decrementAndGet();
            return now;
          };
      Future<Integer> first = threads.submit(() -> looks.watched(account, look));
      inside.await(10, TimeUnit.SECONDS);
      Future<Integer> second = threads.submit(() -> looks.watched(account, look));
      assertThat(looks.<String>watched(UUID.randomUUID(), () -> "taken")).isEqualTo("taken");
      end.countDown();
      assertThat(List.of(first.get(20, TimeUnit.SECONDS), second.get(20, TimeUnit.SECONDS)))
          .as("how many of his were looked at")
          .containsOnly(1);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(CountDownLatch end) {
    try {
      end.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private FileProblem refused(UUID by, Refused refused) {
    return catchThrowableOfType(
        FileProblem.class,
        () ->
            looks.watched(
                by,
                () -> {
                  throw FileProblem.unsafe(refused);
                }));
  }
}
