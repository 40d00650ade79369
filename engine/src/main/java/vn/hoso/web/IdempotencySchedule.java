package vn.hoso.web;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

@Configuration(proxyBeanMethods = false)
class IdempotencySchedule {

  @Bean
  Recurring oldKeys(IdempotencyKeys keys) {
    return Recurring.every("idempotency", Duration.ofHours(1), keys::forgetOld);
  }
}
