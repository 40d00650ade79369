package vn.hoso.recount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.dossier.ClockEntry;
import vn.hoso.dossier.DatedDossier.Governing;
import vn.hoso.dossier.DossierClock;
import vn.hoso.dossier.KnownDossier.Fact;

/**
 * Many dossiers with what their dates follow from, table by table instead of dossier by dossier.
 * Rows name the place of their dossier among those asked for, which is shorter than its id.
 */
@Component
class OpenDossiers {

  private static final String ASKED =
      " from unnest(cast(? as uuid[])) with ordinality i(id, place) ";

  /** Each dossier's rows by its index: how many others there are makes no difference. */
  private static final String EACH = ASKED + " cross join lateral (";

  private static final String DOSSIERS =
      "select i.place, x.*"
          + EACH
          + """
          select d.code, u.unit_path, d.closed_at, a.revision_id, a.calendar_version_id, a.from_at
          from hoso.dossier d
          join hoso.dossier_unit u on u.dossier_id = d.id and u.capacity = 'OPENER'
          join hoso.governing_assignment a on a.dossier_id = d.id and a.seq = 0
          where d.id = i.id offset 0) x
          """;

  /** What has governed since; most keep what they were opened with. */
  private static final String GOVERNING =
      "select i.place, x.*"
          + EACH
          + """
          select revision_id, calendar_version_id, from_at from hoso.governing_assignment
          where dossier_id = i.id and seq > 0 order by seq offset 0) x
          """;

  private static final String FACTS =
      "select i.place, x.*"
          + EACH
          + """
          select name, fact_date, entered_at, corrects from hoso.dossier_fact
          where dossier_id = i.id order by seq offset 0) x
          """;

  private static final String CLOCKS =
      "select i.place, x.*"
          + EACH
          + """
          select clock, limit_name, kind, fact_date, amount, cause, entered_at, corrects
          from hoso.clock_event where dossier_id = i.id order by seq offset 0) x
          """;

  private static final String STEPS =
      "select i.place, x.*"
          + EACH
          + """
          select id, step_id, step_name, unit_id, capacity = 'OPENER' own, started_at, due_on,
            due_at, warn_at
          from hoso.step_record where dossier_id = i.id
            and completed_at is null and cancelled_at is null
          order by seq offset 0) x
          """;

  @FunctionalInterface
  private interface Row {
    void into(ReadDossier dossier, ResultSet row) throws SQLException;
  }

  private final JdbcClient jdbc;

  OpenDossiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In that order; what is no dossier is left out. */
  List<ReadDossier> of(List<UUID> ids) {
    var asked = ids.toArray(UUID[]::new);
    var dossiers = new ReadDossier[asked.length];
    jdbc.sql(DOSSIERS)
        .param(asked)
        .query(
            row -> {
              int place = row.getInt(1) - 1;
              dossiers[place] =
                  new ReadDossier(asked[place], row.getString(2), row.getString(3), at(row, 4));
              governing(dossiers[place], row, 5);
            });
    each(GOVERNING, asked, dossiers, (dossier, row) -> governing(dossier, row, 2));
    each(FACTS, asked, dossiers, OpenDossiers::fact);
    each(CLOCKS, asked, dossiers, OpenDossiers::entry);
    each(STEPS, asked, dossiers, OpenDossiers::step);
    return Stream.of(dossiers).filter(Objects::nonNull).toList();
  }

  private void each(String sql, UUID[] asked, ReadDossier[] dossiers, Row into) {
    jdbc.sql(sql)
        .param(asked)
        .query(
            row -> {
              var dossier = dossiers[row.getInt(1) - 1];
              if (dossier != null) {
                into.into(dossier, row);
              }
            });
  }

  private static void governing(ReadDossier dossier, ResultSet row, int at) throws SQLException {
    dossier.governing.add(
        new Governing(
            row.getObject(at, UUID.class), row.getObject(at + 1, UUID.class), at(row, at + 2)));
  }

  private static void fact(ReadDossier dossier, ResultSet row) throws SQLException {
    var entered = at(row, 4);
    int corrects = row.getInt(5);
    var before = row.wasNull() ? null : dossier.facts.get(corrects);
    dossier.facts.add(
        new Fact(
            row.getString(2),
            row.getObject(3, LocalDate.class),
            entered,
            before == null ? entered : before.knownSince(),
            null,
            before == null ? null : before.factDate()));
  }

  /** Without the words: what was written beside it moves no date. */
  private static void entry(ReadDossier dossier, ResultSet row) throws SQLException {
    var cause = row.getString(7);
    int corrected = row.getInt(9);
    Integer corrects = row.wasNull() ? null : Integer.valueOf(corrected);
    dossier.clockEntries.add(
        new ClockEntry(
            DossierClock.valueOf(row.getString(2)),
            row.getString(3),
            ClockEvent.Kind.valueOf(row.getString(4)),
            row.getObject(5, LocalDate.class),
            row.getInt(6),
            cause == null ? null : ClockEvent.Cause.valueOf(cause),
            null,
            null,
            at(row, 8),
            null,
            corrects));
  }

  private static void step(ReadDossier dossier, ResultSet row) throws SQLException {
    dossier.open.add(
        new OpenStep(
            row.getObject(2, UUID.class),
            row.getString(3),
            row.getString(4),
            row.getObject(5, UUID.class),
            row.getBoolean(6),
            at(row, 7),
            row.getObject(8, LocalDate.class),
            at(row, 9),
            at(row, 10)));
  }

  private static @Nullable Instant at(ResultSet row, int column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
