package vn.hoso.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The pages of the inbox, one statement each. First the keys, position by position, by one index
 * search of at most a page; then the rows by their id. An in-list over all positions turns twenty
 * times slower once the driver plans it generically.
 */
@Repository
class InboxLists {

  /** Over {@code x.id}. */
  static final String KEPT_OUT = " and x.id <> all (cast(:kept as uuid[]))";

  private final JdbcClient jdbc;
  private final Clock clock;

  InboxLists(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * At most one row more than the page holds: it tells that another page follows.
   *
   * @param kept steps the asker may not know of, which are left out
   */
  List<InboxRow> page(InboxScope scope, InboxQuery query, Set<UUID> kept) {
    Map<String, Object> params = new LinkedHashMap<>();
    InboxOrder order = new InboxOrder(query.sort());
    String keys = keys(scope, query, order, kept, params);
    params.put("rows", query.limit() + 1);
    params.put("day", LocalDate.now(clock));
    params.put("self", scope.officialId());
    String sql =
        "select "
            + InboxRow.COLUMNS
            + " from (select id, "
            + order.of("")
            + " from ("
            + keys
            + ") found order by "
            + order.of("")
            + ", id limit :rows) page join work_item x on x.id = page.id order by "
            + order.of("page.")
            + ", page.id";
    return jdbc.sql(sql).params(params).query(InboxRow::read).list();
  }

  /** One row of each dossier, in their order: what there is of it that is kept from the asker. */
  List<InboxRow> kept(InboxScope scope, List<UUID> dossiers, Set<UUID> steps) {
    if (dossiers.isEmpty()) {
      return List.of();
    }
    Map<UUID, InboxRow> rows = new HashMap<>();
    jdbc
        .sql(
            "select "
                + InboxRow.COLUMNS
                + " from work_item x where x.dossier_id = any (cast(:dossiers as uuid[]))")
        .param("dossiers", InboxScope.array(dossiers))
        .param("day", LocalDate.now(clock))
        .param("self", scope.officialId())
        .query(InboxRow::read)
        .list()
        .stream()
        .filter(row -> steps.contains(row.id()))
        .forEach(row -> rows.put(row.dossierId(), row));
    return dossiers.stream().map(rows::get).filter(Objects::nonNull).toList();
  }

  /** Whether a cursor of a list by name is of a dossier he sees. */
  boolean goesOn(InboxScope scope, InboxCursor cursor) {
    Map<String, Object> params = new LinkedHashMap<>();
    scope.bindSight(params);
    params.put("key", cursor.param(InboxQuery.Sort.NAME));
    return jdbc.sql(InboxOrder.GOES_ON).params(params).query(Boolean.class).single();
  }

  private String keys(
      InboxScope scope,
      InboxQuery query,
      InboxOrder order,
      Set<UUID> kept,
      Map<String, Object> params) {
    String filter = filter(query, order, params) + scope.others();
    if (!kept.isEmpty()) {
      params.put("kept", InboxScope.array(kept));
      filter += KEPT_OUT;
    }
    scope.bind(params);
    if (query.sort() == InboxQuery.Sort.NAME && query.cursor() != null) {
      scope.bindSight(params);
    }
    List<String> parts = new ArrayList<>();
    switch (query.view()) {
      case MINE -> mine(scope, params, parts);
      case SHARED -> shared(scope, query.sort(), params, parts);
      case TODO -> {
        mine(scope, params, parts);
        shared(scope, query.sort(), params, parts);
      }
      case UNIT -> each("headed", scope.headed(), SharedWork.IN_UNIT, params, parts);
      case WAITING -> params.put("units", InboxScope.array(scope.units()));
    }
    if (query.view() == InboxView.WAITING) {
      return waiting(order, filter);
    }
    // A head who holds a position of his unit finds an item twice: union takes one away.
    return String.join(" union ", parts)
        .replace("<keys>", order.of("l."))
        .replace("<selected>", order.selected())
        .replace("<by>", order.by())
        .replace("<filter>", filter);
  }

  private static void mine(InboxScope scope, Map<String, Object> params, List<String> parts) {
    each("me", Set.of(scope.officialId()), SharedWork.MINE, params, parts);
  }

  /**
   * By due day a unit he leads is read by itself: its positions are in it. Other orders have an
   * index of the position alone.
   */
  private static void shared(
      InboxScope scope, InboxQuery.Sort sort, Map<String, Object> params, List<String> parts) {
    String at = sort == InboxQuery.Sort.DUE ? "apart" : "positions";
    Set<UUID> read = sort == InboxQuery.Sort.DUE ? scope.apart() : scope.positions();
    params.put("positions", InboxScope.array(scope.positions()));
    each(at, read, SharedWork.UNCLAIMED_AT_POSITION, params, parts);
    each(at, read, SharedWork.LAPSED_AT_POSITION, params, parts);
    each("me", Set.of(scope.officialId()), SharedWork.DONE_FOR_ME, params, parts);
    if (!scope.headed().isEmpty()) {
      each("headed", scope.headed(), SharedWork.UNCLAIMED_IN_UNIT, params, parts);
      each("headed", scope.headed(), SharedWork.LAPSED_IN_UNIT, params, parts);
    }
    if (!scope.absent().isEmpty()) {
      each("absent", scope.absent(), SharedWork.HELD_BY_ABSENT, params, parts);
    }
  }

  private static void each(
      String name, Set<UUID> ids, String where, Map<String, Object> params, List<String> parts) {
    params.put(name, InboxScope.array(ids));
    parts.add(
        "select l.id, <keys> from unnest(cast(:"
            + name
            + " as uuid[])) one(id) cross join lateral (select x.id, "
            + "<selected> from work_item x where "
            + where
            + "<filter> order by <by>, x.id limit :rows) l");
  }

  /** The keys that are instants stand in {@code work_item_watch} too; names do not. */
  private static String waiting(InboxOrder order, String filter) {
    boolean joined =
        order.sort() == InboxQuery.Sort.NAME
            || filter.contains("procedure_slug")
            || filter.contains("x.dossier_id");
    return """
        select distinct l.id, <keys> from unnest(cast(:units as uuid[])) one(id) cross join lateral (
          select x.work_item_id id, <selected> from work_item_watch x <join>
          where x.unit_id = one.id and not (x.addressed_unit_id = any (cast(:units as uuid[])))<filter>
          order by <by>, x.work_item_id limit :rows) l
        """
        .replace("<join>", joined ? "join work_item p on p.id = x.work_item_id" : "")
        .replace("<filter>", filter.replace("x.id", "x.work_item_id"))
        .replace("<keys>", order.of("l."))
        .replace("<selected>", order.selected())
        .replace("<by>", order.by())
        .replace("x.procedure_slug", "p.procedure_slug")
        .replace("x.dossier_id", "p.dossier_id")
        .replace("x.person_name", "p.person_name");
  }

  private String filter(InboxQuery query, InboxOrder order, Map<String, Object> params) {
    StringBuilder filter = new StringBuilder();
    if (query.due() != null) {
      Instant[] between = DueDays.of(clock).between(query.due());
      params.put("after", Timestamp.from(between[0]));
      params.put("until", Timestamp.from(between[1]));
      filter.append(" and x.due_key > :after and x.due_key <= :until");
    }
    if (query.procedure() != null) {
      params.put("procedure", query.procedure());
      filter.append(" and x.procedure_slug = :procedure");
    }
    InboxCursor cursor = InboxCursor.of(query.cursor());
    if (cursor != null) {
      params.put("key", cursor.param(query.sort()));
      params.put("id", cursor.id());
      filter.append(order.after());
    }
    return filter.toString();
  }
}
