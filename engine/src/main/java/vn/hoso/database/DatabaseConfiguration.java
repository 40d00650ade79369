package vn.hoso.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
public class DatabaseConfiguration {

  private static final int OLDEST_RELEASE = 18;

  /** Stands in the database while it is filled from elsewhere. */
  private static final String UNFINISHED = "hoso_unfinished";

  private static final int ATTEMPTS = 6;

  /**
   * As connection details the server stands before the pool, and stops after it.
   *
   * @param join for commands that look on: the server of an application that runs is used too
   */
  @Bean
  @ConditionalOnProperty(
      name = "spring.datasource.url",
      matchIfMissing = true,
      havingValue = "embedded")
  JdbcConnectionDetails embeddedServer(
      DatabaseProperties properties, @Value("${hoso.database.join:false}") boolean join) {
    return (join ? RunningServer.on(properties) : Optional.<JdbcConnectionDetails>empty())
        .orElseGet(() -> EmbeddedServer.start(properties));
  }

  @Bean
  FlywayMigrationStrategy migrationOfSupportedServers(ObjectProvider<FirstContent> content) {
    return flyway -> {
      DataSource patient = new PatientDataSource(flyway.getConfiguration().getDataSource());
      awaitServer(patient);
      refuseOldRelease(patient);
      refuseUnfinished(patient);
      Flyway migrations =
          Flyway.configure().configuration(flyway.getConfiguration()).dataSource(patient).load();
      FirstContent first = content.getIfAvailable();
      if (first == null) {
        migrations.migrate();
      } else {
        fill(patient, migrations, first);
      }
    };
  }

  private static void fill(DataSource patient, Flyway migrations, FirstContent first) {
    try (Connection connection = patient.getConnection()) {
      first.mayBePut(connection, migrations);
      run(connection, "create schema " + UNFINISHED);
      migrations.migrate();
      first.put(connection);
      connection.setAutoCommit(true);
      run(connection, "drop schema " + UNFINISHED);
    } catch (RuntimeException refused) {
      throw refused;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Whoever killed it half-way is not to take what it left for a new installation. */
  static void refuseUnfinished(DataSource dataSource) {
    Integer left =
        JdbcClient.create(dataSource)
            .sql("select count(*) from pg_namespace where nspname = ?")
            .param(UNFINISHED)
            .query(Integer.class)
            .single();
    if (left > 0) {
      throw new StartRefused(
          "A restore was broken off here: neither the database nor the home is whole.",
          "Empty both and run the same command again: with the embedded server delete what is in the"
              + " home; with a server of your own drop schema if exists hoso, camunda, "
              + UNFINISHED
              + " cascade, and delete the folders files and imports in the home. Or name another"
              + " database and another home.");
    }
  }

  /** A server that was started together with us, or a machine with much to do, is given a while. */
  private static void awaitServer(DataSource dataSource) {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try (Connection connection = dataSource.getConnection()) {
        return;
      } catch (SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        if (!state.startsWith("08") && !state.equals("57P03")) {
          return;
        }
        ServerWatch.pause(attempt);
      }
    }
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
          "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD; of"
              + " the embedded server, whether postgres-password in hoso.home is the one that was"
              + " made with its data.",
          unreachable);
    }
  }
}
