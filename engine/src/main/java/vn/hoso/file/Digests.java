package vn.hoso.file;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.hoso.shared.Sha256;

final class Digests {

  private Digests() {}

  /** Opening a pipe waits for who writes into it, and a link shows what lies elsewhere. */
  static InputStream opened(Path file) throws IOException {
    if (!Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS).isRegularFile()) {
      throw new IOException("no regular file");
    }
    return Files.newInputStream(file, NOFOLLOW_LINKS);
  }

  /** Of what lies there, in hexadecimal. */
  static String of(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[64 * 1024];
    try (InputStream content = opened(file)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
