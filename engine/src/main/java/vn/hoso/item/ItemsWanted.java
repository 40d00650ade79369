package vn.hoso.item;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many people are asked for each post of a list. */
@Service
public class ItemsWanted {

  private final JdbcClient jdbc;

  ItemsWanted(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By {@link #key}. */
  @Transactional(readOnly = true)
  public Map<String, Integer> of(UUID dossierId) {
    var wanted = new HashMap<String, Integer>();
    jdbc.sql("select title, wanted from hoso.item_wanted where dossier_id = :dossier")
        .param("dossier", dossierId)
        .query(
            row -> {
              wanted.put(row.getString(1), row.getInt(2));
            });
    return wanted;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void say(UUID dossierId, String title, int wanted) {
    jdbc.sql(
            """
            insert into hoso.item_wanted (dossier_id, title, wanted)
            values (:dossier, :title, :wanted)
            on conflict (dossier_id, title) do update set wanted = excluded.wanted
            """)
        .param("dossier", dossierId)
        .param("title", key(title))
        .param("wanted", wanted)
        .update();
  }

  /** A post is the same however it is typed. */
  public static String key(String title) {
    return ItemSpelling.of(title).toLowerCase(Locale.ROOT);
  }
}
