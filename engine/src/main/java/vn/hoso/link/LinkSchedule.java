package vn.hoso.link;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hoso.shared.StartOver;

/** Looks for what is to be opened by itself, every few minutes; off where tests move the clock. */
@Component
@ConditionalOnProperty(name = "hoso.waits.active", matchIfMissing = true)
class LinkSchedule {

  private final DueLinks due;
  private final StartOver start;

  LinkSchedule(DueLinks due, StartOver start) {
    this.due = due;
    this.start = start;
  }

  @Scheduled(
      initialDelayString = "${hoso.waits.first-after:PT1M}",
      fixedDelayString = "${hoso.waits.every:PT5M}")
  void look() {
    start.whenOver(due::openDue);
  }
}
