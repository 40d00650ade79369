package vn.hoso.inbox;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for what has come due, every few minutes; off where tests move the clock. */
@Component
@ConditionalOnProperty(name = "hoso.notices.active", matchIfMissing = true)
class NoticeSchedule {

  private final Notices notices;

  NoticeSchedule(Notices notices) {
    this.notices = notices;
  }

  @Scheduled(
      initialDelayString = "${hoso.notices.first-after:PT1M}",
      fixedDelayString = "${hoso.notices.every:PT5M}")
  void look() {
    notices.recordDue();
  }
}
