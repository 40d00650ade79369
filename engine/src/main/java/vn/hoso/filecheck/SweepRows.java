package vn.hoso.filecheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.file.KeptState;

/** The sweeps and what they found; the latest are kept. */
@Repository
class SweepRows {

  private static final int KEPT = 30;
  private static final int MOST_FAULTS = 200;

  /** No number beyond those that were given, or before them. */
  private static final String GIVEN =
      " number between 1 and (select last_value from hoso.file_sweep_number_seq)";

  /**
   * How many of each.
   *
   * @param cleared taken away
   */
  record Counts(int checked, int missing, int changed, int orphaned, int cleared) {}

  /** One sweep. */
  record Sweep(
      UUID id,
      Instant startedAt,
      @Nullable Instant endedAt,
      @Nullable String askedByName,
      Counts counts) {}

  /** A file that suffered, and whose it is. */
  record Fault(String sha256, KeptState state, List<UUID> dossierIds) {}

  private final JdbcClient jdbc;

  SweepRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void begin(UUID id, @Nullable UUID askedBy, Instant at) {
    jdbc.sql("select hoso.number_left('hoso.file_sweep')").query(Boolean.class).single();
    jdbc.sql("insert into hoso.file_sweep (id, started_at, asked_by) values (?, ?, ?)")
        .params(id, at.atOffset(ZoneOffset.UTC), askedBy)
        .update();
  }

  /** In the caller's transaction, so that a result is there whole or not at all. */
  void end(UUID id, Counts counts, Collection<Fault> faults, Instant at) {
    jdbc.sql(
            "update hoso.file_sweep set ended_at = ?, checked = ?, missing = ?, changed = ?,"
                + " orphaned = ?, cleared = ? where id = ?")
        .params(at.atOffset(ZoneOffset.UTC), counts.checked(), counts.missing(), counts.changed())
        .params(counts.orphaned(), counts.cleared(), id)
        .update();
    for (Fault fault : faults) {
      jdbc.sql(
              "insert into hoso.file_fault (sweep_id, sha256, state, dossier_ids)"
                  + " values (?, ?, ?, ?)")
          .params(id, fault.sha256(), fault.state().name())
          .param(fault.dossierIds().toArray(UUID[]::new))
          .update();
    }
    jdbc.sql(
            "delete from hoso.file_sweep where number between 1 and (select number from"
                + " hoso.file_sweep where"
                + GIVEN
                + " order by number desc offset ? limit 1)")
        .param(KEPT)
        .update();
  }

  Optional<Sweep> latest() {
    return jdbc.sql(
            "select s.*, o.full_name from hoso.file_sweep s left join hoso.official o"
                + " on o.id = s.asked_by where"
                + GIVEN
                + " order by s.number desc limit 1")
        .query(SweepRows::sweep)
        .optional();
  }

  List<Fault> faults(UUID id) {
    return jdbc.sql(
            "select * from hoso.file_fault where sweep_id = ? order by state, sha256 limit ?")
        .params(id, MOST_FAULTS)
        .query(
            (row, number) ->
                new Fault(
                    row.getString("sha256"),
                    KeptState.valueOf(row.getString("state")),
                    List.of((UUID[]) row.getArray("dossier_ids").getArray())))
        .list();
  }

  private static Sweep sweep(ResultSet row, int number) throws SQLException {
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Sweep(
        row.getObject("id", UUID.class),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        ended == null ? null : ended.toInstant(),
        row.getString("full_name"),
        new Counts(
            row.getInt("checked"),
            row.getInt("missing"),
            row.getInt("changed"),
            row.getInt("orphaned"),
            row.getInt("cleared")));
  }
}
