package vn.hoso.workflow;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hoso.shared.StartOver;

/** Looks for waits whose day has come, every few minutes; off where tests move the clock. */
@Component
@ConditionalOnProperty(name = "hoso.waits.active", matchIfMissing = true)
class WaitSchedule {

  private final Waits waits;
  private final StartOver start;

  WaitSchedule(Waits waits, StartOver start) {
    this.waits = waits;
    this.start = start;
  }

  @Scheduled(
      initialDelayString = "${hoso.waits.first-after:PT1M}",
      fixedDelayString = "${hoso.waits.every:PT5M}")
  void look() {
    start.whenOver(waits::endDue);
  }
}
