package vn.hoso.ontime;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

/** Counts by night what the day before was finished, and soon what changed in months before. */
@Configuration(proxyBeanMethods = false)
class OnTimeSchedule {

  private static final LocalTime NIGHT = LocalTime.of(1, 40);
  private static final Duration SOON = Duration.ofMinutes(2);

  @Bean
  Recurring nightlyCount(FinishedMonths months) {
    return Recurring.nightly("finished-months", NIGHT, months::count);
  }

  /** A month that is not counted is read from its runs: that takes long for a province. */
  @Bean
  Recurring changedMonths(FinishedMonths months) {
    return Recurring.every("changed-months", SOON, months::countAnew);
  }
}
