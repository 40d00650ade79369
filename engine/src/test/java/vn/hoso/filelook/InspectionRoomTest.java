package vn.hoso.filelook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real processes. */
class InspectionRoomTest {

  static final Launch TESTS = new Launch(WorkerOfTests.class.getName(), "128m");
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir private Path folder;
  private final InspectionRoom patient = new InspectionRoom(TESTS, 1, LONG, LONG);

  @Test
  void a_look_without_an_end_is_ended_and_its_place_is_free_at_once() throws Exception {
    InspectionRoom impatient = new InspectionRoom(TESTS, 1, LONG, Duration.ofSeconds(2));
    assertThat(impatient.looked(Look.PDF, file("well"))).isEmpty();
    long first = pid("well");
    Refused slow = refusal(impatient, "loops");
    assertThat(slow.reason()).isEqualTo(UnsafeReason.TOO_SLOW);
    assertThat(slow.givenUp()).isTrue();
    assertEnds(first);
    assertThat(impatient.looked(Look.PDF, file("well"))).isEmpty();
    assertThat(pid("well")).as("another process").isNotEqualTo(first);
  }

  @Test
  void whoever_finds_no_place_is_told_to_come_again_and_one_is_free_when_a_look_is_given_up()
      throws Exception {
    InspectionRoom room = new InspectionRoom(TESTS, 1, Duration.ofMillis(1), LONG);
    CompletableFuture<Refused> killed = CompletableFuture.supplyAsync(() -> refusal(room, "loops"));
    long looking = pid("loops");
    assertThatThrownBy(() -> room.looked(Look.PDF, file("well"))).isInstanceOf(NoPlace.class);
    kill(looking, true);
    assertThat(killed.get(10, TimeUnit.SECONDS)).isNotNull();
    assertThat(room.looked(Look.PDF, file("well"))).isEmpty();
  }

  @Test
  void what_takes_more_memory_than_there_is_ends_its_process_and_no_other() throws Exception {
    Refused tooBig = refusal(patient, "eats");
    assertThat(tooBig.reason()).isEqualTo(UnsafeReason.TOO_BIG_INSIDE);
    assertThat(tooBig.givenUp()).isTrue();
    assertEnds(pid("eats"));
    assertThat(patient.looked(Look.PDF, file("well"))).isEmpty();
  }

  @Test
  void a_process_killed_from_outside_frees_its_place() throws Exception {
    CompletableFuture<Refused> killed =
        CompletableFuture.supplyAsync(() -> refusal(patient, "loops"));
    kill(pid("loops"), true);
    Refused refused = killed.get(10, TimeUnit.SECONDS);
    assertThat(refused.reason()).isEqualTo(UnsafeReason.TOO_BIG_INSIDE);
    assertThat(patient.looked(Look.PDF, file("well"))).isEmpty();
    kill(pid("well"), true);
    assertEnds(pid("well"));
    assertThat(patient.looked(Look.PDF, file("well"))).as("killed while idle").isEmpty();
  }

  @Test
  void a_process_that_is_asked_to_end_with_the_machine_is_not_the_files_fault() throws Exception {
    CompletableFuture<NoPlace> ended =
        CompletableFuture.supplyAsync(
            () ->
                catchThrowableOfType(NoPlace.class, () -> patient.looked(Look.PDF, file("loops"))));
    kill(pid("loops"), false);
    assertThat(ended.get(10, TimeUnit.SECONDS)).isNotNull();
  }

  @Test
  void whoever_dies_takes_his_processes_along() throws Exception {
    Path loops = file("loops");
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ParentOfTests.class.getName(),
                loops.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    long child = pid("loops");
    Path scratch = scratch(child);
    parent.destroyForcibly().waitFor();
    assertEnds(child);
    assertThat(scratch).doesNotExist();
  }

  @Test
  void it_knows_nothing_of_what_this_process_knows_and_says_nothing_but_answers() throws Exception {
    List<String> known = patient.looked(Look.PDF, file("says")).lines().toList();
    assertThat(known)
        .isSubsetOf(
            Set.of(
                "LANG",
                "LC_ALL",
                "LC_CTYPE",
                "SystemRoot",
                "SystemDrive",
                "windir",
                "TEMP",
                "TMP"));
    assertThat(patient.looked(Look.PDF, file("well"))).as("in step").isEmpty();
  }

  @Test
  void refusals_come_across_as_they_are_and_faults_without_what_stands_in_the_file()
      throws Exception {
    assertThat(refusal(patient, "broken").reason()).isEqualTo(UnsafeReason.NO_PAGE);
    long first = pid("broken");
    Refused wrapper = refusal(patient, "wraps");
    assertThat(wrapper.reason()).isEqualTo(UnsafeReason.WRAPPER);
    assertThat(wrapper.inside()).containsExactly("giấy.docx", "b");
    assertThat(wrapper.givenUp()).isFalse();
    assertThat(pid("wraps")).as("the same process").isEqualTo(first);
    assertThatThrownBy(() -> patient.looked(Look.PDF, file("faulty")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(AssertionError.class.getName())
        .hasMessageContaining(WorkerOfTests.class.getName())
        .hasMessageNotContaining("giấy");
    assertThat(patient.looked(Look.PDF, file("well"))).isEmpty();
  }

  @Test
  void a_process_that_cannot_be_started_is_told_as_no_place() throws Exception {
    Path well = file("well");
    for (Launch none :
        List.of(new Launch("vn.hoso.Nothing", "64m"), new Launch(TESTS.main(), "lots"))) {
      InspectionRoom room = new InspectionRoom(none, 1, LONG, LONG);
      assertThatThrownBy(() -> room.looked(Look.PDF, well)).isInstanceOf(NoPlace.class);
      assertThatThrownBy(() -> room.looked(Look.PDF, well)).isInstanceOf(NoPlace.class);
    }
  }

  private Path file(String name) {
    try {
      return Files.write(folder.resolve(name), new byte[0]);
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException(unwritable);
    }
  }

  private Refused refusal(InspectionRoom room, String name) {
    return catchThrowableOfType(Refused.class, () -> room.looked(Look.PDF, file(name)));
  }

  /** Of who looks at the file, as soon as he does. */
  private long pid(String name) throws Exception {
    Path file = folder.resolve(name);
    long end = System.nanoTime() + LONG.toNanos();
    while (!Files.exists(file) || Files.size(file) == 0) {
      if (System.nanoTime() > end) {
        throw new TimeoutException(name);
      }
      Thread.sleep(20);
    }
    return Long.parseLong(Files.readString(file));
  }

  private static void kill(long pid, boolean atOnce) {
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    assertThat(atOnce ? process.destroyForcibly() : process.destroy()).isTrue();
  }

  private static void assertEnds(long pid) throws Exception {
    ProcessHandle process = ProcessHandle.of(pid).orElse(null);
    if (process != null) {
      process.onExit().get(10, TimeUnit.SECONDS);
    }
  }

  private static Path scratch(long pid) {
    String[] told = ProcessHandle.of(pid).orElseThrow().info().arguments().orElseThrow();
    return Stream.of(told)
        .filter(each -> each.startsWith("-Djava.io.tmpdir="))
        .map(each -> Path.of(each.substring(each.indexOf('=') + 1)))
        .findFirst()
        .orElseThrow();
  }
}
