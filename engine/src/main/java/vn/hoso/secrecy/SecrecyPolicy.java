package vn.hoso.secrecy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierSight;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedures;

/**
 * The one filter between what a dossier keeps and whoever sees it: everything shown of a dossier,
 * in its file, in lists, notices, papers or to the public, is asked of a {@link CaseReader} first.
 */
@Service
public class SecrecyPolicy {

  private final DossierChanges changes;
  private final DossierSight sight;
  private final Procedures procedures;
  private final JdbcClient jdbc;

  SecrecyPolicy(
      DossierChanges changes, DossierSight sight, Procedures procedures, JdbcClient jdbc) {
    this.changes = changes;
    this.sight = sight;
    this.procedures = procedures;
    this.jdbc = jdbc;
  }

  /**
   * Who asks, once for many questions.
   *
   * @throws vn.hoso.dossier.DossierProblem DOSSIER-001 (404)
   */
  @Transactional(readOnly = true)
  public CaseReader reader(CurrentUser by, UUID dossierId) {
    var dossier = changes.get(dossierId);
    sight.require(by, dossier);
    return reader(by, dossier);
  }

  /**
   * As {@link #reader(CurrentUser, UUID)}, of a dossier he was found to see.
   *
   * @param units who plays or played which part: ids and names by name of the part
   */
  public CaseReader reader(CurrentUser by, UUID revisionId, Map<String, Map<UUID, String>> units) {
    return new CaseReader(procedures, revisionId, by, units);
  }

  CaseReader reader(CurrentUser by, KnownDossier dossier) {
    return new CaseReader(procedures, dossier.revisionId(), by, units(dossier));
  }

  /** Whoever has code and secret, and is on no side. */
  public CaseReader outsider(KnownDossier dossier) {
    return new CaseReader(procedures, dossier.revisionId(), null, units(dossier));
  }

  private static Map<String, Map<UUID, String>> units(KnownDossier dossier) {
    var units = new HashMap<String, Map<UUID, String>>();
    dossier.parts().all().forEach(seat -> put(units, seat.part(), seat.unitId(), seat.unitName()));
    return units;
  }

  private static void put(
      Map<String, Map<UUID, String>> units, String part, UUID unitId, String name) {
    units.computeIfAbsent(part, first -> new HashMap<>()).put(unitId, name);
  }

  /** Whether he knows of the step, of a dossier he was found to see. */
  @Transactional(readOnly = true)
  public boolean knows(CurrentUser by, StepRecordView step) {
    var dossier = changes.get(step.dossierId());
    return !secretive(dossier.procedureSlug()) || reader(by, dossier).knows(step);
  }

  /** Whether he knows of the step as it would come, of a dossier he was found to see. */
  @Transactional(readOnly = true)
  public boolean knows(CurrentUser by, UUID dossierId, String stepId) {
    var dossier = changes.get(dossierId);
    return !secretive(dossier.procedureSlug()) || reader(by, dossier).knows(stepId);
  }

  /** Whether he reads until when that step waits, of a dossier he was found to see. */
  @Transactional(readOnly = true)
  public boolean awaits(CurrentUser by, UUID dossierId, String stepId) {
    var dossier = changes.get(dossierId);
    return !secretive(dossier.procedureSlug()) || reader(by, dossier).awaits(stepId);
  }

  /** As {@link CaseReader#readsAhead}, of a dossier he was found to see. */
  @Transactional(readOnly = true)
  public boolean readsAhead(CurrentUser by, UUID dossierId, String stepId) {
    return reader(by, changes.get(dossierId)).readsAhead(stepId);
  }

  /** Whether he reads papers of that type, of a dossier he was found to see. */
  @Transactional(readOnly = true)
  public boolean reads(CurrentUser by, UUID dossierId, String paper) {
    var dossier = changes.get(dossierId);
    return !secretive(dossier.procedureSlug()) || reader(by, dossier).paper(paper);
  }

  /** Those of the dossiers that he sees, in one statement; asks nothing for none. */
  @Transactional(readOnly = true)
  public Set<UUID> seen(CurrentUser by, Collection<UUID> dossierIds) {
    return dossierIds.isEmpty()
        ? Set.of()
        : Set.copyOf(
            jdbc.sql(
                    "select d.id from hoso.dossier d where d.id in (:ids) and "
                        + DossierSight.WHERE)
                .param("ids", dossierIds)
                .params(sight.parameters(by))
                .query(UUID.class)
                .list());
  }

  /** Whether a revision of that procedure keeps something from some who see its dossiers. */
  public boolean secretive(String slug) {
    return procedures.keepsSecrets(slug);
  }

  /** The procedures some revision of which keeps steps from some who see its dossiers. */
  public Set<String> keepingSteps() {
    return procedures.secretSteps().keySet();
  }

  /**
   * The same reader before several dossiers, in one statement; none where none is asked for. Only
   * for lists, which have found that he sees them.
   *
   * @param dossierIds those of procedures that are {@link #secretive}
   */
  @Transactional(readOnly = true)
  public Map<UUID, CaseReader> readers(CurrentUser by, Collection<UUID> dossierIds) {
    if (dossierIds.isEmpty()) {
      return Map.of();
    }
    Map<UUID, UUID> revisions = new HashMap<>();
    Map<UUID, Map<String, Map<UUID, String>>> units = new HashMap<>();
    jdbc.sql(
            """
            select u.dossier_id, u.part, u.unit_id, u.unit_name,
              (select a.revision_id from hoso.governing_assignment a
               where a.dossier_id = u.dossier_id order by a.seq desc limit 1) revision_id
            from hoso.dossier_unit u where u.dossier_id in (:ids)
            """)
        .param("ids", dossierIds)
        .query(
            row -> {
              var id = row.getObject("dossier_id", UUID.class);
              revisions.put(id, row.getObject("revision_id", UUID.class));
              put(
                  units.computeIfAbsent(id, first -> new HashMap<>()),
                  row.getString("part"),
                  row.getObject("unit_id", UUID.class),
                  row.getString("unit_name"));
            });
    Map<UUID, CaseReader> readers = new HashMap<>();
    revisions.forEach(
        (id, revision) -> readers.put(id, new CaseReader(procedures, revision, by, units.get(id))));
    return readers;
  }
}
