package vn.hoso.folderintake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;

/**
 * The folders an installation has beside the jar, in the directory {@code hoso.procedures.path}:
 * {@code <path>/<slug>/procedure.yml} and what belongs to it.
 */
@Component
class OutsideFolders {

  private static final Logger LOG = LoggerFactory.getLogger(OutsideFolders.class);

  private final JarFolders jar;
  private final UploadBounds bounds;
  private final String path;

  OutsideFolders(
      JarFolders jar, UploadBounds bounds, @Value("${hoso.procedures.path:}") String path) {
    this.jar = jar;
    this.bounds = bounds;
    this.path = path.strip();
  }

  /** A directory or folder that cannot be read is told of; it keeps nobody from starting. */
  List<ProcedureFolder> all() {
    if (path.isEmpty()) {
      return List.of();
    }
    try {
      return in(Path.of(path)).stream().flatMap(OutsideFolders::readable).toList();
    } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
      LOG.error(
          "PROCEDURE-014 {} of hoso.procedures.path cannot be read ({}); HoSo starts without it",
          path,
          unreadable.getClass().getSimpleName());
      return List.of();
    }
  }

  private static Stream<ProcedureFolder> readable(OutsideFolder beside) {
    Finding refused = beside.refused();
    if (refused != null) {
      LOG.error(
          "PROCEDURE-014 the folder {} of hoso.procedures.path is left out: {} {}",
          beside.name(),
          refused.file(),
          refused.en());
    }
    return Stream.ofNullable(beside.folder());
  }

  /** The folder itself, or those directly below it, by name. */
  List<OutsideFolder> in(Path place) throws IOException {
    Path root = place.toAbsolutePath().normalize();
    if (isFolder(root)) {
      return List.of(OutsideFolder.read(root, jar, bounds));
    }
    try (Stream<Path> below = Files.list(root)) {
      return below.filter(OutsideFolders::isFolder).sorted().toList().stream()
          .map(each -> OutsideFolder.read(each, jar, bounds))
          .toList();
    }
  }

  private static boolean isFolder(Path directory) {
    return Files.isRegularFile(directory.resolve(ProcedureFolder.DESCRIPTION));
  }
}
