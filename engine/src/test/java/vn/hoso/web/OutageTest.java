package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

class OutageTest {

  @Test
  void a_file_that_finds_no_room_on_the_disk_is_told_so() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "a device that is always full");
    Exception thrown = null;
    try {
      Files.write(full, new byte[] {1});
    } catch (IOException noRoom) {
      thrown = new UncheckedIOException(noRoom);
    }
    assertThat(ProblemTranslation.of(thrown).status()).isEqualTo(507);
    assertThat(ProblemTranslation.of(thrown).text().vi()).contains("đã đầy", "chưa được lưu");
  }

  @Test
  void nothing_was_saved_where_there_was_no_connection_to_be_had() {
    var thrown =
        new DataAccessResourceFailureException("no", new SQLTransientConnectionException("no"));
    var problem = ProblemTranslation.of(thrown);
    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.text().vi()).contains("chưa được lưu");
    assertThat(problem.properties()).containsKey("retryAfter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "57P01", "57P02", "57P03"})
  void who_was_cut_off_in_the_midst_is_not_told_that_nothing_was_saved(String state) {
    var rollback = new IllegalStateException("rollback failed");
    rollback.addSuppressed(new IllegalStateException(new SQLException("cut", state)));
    var problem = ProblemTranslation.of(rollback);
    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.text().vi()).contains("đã được lưu chưa");
  }

  @Test
  void a_refusal_of_the_database_is_no_outage() {
    assertThat(Outage.of(new IllegalStateException(new SQLException("twice", "23505")))).isEmpty();
    assertThat(Outage.of(new IOException("broken pipe"))).isEmpty();
  }
}
