package vn.hoso.meeting;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Problem;
import vn.hoso.workflow.CompleteRequest;
import vn.hoso.workflow.Tasks;

/**
 * Records one row: claims the step where it is shared, completes it and marks the row, all in one
 * transaction, so that a row is recorded once or not at all.
 */
@Component
class MeetingRecording {

  private static final Logger LOG = LoggerFactory.getLogger(MeetingRecording.class);

  private final MeetingStore meetings;
  private final MeetingRowStore rows;
  private final MeetingForms forms;
  private final Tasks tasks;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MeetingRecording(
      MeetingStore meetings,
      MeetingRowStore rows,
      MeetingForms forms,
      Tasks tasks,
      TransactionTemplate transaction,
      Clock clock) {
    this.meetings = meetings;
    this.rows = rows;
    this.forms = forms;
    this.tasks = tasks;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What stood against it; empty when it is recorded, now or earlier. */
  Optional<RowProblem> record(CurrentUser by, Meeting meeting, UUID taskId) {
    try {
      transaction.executeWithoutResult(status -> once(by, meeting, taskId));
      return Optional.empty();
    } catch (Problem refused) {
      return Optional.of(MeetingWords.of(taskId, refused));
    } catch (ConcurrencyFailureException collision) {
      return Optional.of(MeetingWords.of(taskId, MeetingProblem.busy()));
    } catch (RuntimeException failure) {
      // Its message may quote what was typed: the kind of failure and the step must do.
      LOG.error("MEETING-009 row {} failed with {}", taskId, failure.getClass().getName());
      return Optional.of(MeetingWords.of(taskId, MeetingProblem.failed()));
    }
  }

  private void once(CurrentUser by, Meeting meeting, UUID taskId) {
    int version = meetings.pinnedVersion(meeting.id());
    if (version != meeting.version()) {
      throw MeetingProblem.stale(meeting.savedByName(), version);
    }
    var row = rows.locked(meeting.id(), taskId).filter(MeetingRow::due).orElse(null);
    if (row == null) {
      return;
    }
    var data = forms.of(meeting).filled(meeting.common(), row.data());
    var outcome = StepForm.outcome(data).orElse(null);
    var step = tasks.claim(by, taskId);
    tasks.complete(by, taskId, new CompleteRequest(outcome, data, step.version()));
    rows.recorded(row, outcome, by.fullName(), clock.instant());
  }
}
