package vn.hoso.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import vn.hoso.shared.OwnerOnly;

/**
 * The application holds a lock as long as it lives; the lock dies with it, unlike its server. So
 * the living is told from the dead.
 */
final class HeldHome implements AutoCloseable {

  private final FileChannel channel;

  private HeldHome(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws StartRefused where another application lives there
   */
  static HeldHome of(Path home, Path data) throws IOException {
    // Older releases hold this one.
    Path before = data.resolve("epg-lock");
    if (Files.exists(before)) {
      lock(before).close();
      Files.delete(before);
    }
    return lock(home.resolve("postgres.lock"));
  }

  /** Whether an application lives there. */
  static boolean isHeld(Path home) throws IOException {
    try {
      lock(home.resolve("postgres.lock")).close();
      return false;
    } catch (StartRefused living) {
      return true;
    }
  }

  private static HeldHome lock(Path file) throws IOException {
    var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileChannel channel = FileChannel.open(file, options, OwnerOnly.file(file));
    boolean held = false;
    try {
      FileLock lock = channel.tryLock();
      held = lock != null;
    } catch (OverlappingFileLockException oursAlready) {
      // In this very process: another application all the same.
    } finally {
      if (!held) {
        channel.close();
      }
    }
    if (!held) {
      throw new StartRefused(
          "Another HoSo is running on the data in " + file.getParent() + ".",
          "Stop it first, or give this one a directory of its own with hoso.database.directory.");
    }
    return new HeldHome(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
