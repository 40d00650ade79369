package vn.hoso.inbox;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

/** Looks for what has come due, every few minutes. */
@Configuration(proxyBeanMethods = false)
class NoticeSchedule {

  @Bean
  Recurring recurringNotices(Notices notices, @Value("${hoso.notices.every:PT5M}") Duration every) {
    return Recurring.every("notices", every, notices::recordDue);
  }
}
