package vn.hoso.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossierlist.PageKey;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;

/** Which open work items a list can be made of, by key: the oldest first. */
@Repository
class OpeningKeys {

  /** A step at a position, with open work. */
  record Opening(UUID positionId, String procedureSlug, String stepId) {}

  /**
   * @param open without those that are not for whoever asks
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

  /** As {@link OwnDossiers#on(CurrentUser, UUID)} takes it from a stand-in. */
  private static final String SUBMITTED =
      """
       and not (w.position_id = any (:standing) and exists (
        select from hoso.dossier d join hoso.position p on p.id = w.position_id
        where d.id = w.dossier_id and d.opener_unit_id is distinct from p.unit_id and <submitted>))
      """
          .replace("<submitted>", OwnDossiers.SUBMITTED);

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
  List<Counted> counted(CurrentUser by, int page, int atOnce) {
    var standing = standing(by);
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
                .replace("<others>", others(standing))
                .replace("<listed>", LISTED))
        .param("positions", array(by.positions().stream().map(HeldPosition::positionId)))
        .param("page", page)
        .param("atOnce", atOnce)
        .param("person", by.personId())
        .param("standing", array(standing.stream()))
        .param("selves", by.selves().toArray(UUID[]::new))
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

  List<Key> page(CurrentUser by, Opening of, Key after, int limit) {
    var standing = standing(by);
    return jdbc.sql(
            """
            select w.id, w.created_at, <listed> listed from hoso.work_item w
            where w.position_id = :position and w.procedure_slug = :slug and w.step_id = :step
              and (w.created_at, w.id) > (:at, :id)<others>
            order by w.created_at, w.id limit :limit
            """
                .replace("<others>", others(standing))
                .replace("<listed>", LISTED))
        .param("position", of.positionId())
        .param("slug", of.procedureSlug())
        .param("step", of.stepId())
        .param("at", Timestamp.from(after.createdAt()))
        .param("id", after.id())
        .param("limit", limit)
        .param("person", by.personId())
        .param("standing", array(standing.stream()))
        .param("selves", by.selves().toArray(UUID[]::new))
        .query(OpeningKeys::key)
        .list();
  }

  /** Positions where he acts for absent colleagues alone. */
  private static List<UUID> standing(CurrentUser by) {
    var held = by.positions();
    var own = held.stream().filter(HeldPosition::own).map(HeldPosition::positionId).toList();
    return held.stream()
        .map(HeldPosition::positionId)
        .filter(id -> !own.contains(id))
        .distinct()
        .toList();
  }

  /** Which items are not his; of what he submitted only who stands in is asked. */
  private static String others(List<UUID> standing) {
    return standing.isEmpty() ? OTHERS : OTHERS + SUBMITTED;
  }

  private static SqlArrayValue array(Stream<UUID> ids) {
    return new SqlArrayValue("uuid", ids.toArray());
  }

  private static Key key(ResultSet row, int number) throws SQLException {
    return new Key(
        row.getObject("id", UUID.class),
        row.getTimestamp("created_at").toInstant(),
        row.getBoolean("listed"));
  }
}
