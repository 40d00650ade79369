package vn.hoso.item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
  private final ItemsApart apart;
  private final ItemsAside aside;

  ItemClaims(JdbcClient jdbc, ItemsApart apart, ItemsAside aside) {
    this.jdbc = jdbc;
    this.apart = apart;
    this.aside = aside;
  }

  private ItemKeys keys(UUID dossierId, Procedure procedure) {
    boolean asked =
        procedure.items().limits().stream().anyMatch(each -> each.per().contains(ItemLimit.OPENER));
    return new ItemKeys(
        procedure.slug(),
        asked
            ? jdbc.sql("select opener_unit_id from hoso.dossier where id = :id")
                .param("id", dossierId)
                .query(UUID.class)
                .single()
            : null);
  }

  /** By what the limit counts that item of the dossier; empty where it does not. */
  Optional<String> key(UUID dossierId, Procedure procedure, ItemLimit limit, NewItem item) {
    return keys(dossierId, procedure).of(limit, item);
  }

  /** Takes a place for every item under every limit; gives back those there was none for. */
  List<Refused> take(UUID dossierId, Procedure procedure, List<UUID> ids, List<NewItem> items) {
    return take(keys(dossierId, procedure), procedure.items().limits(), ids, items);
  }

  private List<Refused> take(
      ItemKeys keys, List<ItemLimit> limits, List<UUID> ids, List<NewItem> items) {
    var refused = new ArrayList<Refused>();
    for (var limit : limits) {
      var found = keys.of(limit, items);
      refused.addAll(
          limit.apart() == null
              ? take(limit, ids, items, byId(ids, found))
              : apart.take(keys.slug(), limit, ids, items, found));
    }
    return refused;
  }

  private static Map<UUID, String> byId(List<UUID> ids, Map<Integer, String> keys) {
    var found = new HashMap<UUID, String>();
    keys.forEach((at, key) -> found.put(ids.get(at), key));
    return found;
  }

  /** By the item's place among the given: the limit of which every place is taken. */
  Map<Integer, ItemLimit> full(UUID dossierId, Procedure procedure, List<NewItem> items) {
    var full = new HashMap<Integer, ItemLimit>();
    var by = keys(dossierId, procedure);
    for (var limit : procedure.items().limits()) {
      var keys = by.of(limit, items);
      var taken =
          limit.apart() == null
              ? taken(limit, keys.values())
              : apart.others(by.slug(), List.copyOf(keys.values())).keySet();
      keys.forEach(
          (place, key) -> {
            if (taken.contains(key) && !limit.leftBy(items.get(place).values())) {
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
                where limit_key = any (cast(:keys as text[])) and place < :aside
                group by limit_key having count(*) >= :most
                """)
            .param("keys", keys.toArray(String[]::new))
            .param("most", limit.atMost())
            .param("aside", ItemsAside.ASIDE)
            .query(String.class)
            .list());
  }

  /** After columns were filled in: places are taken anew where a limit counts by one of them. */
  List<Refused> again(UUID dossierId, Procedure procedure, List<Item> items, Set<String> columns) {
    var limits =
        procedure.items().limits().stream()
            .filter(limit -> columns.stream().anyMatch(limit::looksAt))
            .toList();
    var ids = items.stream().map(Item::id).toList();
    giveBack(ids, limits);
    return take(keys(dossierId, procedure), limits, ids, items.stream().map(NewItem::of).toList());
  }

  /** The places of those items are as if they had none: what came from an earlier one goes back. */
  void giveBack(List<UUID> ids, List<ItemLimit> limits) {
    giveBack(ids, origins(ids), limits);
  }

  private void giveBack(List<UUID> ids, List<UUID> origins, List<ItemLimit> limits) {
    if (!origins.isEmpty()) {
      claims(
          "update hoso.item_claim c set item_id = i.origin_id from hoso.dossier_item i"
              + " where i.id = c.item_id and i.origin_id is not null and",
          ids,
          limits);
    }
    claims("delete from hoso.item_claim c where", ids, limits);
    aside.home(limits, origins);
  }

  private void claims(String what, List<UUID> ids, List<ItemLimit> limits) {
    jdbc.sql(
            what
                + " c.limit_name = any (cast(:limits as text[]))"
                + " and c.item_id = any (cast(:ids as uuid[]))")
        .param("limits", limits.stream().map(ItemLimit::name).toArray(String[]::new))
        .param("ids", ids.toArray(UUID[]::new))
        .update();
  }

  private List<UUID> origins(List<UUID> ids) {
    return jdbc.sql(
            """
            select origin_id from hoso.dossier_item
            where id = any (cast(:ids as uuid[])) and origin_id is not null
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  /** What goes on from an earlier item goes on in its place. */
  private Set<UUID> takeOver(List<UUID> items, Map<UUID, String> keys) {
    return new HashSet<>(
        jdbc.sql(
                """
                update hoso.item_claim c set item_id = i.id
                from unnest(cast(:items as uuid[]), cast(:keys as text[])) as w(item_id, limit_key)
                join hoso.dossier_item i on i.id = w.item_id
                where c.item_id = i.origin_id and c.limit_key = w.limit_key
                returning i.id
                """)
            .param("items", items.toArray(UUID[]::new))
            .param("keys", items.stream().map(keys::get).toArray(String[]::new))
            .query(UUID.class)
            .list());
  }

  private List<Refused> take(
      ItemLimit limit, List<UUID> ids, List<NewItem> items, Map<UUID, String> keys) {
    var left = new ArrayList<>(ids.stream().filter(keys::containsKey).toList());
    var moved = takeOver(left, keys);
    var leaving = left.stream().filter(id -> limit.leftBy(at(items, ids, id).values())).toList();
    aside.put(limit, leaving, keys);
    moved.removeAll(leaving);
    moved.removeAll(aside.called(List.copyOf(moved), keys));
    left.removeAll(leaving);
    left.removeAll(moved);
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

  private static NewItem at(List<NewItem> items, List<UUID> ids, UUID id) {
    return items.get(ids.indexOf(id));
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

  /**
   * Leaves only the places of items with an outcome that their limit keeps; where nothing was
   * decided, what came from an earlier item goes back to it.
   */
  void giveUp(UUID dossierId, boolean decided, List<ItemLimit> limits) {
    var ids = new ArrayList<UUID>();
    var origins = new ArrayList<UUID>();
    jdbc.sql("select id, origin_id from hoso.dossier_item where dossier_id = :dossier")
        .param("dossier", dossierId)
        .query(
            row -> {
              ids.add(row.getObject("id", UUID.class));
              Optional.ofNullable(row.getObject("origin_id", UUID.class)).ifPresent(origins::add);
            });
    if (!decided) {
      giveBack(ids, origins, limits);
      return;
    }
    var kept =
        limits.stream()
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
    aside.home(limits, ids);
  }

  /** Limits gone beyond by the items as they have come out, each with one of those. */
  Map<ItemLimit, Item> beyond(UUID dossierId, Procedure procedure, List<Item> items) {
    return aside.beyond(dossierId, keys(dossierId, procedure), procedure.items().limits(), items);
  }
}
