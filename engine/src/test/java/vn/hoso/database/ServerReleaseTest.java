package vn.hoso.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.hoso.WithMocks;

@WithMocks
class ServerReleaseTest {

  private final DataSource server = mock(DataSource.class, RETURNS_DEEP_STUBS);

  @Test
  void a_server_of_release_17_is_refused_by_name() throws SQLException {
    when(server.getConnection().getMetaData().getDatabaseMajorVersion()).thenReturn(17);
    assertThatThrownBy(() -> DatabaseConfiguration.refuseOldRelease(server))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("PostgreSQL 17")
        .hasMessageContaining("18");
  }

  @Test
  void a_server_of_release_18_is_taken() throws SQLException {
    when(server.getConnection().getMetaData().getDatabaseMajorVersion()).thenReturn(18);
    assertThatCode(() -> DatabaseConfiguration.refuseOldRelease(server)).doesNotThrowAnyException();
  }

  @Test
  void a_server_that_does_not_answer_is_told_with_what_to_check() throws SQLException {
    when(server.getConnection()).thenThrow(new SQLException("no", "08001"));
    assertThatThrownBy(() -> DatabaseConfiguration.refuseOldRelease(server))
        .isInstanceOfSatisfying(
            StartRefused.class,
            refused ->
                org.assertj.core.api.Assertions.assertThat(refused.action())
                    .contains("SPRING_DATASOURCE_URL"));
  }
}
