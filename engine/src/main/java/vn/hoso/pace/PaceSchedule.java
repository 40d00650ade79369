package vn.hoso.pace;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

/** Once a night is enough: a middle moves slowly. */
@Configuration(proxyBeanMethods = false)
class PaceSchedule {

  private static final LocalTime NIGHT = LocalTime.of(2, 10);

  @Bean
  Recurring nightlyMiddles(UsualTimes times) {
    return Recurring.nightly("usual-times", NIGHT, times::count);
  }
}
