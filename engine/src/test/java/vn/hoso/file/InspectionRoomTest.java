package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class InspectionRoomTest {

  private final Semaphore places = new Semaphore(1);
  private final InspectionRoom impatient =
      new InspectionRoom(places, Duration.ofMillis(1), Duration.ofMillis(1));
  private final InspectionRoom patient =
      new InspectionRoom(places, Duration.ofMinutes(1), Duration.ofMinutes(1));

  @Test
  void a_file_that_keeps_its_place_is_given_up_and_whoever_finds_no_place_is_told_to_come_again() {
    CountDownLatch end = new CountDownLatch(1);
    try {
      FileProblem slow =
          catchThrowableOfType(FileProblem.class, () -> look(impatient, () -> untilThe(end)));
      assertThat(slow.errors().get(0).code()).isEqualTo("tooSlow");
      FileProblem busy = catchThrowableOfType(FileProblem.class, () -> look(impatient, () -> 1));
      assertThat(busy.status()).isEqualTo(503);
      assertThat(busy.text().vi()).contains("đang bận kiểm tra tệp");
      assertThat(busy.properties()).containsKey("retryAfter");
    } finally {
      end.countDown();
    }
    assertThat(look(patient, () -> 1)).as("free when the look truly ended").isEqualTo(1);
  }

  @Test
  void what_the_library_stumbles_over_is_refused_and_leaves_its_place() {
    InspectionRoom.Look<Integer> stumbles =
        () -> {
          throw new StackOverflowError();
        };
    for (int i = 0; i < 2; i++) {
      FileProblem broken = catchThrowableOfType(FileProblem.class, () -> look(patient, stumbles));
      assertThat(broken.errors().get(0).code()).isEqualTo("noPage");
    }
    assertThat(places.availablePermits()).isEqualTo(1);
  }

  private static int look(InspectionRoom room, InspectionRoom.Look<Integer> look) {
    return room.looked(UnsafeReason.NO_PAGE, look);
  }

  /** As a library that asks for no interruption. */
  private static int untilThe(CountDownLatch end) {
    while (true) {
      try {
        end.await();
        return 0;
      } catch (InterruptedException heedless) {
        Thread.interrupted();
      }
    }
  }
}
