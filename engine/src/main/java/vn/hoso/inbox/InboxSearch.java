package vn.hoso.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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

  InboxSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<InboxRow> find(InboxScope scope, InboxView view, String text) {
    List<String> words = words(text);
    Map<String, Object> params = params(scope, view);
    // A plan made for any word is wrong for most: once generic, it stays ten times slower.
    jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
        .query(String.class)
        .single();
    int visible =
        jdbc.sql(
                "select count(*) from (select 1 from work_item w where "
                    + where(view)
                    + " limit "
                    + (FEW + 1)
                    + ") x")
            .params(params)
            .query(Integer.class)
            .single();
    StringBuilder sql = new StringBuilder("select w.* from work_item w where ").append(where(view));
    for (int i = 0; i < words.size(); i++) {
      // Concatenation keeps the trigram index out of the plan.
      sql.append(visible > FEW ? " and w.search" : " and (w.search || '')")
          .append(" like '%' || hoso.vn_fold(:word")
          .append(i)
          .append(") || '%'");
      params.put("word" + i, words.get(i));
    }
    return jdbc.sql(sql.append(" order by w.due_key, w.id limit " + MOST).toString())
        .params(params)
        .query(InboxRow::read)
        .list();
  }

  private static Map<String, Object> params(InboxScope scope, InboxView view) {
    Map<String, Object> params = new LinkedHashMap<>();
    if (view == InboxView.MINE || view == InboxView.TODO) {
      params.put("me", scope.officialId());
    }
    if (view == InboxView.SHARED || view == InboxView.TODO) {
      params.put("positions", InboxScope.array(scope.positions()));
    }
    if (view != InboxView.MINE && view != InboxView.WAITING) {
      params.put("headed", InboxScope.array(scope.headed()));
    }
    if (view == InboxView.WAITING) {
      params.put("units", InboxScope.array(scope.units()));
    }
    return params;
  }

  private static String where(InboxView view) {
    String mine = "w.holder_id = :me";
    String shared =
        "(w.holder_id is null and (w.position_id = any (cast(:positions as uuid[]))"
            + " or w.unit_id = any (cast(:headed as uuid[]))))";
    return switch (view) {
      case MINE -> mine;
      case SHARED -> shared;
      case TODO -> "(" + mine + " or " + shared + ")";
      case UNIT -> "w.unit_id = any (cast(:headed as uuid[]))";
      case WAITING ->
          "not (w.unit_id = any (cast(:units as uuid[]))) and w.id in (select x.work_item_id from work_item_watch x"
              + " where x.unit_id = any (cast(:units as uuid[])))";
    };
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
