package vn.hoso.throttle;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

/** What is counted no longer goes, each ten minutes. */
@Configuration(proxyBeanMethods = false)
class ThrottleSchedule {

  @Bean
  Recurring throttleSweep(Throttles throttles) {
    return Recurring.every("throttle-sweep", Duration.ofMinutes(10), throttles::sweep);
  }
}
