package vn.hoso.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is let into the embedded server, and what he may do there. */
class ServerRoleTest {

  private static OwnServer own;
  private static String url;

  @BeforeAll
  static void a_server() throws IOException {
    own = new OwnServer();
    url = own.startTemporary().getJdbcUrl();
  }

  @AfterAll
  static void gone() throws IOException {
    own.close();
  }

  @Test
  void the_applications_role_commands_neither_the_server_nor_the_machine() throws Exception {
    try (var role = own.connect()) {
      assertThat(OwnServer.text(role, "select current_user")).isEqualTo("hoso");
      assertThat(
              OwnServer.text(
                  role,
                  "select (rolsuper or rolcreaterole or rolcreatedb or rolreplication or"
                      + " rolbypassrls)::text from pg_roles where rolname = current_user"))
          .isEqualTo("false");
      for (var refused :
          List.of(
              "copy (select 1) to program 'id'",
              "copy (select 1) to '/tmp/hoso-was-here'",
              "select pg_read_file('/etc/passwd')",
              "select pg_read_file('pg_hba.conf')",
              "create role other superuser",
              "alter role hoso superuser",
              "set role postgres",
              "alter system set log_statement = 'all'",
              "create function f() returns int language c as 'libc', 'getpid'")) {
        assertThatThrownBy(() -> OwnServer.run(role, refused))
            .as(refused)
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
      }
    }
  }

  @Test
  void nobody_is_let_in_without_the_password() throws Exception {
    for (var who : List.of("hoso", "postgres", "root")) {
      for (var password : List.of("", "hoso", "postgres")) {
        assertThatThrownBy(() -> DriverManager.getConnection(url, who, password))
            .as(who + " with '" + password + "'")
            .isInstanceOf(SQLException.class);
      }
    }
    String right = Files.readString(own.home.resolve("postgres-password")).trim();
    assertThat(right).hasSize(64);
    assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", right))
        .isInstanceOf(SQLException.class);
    DriverManager.getConnection(url, "hoso", right).close();
  }

  @Test
  void a_folder_that_was_killed_while_it_was_made_is_made_anew() throws Exception {
    try (OwnServer killed = new OwnServer()) {
      Files.createDirectories(killed.data().resolve("base"));
      Files.writeString(killed.data().resolve("PG_VERSION"), "18\n");
      Files.writeString(killed.home.resolve("postgres-set-up"), "not used\n");
      killed.startTemporary();
      try (var role = killed.connect()) {
        assertThat(OwnServer.text(role, "select current_user")).isEqualTo("hoso");
      }
      assertThat(killed.home.resolve("postgres-set-up")).doesNotExist();
    }
  }

  @Test
  void what_lies_on_the_disk_is_its_owners_alone() throws IOException {
    assertThat(rights(own.data())).isEqualTo("rwx------");
    assertThat(rights(own.home.resolve("postgres-password"))).isEqualTo("rw-------");
    // Somebody else passes through on his way to the data, which are his, and reads nothing.
    assertThat(rights(own.home)).isIn("rwx------", "rwx--x--x");
    try (var files = Files.walk(own.data())) {
      assertThat(files).allMatch(each -> rights(each).endsWith("------"));
    }
  }

  @Test
  void the_server_never_has_the_rights_of_root() throws IOException {
    var server = PidFile.in(own.data()).orElseThrow().server().orElseThrow();
    assertThat(server.info().user()).isPresent().get().isNotEqualTo("root");
  }

  private static String rights(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
