package vn.hoso.worknote;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.schedule.Recurring;

/** By night the notes of dossiers that are long closed are taken away. */
@Configuration(proxyBeanMethods = false)
class WorkNoteSchedule {

  private static final LocalTime NIGHT = LocalTime.of(3, 40);

  @Bean
  Recurring nightlyForgettingOfWorkNotes(WorkNotes notes) {
    return Recurring.nightly("work-notes", NIGHT, notes::forget);
  }
}
