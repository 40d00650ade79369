package vn.hoso.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.shared.Ids;

/** The lists as they are kept. */
@Component
class ItemRows {

  static final String COLUMNS =
      "id, ordinal, person_id, name, title, outcome, reason, active, details";

  private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ItemRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Ids of the new ones, in the order given. */
  List<UUID> add(UUID dossierId, List<NewItem> items) {
    var ids = IntStream.range(0, items.size()).mapToObj(each -> Ids.next()).toList();
    jdbc.sql(
            """
            insert into hoso.dossier_item
              (id, dossier_id, ordinal, person_id, name, title, active, details)
            select i.id, :dossier,
                   (select coalesce(max(o.ordinal), 0) from hoso.dossier_item o where o.dossier_id = :dossier) + i.place,
                   i.person, i.name, i.title, true, cast(i.details as jsonb)
            from unnest(cast(:ids as uuid[]), cast(:persons as uuid[]), cast(:names as text[]),
                        cast(:titles as text[]), cast(:details as text[]))
              with ordinality as i(id, person, name, title, details, place)
            """)
        .param("dossier", dossierId)
        .param("ids", ids.toArray(UUID[]::new))
        .param("persons", items.stream().map(NewItem::personId).toArray(UUID[]::new))
        .param("names", items.stream().map(NewItem::name).toArray(String[]::new))
        .param("titles", items.stream().map(NewItem::title).toArray(String[]::new))
        .param("details", items.stream().map(this::details).toArray(String[]::new))
        .update();
    return ids;
  }

  /** From which items those go on. */
  void origins(List<UUID> ids, List<UUID> origins) {
    jdbc.sql(
            """
            update hoso.dossier_item i set origin_id = o.origin
            from unnest(cast(:ids as uuid[]), cast(:origins as uuid[])) as o(id, origin)
            where i.id = o.id
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .param("origins", origins.toArray(UUID[]::new))
        .update();
  }

  private String details(NewItem item) {
    return json.writeValueAsString(item.values());
  }

  /** Some of its columns alone. */
  String details(NewItem item, Collection<String> columns) {
    var some = new HashMap<>(item.values());
    some.keySet().retainAll(columns);
    return json.writeValueAsString(some);
  }

  /** Those that were never on a list. */
  void remove(List<UUID> ids) {
    if (!ids.isEmpty()) {
      jdbc.sql("delete from hoso.dossier_item where id = any (cast(:ids as uuid[]))")
          .param("ids", ids.toArray(UUID[]::new))
          .update();
    }
  }

  List<Item> all(UUID dossierId) {
    return jdbc.sql(
            "select %s from hoso.dossier_item where dossier_id = :dossier order by ordinal"
                .formatted(COLUMNS))
        .param("dossier", dossierId)
        .query((row, number) -> item(row))
        .list();
  }

  Map<UUID, List<Item>> all(Collection<UUID> dossierIds) {
    Map<UUID, List<Item>> found = new HashMap<>();
    jdbc.sql(
            """
            select dossier_id, %s from hoso.dossier_item
            where dossier_id = any (cast(:dossiers as uuid[])) order by dossier_id, ordinal
            """
                .formatted(COLUMNS))
        .param("dossiers", dossierIds.toArray(UUID[]::new))
        .query(
            row -> {
              found
                  .computeIfAbsent(
                      row.getObject("dossier_id", UUID.class), key -> new ArrayList<>())
                  .add(item(row));
            });
    return found;
  }

  Optional<Item> first(UUID dossierId) {
    return jdbc.sql(
            "select %s from hoso.dossier_item where dossier_id = :dossier order by ordinal limit 1"
                .formatted(COLUMNS))
        .param("dossier", dossierId)
        .query((row, number) -> item(row))
        .optional();
  }

  int remove(UUID dossierId, List<UUID> ids) {
    return jdbc.sql(
            """
            delete from hoso.dossier_item
            where dossier_id = :dossier and active and id = any (cast(:ids as uuid[]))
            """)
        .param("dossier", dossierId)
        .param("ids", ids.toArray(UUID[]::new))
        .update();
  }

  List<Item> counting(UUID dossierId, Collection<String> ended, int most) {
    return jdbc.sql(
            """
            select %s from hoso.dossier_item
            where dossier_id = :dossier and active
              and not coalesce(outcome = any (cast(:ended as text[])), false)
            order by ordinal limit :most
            """
                .formatted(COLUMNS))
        .param("dossier", dossierId)
        .param("ended", ended.toArray(String[]::new))
        .param("most", most)
        .query((row, number) -> item(row))
        .list();
  }

  List<Item> some(UUID dossierId, Collection<UUID> ids) {
    return jdbc.sql(
            """
            select %s from hoso.dossier_item
            where dossier_id = :dossier and id = any (cast(:ids as uuid[])) order by ordinal
            """
                .formatted(COLUMNS))
        .param("dossier", dossierId)
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, number) -> item(row))
        .list();
  }

  void fill(UUID dossierId, Map<UUID, Map<String, String>> filled) {
    var entries = List.copyOf(filled.entrySet());
    jdbc.sql(
            """
            update hoso.dossier_item i set details = i.details || cast(f.details as jsonb)
            from unnest(cast(:ids as uuid[]), cast(:details as text[])) as f(id, details)
            where i.id = f.id and i.dossier_id = :dossier and i.active
            """)
        .param("dossier", dossierId)
        .param("ids", entries.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
        .param(
            "details",
            entries.stream()
                .map(each -> json.writeValueAsString(each.getValue()))
                .toArray(String[]::new))
        .update();
  }

  List<Integer> outcomeOfRest(
      UUID dossierId, Collection<String> others, String outcome, String reason) {
    return jdbc.sql(
            """
            update hoso.dossier_item set outcome = :outcome, reason = :reason
            where dossier_id = :dossier and active
              and not coalesce(outcome = any (cast(:others as text[])), false)
            returning ordinal
            """)
        .param("dossier", dossierId)
        .param("others", others.toArray(String[]::new))
        .param("outcome", outcome)
        .param("reason", reason)
        .query(Integer.class)
        .list();
  }

  List<Integer> outcome(UUID dossierId, List<UUID> ids, String outcome, String reason) {
    return jdbc.sql(
            """
            update hoso.dossier_item set outcome = :outcome, reason = :reason
            where dossier_id = :dossier and active and id = any (cast(:ids as uuid[]))
            returning ordinal
            """)
        .param("dossier", dossierId)
        .param("ids", ids.toArray(UUID[]::new))
        .param("outcome", outcome)
        .param("reason", reason)
        .query(Integer.class)
        .list();
  }

  void outcomeOfAll(UUID dossierId, String outcome) {
    jdbc.sql("update hoso.dossier_item set outcome = :outcome where dossier_id = :dossier")
        .param("outcome", outcome)
        .param("dossier", dossierId)
        .update();
  }

  void close(UUID dossierId) {
    jdbc.sql("update hoso.dossier_item set active = false where dossier_id = :dossier and active")
        .param("dossier", dossierId)
        .update();
  }

  Item item(ResultSet row) throws SQLException {
    return new Item(
        row.getObject("id", UUID.class),
        row.getInt("ordinal"),
        row.getObject("person_id", UUID.class),
        row.getString("name"),
        row.getString("title"),
        row.getString("outcome"),
        row.getString("reason"),
        row.getBoolean("active"),
        json.readValue(row.getString("details"), VALUES));
  }

  Set<UUID> about(UUID personId, Collection<UUID> dossierIds) {
    return Set.copyOf(
        jdbc.sql(
                "select distinct dossier_id from hoso.dossier_item"
                    + " where person_id in (select hoso.same_person(:person))"
                    + " and dossier_id in (:ids)")
            .param("person", personId)
            .param("ids", Set.copyOf(dossierIds))
            .query(UUID.class)
            .list());
  }
}
