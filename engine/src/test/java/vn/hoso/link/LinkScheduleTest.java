package vn.hoso.link;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import vn.hoso.WithMocks;
import vn.hoso.shared.StartOver;

@WithMocks
class LinkScheduleTest {

  @Test
  void nothing_is_looked_for_while_the_start_still_moves_the_clock() {
    var openDue = mock(DueLinks.class);
    var start = new StartOver();
    var schedule = new LinkSchedule(openDue, start);

    schedule.look();
    verify(openDue, never()).openDue();

    start.isOver();
    schedule.look();
    verify(openDue).openDue();
  }
}
