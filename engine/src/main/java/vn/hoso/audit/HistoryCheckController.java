package vn.hoso.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.Administrators;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.schedule.RecurringWork;

/** What administrators do with the histories: have them looked through, erase what the law asks. */
@RestController
@RequestMapping("/api/administration")
class HistoryCheckController {

  private final HistoryChecks checks;
  private final Histories histories;
  private final RecurringWork recurring;

  HistoryCheckController(HistoryChecks checks, Histories histories, RecurringWork recurring) {
    this.checks = checks;
    this.histories = histories;
    this.recurring = recurring;
  }

  /** The newest check; none in a new installation. */
  record Newest(@Nullable HistoryCheckView check) {}

  /**
   * @param code of the dossier
   * @param seq number of the entry within its history
   * @param reason why, with the document that orders it
   */
  record Erasure(
      @NotBlank @Size(max = 100) String code,
      @Min(1) long seq,
      @NotBlank @Size(max = 1000) String reason) {}

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

  @PostMapping("/history-erasures")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void erase(CurrentUser by, @Valid @RequestBody Erasure erasure) {
    histories.erase(by, erasure.code().strip(), erasure.seq(), erasure.reason().strip());
  }
}
