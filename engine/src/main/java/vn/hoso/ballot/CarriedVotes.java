package vn.hoso.ballot;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.step.StepReturned;

/**
 * The body does not vote again because its secretary took back what he had sent on: the last tally
 * stands for the new run as it was entered and confirmed.
 */
@Component
class CarriedVotes {

  private final JdbcClient jdbc;
  private final Votes votes;
  private final WaitingRows waiting;

  CarriedVotes(JdbcClient jdbc, Votes votes, WaitingRows waiting) {
    this.jdbc = jdbc;
    this.votes = votes;
    this.waiting = waiting;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(StepReturned step) {
    if (step.takenBack() && numbers(step) > 0) {
      lines(step);
      confirmation(step);
      votes.at(step.taskId()).filter(vote -> !vote.ballot().confirmed()).ifPresent(waiting::add);
    }
  }

  private int numbers(StepReturned step) {
    return jdbc.sql(
            """
            insert into hoso.ballot (task_id, version, dossier_id, summoned, present, excused, issued, collected,
              valid, in_favour, against, entitled, entered_by, entered_by_name, entered_at, carried_from)
            select :now, 1, dossier_id, summoned, present, excused, issued, collected, valid, in_favour, against,
              entitled, entered_by, entered_by_name, entered_at, task_id
            from hoso.ballot where task_id = :before order by version desc limit 1
            """)
        .param("now", step.taskId())
        .param("before", step.earlierTaskId())
        .update();
  }

  private void lines(StepReturned step) {
    jdbc.sql(
            """
            insert into hoso.ballot_line (task_id, version, seq, name, in_favour, against)
            select :now, 1, seq, name, in_favour, against from hoso.ballot_line
            where task_id = :before and version = (select max(version) from hoso.ballot where task_id = :before)
            """)
        .param("now", step.taskId())
        .param("before", step.earlierTaskId())
        .update();
  }

  private void confirmation(StepReturned step) {
    jdbc.sql(
            """
            insert into hoso.ballot_confirmation (task_id, version, confirmed_by, confirmed_by_name, confirmed_at)
            select :now, 1, confirmed_by, confirmed_by_name, confirmed_at from hoso.ballot_confirmation
            where task_id = :before and version = (select max(version) from hoso.ballot where task_id = :before)
            """)
        .param("now", step.taskId())
        .param("before", step.earlierTaskId())
        .update();
  }
}
