package vn.hoso.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

  private static final int OLDEST_RELEASE = 18;

  /** As connection details the server stands before the pool, and stops after it. */
  @Bean
  @ConditionalOnProperty(
      name = "spring.datasource.url",
      matchIfMissing = true,
      havingValue = "embedded")
  EmbeddedServer embeddedServer(DatabaseProperties properties) {
    return EmbeddedServer.start(properties);
  }

  @Bean
  FlywayMigrationStrategy migrationOfSupportedServers() {
    return flyway -> {
      DataSource patient = new PatientDataSource(flyway.getConfiguration().getDataSource());
      refuseOldRelease(patient);
      Flyway.configure()
          .configuration(flyway.getConfiguration())
          .dataSource(patient)
          .load()
          .migrate();
    };
  }

  static void refuseOldRelease(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      int release = connection.getMetaData().getDatabaseMajorVersion();
      if (release < OLDEST_RELEASE) {
        throw new StartRefused(
            "The database server is PostgreSQL "
                + release
                + "; HoSo needs "
                + OLDEST_RELEASE
                + " or later.",
            "Point SPRING_DATASOURCE_URL to a server of release " + OLDEST_RELEASE + " or later.");
      }
    } catch (SQLException unreachable) {
      throw new StartRefused(
          "The database server does not let HoSo in (SQL state " + unreachable.getSQLState() + ").",
          "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
          unreachable);
    }
  }
}
