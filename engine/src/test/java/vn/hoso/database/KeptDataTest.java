package vn.hoso.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Data that are there already when the embedded server starts. */
class KeptDataTest {

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
  void a_lost_password_is_made_anew_and_the_data_are_kept() throws Exception {
    own.start();
    try (var role = own.connect()) {
      OwnServer.run(role, "create table kept as select 7 as seven");
    }
    own.stop();
    Files.delete(own.home.resolve("postgres-password"));
    own.start();
    try (var role = own.connect()) {
      assertThat(OwnServer.text(role, "select seven from kept")).isEqualTo("7");
    }
  }

  @Test
  void a_folder_of_before_that_trusted_everybody_is_taken_over_with_all_it_holds()
      throws Exception {
    leftByAnOlderRelease();
    String url = own.start().getJdbcUrl();
    assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", ""))
        .isInstanceOf(SQLException.class);
    try (var role = own.connect()) {
      assertThat(OwnServer.text(role, "select hoso.folded(name) from hoso.person"))
          .isEqualTo("dang");
      OwnServer.run(role, "alter table hoso.person add column more text");
      OwnServer.run(role, "insert into hoso.person (name) values ('Ấn')");
      OwnServer.run(
          role, "create or replace view hoso.names as select name, more from hoso.person");
      OwnServer.run(role, "alter table camunda.act_ru_task add column more text");
      assertThat(
              OwnServer.text(
                  role,
                  "select count(*) from pg_class where relowner = 10"
                      + " and relnamespace::regnamespace::text in ('hoso', 'camunda')"))
          .isEqualTo("0");
    }
    own.stop();
    own.start();
    try (var role = own.connect()) {
      assertThat(OwnServer.text(role, "select count(*) from hoso.person")).isEqualTo("2");
    }
  }

  private void leftByAnOlderRelease() throws IOException, SQLException {
    var account = ServerAccount.ours();
    var place = ServerPlace.of(new DatabaseProperties(own.home, false, own.binaries), account);
    Path data = Files.createDirectories(place.data());
    account.own(data);
    Path bin = PostgresPrograms.unpacked(place.binaries());
    var initdb =
        List.of("-A", "trust", "-U", "postgres", "-D", data.toString(), "-E", "UTF8", "--no-sync");
    account.run(data, "", bin.resolve("initdb"), initdb);
    var postmaster = new Postmaster(bin, data, account, true);
    int port = Postmaster.freePort();
    postmaster.start(port);
    try (var postgres =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "")) {
      OwnServer.run(
          postgres, "create extension unaccent; create schema hoso; create schema camunda");
      OwnServer.run(
          postgres,
          "create collation hoso.vn (provider = icu, locale = 'vi');"
              + "create table hoso.person (id bigint generated always as identity, n serial,"
              + " name text collate hoso.vn);"
              + "create function hoso.folded(text) returns text language sql"
              + " as 'select lower(public.unaccent($1))';"
              + "create view hoso.names as select name from hoso.person;"
              + "create sequence hoso.numbers;"
              + "insert into hoso.person (name) values ('Đang');"
              + "create table camunda.act_ru_task (id_ text)");
    }
    postmaster.stop();
    Files.createFile(data.resolve("epg-lock"));
  }
}
