package vn.hoso.item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.rule.ItemLimit;

/**
 * Items that leave their place under a limit to whoever comes, until it is decided: who is proposed
 * for removal. They stand above all places there are, so that they are still counted at the
 * decision and may come back.
 */
@Component
class ItemsAside {

  /** Above the most places a limit may have. */
  static final int ASIDE = 1_000_000;

  private final JdbcClient jdbc;

  ItemsAside(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether they hold a place or not: they leave it. */
  void put(ItemLimit limit, List<UUID> items, Map<UUID, String> keys) {
    for (var item : items.stream().sorted((a, b) -> keys.get(a).compareTo(keys.get(b))).toList()) {
      String key = keys.get(item);
      lock(key);
      jdbc.sql("delete from hoso.item_claim where limit_key = :key and item_id = :item")
          .param("key", key)
          .param("item", item)
          .update();
      jdbc.sql(
              """
              insert into hoso.item_claim (limit_key, place, limit_name, item_id)
              select :key, greatest(coalesce(max(place), 0), :aside) + 1, :limit, :item
              from hoso.item_claim where limit_key = :key
              """)
          .param("key", key)
          .param("aside", ASIDE)
          .param("limit", limit.name())
          .param("item", item)
          .update();
    }
  }

  /** Those that stand aside and are to do so no more: they have no place, and look for one. */
  List<UUID> called(Collection<UUID> items, Map<UUID, String> keys) {
    return jdbc.sql(
            """
            delete from hoso.item_claim c
            using unnest(cast(:items as uuid[]), cast(:keys as text[])) as w(item_id, limit_key)
            where c.item_id = w.item_id and c.limit_key = w.limit_key and c.place > :aside
            returning c.item_id
            """)
        .param("items", items.toArray(UUID[]::new))
        .param("keys", items.stream().map(keys::get).toArray(String[]::new))
        .param("aside", ASIDE)
        .query(UUID.class)
        .list();
  }

  /** Back to places of their own, as far as there are any; the others go on being counted. */
  void home(List<ItemLimit> limits, List<UUID> items) {
    limits.stream().filter(limit -> !limit.leaves().isEmpty()).forEach(limit -> home(limit, items));
  }

  private void home(ItemLimit limit, List<UUID> items) {
    record Stands(String key, int place) {}
    jdbc.sql(
            """
            select limit_key key, place from hoso.item_claim
            where item_id = any (cast(:items as uuid[])) and limit_name = :limit and place > :aside
            order by limit_key, place
            """)
        .param("items", items.toArray(UUID[]::new))
        .param("limit", limit.name())
        .param("aside", ASIDE)
        .query(Stands.class)
        .list()
        .forEach(
            each -> {
              lock(each.key());
              jdbc.sql(
                      """
                      update hoso.item_claim c set place = free.place
                      from (select min(s.place) place from generate_series(1, :most) as s(place)
                            where not exists (select 1 from hoso.item_claim t
                                              where t.limit_key = :key and t.place = s.place)) free
                      where c.limit_key = :key and c.place = :place and free.place is not null
                      """)
                  .param("most", limit.atMost())
                  .param("key", each.key())
                  .param("place", each.place())
                  .update();
            });
  }

  /**
   * Limits that the items would go beyond as they have come out, each with one of those items: who
   * left a place to another and keeps it all the same.
   */
  Map<ItemLimit, Item> beyond(
      UUID dossierId, ItemKeys by, List<ItemLimit> limits, List<Item> items) {
    var found = new LinkedHashMap<ItemLimit, Item>();
    limits.stream()
        .filter(limit -> !limit.leaves().isEmpty())
        .forEach(
            limit ->
                kept(by, limit, items)
                    .forEach(
                        (key, kept) -> {
                          if (others(key, dossierId) + kept.size() > limit.atMost()) {
                            found.putIfAbsent(limit, kept.get(0));
                          }
                        }));
    return found;
  }

  /** By key: the items that came out as the limit keeps them. */
  private static Map<String, List<Item>> kept(ItemKeys by, ItemLimit limit, List<Item> items) {
    var keys = new HashMap<String, List<Item>>();
    items.stream()
        .filter(Item::active)
        .filter(item -> limit.keeps().contains(String.valueOf(item.outcome())))
        .forEach(
            item ->
                by.of(limit, NewItem.of(item))
                    .ifPresent(
                        key -> keys.computeIfAbsent(key, none -> new ArrayList<>()).add(item)));
    return keys;
  }

  /** How many others there are under that key, those aside among them. */
  private int others(String key, UUID dossierId) {
    return jdbc.sql(
            """
            select count(*) from hoso.item_claim c join hoso.dossier_item i on i.id = c.item_id
            where c.limit_key = :key and i.dossier_id <> :dossier
            """)
        .param("key", key)
        .param("dossier", dossierId)
        .query(Integer.class)
        .single();
  }

  private void lock(String key) {
    jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) l")
        .param("key", key)
        .query(Integer.class)
        .single();
  }
}
