package vn.hoso.audit;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

/** Seals the logs by the hour, and looks through everything by night. */
@Configuration(proxyBeanMethods = false)
class AuditSchedule {

  static final String CHECK = "history-check";
  private static final LocalTime NIGHT = LocalTime.of(2, 30);

  @Bean
  Recurring hourlySeal(LogSeals seals) {
    return Recurring.every("log-seals", Duration.ofHours(1), seals::seal);
  }

  @Bean
  Recurring nightlyHistoryCheck(HistoryVerification verification) {
    return Recurring.nightly(CHECK, NIGHT, verification::run);
  }
}
