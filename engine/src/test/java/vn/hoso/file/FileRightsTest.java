package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** The files of the dossiers are read by whom HoSo runs as, and by nobody else on the machine. */
class FileRightsTest {

  @TempDir Path home;

  @Test
  void a_kept_file_and_the_folders_above_it_are_their_owners_alone() throws IOException {
    FileStore store = new FileStore(home.toString(), DataSize.ofMegabytes(1));
    try (var incoming = store.receive(new ByteArrayInputStream("Đơn xin vào Đảng".getBytes()))) {
      assertThat(rights(incoming.path())).isEqualTo("rw-------");
      store.keep(incoming);
    }
    allAreClosed();
  }

  @Test
  void what_an_older_release_left_open_is_closed_at_the_next_start() throws IOException {
    Path folder = Files.createDirectories(home.resolve("files/ab/cd"));
    Path file = Files.createFile(folder.resolve("abcd"));
    for (Path open = folder; !open.equals(home); open = open.getParent()) {
      Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    new FileStore(home.toString(), DataSize.ofMegabytes(1));
    allAreClosed();
  }

  /** A larger disk, as whoever runs it has put it there. */
  @Test
  void files_on_another_disk_are_seen_and_closed() throws IOException {
    Path disk = Files.createDirectory(home.resolve("disk"));
    Path file = Files.createFile(Files.createDirectories(disk.resolve("ab/cd")).resolve("abcd"));
    Files.setPosixFilePermissions(disk, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.createSymbolicLink(home.resolve("files"), disk);
    FileStore store = new FileStore(home.toString(), DataSize.ofMegabytes(1));
    assertThat(rights(file)).isEqualTo("rw-------");
    var found = new ArrayList<String>();
    store.eachKept(Instant.now().plusSeconds(60), found::add);
    assertThat(found).containsExactly("abcd");
  }

  private void allAreClosed() throws IOException {
    try (var all = Files.walk(home.resolve("files"))) {
      assertThat(all)
          .hasSizeGreaterThan(3)
          .allSatisfy(
              each ->
                  assertThat(rights(each))
                      .isEqualTo(Files.isDirectory(each) ? "rwx------" : "rw-------"));
    }
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
