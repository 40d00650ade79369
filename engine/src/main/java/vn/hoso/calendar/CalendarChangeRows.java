package vn.hoso.calendar;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided when a day was entered, and which dossiers it is still to be done to. */
@Repository
class CalendarChangeRows {

  /** A decision. */
  record Change(
      UUID id,
      LocalDate day,
      @Nullable UUID scopeUnitId,
      CalendarChoice choice,
      String reason,
      UUID decidedBy) {}

  /** One dossier of a decision. */
  record Waiting(int seq, UUID dossierId) {}

  /** How far it is. */
  record Progress(int total, int done) {}

  private final JdbcClient jdbc;

  CalendarChangeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, UUID entryId, CalendarChoice choice, String reason, Instant at, UUID by) {
    jdbc.sql(
            """
            insert into hoso.calendar_change (id, entry_id, choice, reason, decided_at, decided_by)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(id, entryId, choice.name(), reason, Timestamp.from(at), by)
        .update();
  }

  void addDossiers(UUID changeId, List<UUID> dossiers) {
    jdbc.sql(
            """
            insert into hoso.calendar_change_dossier (change_id, seq, dossier_id)
            select ?, d.seq, d.id from unnest(cast(? as uuid[])) with ordinality d(id, seq)
            """)
        .params(changeId, dossiers.toArray(UUID[]::new))
        .update();
  }

  Optional<Change> find(UUID id) {
    return jdbc.sql(
            """
            select c.id, e.day, e.scope_unit_id, c.choice, c.reason, c.decided_by
            from hoso.calendar_change c join hoso.calendar_entry e on e.id = c.entry_id where c.id = ?
            """)
        .param(id)
        .query(Change.class)
        .optional();
  }

  List<UUID> unfinished() {
    return jdbc.sql(
            "select distinct change_id from hoso.calendar_change_dossier where not done order by change_id")
        .query(UUID.class)
        .list();
  }

  List<Waiting> next(UUID changeId, int most) {
    return jdbc.sql(
            """
            select seq, dossier_id from hoso.calendar_change_dossier
            where change_id = ? and not done order by seq limit ?
            """)
        .params(changeId, most)
        .query(Waiting.class)
        .list();
  }

  void done(UUID changeId, int seq, boolean failed) {
    jdbc.sql(
            "update hoso.calendar_change_dossier set done = true, failed = ? where change_id = ? and seq = ?")
        .params(failed, changeId, seq)
        .update();
  }

  Progress progress(UUID changeId) {
    return jdbc.sql(
            """
            select count(*) total, count(*) filter (where done) done
            from hoso.calendar_change_dossier where change_id = ?
            """)
        .param(changeId)
        .query(Progress.class)
        .single();
  }

  /** Codes name no person. */
  List<String> failed(UUID changeId) {
    return jdbc.sql(
            """
            select d.code from hoso.calendar_change_dossier c join hoso.dossier d on d.id = c.dossier_id
            where c.change_id = ? and c.failed order by c.seq
            """)
        .param(changeId)
        .query(String.class)
        .list();
  }
}
