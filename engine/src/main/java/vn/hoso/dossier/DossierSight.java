package vn.hoso.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.item.Items;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Placement;
import vn.hoso.organisation.Visibility;

/**
 * Who sees a dossier: organisation's predicate over its open steps and the units that hold or held
 * it. {@link #WHERE} says the same in SQL, for lists.
 */
@Component
public class DossierSight {

  /** Ids of the dossiers about whoever asks, which he does not see however high he sits. */
  public static final String ABOUT_HIMSELF = Items.ABOUT_PERSON;

  /**
   * Over {@code dossier d}, with the parameters that {@link #parameters} gives. An open step lies
   * with a unit that holds the dossier, and nobody sees less than what his unit holds: what is
   * addressed to a position needs no look of its own.
   */
  public static final String WHERE =
      """
      d.id <> all (array <about>) and exists (select 1 from hoso.dossier_place p
               where p.dossier_id = d.id
                 and (not p.led and p.unit_id = any (cast(:units as uuid[]))
                      or p.led and p.unit_id = any (cast(:led as uuid[]))))
      """
          .replace("<about>", ABOUT_HIMSELF);

  /** {@link #WHERE} over a dossier that goes by another name. */
  public static String where(String dossier) {
    return WHERE.replace("d.id", dossier + ".id");
  }

  private final Visibility visibility;
  private final OpenPlaces places;
  private final OwnDossiers own;

  DossierSight(Visibility visibility, OpenPlaces places, OwnDossiers own) {
    this.own = own;
    this.visibility = visibility;
    this.places = places;
  }

  boolean sees(CurrentUser by, KnownDossier dossier) {
    if (own.concern(by, dossier.id())) {
      return false;
    }
    var scope = visibility.scopeOf(by);
    return placements(dossier).anyMatch(placement -> visibility.sees(scope, placement));
  }

  /**
   * @throws DossierProblem DOSSIER-001 (404)
   */
  public void require(CurrentUser by, KnownDossier dossier) {
    if (!sees(by, dossier)) {
      throw DossierProblem.notFound();
    }
  }

  /** What the official sees, to bind {@link #WHERE} with. */
  public Map<String, ?> parameters(CurrentUser by) {
    var scope = visibility.scopeOf(by);
    var parameters = new HashMap<String, Object>();
    parameters.put("person", by.personId());
    parameters.put("units", scope.unitIds().toArray(UUID[]::new));
    parameters.put("led", scope.ledUnitIds().toArray(UUID[]::new));
    parameters.put(
        "prefixes", scope.pathPrefixes().stream().map(path -> path + "%").toArray(String[]::new));
    return parameters;
  }

  /** One per addressed position, so that each is looked at with the same units. */
  private Stream<Placement> placements(KnownDossier dossier) {
    var held = dossier.parts().held();
    Set<UUID> units = held.stream().map(Seat::unitId).collect(Collectors.toSet());
    Set<String> paths = held.stream().map(Seat::unitPath).collect(Collectors.toSet());
    return Stream.concat(
        Stream.of(new Placement(null, units, paths)),
        // Asked for only where the units do not show it.
        Stream.of(dossier.id())
            .flatMap(id -> places.positions(id).stream())
            .map(position -> new Placement(position, units, paths)));
  }
}
