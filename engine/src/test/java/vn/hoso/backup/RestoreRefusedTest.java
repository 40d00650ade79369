package vn.hoso.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.shared.Sha256;

/** Whatever is not wholly a backup of this release is refused before anything is written. */
@IntegrationTest
class RestoreRefusedTest {

  private static final String NAME = "0".repeat(64);

  @Autowired DataSource database;
  @Autowired Flyway migrations;
  @TempDir Path place;

  private Path home;
  private Path archive;

  @BeforeEach
  void a_backup() throws Exception {
    home = place.resolve("home");
    Path kept = Files.createDirectories(home.resolve("files/00/00"));
    Files.writeString(kept.resolve(NAME), "not what its name says");
    archive = place.resolve("archive.zip");
    var written = new Backups(database, home).to(archive);
    assertThat(written.tables()).isGreaterThan(100);
    assertThat(written.damaged()).containsExactly("files/files/00/00/" + NAME);
  }

  @Test
  void a_cut_archive() throws IOException {
    byte[] all = Files.readAllBytes(archive);
    for (int length : new int[] {0, 100, all.length / 2, all.length - 1}) {
      Path cut = Files.write(place.resolve("cut"), Arrays.copyOf(all, length));
      assertThatThrownBy(() -> Archive.open(cut))
          .as(length + " of " + all.length)
          .isInstanceOf(BackupRefused.class);
    }
  }

  @Test
  void an_archive_in_which_something_was_changed() throws IOException {
    Path changed = place.resolve("changed.zip");
    try (ZipFile from = new ZipFile(archive.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (var each : from.stream().toList()) {
        to.putNextEntry(new ZipEntry(each.getName()));
        to.write(from.getInputStream(each).readAllBytes());
        if (each.getName().equals("tables/hoso.person")) {
          to.write("one more\n".getBytes());
        }
        to.closeEntry();
      }
    }
    try (Archive opened = Archive.open(changed)) {
      assertThatThrownBy(opened::requireUnchanged)
          .isInstanceOf(BackupRefused.class)
          .hasMessageContaining("hoso.person");
    }
  }

  @Test
  void an_archive_that_leaves_a_table_out_with_its_line_in_the_list() throws Exception {
    try (Archive opened = Archive.open(archive);
        var connection = database.getConnection()) {
      var tables = new Tables(connection).all();
      var told = opened.manifest().tables();
      Restore.requireEvery(tables, told);
      var fewer = told.stream().filter(each -> !each.table().equals("hoso.access_log")).toList();
      assertThatThrownBy(() -> Restore.requireEvery(tables, fewer))
          .isInstanceOf(BackupRefused.class)
          .hasMessageContaining("hoso.access_log");
    }
  }

  @Test
  void an_archive_into_which_something_was_put() throws Exception {
    for (String more : new String[] {"files/files/00/00/" + "1".repeat(64), "files/../../out"}) {
      Path changed = archiveWith(more, manifest -> manifest);
      assertThatThrownBy(() -> Backups.requireWhole(changed))
          .as(more)
          .isInstanceOf(BackupRefused.class)
          .hasMessageContaining("has changed");
    }
  }

  @Test
  void an_archive_whose_list_leads_outside_or_into_the_language_of_the_database() throws Exception {
    String nothing = HexFormat.of().formatHex(Sha256.digest().digest());
    for (String more :
        new String[] {
          "files/../../out",
          "files/files/../../../out",
          "files//tmp/out",
          "files/database/out",
          "files/imports/%2e%2e/%2e%2e/out",
          "tables/hoso.person(id);drop"
        }) {
      String kind = more.startsWith("files") ? "file " : "table ";
      Path changed =
          archiveWith(
              more.replace("%2e", "."),
              manifest ->
                  manifest.replace("\nend\n", "\n" + kind + more + " 0 0 " + nothing + "\nend\n"));
      assertThatThrownBy(() -> Backups.requireWhole(changed))
          .as(more)
          .isInstanceOf(BackupRefused.class);
    }
  }

  /** A larger disk, as whoever runs it has put it there. */
  @Test
  void a_folder_that_lies_on_another_disk_is_backed_up() throws Exception {
    Path disk = place.resolve("disk");
    Files.move(home.resolve("files"), disk);
    Files.createSymbolicLink(home.resolve("files"), disk);
    Path second = place.resolve("second.zip");
    var written = new Backups(database, home).to(second);
    assertThat(written.files()).isOne();
    assertThat(written.leftOut()).isEmpty();
    Backups.requireWhole(second);
  }

  @Test
  void what_is_no_kept_file_is_left_out_and_told_and_the_backup_is_worth_something()
      throws Exception {
    Path kept = home.resolve("files/00/00");
    Files.writeString(kept.resolve("a copy"), "x");
    Files.writeString(kept.resolve("two\nlines 1 2 3"), "x");
    Files.createSymbolicLink(kept.resolve("1".repeat(64)), kept.resolve(NAME));
    Path second = place.resolve("second.zip");
    var written = new Backups(database, home).to(second);
    assertThat(written.files()).isOne();
    assertThat(written.leftOut())
        .containsExactlyInAnyOrder(
            "files/files/00/00/a%20copy",
            "files/files/00/00/two%0Alines%201%202%203", "files/files/00/00/" + "1".repeat(64));
    Backups.requireWhole(second);
  }

  @Test
  void names_are_read_as_they_were_written_by_every_release() {
    String first = "hoso-backup 1\nfile files/files/a copy%20 0 1 abc\nend\n";
    assertThat(Manifest.read(first).files())
        .extracting(Manifest.Part::entry)
        .containsExactly("files/files/a copy%20");
    String name = "files/files/a copy%20\nof Đơn";
    var now = new Manifest(List.of(), List.of(), new ArrayList<>(), List.of());
    now.files().add(new Manifest.Part(name, 0, 1, "abc"));
    assertThat(Manifest.read(now.written()).files()).isEqualTo(now.files());
    assertThatThrownBy(() -> Manifest.read("hoso-backup 1\nfile files/files/a\nend\n"))
        .isInstanceOf(BackupRefused.class);
  }

  /** The backup with an entry more. */
  private Path archiveWith(String entry, UnaryOperator<String> manifest) throws IOException {
    Path changed = place.resolve("more.zip");
    try (ZipFile from = new ZipFile(archive.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
      to.putNextEntry(new ZipEntry(entry));
      to.closeEntry();
      for (var each : from.stream().toList()) {
        byte[] content = from.getInputStream(each).readAllBytes();
        to.putNextEntry(new ZipEntry(each.getName()));
        to.write(
            each.getName().equals(Manifest.ENTRY)
                ? manifest.apply(new String(content, UTF_8)).getBytes(UTF_8)
                : content);
        to.closeEntry();
      }
    }
    return changed;
  }

  @Test
  void a_database_that_holds_something() {
    assertThatThrownBy(() -> mayBePut(archive, place.resolve("empty")))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("tables");
  }

  @Test
  void a_backup_of_another_release() throws IOException {
    Path other = place.resolve("other.zip");
    try (Archive opened = Archive.open(archive);
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(other))) {
      to.putNextEntry(new ZipEntry(Manifest.ENTRY));
      to.write(opened.manifest().written().replace("release 0001 ", "release 0000 ").getBytes());
      to.closeEntry();
    }
    assertThatThrownBy(() -> mayBePut(other, place.resolve("empty")))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("0000");
  }

  /** The list is read, or put away, after the files were looked up and before it is copied. */
  @Test
  void the_file_of_a_list_that_ends_meanwhile_breaks_no_backup_and_that_of_a_dossier_does()
      throws Exception {
    var backups = new Backups(database, home);
    var written = new ArrayList<Manifest.Part>();
    try (var zip = new ZipOutputStream(OutputStream.nullOutputStream())) {
      backups.add(zip, home.resolve("imports/ended"), written);
      assertThat(written).isEmpty();
      assertThatThrownBy(() -> backups.add(zip, home.resolve("files/00/00/gone"), written))
          .isInstanceOf(NoSuchFileException.class);
      backups.add(zip, home.resolve("files/00/00/" + NAME), written);
      assertThat(written).hasSize(1);
    }
  }

  @Test
  void a_backup_is_never_written_over_another() {
    assertThatThrownBy(() -> new Backups(database, home).to(archive))
        .isInstanceOf(BackupRefused.class);
    assertThat(place).isDirectoryNotContaining(each -> each.toString().endsWith(".part"));
  }

  @Test
  void a_backup_into_a_folder_that_is_not_there_is_refused_in_words() {
    assertThatThrownBy(() -> new Backups(database, home).to(place.resolve("nowhere/archive.zip")))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void a_backup_that_is_not_there_is_called_by_its_name() {
    assertThatThrownBy(() -> mayBePut(place.resolve("absent.zip"), place.resolve("empty")))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("absent.zip");
  }

  private void mayBePut(Path file, Path target) throws Exception {
    try (var connection = database.getConnection()) {
      new Restore(file.toString(), target.toString()).mayBePut(connection, migrations);
    }
  }
}
