package vn.hoso.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import vn.hoso.shared.OwnerOnly;

/** The password of the application's role: made by chance, in a file that only its owner reads. */
final class RolePassword {

  private final Path file;

  RolePassword(Path home) {
    this.file = home.resolve("postgres-password");
  }

  boolean isKept() {
    return Files.exists(file);
  }

  String read() throws IOException {
    return Files.readString(file).trim();
  }

  static String made() {
    byte[] chance = new byte[32];
    new SecureRandom().nextBytes(chance);
    return HexFormat.of().formatHex(chance);
  }

  /** The name is given last: a file of that name holds the whole of it, on the disk. */
  void keep(String password) throws IOException {
    Path made = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(made);
    write(made, password);
    Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
  }

  static void write(Path file, String password) throws IOException {
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel out = FileChannel.open(file, options, OwnerOnly.file(file))) {
      out.write(ByteBuffer.wrap((password + "\n").getBytes()));
      out.force(true);
    }
  }
}
