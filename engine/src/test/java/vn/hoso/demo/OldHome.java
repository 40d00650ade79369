package vn.hoso.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import vn.hoso.database.LooseTables;

/**
 * Fills an empty database as an older version left it, before the newer migrations come: the tables
 * as that version's demo filled them, copied from its server.
 */
final class OldHome implements BeanPostProcessor {

  private static final String END = "\\.";

  private final String version;
  private final List<UUID> dossiers = new ArrayList<>();

  /**
   * @param version of its last migration
   */
  OldHome(String version) {
    this.version = version;
  }

  /** Ids of the dossiers of that home. */
  List<UUID> dossiers() {
    return List.copyOf(dossiers);
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof FlywayMigrationStrategy strategy
        ? (FlywayMigrationStrategy)
            flyway -> {
              fill(flyway);
              strategy.migrate(flyway);
            }
        : bean;
  }

  private void fill(Flyway flyway) {
    Flyway.configure().configuration(flyway.getConfiguration()).target(version).load().migrate();
    DataSource database = flyway.getConfiguration().getDataSource();
    try (Connection connection = database.getConnection();
        InputStream packed =
            OldHome.class.getResourceAsStream("/old-homes/" + version + ".copy.gz");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
      connection.setAutoCommit(false);
      LooseTables loose = LooseTables.of(connection);
      for (String table = lines.readLine(); table != null; table = lines.readLine()) {
        copy(connection, table, lines);
      }
      loose.tighten();
      connection.commit();
      remember(connection);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the migrations themselves have put there is among the rows. */
  private static void copy(Connection connection, String table, BufferedReader lines)
      throws IOException, SQLException {
    execute(connection, "delete from " + table.substring(0, table.indexOf('(')));
    List<String> rows = new ArrayList<>();
    for (String row = lines.readLine(); !END.equals(row); row = lines.readLine()) {
      rows.add(row);
    }
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy " + table + " from stdin", new StringReader(String.join("\n", rows) + "\n"));
  }

  private void remember(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select id from hoso.dossier order by id")) {
      while (rows.next()) {
        dossiers.add(rows.getObject(1, UUID.class));
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
