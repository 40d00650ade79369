package vn.hoso.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that has arrived whole but is not kept yet; what is not kept is deleted on close. */
public record IncomingFile(Path path, String sha256, long size) implements AutoCloseable {

  StoredFile stored() {
    return new StoredFile(sha256, size);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
