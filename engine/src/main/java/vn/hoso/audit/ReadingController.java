package vn.hoso.audit;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.audit.UnusualReading.ReadingDay;
import vn.hoso.organisation.CurrentUser;

@RestController
class ReadingController {

  private final UnusualReading reading;

  ReadingController(UnusualReading reading) {
    this.reading = reading;
  }

  /**
   * @param manyPersons from how many people in a day on somebody is told of
   * @param manyDossiers likewise of dossiers
   */
  record UnusualReadingView(int manyPersons, int manyDossiers, List<ReadingDay> days) {}

  @GetMapping("/api/administration/unusual-reading")
  UnusualReadingView lastMonth(CurrentUser by) {
    return new UnusualReadingView(
        UnusualReading.MANY_PERSONS, UnusualReading.MANY_DOSSIERS, reading.lastMonth(by));
  }
}
