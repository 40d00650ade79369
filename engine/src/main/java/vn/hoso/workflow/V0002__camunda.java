package vn.hoso.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's tables by the engine's own scripts. They name no schema, so the search path
 * leads them; the engine's own update would look for its tables under the prefix and never find
 * them.
 */
@Component
class V0002__camunda extends BaseJavaMigration {

  private static final List<String> SCRIPTS =
      List.of("engine", "history", "identity", "decision.engine", "decision.history");

  @Override
  public void migrate(Context context) throws Exception {
    Connection connection = context.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists camunda");
      statement.execute("set local search_path to camunda");
      for (String script : SCRIPTS) {
        statement.execute(read(script));
      }
      statement.execute("set local search_path to hoso, public");
    }
  }

  private static String read(String script) throws IOException {
    String name = "org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql";
    try (InputStream sql = ProcessEngine.class.getClassLoader().getResourceAsStream(name)) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
