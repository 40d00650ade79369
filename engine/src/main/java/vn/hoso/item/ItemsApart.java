package vn.hoso.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.rule.ItemLimit;

/**
 * Items of one procedure that are not to stand beside those of another. Each has a place under the
 * key both count by; whoever comes second waits for the first to commit.
 */
@Component
class ItemsApart {

  private final JdbcClient jdbc;

  ItemsApart(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By key: the dossier of another procedure that has an item there. */
  Map<String, UUID> others(String slug, List<String> keys) {
    var others = new HashMap<String, UUID>();
    jdbc.sql(
            """
            select c.limit_key, i.dossier_id from hoso.item_claim c
            join hoso.dossier_item i on i.id = c.item_id
            join hoso.dossier d on d.id = i.dossier_id
            where c.limit_key = any (cast(:keys as text[])) and d.procedure_slug <> :slug
            """)
        .param("keys", keys.toArray(String[]::new))
        .param("slug", slug)
        .query(
            row -> {
              others.put(row.getString(1), row.getObject(2, UUID.class));
            });
    return others;
  }

  /** Takes a place for each; gives back those that would stand beside another procedure's. */
  List<Refused> take(
      String slug,
      ItemLimit limit,
      List<UUID> ids,
      List<NewItem> items,
      Map<Integer, String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    lock(keys.values().stream().distinct().sorted().toList());
    var others = others(slug, List.copyOf(keys.values()));
    var refused = new ArrayList<Refused>();
    keys.forEach(
        (at, key) -> {
          if (others.containsKey(key)) {
            refused.add(new Refused(at, limit, others.get(key), items.get(at)));
          } else {
            add(limit, ids.get(at), key);
          }
        });
    return refused;
  }

  private void lock(List<String> keys) {
    keys.forEach(
        key ->
            jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) l")
                .param("key", key)
                .query(Integer.class)
                .single());
  }

  private void add(ItemLimit limit, UUID id, String key) {
    jdbc.sql(
            """
            insert into hoso.item_claim (limit_key, place, limit_name, item_id)
            select :key, coalesce(max(place), 0) + 1, :limit, :item
            from hoso.item_claim where limit_key = :key
            """)
        .param("key", key)
        .param("limit", limit.name())
        .param("item", id)
        .update();
  }
}
