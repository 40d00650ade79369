package vn.hoso.meeting;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.VisibleScope;

/** The lists themselves; their rows are {@link MeetingRowStore}'s. */
@Repository
class MeetingStore {

  private static final String SELECT = "select m.*, m.common::text common_text from meeting m ";

  private static final String OTHERS = " and r.dossier_id <> all (array " + OwnDossiers.ABOUT + ")";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  MeetingStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<Meeting> find(UUID id) {
    return jdbc.sql(SELECT + "where m.id = ?")
        .param(id)
        .query((row, number) -> MeetingReading.meeting(row, json))
        .optional();
  }

  /** The version, which stays as it is until the transaction ends. */
  int pinnedVersion(UUID id) {
    return jdbc.sql("select version from meeting where id = ? for share")
        .param(id)
        .query(Integer.class)
        .optional()
        .orElseThrow(MeetingProblem::notFound);
  }

  /** Nobody saves it or records of it until the transaction ends. */
  void lock(UUID id) {
    jdbc.sql("select id from meeting where id = ? for update").param(id).query(UUID.class).list();
  }

  void insert(Meeting meeting) {
    var place = meeting.place();
    var work = meeting.work();
    jdbc.sql(
            """
            insert into meeting (id, kind, position_id, position_name, unit_id, unit_name, unit_path,
              procedure_slug, procedure_name, revision_id, step_id, step_name, held_on, common,
              created_by, created_at, saved_by_name, saved_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
            """)
        .params(meeting.id(), meeting.kind().name())
        .params(place.positionId(), place.positionName())
        .params(place.unitId(), place.unitName(), place.unitPath())
        .params(work.procedureSlug(), work.procedureName(), work.revisionId())
        .params(work.stepId(), work.stepName(), meeting.heldOn())
        .params(json.writeValueAsString(meeting.common()), meeting.createdBy())
        .params(Timestamp.from(meeting.createdAt()), meeting.savedByName())
        .params(Timestamp.from(meeting.savedAt()), meeting.version())
        .update();
  }

  /**
   * @param meeting as it is to be, with the version it was seen at
   * @return whether it still had that version
   */
  boolean update(Meeting meeting) {
    return jdbc.sql(
                """
                update meeting set held_on = ?, chair = ?, secretary = ?, summoned = ?, present = ?,
                  excused = ?, common = ?::jsonb, saved_by_name = ?, saved_at = ?,
                  version = version + 1
                where id = ? and version = ?
                """)
            .params(meeting.heldOn(), meeting.chair(), meeting.secretary())
            .params(meeting.summoned(), meeting.present(), meeting.excused())
            .params(json.writeValueAsString(meeting.common()), meeting.savedByName())
            .params(Timestamp.from(meeting.savedAt()), meeting.id(), meeting.version())
            .update()
        == 1;
  }

  void delete(UUID id) {
    jdbc.sql("delete from meeting where id = ?").param(id).update();
  }

  /**
   * Lists of these positions and units, the newest first, counted without rows about whoever asks;
   * one of nothing else is none to him.
   */
  List<KeptLine> lines(
      VisibleScope scope, @Nullable UUID personId, @Nullable UUID before, int limit) {
    return jdbc.sql(
            """
            select m.*, c.rows, c.recorded, c.postponed,
              (select r.dossier_id from meeting_row r where r.meeting_id = m.id<others>
               order by r.seq limit 1) first_dossier
            from meeting m cross join lateral (
              select count(*) as rows, count(*) filter (where r.recorded_at is not null) recorded,
                     count(*) filter (where r.postponed and r.recorded_at is null) postponed
              from meeting_row r where r.meeting_id = m.id<others>) c
            where c.rows > 0 and (m.position_id = any (:positions) or m.unit_id = any (:units))
              and (cast(:before as uuid) is null or m.id < cast(:before as uuid))
            order by m.id desc limit :limit
            """
                .replace("<others>", OTHERS))
        .param("person", personId)
        .param("positions", array(scope.positionIds()))
        .param("units", array(scope.unitIds()))
        .param("before", before)
        .param("limit", limit)
        .query(MeetingReading::kept)
        .list();
  }

  /** Which of these items wait in a list: neither recorded nor left for the next time. */
  Set<UUID> listed(Collection<UUID> taskIds) {
    return Set.copyOf(
        jdbc.sql(
                """
                select distinct task_id from meeting_row
                where task_id = any (:ids) and recorded_at is null and not postponed
                """)
            .params(Map.of("ids", array(taskIds)))
            .query(UUID.class)
            .list());
  }

  private static SqlArrayValue array(Collection<UUID> ids) {
    return new SqlArrayValue("uuid", ids.toArray());
  }
}
