package vn.hoso.inbox;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hoso.shared.StartOver;

/** Looks for what has come due, every few minutes; off where tests move the clock. */
@Component
@ConditionalOnProperty(name = "hoso.notices.active", matchIfMissing = true)
class NoticeSchedule {

  private final Notices notices;
  private final StartOver start;

  NoticeSchedule(Notices notices, StartOver start) {
    this.notices = notices;
    this.start = start;
  }

  @Scheduled(
      initialDelayString = "${hoso.notices.first-after:PT1M}",
      fixedDelayString = "${hoso.notices.every:PT5M}")
  void look() {
    start.whenOver(notices::recordDue);
  }
}
