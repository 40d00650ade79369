package vn.hoso.shared;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  @Bean
  HosoClock clock(@Value("${hoso.clock.movable:false}") boolean movable) {
    return new HosoClock(movable);
  }
}
