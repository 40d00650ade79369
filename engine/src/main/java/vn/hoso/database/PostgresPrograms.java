package vn.hoso.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL as they come with the jar, unpacked once into a folder. */
final class PostgresPrograms {

  private PostgresPrograms() {}

  /**
   * The folder with initdb, postgres and pg_ctl. Several applications may ask at once; whoever is
   * first unpacks, into a name that stands for nothing half.
   */
  static Path unpacked(Path folder) throws IOException {
    byte[] packed = packed();
    Path home = folder.resolve("PG-" + DigestUtils.md5DigestAsHex(packed));
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("unpacking.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock mine = channel.lock()) {
      if (Files.notExists(home.resolve("whole"))) {
        FileSystemUtils.deleteRecursively(home);
        unpack(packed, home);
        Files.createFile(home.resolve("whole"));
      }
    }
    return home.resolve("bin");
  }

  private static byte[] packed() throws IOException {
    String system = System.getProperty("os.name");
    String known =
        system.startsWith("Windows") ? "Windows" : system.startsWith("Mac") ? "Darwin" : system;
    String machine = System.getProperty("os.arch");
    try (InputStream found =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
            known, machine.equals("amd64") ? "x86_64" : machine)) {
      return found.readAllBytes();
    }
  }

  private static void unpack(byte[] packed, Path home) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, home.resolve(entry.getName()).normalize());
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else if (entry.isSymbolicLink()) {
      Files.createDirectories(target.getParent());
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.createDirectories(target.getParent());
      Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
      boolean program = target.getParent().endsWith("bin");
      target.toFile().setExecutable(program || (entry.getMode() & 0100) != 0, false);
      target.toFile().setReadable(true, false);
    }
  }
}
