package vn.hoso.opening;

import java.util.List;
import java.util.Optional;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.rule.Anchor.Level;
import vn.hoso.rule.PartCapacity;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/**
 * The bodies above the one that opens.
 *
 * @param superior what stands directly above the grassroots committee, or above the opener where
 *     there is none
 */
record Chain(
    UnitView opener,
    Optional<UnitView> section,
    Optional<UnitView> grassroots,
    UnitView superior,
    UnitView province) {

  /**
   * @param ancestors from the root down to the opener itself
   */
  static Chain above(List<UnitView> ancestors) {
    var superior =
        ancestors.stream()
            .filter(unit -> unit.kind() == UnitKind.COMMITTEE || unit.kind() == UnitKind.PROVINCE)
            .reduce((higher, lower) -> lower)
            .orElseThrow(() -> DossierProblem.noUnitFor(PartCapacity.DECIDER.label()));
    return new Chain(
        ancestors.get(ancestors.size() - 1),
        last(ancestors, UnitKind.SECTION_COMMITTEE),
        last(ancestors, UnitKind.GRASSROOTS_COMMITTEE),
        superior,
        last(ancestors, UnitKind.PROVINCE).orElse(superior));
  }

  Optional<UnitView> at(Level level) {
    return switch (level) {
      case OPENER -> Optional.of(opener);
      case SECTION -> section;
      case GRASSROOTS -> grassroots;
      case SUPERIOR -> Optional.of(superior);
      case COMMITTEE -> Optional.of(superior).filter(unit -> unit.kind() == UnitKind.COMMITTEE);
      case PROVINCE -> Optional.of(province);
    };
  }

  private static Optional<UnitView> last(List<UnitView> units, UnitKind kind) {
    return units.stream().filter(unit -> unit.kind() == kind).reduce((a, b) -> b);
  }
}
