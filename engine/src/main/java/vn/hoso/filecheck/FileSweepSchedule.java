package vn.hoso.filecheck;

import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

/** Looks at the files every night. */
@Configuration(proxyBeanMethods = false)
class FileSweepSchedule {

  static final String NAME = "files";

  @Bean
  Recurring nightlyFileSweep(FileSweeps sweeps, @Value("${hoso.files.at:01:30}") LocalTime at) {
    return Recurring.nightly(NAME, at, sweeps::runByItself);
  }
}
