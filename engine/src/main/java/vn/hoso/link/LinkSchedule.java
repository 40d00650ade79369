package vn.hoso.link;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

/** Looks for what is to be opened by itself, every few minutes. */
@Configuration(proxyBeanMethods = false)
class LinkSchedule {

  @Bean
  Recurring recurringOpenings(DueLinks due, @Value("${hoso.waits.every:PT5M}") Duration every) {
    return Recurring.every("links", every, due::openDue);
  }
}
