package vn.hoso.item;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.shared.Letters;
import vn.hoso.shared.Page;

/** Reads lists by the page, and counts what stands on them. */
@Component
class ItemLists {

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

  List<String> valuesWithout(UUID dossierId, String column, String by, Collection<String> ended) {
    return jdbc.sql(
            """
            select distinct coalesce(i.details ->> :by, '') from hoso.dossier_item i
            where i.dossier_id = :dossier and i.active and coalesce(i.details ->> :column, '') = ''
              and not coalesce(i.outcome = any (cast(:ended as text[])), false)
            order by 1
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
