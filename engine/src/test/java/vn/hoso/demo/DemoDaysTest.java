package vn.hoso.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hoso.deadline.CalendarFixture;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.foldercheck.Story;
import vn.hoso.foldercheck.StoryBook;
import vn.hoso.foldercheck.StoryReader;
import vn.hoso.folderintake.Folders;

/** The demo starts on any day of the year. */
class DemoDaysTest {

  private static final WorkingCalendar CALENDAR = CalendarFixture.SHIPPED;

  @Test
  void whatever_day_it_is_no_step_of_a_story_is_done_before_the_one_before_it() {
    Folders.shipped().stream()
        .map(StoryReader::read)
        .forEach(
            book ->
                LocalDate.of(2026, 3, 1)
                    .datesUntil(LocalDate.of(2026, 12, 20))
                    .forEach(today -> book.stories().forEach(story -> told(book, story, today))));
  }

  private static void told(StoryBook book, Story story, LocalDate today) {
    LocalDate last = CALENDAR.onOrAfter(today.minusDays(story.daysAgo()));
    for (var step : book.steps().entrySet()) {
      if (step.getKey().equals(story.restsAt())) {
        return;
      }
      int usual = step.getValue().days();
      LocalDate day = DemoDays.of(CALENDAR, story, step.getKey(), usual, last, today);
      assertThat(day).as("%s of %s on %s", step.getKey(), story, today).isAfterOrEqualTo(last);
      if (!day.isBefore(today)) {
        return;
      }
      last = day;
    }
  }
}
