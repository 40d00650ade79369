package vn.hoso.workflow;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

/** Looks for waits whose day has come, every few minutes. */
@Configuration(proxyBeanMethods = false)
class WaitSchedule {

  @Bean
  Recurring recurringWaits(Waits waits, @Value("${hoso.waits.every:PT5M}") Duration every) {
    return Recurring.every("waits", every, waits::endDue);
  }
}
