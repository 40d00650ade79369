package vn.hoso.state;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.opening.Openers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.procedure.Phase;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.PartCapacity;
import vn.hoso.step.Steps;

/**
 * Whose papers an official may change, who may add some: those his own unit has brought. The office
 * that takes the dossier in or appraises it puts in order what others brought, until the paper of
 * the decision is drafted; who prepares it, what was entered for him. Whoever is asked, takes over,
 * decides or signs reads the papers of others, and changes none.
 */
@Component
class PaperBringers {

  private static final Set<PartCapacity> PUT_IN_ORDER =
      Set.of(PartCapacity.INTAKE, PartCapacity.APPRAISER);

  private static final String OF_HIS_UNITS =
      """
      select distinct h.official_id from hoso.position_holding h
      join hoso.position p on p.id = h.position_id
      where h.official_id = any (cast(:bringers as uuid[]))
        and p.unit_id = any (cast(:units as uuid[]))
      """;

  private static final String LEFT =
      """
      select b.id from unnest(cast(:bringers as uuid[])) b(id)
      where not exists (
          select from hoso.position_holding h
          join hoso.position p on p.id = h.position_id
          join hoso.dossier_unit u on u.unit_id = p.unit_id and u.dossier_id = :dossier
          where h.official_id = b.id)
        or exists (
          select from hoso.dossier d where d.id = :dossier and d.opened_on_behalf and d.opened_by = b.id)
      """;

  private final DossierChanges changes;
  private final Steps steps;
  private final Openers openers;
  private final OwnDossiers own;
  private final JdbcClient jdbc;

  PaperBringers(
      DossierChanges changes, Steps steps, Openers openers, OwnDossiers own, JdbcClient jdbc) {
    this.changes = changes;
    this.steps = steps;
    this.openers = openers;
    this.own = own;
    this.jdbc = jdbc;
  }

  /**
   * Those of the officials whose papers he may change; he may add papers.
   *
   * @param bringers who brought the papers
   */
  Set<UUID> of(CurrentUser official, UUID dossierId, Collection<UUID> bringers) {
    var dossier = changes.get(dossierId);
    var by = own.on(official, dossierId);
    if (bringers.stream().allMatch(by.officialId()::equals)
        || prepares(by, dossier)
        || putsInOrder(by, dossier)) {
      return Set.copyOf(bringers);
    }
    var his =
        new HashSet<>(
            jdbc.sql(OF_HIS_UNITS)
                .param("bringers", bringers.toArray(UUID[]::new))
                .param("units", units(by))
                .query(UUID.class)
                .list());
    his.add(by.officialId());
    his.addAll(left(by, dossier, bringers));
    his.retainAll(bringers);
    return his;
  }

  private static UUID[] units(CurrentUser by) {
    return by.positions().stream().map(HeldPosition::unitId).distinct().toArray(UUID[]::new);
  }

  /** What has not been handed in is the opener's, whoever entered it for him. */
  private boolean prepares(CurrentUser by, KnownDossier dossier) {
    return dossier.status() == DossierStatus.DRAFT && openers.opens(by, dossier);
  }

  /**
   * While he mends what he handed in, also those of whom no unit that has to do with the dossier
   * knows: of the unit that his succeeded, and who entered it for him.
   */
  private List<UUID> left(CurrentUser by, KnownDossier dossier, Collection<UUID> bringers) {
    if (dossier.status() != DossierStatus.AWAITING_SUPPLEMENT || !openers.opens(by, dossier)) {
      return List.of();
    }
    return jdbc.sql(LEFT)
        .param("bringers", bringers.toArray(UUID[]::new))
        .param("dossier", dossier.id())
        .query(UUID.class)
        .list();
  }

  private boolean putsInOrder(CurrentUser by, KnownDossier dossier) {
    var procedure = changes.revision(dossier).procedure();
    return steps.of(dossier.id()).stream()
        .filter(step -> step.open() && by.officialId().equals(step.holderId()))
        .anyMatch(step -> putInOrderAt(procedure, step));
  }

  private static boolean putInOrderAt(Procedure procedure, StepRecordView record) {
    return procedure
        .step(record.stepId())
        .filter(step -> step.signing() == null && step.phase() != Phase.AFTERWARDS)
        .flatMap(step -> procedure.part(step.part()))
        .filter(part -> PUT_IN_ORDER.contains(part.capacity()))
        .isPresent();
  }
}
