package vn.hoso.opening;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.PartCapacity;
import vn.hoso.unit.UnitView;

/** Tells tests where a dossier would go that a unit opens on a day, without opening one. */
@Component
public class RouteAnswers {

  private final Route route;
  private final Procedures procedures;

  RouteAnswers(Route route, Procedures procedures) {
    this.route = route;
    this.procedures = procedures;
  }

  /**
   * What the gateways of the process know from its start; empty where a body is missing, so that
   * nothing can be opened there.
   */
  public Optional<Map<String, Object>> known(String slug, UUID opener, LocalDate day) {
    try {
      return Optional.of(bodies(slug, opener, day).known());
    } catch (DossierProblem missing) {
      return Optional.empty();
    }
  }

  public Optional<UnitView> unit(String slug, UUID opener, LocalDate day, PartCapacity capacity) {
    return bodies(slug, opener, day).unit(capacity);
  }

  private Route.Bodies bodies(String slug, UUID opener, LocalDate day) {
    return route.bodies(opener, procedures.current(slug, day), day);
  }
}
