package vn.hoso.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;

@IntegrationTest
class LooseTablesTest {

  /** Every trigger with when it fires, and every reference. */
  private static final String STRICTNESS =
      "select md5(string_agg(line, '|' order by line)) from ("
          + "select pg_get_triggerdef(oid) || tgenabled::text line from pg_trigger where not tgisinternal"
          + " union all select conrelid::regclass::text || conname || pg_get_constraintdef(oid)"
          + " || convalidated::text from pg_constraint where contype = 'f') of_all";

  @Autowired DataSource database;

  @Test
  void what_was_loosened_is_as_strict_as_before() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        String before = OwnServer.text(connection, STRICTNESS);
        var loose = LooseTables.of(connection);
        assertThat(OwnServer.text(connection, STRICTNESS)).isNotEqualTo(before);
        loose.tighten();
        assertThat(OwnServer.text(connection, STRICTNESS)).isEqualTo(before);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  @Test
  void a_row_that_refers_to_nothing_is_found_when_they_are_tightened() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var loose = LooseTables.of(connection);
        OwnServer.run(
            connection,
            "insert into hoso.account (official_id, username, password_hash, opened_at, changed_at,"
                + " password_set) values (gen_random_uuid(), 'nobody.at.all', 'x',"
                + " timestamptz '2026-01-01', timestamptz '2026-01-01', true)");
        assertThatThrownBy(loose::tighten).isInstanceOf(SQLException.class);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }
}
