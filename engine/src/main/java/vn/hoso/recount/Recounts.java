package vn.hoso.recount;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.clock.Clocks;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.PartCapacity;
import vn.hoso.step.StepRuns;

/** What other rules would move among open dossiers; writes nothing. The caller asks who may. */
@Service
public class Recounts {

  private static final int PORTION = 100;

  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final DossierChanges changes;
  private final StepRuns runs;
  private final Reckoning reckoning;
  private final Clocks clocks;

  Recounts(
      EntityManager entities,
      JdbcClient jdbc,
      DossierChanges changes,
      StepRuns runs,
      Reckoning reckoning,
      Clocks clocks) {
    this.entities = entities;
    this.jdbc = jdbc;
    this.changes = changes;
    this.runs = runs;
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

  /**
   * What would move by another calendar, dossier by dossier; those that stay are left out.
   *
   * @param next the calendar of a cell, by its path
   */
  @Transactional(readOnly = true)
  public List<DossierMove> foresee(List<UUID> open, Function<String, WorkingCalendar> next) {
    return moves(
        open, dossier -> new Rules(next.apply(dossier.seat(PartCapacity.OPENER).unitPath()), null));
  }

  /** As above by the limits of another revision, each by the calendar that governs it. */
  @Transactional(readOnly = true)
  public List<DossierMove> foresee(List<UUID> open, Procedure next) {
    return moves(open, dossier -> new Rules(clocks.calendar(dossier), next));
  }

  private List<DossierMove> moves(List<UUID> open, Function<KnownDossier, Rules> next) {
    var moves = new ArrayList<DossierMove>();
    for (int i = 0; i < open.size(); i += PORTION) {
      moves.addAll(portion(open.subList(i, Math.min(open.size(), i + PORTION)), next));
    }
    return moves;
  }

  private List<DossierMove> portion(List<UUID> ids, Function<KnownDossier, Rules> next) {
    var steps = runs.open(ids).stream().collect(Collectors.groupingBy(StepRecordView::dossierId));
    var found = changes.all(ids).stream().collect(Collectors.toMap(KnownDossier::id, each -> each));
    var moves =
        ids.stream()
            .map(found::get)
            .map(
                dossier ->
                    reckoning.move(
                        dossier, steps.getOrDefault(dossier.id(), List.of()), next.apply(dossier)))
            .filter(move -> !move.dates().isEmpty())
            .toList();
    entities.clear(); // a hundred thousand of them are not held at once
    return moves;
  }

  /** What would become of that one now; nothing to tell where it has ended. */
  @Transactional(propagation = Propagation.MANDATORY)
  DossierMove move(KnownDossier dossier, Rules next) {
    return reckoning.move(dossier, runs.open(List.of(dossier.id())), next);
  }
}
