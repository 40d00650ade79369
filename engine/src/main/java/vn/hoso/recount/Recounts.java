package vn.hoso.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.clock.Clocks;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedure;

/** What other rules would move among open dossiers; writes nothing. The caller asks who may. */
@Service
public class Recounts {

  private static final int PORTION = 4000;

  private final JdbcClient jdbc;
  private final OpenDossiers dossiers;
  private final Reckoning reckoning;
  private final Clocks clocks;

  Recounts(JdbcClient jdbc, OpenDossiers dossiers, Reckoning reckoning, Clocks clocks) {
    this.jdbc = jdbc;
    this.dossiers = dossiers;
    this.reckoning = reckoning;
    this.clocks = clocks;
  }

  /**
   * The open dossiers of the cells there, the oldest first.
   *
   * @param scopePath path of a unit; null = every unit
   */
  @Transactional(readOnly = true)
  public List<UUID> open(String scopePath) {
    return jdbc.sql(
            """
            select d.id from hoso.dossier d
            join hoso.dossier_unit c on c.dossier_id = d.id and c.capacity = 'OPENER'
            where d.closed_at is null and c.unit_path like ? order by d.opened_at, d.id
            """)
        .param((scopePath == null ? "" : scopePath) + "%")
        .query(UUID.class)
        .list();
  }

  /** The open dossiers that one of these revisions governs, the oldest first. */
  @Transactional(readOnly = true)
  public List<UUID> governedBy(List<UUID> revisions) {
    return jdbc.sql(
            """
            select d.id from hoso.dossier d
            join lateral (
              select a.revision_id from hoso.governing_assignment a
              where a.dossier_id = d.id order by a.seq desc limit 1) g on true
            where d.closed_at is null and g.revision_id = any (cast(? as uuid[]))
            order by d.opened_at, d.id
            """)
        .param(revisions.toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  /** As that official may be told of them: a dossier about himself is counted, not listed. */
  @Transactional(readOnly = true)
  public List<DossierMove> toldTo(CurrentUser by, List<DossierMove> moves) {
    if (by.personId() == null || moves.isEmpty()) {
      return moves;
    }
    var about =
        Set.copyOf(
            jdbc.sql("select distinct own.dossier_id from " + OwnDossiers.ABOUT + " own")
                .param("person", by.personId())
                .query(UUID.class)
                .list());
    return moves.stream()
        .map(move -> about.contains(move.dossierId()) ? move.keptBack() : move)
        .toList();
  }

  /**
   * What would move by another calendar, dossier by dossier; those that stay are left out.
   *
   * @param next the calendar of a cell, by its path
   */
  @Transactional(readOnly = true)
  public List<DossierMove> foresee(List<UUID> open, Function<String, WorkingCalendar> next) {
    var known = new HashMap<String, Rules>();
    return moves(
        open,
        dossier ->
            known.computeIfAbsent(
                dossier.openerPath(), path -> new Rules(next.apply(path), null, clocks)));
  }

  /** As above by the limits of another revision, each by the calendar that governs it. */
  @Transactional(readOnly = true)
  public List<DossierMove> foresee(List<UUID> open, Procedure next) {
    var by = clocks.by(next);
    return moves(open, dossier -> new Rules(clocks.calendar(dossier), next, by));
  }

  /**
   * One portion is read while the one before is reckoned; a hundred thousand are not held at once.
   */
  private List<DossierMove> moves(List<UUID> open, Function<ReadDossier, Rules> next) {
    var moves = new ArrayList<DossierMove>(open.size());
    var memory = new Reckoning.Memory();
    CompletableFuture<List<DossierMove>> reckoned = null;
    for (int i = 0; i < open.size(); i += PORTION) {
      var read = dossiers.of(open.subList(i, Math.min(open.size(), i + PORTION)));
      if (reckoned != null) {
        moves.addAll(reckoned.join());
      }
      // By what each is counted may ask the database: that stays in this transaction.
      var rules = read.stream().map(next).toList();
      reckoned = CompletableFuture.supplyAsync(() -> reckon(read, rules, memory));
    }
    if (reckoned != null) {
      moves.addAll(reckoned.join());
    }
    return moves;
  }

  private List<DossierMove> reckon(
      List<ReadDossier> dossiers, List<Rules> rules, Reckoning.Memory memory) {
    var moves = new ArrayList<DossierMove>();
    for (int i = 0; i < dossiers.size(); i++) {
      var dossier = dossiers.get(i);
      var move = reckoning.move(dossier, dossier.open(), rules.get(i), memory);
      if (!move.dates().isEmpty()) {
        moves.add(move);
      }
    }
    return moves;
  }
}
