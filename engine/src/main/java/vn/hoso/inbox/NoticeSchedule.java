package vn.hoso.inbox;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

/**
 * Looks for what has come due and sums up what waits, every few minutes, and proves the inbox by
 * night.
 */
@Configuration(proxyBeanMethods = false)
class NoticeSchedule {

  private static final LocalTime NIGHT = LocalTime.of(3, 30);

  @Bean
  Recurring recurringNotices(Notices notices, @Value("${hoso.notices.every:PT5M}") Duration every) {
    return Recurring.every("notices", every, notices::recordDue);
  }

  @Bean
  Recurring summedWaiting(InboxCounters counters) {
    return Recurring.every("waiting", Duration.ofMinutes(1), counters::sum);
  }

  @Bean
  Recurring nightlySettledNotices(Notices notices) {
    return Recurring.nightly("settled-notices", NIGHT, notices::settle);
  }

  @Bean
  Recurring nightlyInboxProof(InboxProof proof) {
    return Recurring.nightly("inbox-proof", NIGHT, proof::run);
  }
}
