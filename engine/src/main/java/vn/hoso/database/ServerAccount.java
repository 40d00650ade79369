package vn.hoso.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * As whom the programs of PostgreSQL run: as ourselves, but never as root. Root's rights on files
 * would be those of whoever commands the server, also in a user namespace; so they run as the user
 * nobody then.
 */
final class ServerAccount {

  private static final String NOBODY = "65534";
  private static final long PATIENCE_SECONDS = 120;

  private final boolean root;

  private ServerAccount(boolean root) {
    this.root = root;
  }

  static ServerAccount ours() {
    return new ServerAccount(isRoot());
  }

  private static boolean isRoot() {
    try {
      // Of a file we make: the name of the user says nothing of his number.
      Path mine = Files.createTempFile("hoso", null);
      try {
        return Files.getAttribute(mine, "unix:uid").equals(0);
      } finally {
        Files.delete(mine);
      }
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException noUnix) {
      return false;
    }
  }

  boolean isNobody() {
    return root;
  }

  /** Whether the programs reach that folder: everything above it lets them through. */
  boolean reaches(Path folder) throws IOException {
    if (!root) {
      return true;
    }
    for (Path above = folder.toAbsolutePath(); above != null; above = above.getParent()) {
      if (Files.exists(above)
          && !Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        return false;
      }
    }
    return true;
  }

  /** Gives it to whom the programs run as. */
  void own(Path path) throws IOException {
    if (root) {
      execute(path.getParent(), "", List.of("chown", "-R", NOBODY + ":" + NOBODY, path.toString()));
    }
  }

  /**
   * Runs one of the programs to its end.
   *
   * @param input what it reads
   * @throws IOException where it ends otherwise than well, with what it printed
   */
  void run(Path folder, String input, Path program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (root) {
      command.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
      command.addAll(List.of("--no-new-privs", "--inh-caps=-all", "--"));
    }
    command.add(program.toString());
    command.addAll(arguments);
    execute(folder, input, command);
  }

  private static void execute(Path folder, String input, List<String> command) throws IOException {
    Path printed = Files.createTempFile("hoso", null);
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      } catch (IOException ended) {
        // It ended before it read all; how it ended is looked at next.
      }
      await(process, command, printed);
    } finally {
      Files.delete(printed);
    }
  }

  private static void await(Process process, List<String> command, Path printed)
      throws IOException {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroy();
        throw new IOException(
            "failed: " + String.join(" ", command) + "\n" + Files.readString(printed));
      }
    } catch (InterruptedException stop) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted: " + command.get(0), stop);
    }
  }
}
