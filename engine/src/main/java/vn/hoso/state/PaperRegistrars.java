package vn.hoso.state;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.Seat;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;

/**
 * Who notes the numbers of the office system on papers: those who handle papers in a unit that
 * plays a part now, whether the dossier is open or closed.
 */
@Component
class PaperRegistrars implements OfferedActs {

  static final String REGISTER = "registerPaper";

  private static final Set<Role> ROLES =
      EnumSet.of(Role.OFFICE_CLERK, Role.INTAKE_CLERK, Role.APPRAISER, Role.SECRETARY);

  private final OwnDossiers own;

  PaperRegistrars(OwnDossiers own) {
    this.own = own;
  }

  @Override
  public Set<String> offered(CurrentUser by, Amendable dossier) {
    var units =
        dossier.seats().stream().filter(WholeDossier.Seat::asked).map(WholeDossier.Seat::unitId);
    return may(own.on(by, dossier.id()), units) ? Set.of(REGISTER) : Set.of();
  }

  /**
   * @throws DossierProblem DOSSIER-004 (403)
   */
  void require(CurrentUser by, KnownDossier dossier) {
    var units = dossier.parts().all().stream().filter(Seat::asked).map(Seat::unitId);
    if (!may(own.on(by, dossier.id()), units)) {
      throw DossierProblem.mayNot();
    }
  }

  private static boolean may(CurrentUser by, Stream<UUID> units) {
    return units.anyMatch(unit -> ROLES.stream().anyMatch(role -> by.holdsAt(unit, role)));
  }
}
