package vn.hoso.workflow;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for waits whose day has come, every few minutes; off where tests move the clock. */
@Component
@ConditionalOnProperty(name = "hoso.waits.active", matchIfMissing = true)
class WaitSchedule {

  private final Waits waits;

  WaitSchedule(Waits waits) {
    this.waits = waits;
  }

  @Scheduled(
      initialDelayString = "${hoso.waits.first-after:PT1M}",
      fixedDelayString = "${hoso.waits.every:PT5M}")
  void look() {
    waits.endDue();
  }
}
