package vn.hoso.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

  /** What was asked for is begun well before that. */
  private static final Duration PICKED_UP = Duration.ofMinutes(1);

  private final HistoryChecks checks;
  private final RecurringWork recurring;
  private final Clock clock;

  HistoryCheckController(HistoryChecks checks, RecurringWork recurring, Clock clock) {
    this.checks = checks;
    this.recurring = recurring;
    this.clock = clock;
  }

  /**
   * The newest check; none in a new installation.
   *
   * @param running whether one goes on, on whichever node, or is about to
   */
  record Newest(boolean running, @Nullable HistoryCheckView check) {}

  @GetMapping("/history-check")
  Newest newest(CurrentUser by) {
    Administrators.require(by);
    var newest = checks.newest();
    return new Newest(going(newest), newest.orElse(null));
  }

  @PostMapping("/history-check")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void look(CurrentUser by) {
    Administrators.require(by);
    checks.ask(by.officialId(), going(checks.newest()));
    recurring.soon(AuditSchedule.CHECK);
  }

  private boolean going(Optional<HistoryCheckView> newest) {
    var now = clock.instant();
    return newest
        .filter(check -> check.endedAt() == null)
        .filter(check -> justNow(check.startedAt(), now) || recurring.going(AuditSchedule.CHECK))
        .isPresent();
  }

  /** A day ahead is not just now: it would count for as long as it lies ahead. */
  private static boolean justNow(Instant started, Instant now) {
    return Duration.between(started, now).abs().compareTo(PICKED_UP) < 0;
  }
}
