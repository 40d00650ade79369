package vn.hoso.folderintake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hoso.folder.ProcedureFolder;

/**
 * The folders an installation has beside the jar, in the directory {@code hoso.procedures.path}:
 * {@code <path>/<slug>/procedure.yml} and what belongs to it.
 */
@Component
class OutsideFolders {

  private static final Logger LOG = LoggerFactory.getLogger(OutsideFolders.class);

  private final JarFolders jar;
  private final String path;

  OutsideFolders(JarFolders jar, @Value("${hoso.procedures.path:}") String path) {
    this.jar = jar;
    this.path = path.strip();
  }

  /** A directory that cannot be read is told of; it keeps nobody from starting. */
  List<ProcedureFolder> all() {
    if (path.isEmpty()) {
      return List.of();
    }
    try {
      return in(Path.of(path));
    } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
      LOG.error(
          "PROCEDURE-014 {} of hoso.procedures.path cannot be read ({}); HoSo starts without it",
          path,
          unreadable.getClass().getSimpleName());
      return List.of();
    }
  }

  /** The folder itself, or those directly below it, by name. */
  List<ProcedureFolder> in(Path place) throws IOException {
    Path root = place.toAbsolutePath().normalize();
    if (isFolder(root)) {
      return List.of(folder(root));
    }
    try (Stream<Path> below = Files.list(root)) {
      return below.filter(OutsideFolders::isFolder).sorted().toList().stream()
          .map(this::folder)
          .toList();
    }
  }

  private static boolean isFolder(Path directory) {
    return Files.isRegularFile(directory.resolve(ProcedureFolder.DESCRIPTION));
  }

  private ProcedureFolder folder(Path directory) {
    Map<String, byte[]> files = new HashMap<>();
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String inside = directory.relativize(file).toString().replace('\\', '/');
        if (!isHidden(inside)) {
          files.put(inside, Files.readAllBytes(file));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return jar.whole(directory.getFileName().toString(), files);
  }

  /** What editors and systems leave behind would make another folder of the same one. */
  private static boolean isHidden(String inside) {
    return inside.endsWith("~")
        || Stream.of(inside.split("/")).anyMatch(part -> part.startsWith("."));
  }
}
