package vn.hoso.item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.ItemLimit;

/**
 * The places that limits have. An item takes one for each limit it falls under; the primary key
 * lets nobody take a place twice, and whoever comes second waits for the first to commit.
 */
@Component
class ItemClaims {

  /**
   * Taken in the order of the keys, so that two lists that share many people never wait for each
   * other in a circle.
   */
  private static final String TAKE =
      """
      with wanted as (
        select w.item_id, w.limit_key,
               row_number() over (partition by w.limit_key order by w.at) turn
        from unnest(cast(:items as uuid[]), cast(:keys as text[]))
          with ordinality as w(item_id, limit_key, at)),
      free as (
        select k.limit_key, s.place,
               row_number() over (partition by k.limit_key order by s.place) turn
        from (select distinct limit_key from wanted) k
        cross join generate_series(1, :most) as s(place)
        where not exists (select 1 from hoso.item_claim c
                          where c.limit_key = k.limit_key and c.place = s.place))
      insert into hoso.item_claim (limit_key, place, limit_name, item_id)
      select w.limit_key, f.place, :limit, w.item_id
      from wanted w join free f on f.limit_key = w.limit_key and f.turn = w.turn
      order by w.limit_key, f.place
      on conflict do nothing
      returning item_id
      """;

  private final JdbcClient jdbc;

  ItemClaims(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes a place for every item under every limit; gives back those there was none for. */
  List<Refused> take(Procedure procedure, List<UUID> ids, List<NewItem> items) {
    var refused = new ArrayList<Refused>();
    for (var limit : procedure.items().limits()) {
      refused.addAll(take(procedure.slug(), limit, ids, items));
    }
    return refused;
  }

  private List<Refused> take(String slug, ItemLimit limit, List<UUID> ids, List<NewItem> items) {
    var keys = new HashMap<UUID, String>();
    for (int at = 0; at < items.size(); at++) {
      var id = ids.get(at);
      key(slug, limit, items.get(at)).ifPresent(key -> keys.put(id, key));
    }
    return take(limit, ids, items, keys);
  }

  /** By the item's place among the given: the limit of which every place is taken. */
  Map<Integer, ItemLimit> full(Procedure procedure, List<NewItem> items) {
    var full = new HashMap<Integer, ItemLimit>();
    for (var limit : procedure.items().limits()) {
      var keys = new HashMap<Integer, String>();
      for (int at = 0; at < items.size(); at++) {
        int place = at;
        key(procedure.slug(), limit, items.get(at)).ifPresent(key -> keys.put(place, key));
      }
      var taken = taken(limit, keys.values());
      keys.forEach(
          (place, key) -> {
            if (taken.contains(key)) {
              full.putIfAbsent(place, limit);
            }
          });
    }
    return full;
  }

  private Set<String> taken(ItemLimit limit, Collection<String> keys) {
    return new HashSet<>(
        jdbc.sql(
                """
                select limit_key from hoso.item_claim
                where limit_key = any (cast(:keys as text[]))
                group by limit_key having count(*) >= :most
                """)
            .param("keys", keys.toArray(String[]::new))
            .param("most", limit.atMost())
            .query(String.class)
            .list());
  }

  /** After columns were filled in: places are taken anew where a limit counts by one of them. */
  List<Refused> again(Procedure procedure, List<Item> items, Set<String> columns) {
    var limits =
        procedure.items().limits().stream()
            .filter(limit -> limit.per().stream().anyMatch(columns::contains))
            .toList();
    var ids = items.stream().map(Item::id).toList();
    var given = items.stream().map(NewItem::of).toList();
    var refused = new ArrayList<Refused>();
    for (var limit : limits) {
      jdbc.sql(
              """
              delete from hoso.item_claim
              where limit_name = :limit and item_id = any (cast(:ids as uuid[]))
              """)
          .param("limit", limit.name())
          .param("ids", ids.toArray(UUID[]::new))
          .update();
      refused.addAll(take(procedure.slug(), limit, ids, given));
    }
    return refused;
  }

  private List<Refused> take(
      ItemLimit limit, List<UUID> ids, List<NewItem> items, Map<UUID, String> keys) {
    var left = new ArrayList<>(ids.stream().filter(keys::containsKey).toList());
    // Who loses a place to somebody else at the same moment looks for the next one.
    for (int turn = 0; turn < limit.atMost() && !left.isEmpty(); turn++) {
      left.removeAll(taken(limit, left, keys));
    }
    if (left.isEmpty()) {
      return List.of();
    }
    var holders = holders(left.stream().map(keys::get).collect(Collectors.toSet()));
    return left.stream()
        .map(
            id -> {
              int place = ids.indexOf(id);
              return new Refused(place, limit, holders.get(keys.get(id)), items.get(place));
            })
        .toList();
  }

  private Set<UUID> taken(ItemLimit limit, List<UUID> items, Map<UUID, String> keys) {
    return new HashSet<>(
        jdbc.sql(TAKE)
            .param("items", items.toArray(UUID[]::new))
            .param("keys", items.stream().map(keys::get).toArray(String[]::new))
            .param("most", limit.atMost())
            .param("limit", limit.name())
            .query(UUID.class)
            .list());
  }

  private Map<String, UUID> holders(Set<String> keys) {
    var holders = new HashMap<String, UUID>();
    jdbc.sql(
            """
            select c.limit_key, i.dossier_id
            from hoso.item_claim c join hoso.dossier_item i on i.id = c.item_id
            where c.limit_key = any (cast(:keys as text[])) order by c.place desc
            """)
        .param("keys", keys.toArray(String[]::new))
        .query(
            row -> {
              holders.put(row.getString(1), row.getObject(2, UUID.class));
            });
    return holders;
  }

  /** Capitals part nothing. Empty where something the limit counts by is not known of the item. */
  static Optional<String> key(String slug, ItemLimit limit, NewItem item) {
    var parts = limit.per().stream().map(each -> part(item, each)).toList();
    return parts.contains("")
        ? Optional.empty()
        : Optional.of(
            Stream.concat(Stream.of(slug, limit.name()), parts.stream())
                .map(each -> each.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"))
                .toLowerCase(Locale.ROOT));
  }

  private static String part(NewItem item, String per) {
    return switch (per) {
      case ItemLimit.PERSON -> item.personId() == null ? "" : item.personId().toString();
      case ItemLimit.TITLE -> item.title() == null ? "" : item.title();
      default -> item.values().getOrDefault(per, "");
    };
  }

  /** Leaves only the places of items with an outcome that their limit keeps. */
  void giveUp(UUID dossierId, List<ItemLimit> keeping) {
    var kept =
        keeping.stream()
            .flatMap(limit -> limit.keeps().stream().map(each -> limit.name() + "|" + each))
            .toArray(String[]::new);
    jdbc.sql(
            """
            delete from hoso.item_claim c using hoso.dossier_item i
            where i.id = c.item_id and i.dossier_id = :dossier
              and not coalesce(c.limit_name || '|' || i.outcome = any (cast(:kept as text[])), false)
            """)
        .param("dossier", dossierId)
        .param("kept", kept)
        .update();
  }
}
