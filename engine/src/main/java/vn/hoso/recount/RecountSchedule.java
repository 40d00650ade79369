package vn.hoso.recount;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hoso.shared.StartOver;

/** Takes up decisions whose first day has come; off where tests move the clock. */
@Component
@ConditionalOnProperty(name = "hoso.waits.active", matchIfMissing = true)
class RecountSchedule {

  private final RecountWork work;
  private final StartOver start;

  RecountSchedule(RecountWork work, StartOver start) {
    this.work = work;
    this.start = start;
  }

  @Scheduled(
      initialDelayString = "${hoso.waits.first-after:PT1M}",
      fixedDelayString = "${hoso.waits.every:PT5M}")
  void look() {
    start.whenOver(work::goOn);
  }
}
