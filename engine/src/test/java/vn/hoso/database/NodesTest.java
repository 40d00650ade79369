package vn.hoso.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Role;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class NodesTest {

  @Autowired Nodes nodes;
  @Autowired DataSource database;
  @Autowired TestOrganisation organisation;
  @LocalServerPort int port;

  @Test
  void another_node_on_the_same_database_is_told_to_the_log_and_to_administrators(
      CapturedOutput log) throws SQLException {
    var admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    assertThat(nodes.others()).doesNotContain(Nodes.OWN.substring(5), "elsewhere:7");

    var pool = database.unwrap(HikariDataSource.class);
    var other = new Properties();
    other.put("user", pool.getUsername());
    other.put("password", pool.getPassword());
    other.put("ApplicationName", "HoSo elsewhere:7");
    try (var connection = DriverManager.getConnection(pool.getJdbcUrl(), other)) {
      assertThat(connection.isValid(5)).isTrue();
      assertThat(nodes.others()).contains("elsewhere:7");
      assertThat(admin.get("/api/administration/readiness").json().get("otherNodes").toString())
          .contains("elsewhere:7");
      nodes.tell();
      assertThat(log.getAll()).contains("DATABASE-006", "elsewhere:7");
    }
  }
}
