package vn.hoso.administration;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEvent;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.organisation.Overseers;
import vn.hoso.shared.Page;

@RestController
@RequestMapping("/api/administration")
class AdministrationController {

  private final Overseers overseers;
  private final Readiness readiness;
  private final OrganisationHistory history;

  AdministrationController(Overseers overseers, Readiness readiness, OrganisationHistory history) {
    this.overseers = overseers;
    this.readiness = readiness;
    this.history = history;
  }

  @GetMapping("/readiness")
  ReadinessView readiness(CurrentUser by) {
    return readiness.view(by);
  }

  @GetMapping("/history")
  Page<OrganisationEvent> history(
      CurrentUser by,
      @RequestParam(required = false) UUID unit,
      @RequestParam(required = false) UUID official,
      @RequestParam(required = false) UUID cursor) {
    overseers.require(by);
    return history.page(unit, official, cursor);
  }
}
