package vn.hoso.bigdata;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Foreign keys and plain indexes of tables that are filled in bulk: taken away before, made again
 * behind, which checks every row at once instead of one by one.
 */
final class SparedKeys {

  private record Key(String drop, String create) {}

  private final JdbcClient jdbc;
  private final List<Key> keys;

  SparedKeys(JdbcClient jdbc, List<String> tables) {
    this.jdbc = jdbc;
    this.keys =
        jdbc.sql(
                """
                with spared as (select cast(t as regclass) id from unnest(cast(:tables as text[])) t)
                select 'drop index ' || cast(i.indexrelid as regclass) as drop, pg_get_indexdef(i.indexrelid) as create
                from pg_index i join spared on spared.id = i.indrelid
                where not exists (select from pg_constraint k where k.conindid = i.indexrelid)
                union all
                select format('alter table %s drop constraint %I', cast(k.conrelid as regclass), k.conname),
                  format('alter table %s add constraint %I %s', cast(k.conrelid as regclass), k.conname,
                    pg_get_constraintdef(k.oid))
                from pg_constraint k join spared on spared.id = k.conrelid where k.contype = 'f'
                """)
            .param("tables", tables.toArray(String[]::new))
            .query(Key.class)
            .list();
  }

  void drop() {
    keys.forEach(key -> jdbc.sql(key.drop()).update());
  }

  void makeAgain() {
    keys.forEach(key -> jdbc.sql(key.create()).update());
  }
}
