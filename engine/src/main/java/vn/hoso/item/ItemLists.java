package vn.hoso.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.shared.Letters;
import vn.hoso.shared.Page;

/** Reads lists by the page, and counts what stands on them. */
@Component
class ItemLists {

  /** As many as a question can name. */
  private static final int NAMED = 5;

  private final JdbcClient jdbc;
  private final ItemRows rows;

  ItemLists(JdbcClient jdbc, ItemRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  Page<Item> page(UUID dossierId, ItemFilter filter, int after, int size) {
    var found =
        jdbc.sql(
                """
                select %s from hoso.dossier_item
                where dossier_id = :dossier and ordinal > :after
                  and (cast(:words as text[]) is null or search like all (cast(:words as text[])))
                  and (cast(:outcome as text) is null or :outcome = case when outcome = any (cast(:kept as text[])) then ''
                           else coalesce(outcome, '') end)
                order by ordinal limit :limit
                """
                    .formatted(ItemRows.COLUMNS))
            .param("dossier", dossierId)
            .param("after", after)
            .param("words", words(filter.text()))
            .param("outcome", filter.outcome())
            .param("kept", filter.kept().toArray(String[]::new))
            .param("limit", size + 1)
            .query((row, number) -> rows.item(row))
            .list();
    boolean more = found.size() > size;
    var shown = more ? found.subList(0, size) : found;
    return new Page<>(shown, more ? String.valueOf(shown.get(size - 1).ordinal()) : null);
  }

  private static String[] words(String text) {
    var words = text == null ? "" : Letters.words(text);
    return words.isBlank()
        ? null
        : Arrays.stream(words.split(" ")).map(word -> "%" + word + "%").toArray(String[]::new);
  }

  List<ItemCount> counts(UUID dossierId) {
    return jdbc.sql(
            """
            select outcome, count(*) from hoso.dossier_item
            where dossier_id = :dossier group by outcome order by outcome nulls first
            """)
        .param("dossier", dossierId)
        .query((row, number) -> new ItemCount(row.getString(1), row.getInt(2)))
        .list();
  }

  ItemRest rest(UUID dossierId, Collection<String> others) {
    var first = new ArrayList<String>();
    var count = new int[1];
    jdbc.sql(
            """
            select name, count(*) over () from hoso.dossier_item
            where dossier_id = :dossier and active
              and not coalesce(outcome = any (cast(:others as text[])), false)
            order by ordinal limit :named
            """)
        .param("dossier", dossierId)
        .param("others", others.toArray(String[]::new))
        .param("named", NAMED)
        .query(
            row -> {
              first.add(row.getString(1));
              count[0] = row.getInt(2);
            });
    return new ItemRest(count[0], first);
  }

  /** The place on the list of those given that are there, by their place among the given. */
  Map<Integer, Integer> there(UUID dossierId, Collection<String> columns, List<NewItem> items) {
    var there = new HashMap<Integer, Integer>();
    jdbc.sql(
            """
            select w.place - 1, min(i.ordinal)
            from unnest(cast(:who as text[]), cast(:titles as text[]), cast(:details as text[]))
              with ordinality as w(who, title, details, place)
            join hoso.dossier_item i
              on coalesce(i.person_id::text, lower(i.name)) = w.who
              and lower(coalesce(i.title, '')) = w.title and i.details @> cast(w.details as jsonb)
            where i.dossier_id = :dossier and i.active group by w.place
            """)
        .param("dossier", dossierId)
        .param("who", items.stream().map(ItemLists::who).toArray(String[]::new))
        .param(
            "titles",
            items.stream()
                .map(each -> each.title() == null ? "" : each.title().toLowerCase(Locale.ROOT))
                .toArray(String[]::new))
        .param(
            "details",
            items.stream().map(each -> rows.details(each, columns)).toArray(String[]::new))
        .query(
            row -> {
              there.put(row.getInt(1), row.getInt(2));
            });
    return there;
  }

  private static String who(NewItem item) {
    return item.personId() == null
        ? item.name().toLowerCase(Locale.ROOT)
        : item.personId().toString();
  }

  List<String> valuesWithout(UUID dossierId, String column, String by, Collection<String> ended) {
    return jdbc.sql(
            """
            select said from (
              select distinct coalesce(i.details ->> :by, '') said from hoso.dossier_item i
              where i.dossier_id = :dossier and i.active and coalesce(i.details ->> :column, '') = ''
                and not coalesce(i.outcome = any (cast(:ended as text[])), false)) waiting
            order by cast(substring(said from '^[0-9]{1,9}') as integer) nulls last, said
            """)
        .param("dossier", dossierId)
        .param("by", by)
        .param("column", column)
        .param("ended", ended.toArray(String[]::new))
        .query(String.class)
        .list();
  }

  /**
   * In how many items that still count each of the columns is empty; those without are left out.
   */
  Map<String, Integer> missing(
      UUID dossierId, Collection<String> columns, Collection<String> ended) {
    var missing = new LinkedHashMap<String, Integer>();
    jdbc.sql(
            """
            select c.name, count(*) from hoso.dossier_item i
            cross join unnest(cast(:columns as text[])) as c(name)
            where i.dossier_id = :dossier and i.active and coalesce(i.details ->> c.name, '') = ''
              and not coalesce(i.outcome = any (cast(:ended as text[])), false)
            group by c.name order by c.name
            """)
        .param("dossier", dossierId)
        .param("columns", columns.toArray(String[]::new))
        .param("ended", ended.toArray(String[]::new))
        .query(
            row -> {
              missing.put(row.getString(1), row.getInt(2));
            });
    return missing;
  }
}
