package vn.hoso;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The command as an author calls it, in a machine of its own: it sets up the log of the whole. */
class FolderCheckRunTest {

  private static final Path ADMISSION =
      Path.of("../processes/src/main/resources/procedures/admission");

  @TempDir Path place;

  @Test
  void a_mistake_only_the_engine_finds_ends_with_one_and_nothing_is_left_behind()
      throws IOException, InterruptedException {
    Path folder = place.resolve("admission");
    FileSystemUtils.copyRecursively(ADMISSION, folder);
    Path table = folder.resolve("authority.dmn");
    Files.writeString(
        table, Files.readString(table).replace("<text>cellUnder</text>", "<text>cellUndr</text>"));
    Path temporary = Files.createDirectory(place.resolve("tmp"));

    Process command =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                HosoApplication.class.getName(),
                "--spring.profiles.active=demo",
                "--hoso.check=" + folder)
            .redirectErrorStream(true)
            .redirectOutput(place.resolve("printed").toFile())
            .start();
    boolean ended = command.waitFor(3, TimeUnit.MINUTES);
    if (!ended) {
      command.destroyForcibly();
    }

    String printed = Files.readString(place.resolve("printed"), UTF_8);
    assertThat(ended).as(printed).isTrue();
    assertThat(command.exitValue()).as(printed).isEqualTo(1);
    assertThat(printed)
        .contains("admission/authority.dmn, inputCellUnder\n    Không ai điền cột “cellUndr”")
        .doesNotContain("Started", "/thiet-lap");
    assertThat(temporary.toFile().list((directory, name) -> name.startsWith("hoso-check")))
        .isEmpty();
  }
}
