package vn.hoso.digest;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

/** Looks again and again: what could not be decided at seven is decided when the node is back. */
@Configuration(proxyBeanMethods = false)
class DigestSchedule {

  @Bean
  Recurring digestRound(Digests digests) {
    return Recurring.every("digest", Duration.ofMinutes(5), digests::round);
  }
}
