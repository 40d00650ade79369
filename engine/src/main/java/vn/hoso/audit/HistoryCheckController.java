package vn.hoso.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.Administrators;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.schedule.RecurringWork;

/** Administrators have the histories looked through. */
@RestController
@RequestMapping("/api/administration")
class HistoryCheckController {

  private final HistoryChecks checks;
  private final RecurringWork recurring;

  HistoryCheckController(HistoryChecks checks, RecurringWork recurring) {
    this.checks = checks;
    this.recurring = recurring;
  }

  /** The newest check; none in a new installation. */
  record Newest(@Nullable HistoryCheckView check) {}

  @GetMapping("/history-check")
  Newest newest(CurrentUser by) {
    Administrators.require(by);
    return new Newest(checks.newest().orElse(null));
  }

  @PostMapping("/history-check")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void look(CurrentUser by) {
    Administrators.require(by);
    checks.ask(by.officialId());
    recurring.soon(AuditSchedule.CHECK);
  }
}
