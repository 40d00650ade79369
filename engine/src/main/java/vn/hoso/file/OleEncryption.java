package vn.hoso.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether an OLE container is what Office makes of a document with a password (MS-OFFCRYPTO). */
final class OleEncryption {

  private static final String STREAM = "EncryptedPackage";

  private OleEncryption() {}

  static boolean present(Path file) {
    try {
      // The directory of the container names its streams in UTF-16; files here are 20 MB at most.
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      byte[] name = STREAM.getBytes(StandardCharsets.UTF_16LE);
      return bytes.contains(new String(name, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
