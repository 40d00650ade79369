package vn.hoso.meeting;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.step.StepReaddressed;

/**
 * A list with rows still to be recorded goes with them to the unit that goes on with the work; it
 * bears the name of the body that met.
 */
@Component
class SucceededMeetings {

  private final JdbcClient jdbc;

  SucceededMeetings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void readdressed(StepReaddressed event) {
    var step = event.step();
    jdbc.sql(
            """
            update meeting set position_id = ?, unit_id = ?, unit_path = ?
            where position_id = ? and id in (
              select meeting_id from meeting_row where task_id = ? and recorded_at is null)
            """)
        .params(step.positionId(), step.unitId(), step.unitPath())
        .params(event.fromPositionId(), step.id())
        .update();
  }
}
