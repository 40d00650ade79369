package vn.hoso.filelook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of one process, for what libraries put aside: who is ended clears up nothing. */
final class Scratch {

  private static final String NAME = "hoso-look-";

  private Scratch() {}

  /** For its owner alone. */
  static Path made() throws IOException {
    return Files.createTempDirectory(NAME);
  }

  /** Nothing but what was {@link #made}. */
  static void clear(Path folder) {
    if (!folder.getFileName().toString().startsWith(NAME)) {
      return;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException heldByTheSystem) {
      return; // it lies among what is temporary
    }
  }
}
