package vn.hoso.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.recount.RecountChoice;

/** Which day was entered with what decision about open dossiers. */
@Repository
class CalendarChangeRows {

  /** A decision. */
  record Change(UUID id, LocalDate day, @Nullable UUID scopeUnitId, RecountChoice choice) {}

  private final JdbcClient jdbc;

  CalendarChangeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param recountId the decision about open dossiers, which the change is named by
   */
  void add(UUID recountId, UUID entryId) {
    jdbc.sql("insert into hoso.calendar_change (id, entry_id) values (?, ?)")
        .params(recountId, entryId)
        .update();
  }

  Optional<Change> find(UUID id) {
    return jdbc.sql(
            """
            select c.id, e.day, e.scope_unit_id, r.choice
            from hoso.calendar_change c
            join hoso.calendar_entry e on e.id = c.entry_id
            join hoso.recount r on r.id = c.id
            where c.id = ?
            """)
        .param(id)
        .query(Change.class)
        .optional();
  }
}
