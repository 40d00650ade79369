package vn.hoso.entrance;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

/** Browsers nobody has signed in from for long are forgotten at night. */
@Configuration(proxyBeanMethods = false)
class DeviceSchedule {

  @Bean
  Recurring deviceSweep(KnownDevices devices) {
    return Recurring.nightly("device-sweep", LocalTime.of(2, 40), devices::sweep);
  }
}
