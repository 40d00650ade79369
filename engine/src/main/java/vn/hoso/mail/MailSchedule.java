package vn.hoso.mail;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

/** Somebody waits for a code: letters leave soon after they are put in. */
@Configuration(proxyBeanMethods = false)
class MailSchedule {

  @Bean
  Recurring mailRound(Postman postman) {
    return Recurring.every("mail", Duration.ofSeconds(20), postman::round);
  }

  @Bean
  Recurring nightlyMailForgotten(Postman postman) {
    return Recurring.nightly("mail-forgotten", LocalTime.of(2, 50), postman::forget);
  }
}
