package vn.hoso.importing;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

@Configuration(proxyBeanMethods = false)
class ImportSchedule {

  @Bean
  Recurring unfinishedLists(ImportQueue queue) {
    return Recurring.every(ImportQueue.NAME, Duration.ofMinutes(1), queue::goOn);
  }

  /** Files and rows of lists nobody needs any more. */
  @Bean
  Recurring oldLists(Imports imports) {
    return Recurring.every("old-imports", Duration.ofDays(1), imports::forgetOld);
  }
}
