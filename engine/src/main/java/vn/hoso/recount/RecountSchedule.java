package vn.hoso.recount;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

/** Takes up decisions whose first day has come. */
@Configuration(proxyBeanMethods = false)
class RecountSchedule {

  @Bean
  Recurring recurringRecounts(RecountWork work, @Value("${hoso.waits.every:PT5M}") Duration every) {
    return Recurring.every("recounts", every, work::goOn);
  }
}
