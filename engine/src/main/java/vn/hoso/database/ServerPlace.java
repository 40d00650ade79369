package vn.hoso.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import vn.hoso.shared.OwnerOnly;

/**
 * Where the embedded server lies.
 *
 * @param home holds the data, the password and the lock
 * @param binaries its programs
 * @param borrowed thrown away with everything in it when the server has ended
 */
record ServerPlace(Path home, Path binaries, boolean borrowed) {

  /** Ours beside the data, closed to everybody else by themselves. */
  private static final Set<String> FOLDERS = Set.of("files", "imports");

  static ServerPlace of(DatabaseProperties properties, ServerAccount account) throws IOException {
    Path home = properties.directory().toAbsolutePath().normalize();
    open(home, account);
    Files.createDirectories(properties.binaries());
    if (account.reaches(home) && account.reaches(properties.binaries())) {
      return new ServerPlace(home, properties.binaries(), false);
    }
    if (properties.temporary()) {
      return borrowed(properties, account);
    }
    throw new StartRefused(
        "HoSo runs as root, PostgreSQL then as the user nobody, who cannot enter " + home + ".",
        "Run HoSo as a user of its own, or name a directory others may pass through, as in"
            + " HOSO_HOME=/var/lib/hoso.");
  }

  /**
   * Where the programs run as somebody else, he passes through and sees nothing of it. A directory
   * that holds other things than ours keeps the rights it has.
   */
  private static void open(Path home, ServerAccount account) throws IOException {
    OwnerOnly.folders(home);
    boolean ours = Files.exists(home.resolve("postgres")) || isNew(home);
    if (ours && home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      String rights = account.isNobody() ? "rwx--x--x" : "rwx------";
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString(rights));
    }
  }

  /** Nothing in it but the folders that are made before the server. */
  private static boolean isNew(Path home) throws IOException {
    try (Stream<Path> inside = Files.list(home)) {
      return inside.map(each -> each.getFileName().toString()).allMatch(FOLDERS::contains);
    }
  }

  /** Data that are thrown away may lie anywhere. */
  private static ServerPlace borrowed(DatabaseProperties properties, ServerAccount account)
      throws IOException {
    Path home = Files.createTempDirectory(Path.of("/tmp"), "hoso-server");
    open(home, account);
    Path binaries = account.reaches(properties.binaries()) ? properties.binaries() : home;
    return new ServerPlace(home, binaries, true);
  }

  Path data() {
    return home.resolve("postgres");
  }

  void leave() {
    if (borrowed) {
      FileSystemUtils.deleteRecursively(home.toFile());
    }
  }
}
