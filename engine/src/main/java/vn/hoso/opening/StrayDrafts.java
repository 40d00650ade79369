package vn.hoso.opening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.item.LeftPlaces;
import vn.hoso.item.Refused;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.Persons;
import vn.hoso.unit.Units;

/**
 * Dossiers and rows of lists of units to which the person does not belong, as long as no office has
 * taken them in. They make way for his own unit: what is written in them stays, and they look for a
 * place again when they are handed in, and when they are taken in.
 */
@Component
public class StrayDrafts {

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
   * Whether anything that stood in the way has left its place. Who opened it reads of it in its
   * history, and not for whom it made way.
   */
  public boolean makeWay(KnownDossier dossier, List<Refused> refused) {
    Map<UUID, Map<UUID, String>> others = new TreeMap<>();
    for (var each : refused) {
      var home = ownHome(dossier, each);
      if (home != null) {
        inTheWay(dossier, each)
            .forEach(
                item ->
                    others
                        .computeIfAbsent(item.dossierId(), id -> new HashMap<>())
                        .put(item.itemId(), home));
      }
    }
    boolean left = false;
    for (var each : others.entrySet()) {
      left |= leave(each.getKey(), each.getValue());
    }
    return left;
  }

  /** Whether enough of what stands in the way would leave its place. */
  public boolean wouldMakeWay(KnownDossier dossier, Refused refused) {
    var home = ownHome(dossier, refused);
    if (home == null) {
      return false;
    }
    var limit = refused.limit();
    long staying =
        inTheWay(dossier, refused).stream()
            .filter(each -> !stray(changes.get(each.dossierId()), home))
            .count();
    return staying < (limit.apart() == null ? limit.atMost() : 1);
  }

  /**
   * @param items with the paths of the units their people belong to
   */
  private boolean leave(UUID dossierId, Map<UUID, String> items) {
    var other = changes.locked(dossierId);
    var leaving =
        items.entrySet().stream()
            .filter(each -> stray(other, each.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    if (leaving.isEmpty()) {
      return false;
    }
    var procedure = changes.revision(other).procedure();
    places.leave(procedure, leaving);
    changes.tell(
        other,
        DossierEventKind.PlaceLeft,
        CurrentUser.SYSTEM.officialId(),
        procedure.items().many() ? Map.of("items", leaving.size()) : Map.of());
    return true;
  }

  private List<LeftPlaces.Standing> inTheWay(KnownDossier dossier, Refused refused) {
    return places.inTheWay(dossier.id(), changes.revision(dossier).procedure(), refused);
  }

  private boolean stray(KnownDossier other, String home) {
    return untaken(other) && !belongs(other.openerUnitId(), home);
  }

  private static boolean untaken(KnownDossier other) {
    return other.status() == DossierStatus.DRAFT
        || other.status() == DossierStatus.SUBMITTED && other.fact(DossierFacts.RECEIPT).isEmpty();
  }

  /** The path of the unit he belongs to; null where that is none of this dossier's. */
  private @Nullable String ownHome(KnownDossier dossier, Refused refused) {
    var personId = refused.item().personId();
    var unit = personId == null ? null : persons.view(personId).homeUnitId();
    var home = unit == null ? null : path(unit);
    return home != null && belongs(dossier.openerUnitId(), home) ? home : null;
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
