package vn.hoso.archive;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.state.Amendable;
import vn.hoso.state.OfferedActs;
import vn.hoso.state.WholeDossier;

/**
 * Who holds the archive of a dossier: the office clerk, the intake clerk and the head of the unit
 * that decides, takes in or takes over; nobody above, beside or below.
 */
@Component
class ArchivePolicy implements OfferedActs {

  static final String ARCHIVE = "archive";

  private static final Set<PartCapacity> HOLDERS =
      EnumSet.of(PartCapacity.DECIDER, PartCapacity.INTAKE, PartCapacity.RECEIVER);

  private final OwnDossiers own;

  ArchivePolicy(OwnDossiers own) {
    this.own = own;
  }

  @Override
  public Set<String> offered(CurrentUser by, Amendable dossier) {
    return dossier.ended() && unit(own.on(by, dossier.id()), dossier.seats()).isPresent()
        ? Set.of(ARCHIVE)
        : Set.of();
  }

  /**
   * The unit for which he does it.
   *
   * @throws ArchiveProblem ARCHIVE-001 (403), ARCHIVE-002 (409)
   */
  UUID require(CurrentUser by, WholeDossier dossier) {
    var unit = unit(own.on(by, dossier.id()), dossier.seats()).orElseThrow(ArchiveProblem::mayNot);
    if (dossier.closedAt() == null) {
      throw ArchiveProblem.open();
    }
    return unit;
  }

  private static Optional<UUID> unit(CurrentUser by, List<WholeDossier.Seat> seats) {
    return seats.stream()
        .filter(seat -> HOLDERS.contains(seat.capacity()) && seat.asked())
        .map(WholeDossier.Seat::unitId)
        .filter(unit -> holds(by, unit))
        .findFirst();
  }

  private static boolean holds(CurrentUser by, UUID unit) {
    return by.holdsAt(unit, Role.OFFICE_CLERK)
        || by.holdsAt(unit, Role.INTAKE_CLERK)
        || by.heads(unit);
  }
}
