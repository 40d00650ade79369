package vn.hoso.workflow;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import vn.hoso.WithMocks;
import vn.hoso.shared.StartOver;

@WithMocks
class WaitScheduleTest {

  @Test
  void nothing_is_looked_for_while_the_start_still_moves_the_clock() {
    var endDue = mock(Waits.class);
    var start = new StartOver();
    var schedule = new WaitSchedule(endDue, start);

    schedule.look();
    verify(endDue, never()).endDue();

    start.isOver();
    schedule.look();
    verify(endDue).endDue();
  }
}
