package vn.hoso.link;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for what is to be opened by itself, every few minutes; off where tests move the clock. */
@Component
@ConditionalOnProperty(name = "hoso.waits.active", matchIfMissing = true)
class LinkSchedule {

  private final DueLinks due;

  LinkSchedule(DueLinks due) {
    this.due = due;
  }

  @Scheduled(
      initialDelayString = "${hoso.waits.first-after:PT1M}",
      fixedDelayString = "${hoso.waits.every:PT5M}")
  void look() {
    due.openDue();
  }
}
