package vn.hoso.opening;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.item.LeftPlaces;
import vn.hoso.item.Refused;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.Persons;
import vn.hoso.unit.Units;

/**
 * Dossiers of units to which the person does not belong, as long as no office has taken them in.
 * They make way for his own unit: what is written in them stays, and they look for a place again
 * when they are handed in, and when they are taken in.
 */
@Component
class StrayDrafts {

  private final DossierChanges changes;
  private final Persons persons;
  private final Units units;
  private final LeftPlaces places;

  StrayDrafts(DossierChanges changes, Persons persons, Units units, LeftPlaces places) {
    this.changes = changes;
    this.persons = persons;
    this.units = units;
    this.places = places;
  }

  /**
   * Whether the dossier that stood in the way has left its place. Who opened it reads of it in its
   * history, and not for whom it made way.
   */
  boolean makeWay(LockedDossier dossier, Refused refused) {
    var home = home(refused.item().personId());
    if (home == null || refused.heldBy() == null || !belongs(dossier.openerUnitId(), home)) {
      return false;
    }
    var other = changes.locked(refused.heldBy());
    if (!untaken(other)
        || !other.procedureSlug().equals(dossier.procedureSlug())
        || belongs(other.openerUnitId(), home)) {
      return false;
    }
    places.leave(other.id(), changes.revision(other).procedure());
    changes.tell(other, DossierEventKind.PlaceLeft, CurrentUser.SYSTEM.officialId(), Map.of());
    return true;
  }

  private static boolean untaken(KnownDossier other) {
    return other.status() == DossierStatus.DRAFT
        || other.status() == DossierStatus.SUBMITTED && other.fact(DossierFacts.RECEIPT).isEmpty();
  }

  /** The path of the unit he belongs to; null where none is known. */
  private @Nullable String home(@Nullable UUID personId) {
    var unit = personId == null ? null : persons.view(personId).homeUnitId();
    return unit == null ? null : path(unit);
  }

  /** Whether it is that unit, or one above. */
  private boolean belongs(UUID unitId, String home) {
    return home.startsWith(path(unitId));
  }

  private String path(UUID unitId) {
    LocalDate today = changes.today();
    return units.get(unitId, today).path();
  }
}
