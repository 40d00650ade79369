package vn.hoso.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.shared.Found;

/**
 * Words in the rows of a view, accents and case aside. The planner cannot tell which is shorter,
 * what the official sees or what holds the words, so it is counted first: up to {@value #FEW} rows
 * are read by position and compared, beyond that the trigrams lead.
 */
@Repository
class InboxSearch {

  static final int MOST = 100;
  private static final int FEW = 2_000;
  private static final int LONGEST = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  InboxSearch(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Found<InboxRow> find(InboxScope scope, InboxView view, String text) {
    List<String> words = words(text);
    Map<String, Object> params = params(scope, view);
    // A plan made for any word is wrong for most: once generic, it stays ten times slower.
    jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
        .query(String.class)
        .single();
    String seen = seen(view);
    int visible =
        jdbc.sql("select count(*) from (select 1 from (" + seen + ") s limit " + (FEW + 1) + ") x")
            .params(params)
            .query(Integer.class)
            .single();
    StringBuilder sql =
        new StringBuilder(
            "select " + InboxRow.COLUMNS + " from work_item x where x.id in (" + seen + ")");
    for (int i = 0; i < words.size(); i++) {
      // Concatenation keeps the trigram index out of the plan.
      sql.append(visible > FEW ? " and x.search" : " and (x.search || '')")
          .append(" like '%' || hoso.vn_fold(:word")
          .append(i)
          .append(") || '%'");
      params.put("word" + i, words.get(i));
    }
    sql.append(scope.others());
    scope.bind(params);
    sql.append(" order by x.due_key, x.id limit ").append(MOST + 1);
    return Found.of(jdbc.sql(sql.toString()).params(params).query(InboxRow::read).list(), MOST);
  }

  private Map<String, Object> params(InboxScope scope, InboxView view) {
    Map<String, Object> params = new LinkedHashMap<>();
    params.put("day", LocalDate.now(clock));
    if (view == InboxView.MINE || view == InboxView.SHARED || view == InboxView.TODO) {
      params.put("me", InboxScope.array(Set.of(scope.officialId())));
    }
    if (view == InboxView.SHARED || view == InboxView.TODO) {
      params.put("positions", InboxScope.array(scope.positions()));
      params.put("absent", InboxScope.array(scope.absent()));
    }
    if (view != InboxView.MINE && view != InboxView.WAITING) {
      params.put("headed", InboxScope.array(scope.headed()));
    }
    if (view == InboxView.WAITING) {
      params.put("units", InboxScope.array(scope.units()));
    }
    return params;
  }

  /** Ids of the view, position by position: an "or" over them all would read the whole table. */
  private static String seen(InboxView view) {
    String mine = each("me", SharedWork.MINE);
    String shared =
        String.join(
            " union ",
            each("positions", SharedWork.UNCLAIMED_AT_POSITION),
            each("positions", SharedWork.LAPSED_AT_POSITION),
            each("headed", SharedWork.UNCLAIMED_IN_UNIT),
            each("headed", SharedWork.LAPSED_IN_UNIT),
            each("absent", SharedWork.HELD_BY_ABSENT),
            each("me", SharedWork.DONE_FOR_ME));
    return switch (view) {
      case MINE -> mine;
      case SHARED -> shared;
      case TODO -> mine + " union " + shared;
      case UNIT -> each("headed", SharedWork.IN_UNIT);
      case WAITING ->
          "select x.work_item_id id from unnest(cast(:units as uuid[])) one(id) join work_item_watch x"
              + " on x.unit_id = one.id where not (x.addressed_unit_id = any (cast(:units as uuid[])))";
    };
  }

  private static String each(String name, String where) {
    return "select x.id from unnest(cast(:"
        + name
        + " as uuid[])) one(id) join work_item x on "
        + where;
  }

  private static List<String> words(String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
      throw InboxProblem.badFilter("text");
    }
    return Stream.of(text.strip().split("\\s+"))
        .map(word -> word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
        .toList();
  }
}
