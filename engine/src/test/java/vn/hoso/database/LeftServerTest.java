package vn.hoso.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a killed application or server leaves behind, and whose processes are left alone. */
class LeftServerTest {

  private OwnServer own;

  @BeforeEach
  void a_folder() throws IOException {
    own = new OwnServer();
  }

  @AfterEach
  void gone() throws IOException {
    own.close();
  }

  @Test
  void a_strangers_process_that_bears_the_number_and_the_name_is_left_alone() throws Exception {
    own.start();
    own.stop();
    Path named = own.home.resolve("stranger").resolve("postgres");
    Files.createDirectories(named.getParent());
    Files.copy(Path.of("/bin/sleep").toRealPath(), named);
    named.toFile().setExecutable(true);
    var stranger = new ProcessBuilder(named.toString(), "600").start();
    try {
      Files.writeString(
          own.data().resolve("postmaster.pid"),
          stranger.pid()
              + "\n"
              + own.data()
              + "\n"
              + Instant.now().getEpochSecond()
              + "\n5432\n\n127.0.0.1\n");
      own.start();
      assertThat(stranger.isAlive()).isTrue();
      try (var role = own.connect()) {
        assertThat(OwnServer.text(role, "select 1")).isEqualTo("1");
      }
    } finally {
      stranger.destroyForcibly().waitFor();
    }
  }

  @Test
  void a_server_on_other_data_is_left_alone() throws Exception {
    try (var other = new OwnServer()) {
      other.start();
      own.start();
      own.stop();
      Files.copy(other.data().resolve("postmaster.pid"), own.data().resolve("postmaster.pid"));
      own.start();
      try (var role = other.connect()) {
        assertThat(OwnServer.text(role, "select 1")).isEqualTo("1");
      }
    }
  }

  @Test
  void our_own_that_outlived_its_application_is_stopped_first() throws Exception {
    own.start();
    long left = pid();
    // What a killed application leaves: the server, and a lock nobody holds.
    own.abandon();
    own.start();
    assertThat(ProcessHandle.of(left).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(pid()).isNotEqualTo(left);
  }

  @Test
  void a_second_application_on_the_same_data_is_refused() throws Exception {
    own.start();
    assertThatThrownBy(
            () -> EmbeddedServer.start(new DatabaseProperties(own.home, false, own.binaries)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("Another HoSo");
    try (var role = own.connect()) {
      assertThat(OwnServer.text(role, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void a_killed_server_is_started_again_on_the_same_port() throws Exception {
    String url = own.start().getJdbcUrl();
    var killed = PidFile.in(own.data()).orElseThrow().server().orElseThrow();
    killed.destroyForcibly();
    killed.onExit().join();
    var again = Instant.now().plusSeconds(60);
    while (!answers() && Instant.now().isBefore(again)) {
      Thread.onSpinWait();
    }
    try (var role = own.connect()) {
      assertThat(role.getMetaData().getURL()).startsWith(url);
    }
    assertThat(pid()).isNotEqualTo(killed.pid());
  }

  private boolean answers() {
    try (var role = own.connect()) {
      return role.isValid(1);
    } catch (java.sql.SQLException notYet) {
      return false;
    }
  }

  private long pid() throws IOException {
    return PidFile.in(own.data()).orElseThrow().pid();
  }
}
