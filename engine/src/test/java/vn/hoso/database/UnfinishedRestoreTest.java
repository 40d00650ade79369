package vn.hoso.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.IntegrationTest;

/** What a killed restore left is no installation. */
@IntegrationTest
class UnfinishedRestoreTest {

  @Autowired DataSource database;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void taken_away() {
    jdbc.sql("drop schema if exists hoso_unfinished").update();
  }

  @Test
  void nothing_starts_on_it() {
    assertThatCode(() -> DatabaseConfiguration.refuseUnfinished(database))
        .doesNotThrowAnyException();
    jdbc.sql("create schema hoso_unfinished").update();
    assertThatThrownBy(() -> DatabaseConfiguration.refuseUnfinished(database))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("restore was broken off");
  }
}
