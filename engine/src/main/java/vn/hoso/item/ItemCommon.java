package vn.hoso.item;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is said once of all items of a list. */
@Component
class ItemCommon {

  private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ItemCommon(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Map<String, String> of(UUID dossierId) {
    return jdbc.sql("select details from hoso.item_list where dossier_id = :dossier")
        .param("dossier", dossierId)
        .query((row, number) -> json.readValue(row.getString(1), VALUES))
        .optional()
        .orElse(Map.of());
  }

  /** What is not named stays. */
  void say(UUID dossierId, Map<String, String> values) {
    jdbc.sql(
            """
            insert into hoso.item_list (dossier_id, details) values (:dossier, cast(:details as jsonb))
            on conflict (dossier_id) do update
            set details = hoso.item_list.details || excluded.details
            """)
        .param("dossier", dossierId)
        .param("details", json.writeValueAsString(values))
        .update();
  }
}
