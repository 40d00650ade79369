package vn.hoso.reporting;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

/** Counts by night what the day before was finished. */
@Configuration(proxyBeanMethods = false)
class ReportingSchedule {

  private static final LocalTime NIGHT = LocalTime.of(1, 40);

  @Bean
  Recurring nightlyCount(FinishedMonths months) {
    return Recurring.nightly("finished-months", NIGHT, months::count);
  }
}
