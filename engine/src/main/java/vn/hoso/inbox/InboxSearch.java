package vn.hoso.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.shared.Found;

/**
 * Words in the rows of a view, accents and case aside. What he could work on is looked through
 * position by position, in an index that holds what is searched. What waits elsewhere may be nearly
 * everything: there it is counted first, and beyond {@value #FEW} rows the trigrams lead.
 */
@Repository
class InboxSearch {

  static final int MOST = 100;
  private static final int FEW = 2_000;
  private static final int LONGEST = 200;

  private static final String WATCHED =
      "select x.work_item_id id from unnest(cast(:units as uuid[])) one(id) join work_item_watch x"
          + " on x.unit_id = one.id where not (x.addressed_unit_id = any (cast(:units as uuid[])))";

  /** What is looked for in a row, without who sent it. */
  private static final String NAMED =
      "hoso.vn_fold(concat_ws(' ', x.dossier_code, x.person_name, x.unit_name, x.step_name))";

  /** Found by their keys first: most rows of a view do not hold the words. */
  private static final String SQL =
      "with said as materialized (select <folded>) select "
          + InboxRow.COLUMNS
          + ", <named> named from (<found> order by due_key, id limit :most) k join work_item x on x.id = k.id"
          + " order by k.due_key, k.id";

  private final JdbcClient jdbc;
  private final Clock clock;

  InboxSearch(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param named whether it holds the words without the name of who sent it
   */
  record Hit(InboxRow row, boolean named) {}

  /**
   * @param kept steps the asker may not know of, which are left out
   */
  Found<Hit> find(InboxScope scope, InboxView view, String text, Set<UUID> kept) {
    List<String> words = words(text);
    Map<String, Object> params = params(scope, view);
    List<String> folded = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      folded.add("hoso.vn_fold(:word%1$d) w%1$d".formatted(i));
      named.add("strpos(" + NAMED + ", (select w" + i + " from said)) > 0");
      params.put("word" + i, words.get(i));
    }
    scope.bind(params);
    params.put("most", MOST + 1);
    String found =
        view == InboxView.WAITING
            ? waiting(scope, params, words, kept)
            : looked(scope, view, words);
    String sql =
        SQL.replace("<folded>", String.join(", ", folded))
            .replace("<named>", String.join(" and ", named))
            .replace("<found>", found);
    return Found.of(
        jdbc.sql(sql)
            .params(params)
            .query((row, number) -> new Hit(InboxRow.read(row, number), row.getBoolean("named")))
            .list(),
        MOST);
  }

  private static String looked(InboxScope scope, InboxView view, List<String> words) {
    StringBuilder holds = new StringBuilder(scope.others());
    for (int i = 0; i < words.size(); i++) {
      // A place in a text is found several times faster than a pattern.
      holds.append(" and strpos(x.search, (select w").append(i).append(" from said)) > 0");
    }
    return String.join(" union all ", seen(view)).replace("<words>", holds);
  }

  private String waiting(
      InboxScope scope, Map<String, Object> params, List<String> words, Set<UUID> kept) {
    // A plan made for any word is wrong for most: once generic, it stays ten times slower.
    int visible =
        jdbc.sql(
                "select count(*) from (select 1 from ("
                    + WATCHED
                    + ") s limit "
                    + (FEW + 1)
                    + ") x where set_config('plan_cache_mode', 'force_custom_plan', true) is not null")
            .params(params)
            .query(Integer.class)
            .single();
    StringBuilder sql =
        new StringBuilder(
            "select x.due_key, x.id from work_item x where x.id in (" + WATCHED + ")");
    sql.append(scope.others());
    if (!kept.isEmpty()) {
      params.put("kept", InboxScope.array(kept));
      sql.append(InboxLists.KEPT_OUT);
    }
    for (int i = 0; i < words.size(); i++) {
      // Concatenation keeps the trigram index out of the plan.
      sql.append(visible > FEW ? " and x.search" : " and (x.search || '')")
          .append(" like '%' || hoso.vn_fold(:like")
          .append(i)
          .append(") || '%'");
      params.put("like" + i, words.get(i).replaceAll("([\\\\%_])", "\\\\$1"));
    }
    return sql.toString();
  }

  private Map<String, Object> params(InboxScope scope, InboxView view) {
    Map<String, Object> params = new LinkedHashMap<>();
    params.put("day", LocalDate.now(clock));
    params.put("self", scope.officialId());
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

  /** The view in parts that share nothing, position by position. */
  private static List<String> seen(InboxView view) {
    String mine = each("me", SharedWork.MINE);
    List<String> shared =
        List.of(
            each("positions", SharedWork.UNCLAIMED_AT_POSITION),
            each("positions", SharedWork.LAPSED_AT_POSITION),
            each("headed", SharedWork.UNCLAIMED_IN_UNIT + SharedWork.NOT_AT_POSITION),
            each("headed", SharedWork.LAPSED_IN_UNIT + SharedWork.NOT_AT_POSITION),
            each("absent", SharedWork.HELD_BY_ABSENT),
            each("me", SharedWork.DONE_FOR_ME));
    return switch (view) {
      case MINE -> List.of(mine);
      case SHARED -> shared;
      case TODO -> Stream.concat(Stream.of(mine), shared.stream()).toList();
      case UNIT -> List.of(each("headed", SharedWork.IN_UNIT));
      case WAITING -> throw new IllegalArgumentException(view.word());
    };
  }

  private static String each(String name, String where) {
    return "select x.due_key, x.id from unnest(cast(:"
        + name
        + " as uuid[])) one(id) join work_item x on "
        + where
        + "<words>";
  }

  private static List<String> words(String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
      throw InboxProblem.badFilter("text");
    }
    return List.of(text.strip().split("\\s+"));
  }
}
