package vn.hoso;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.organisation.Role;
import vn.hoso.shared.Ids;

/**
 * Backup and restore, as an administrator calls them: everything comes back in another place, and
 * the product starts on it.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class BackupRunTest {

  /** The restore itself writes down that it looked through the histories. */
  private static final List<String> WRITTEN_BY_THE_LOOK =
      List.of(
          "tables/hoso.history_check",
          "sequence hoso.history_check_number_seq",
          "tables/hoso.log_seal",
          "tables/camunda.act_ge_property");

  @Autowired AdmissionLine line;
  @Autowired DataSource database;
  @Autowired JdbcClient jdbc;

  @Value("${hoso.home}")
  String home;

  private Path place;

  @BeforeEach
  void a_place() throws IOException {
    // The user whom the server runs as passes through it.
    place = Files.createDirectory(Path.of("target/backup-" + Ids.next()).toAbsolutePath());
  }

  @AfterEach
  void gone() throws IOException {
    FileSystemUtils.deleteRecursively(place);
  }

  @Test
  void what_was_backed_up_comes_back_whole_in_an_empty_place() throws Exception {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var dossier = line.open(cell);
    line.uploadMissing(line.holder(cell.id(), Role.SECRETARY), dossier);
    Path first = place.resolve("first.zip");
    assertThat(BackupRun.run(backUp(first))).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first)))
        .isEqualTo("rw-------");

    Path restored = place.resolve("home");
    assertThat(
            BackupRun.run(
                with(
                    "--hoso.restore.from=" + first,
                    "--hoso.home=" + restored,
                    "--hoso.database.directory=" + restored)))
        .isZero();

    Path second = place.resolve("second.zip");
    assertThat(
            BackupRun.run(
                with(
                    "--hoso.backup.to=" + second,
                    "--hoso.home=" + restored,
                    "--hoso.database.directory=" + restored)))
        .isZero();
    assertThat(told(second)).containsExactlyElementsOf(told(first));
    assertThat(told(first)).anyMatch(each -> each.startsWith("file files/files/"));
  }

  @Test
  void a_cut_backup_is_refused_before_anything_is_started_or_made() throws Exception {
    Path cut = Files.writeString(place.resolve("cut.zip"), "PK half of a backup");
    Path restored = place.resolve("never");
    assertThat(
            BackupRun.run(
                with(
                    "--hoso.restore.from=" + cut,
                    "--hoso.home=" + restored,
                    "--hoso.database.directory=" + restored)))
        .isOne();
    assertThat(restored).doesNotExist();
  }

  @Test
  void a_restore_that_was_killed_tells_what_to_do_before_it_is_run_again(CapturedOutput log)
      throws Exception {
    Path archive = place.resolve("archive.zip");
    assertThat(BackupRun.run(backUp(archive))).isZero();
    var again = reaching("--hoso.restore.from=" + archive, "--hoso.home=" + place.resolve("home"));
    assertThat(BackupRun.run(again)).isOne();
    assertThat(refusals(log))
        .singleElement()
        .asString()
        .contains("the database has tables of HoSo", "Name an empty database");
    try {
      jdbc.sql("create schema hoso_unfinished").update();
      assertThat(BackupRun.run(again)).isOne();
    } finally {
      jdbc.sql("drop schema hoso_unfinished").update();
    }
    assertThat(refusals(log))
        .last()
        .asString()
        .contains("A restore was broken off here", "drop schema", "run the same command again");
  }

  private static List<String> refusals(CapturedOutput log) {
    return log.getAll().lines().filter(each -> each.contains("BACKUP-004")).toList();
  }

  /** A restore of what is no path: what ends it is told in one line, without what was said. */
  @Test
  void whatever_ends_a_command_is_told_in_one_line(CapturedOutput log) {
    assertThat(BackupRun.run(with("--hoso.restore.from=a\0secret"))).isOne();
    assertThat(log.getAll().lines().filter(each -> each.contains("BACKUP-004")))
        .singleElement()
        .asString()
        .contains("InvalidPathException")
        .doesNotContain("secret");
  }

  private String[] backUp(Path to) throws SQLException {
    return reaching("--hoso.backup.to=" + to, "--hoso.home=" + home);
  }

  private String[] reaching(String what, String place) throws SQLException {
    var pool = database.unwrap(HikariDataSource.class);
    return with(
        what,
        place,
        "--spring.datasource.url=" + pool.getJdbcUrl(),
        "--spring.datasource.username=" + pool.getUsername(),
        "--spring.datasource.password=" + pool.getPassword());
  }

  private static String[] with(String... args) {
    return Stream.concat(
            Stream.of(args),
            Stream.of(
                "--spring.profiles.active=test",
                "--hoso.database.temporary=false",
                "--hoso.sign-in.hash-memory=16384",
                "--logging.level.root=warn"))
        .toArray(String[]::new);
  }

  /** Every table with rows and digest, every file, every sequence, every migration. */
  private static List<String> told(Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      var text = zip.getInputStream(zip.getEntry("manifest")).readAllBytes();
      return new String(text, StandardCharsets.UTF_8)
          .lines()
          .filter(each -> WRITTEN_BY_THE_LOOK.stream().noneMatch(each::contains))
          .toList();
    }
  }
}
