package vn.hoso.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossierlist.PageKey;

/** Which open work items a list can be made of, by key: the oldest first. */
@Repository
class OpeningKeys {

  /** A step at a position, with open work. */
  record Opening(UUID positionId, String procedureSlug, String stepId) {}

  /**
   * @param open without those about whoever asks
   * @param first the oldest of them
   */
  record Counted(Opening opening, String stepName, int open, List<Key> first) {}

  /**
   * An open work item, and where a page ends.
   *
   * @param listed whether it waits in another list
   */
  record Key(UUID id, Instant createdAt, boolean listed) {

    static final Key BEFORE_ALL = new Key(new UUID(0, 0), Instant.EPOCH, false);

    String cursor() {
      return new PageKey(createdAt, id).cursor();
    }

    static Key of(@Nullable String cursor) {
      if (cursor == null) {
        return BEFORE_ALL;
      }
      var end = PageKey.of(cursor);
      return new Key(end.id(), end.at(), false);
    }
  }

  private static final String OTHERS = " and w.dossier_id <> all (array " + OwnDossiers.ABOUT + ")";

  private static final String LISTED =
      "exists (select from hoso.meeting_row m where m.task_id = w.id and m.recorded_at is null and not m.postponed)";

  private final JdbcClient jdbc;

  OpeningKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * All steps with open work, the one with most first, each with its first items.
   *
   * @param page how many of one at most
   * @param atOnce how many of all together
   */
  List<Counted> counted(
      Collection<UUID> positionIds, int page, int atOnce, @Nullable UUID personId) {
    Map<Opening, Counted> found = new LinkedHashMap<>();
    jdbc.sql(
            """
            with k as (
              select w.position_id, w.procedure_slug, w.step_id, count(*) open
              from hoso.work_item w where w.position_id = any (:positions)<others> group by 1, 2, 3),
            o as (
              select k.*, row_number() over ranked place, coalesce(sum(least(k.open, :page))
                over (ranked rows between unbounded preceding and 1 preceding), 0) before
              from k window ranked as (order by k.open desc, k.position_id, k.procedure_slug, k.step_id))
            select o.*, l.*, (select s.step_name from hoso.work_item s where s.position_id = o.position_id
              and s.procedure_slug = o.procedure_slug and s.step_id = o.step_id limit 1) step_name
            from o left join lateral (
              select w.id, w.created_at, <listed> listed from hoso.work_item w
              where w.position_id = o.position_id and w.procedure_slug = o.procedure_slug
                and w.step_id = o.step_id<others>
              order by w.created_at, w.id limit greatest(0, least(:page, :atOnce - o.before))) l on true
            order by o.place, l.created_at, l.id
            """
                .replace("<others>", OTHERS)
                .replace("<listed>", LISTED))
        .param("positions", new SqlArrayValue("uuid", positionIds.toArray()))
        .param("page", page)
        .param("atOnce", atOnce)
        .param("person", personId)
        .query(
            row -> {
              add(row, found);
            });
    return List.copyOf(found.values());
  }

  private static void add(ResultSet row, Map<Opening, Counted> found) throws SQLException {
    var opening =
        new Opening(
            row.getObject("position_id", UUID.class),
            row.getString("procedure_slug"),
            row.getString("step_id"));
    if (!found.containsKey(opening)) {
      found.put(
          opening,
          new Counted(opening, row.getString("step_name"), row.getInt("open"), new ArrayList<>()));
    }
    if (row.getObject("id") != null) {
      found.get(opening).first().add(key(row, 0));
    }
  }

  List<Key> page(Opening of, Key after, int limit, @Nullable UUID personId) {
    return jdbc.sql(
            """
            select w.id, w.created_at, <listed> listed from hoso.work_item w
            where w.position_id = :position and w.procedure_slug = :slug and w.step_id = :step
              and (w.created_at, w.id) > (:at, :id)<others>
            order by w.created_at, w.id limit :limit
            """
                .replace("<others>", OTHERS)
                .replace("<listed>", LISTED))
        .param("position", of.positionId())
        .param("slug", of.procedureSlug())
        .param("step", of.stepId())
        .param("at", Timestamp.from(after.createdAt()))
        .param("id", after.id())
        .param("limit", limit)
        .param("person", personId)
        .query(OpeningKeys::key)
        .list();
  }

  private static Key key(ResultSet row, int number) throws SQLException {
    return new Key(
        row.getObject("id", UUID.class),
        row.getTimestamp("created_at").toInstant(),
        row.getBoolean("listed"));
  }
}
