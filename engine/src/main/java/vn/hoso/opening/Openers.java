package vn.hoso.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.OnBehalf;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.Opening;
import vn.hoso.rule.PartCapacity;
import vn.hoso.rule.Question;
import vn.hoso.shared.Text;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Who opens dossiers: in which units an official may, and whose dossier one is. */
@Component
public class Openers {

  private final DossierChanges changes;
  private final Procedures procedures;
  private final Units units;
  private final Positions positions;
  private final OnBehalf behalf;

  Openers(
      DossierChanges changes,
      Procedures procedures,
      Units units,
      Positions positions,
      OnBehalf behalf) {
    this.changes = changes;
    this.procedures = procedures;
    this.units = units;
    this.positions = positions;
    this.behalf = behalf;
  }

  /**
   * A procedure somebody may open dossiers of.
   *
   * @param subject what the person it is about is called
   * @param heading what is asked for as the name of a list; null where it is about one person
   * @param asks what is asked at the opening
   * @param units where; for the unit he holds a position in
   */
  record Offer(
      String procedure,
      Text name,
      Text subject,
      @Nullable Text heading,
      List<Question> asks,
      List<Place> units) {}

  record Place(UUID id, String name) {}

  /** By code of the procedure; those he may not open are left out. */
  List<Offer> offers(CurrentUser by) {
    return procedures.catalogue().stream()
        .map(revision -> offer(by, revision))
        .filter(offer -> !offer.units().isEmpty())
        .toList();
  }

  private Offer offer(CurrentUser by, ProcedureRevision revision) {
    var procedure = revision.procedure();
    var places =
        by.positions().stream()
            .filter(held -> procedure.opening().admits(held))
            .map(HeldPosition::unitId)
            .distinct()
            .map(unit -> new Place(unit, units.get(unit, today()).name()))
            .toList();
    var heading = procedure.items().many() ? procedure.items().heading() : null;
    return new Offer(
        procedure.slug(),
        procedure.name(),
        procedure.subject(),
        heading,
        procedure.opening().asks(),
        places);
  }

  /** Lập hồ sơ: who opens in that unit, for the unit itself. */
  boolean opensForItself(CurrentUser by, UUID openerUnitId, Opening opening) {
    return by.positions().stream()
        .anyMatch(held -> held.unitId().equals(openerUnitId) && opening.admits(held));
  }

  /**
   * Lập hồ sơ thay.
   *
   * @param intakeUnitId the office that takes the cell's dossiers in
   * @throws DossierProblem DOSSIER-002 (403)
   */
  void requireMayOpenFor(CurrentUser by, UnitView opener, Role role, UUID intakeUnitId) {
    var position = positions.of(opener.id(), role).id();
    if (!behalf.may(by, position, opener.path(), intakeUnitId)) {
      throw DossierProblem.mayNotOpen();
    }
  }

  private LocalDate today() {
    return changes.today();
  }

  /** Who opens in the unit this dossier was opened in. */
  public Role role(KnownDossier dossier) {
    var kind = dossier.seat(PartCapacity.OPENER).unitKind();
    // A successor may be of another kind: then whoever opens elsewhere stands for it.
    var opening = changes.revision(dossier).procedure().opening();
    return opening.role(kind).orElseGet(() -> opening.by().get(0).role());
  }

  /** Whether the dossier was opened in a unit where he opens. */
  public boolean opens(CurrentUser by, KnownDossier dossier) {
    return by.holdsAt(dossier.openerUnitId(), role(dossier));
  }
}
