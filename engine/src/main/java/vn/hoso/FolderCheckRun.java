package vn.hoso;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * HoSo as the command that checks a folder: the whole of it, since the engine is asked too, but
 * with a database of its own for the moment, and no door open.
 */
final class FolderCheckRun {

  private static final String ASKED = "--hoso.check=";

  private FolderCheckRun() {}

  static boolean isAsked(String[] args) {
    return Stream.of(args).anyMatch(arg -> arg.startsWith(ASKED));
  }

  /**
   * @return 0 when the folder may be used, else 1
   */
  static int run(String[] args) {
    Path home = home();
    try {
      Stream<String> asked = Stream.of(args).filter(arg -> arg.startsWith(ASKED));
      String[] own = Stream.concat(asked, settings(home)).toArray(String[]::new);
      return SpringApplication.exit(SpringApplication.run(HosoApplication.class, own));
    } finally {
      FileSystemUtils.deleteRecursively(home.toFile());
    }
  }

  /** On the command line they stand above the settings of whatever installation is near. */
  private static Stream<String> settings(Path home) {
    return Stream.concat(
        QuietRun.settings(),
        Stream.of(
            "--hoso.home=" + home,
            "--hoso.database.directory=" + home,
            "--hoso.database.temporary=true",
            "--spring.datasource.url=embedded",
            "--spring.profiles.active=",
            "--logging.level.root=off"));
  }

  private static Path home() {
    try {
      return Files.createTempDirectory("hoso-check");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
