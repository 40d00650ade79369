package vn.hoso.opening;

import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.Registrars;
import vn.hoso.procedure.Procedures;

/** Whoever opens dossiers of a procedure looks for the people they are about. */
@Component
class DossierRegistrars implements Registrars {

  private final Procedures procedures;

  DossierRegistrars(Procedures procedures) {
    this.procedures = procedures;
  }

  @Override
  public boolean opens(CurrentUser by) {
    return procedures.catalogue().stream()
        .map(revision -> revision.procedure().opening())
        .anyMatch(opening -> by.positions().stream().anyMatch(opening::admits));
  }
}
