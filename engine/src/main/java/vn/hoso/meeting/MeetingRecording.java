package vn.hoso.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.hoso.ballot.Ballots;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Problem;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;

/**
 * Closes the votes of a row and records it. Each claims the step where it is shared and does the
 * rest in the same transaction, so that a row is recorded once or not at all.
 */
@Component
class MeetingRecording {

  private final MeetingStore meetings;
  private final MeetingRowStore rows;
  private final MeetingForms forms;
  private final Tasks tasks;
  private final Ballots ballots;
  private final RowActs acts;
  private final Clock clock;

  MeetingRecording(
      MeetingStore meetings,
      MeetingRowStore rows,
      MeetingForms forms,
      Tasks tasks,
      Ballots ballots,
      RowActs acts,
      Clock clock) {
    this.meetings = meetings;
    this.rows = rows;
    this.forms = forms;
    this.tasks = tasks;
    this.ballots = ballots;
    this.acts = acts;
    this.clock = clock;
  }

  /** What speaks against recording it as it is typed; nothing is changed. */
  Optional<RowProblem> check(CurrentUser by, MeetingHand hand, StepForm form, MeetingRow row) {
    try {
      if (!row.recorded() && row.postponed() && row.postponedReason() == null) {
        throw MeetingProblem.reasonMissing();
      }
      if (row.due()) {
        require(hand, row);
        var data = form.filled(hand.meeting().common(), row.data());
        tasks.check(by, row.taskId(), StepForm.outcome(data).orElse(null), data);
      }
      return Optional.empty();
    } catch (Problem refused) {
      return row.explains(refused)
          ? Optional.empty()
          : Optional.of(MeetingWords.of(row.taskId(), refused));
    }
  }

  /** What stood against it; empty when it is recorded, now or earlier. */
  Optional<RowProblem> record(CurrentUser by, MeetingHand hand, UUID taskId) {
    return acts.run(taskId, () -> withDue(hand, taskId, row -> record(by, hand.meeting(), row)));
  }

  /** What stood against it; empty when the tally stands as it is typed. */
  Optional<RowProblem> count(CurrentUser by, MeetingHand hand, UUID taskId) {
    return acts.run(taskId, () -> withDue(hand, taskId, row -> count(by, hand.meeting(), row)));
  }

  /** The list must not change between what the official saw and what is done. */
  private void withDue(MeetingHand hand, UUID taskId, Consumer<MeetingRow> act) {
    var meeting = hand.meeting();
    int version = meetings.pinnedVersion(meeting.id());
    if (version != meeting.version()) {
      throw MeetingProblem.stale(meeting.savedByName(), version);
    }
    rows.locked(meeting.id(), taskId)
        .filter(MeetingRow::due)
        .ifPresent(
            row -> {
              require(hand, row);
              act.accept(row);
            });
  }

  private static void require(MeetingHand hand, MeetingRow row) {
    if (!hand.has(row)) {
      throw MeetingProblem.colleagues(List.of("rows"));
    }
  }

  private void record(CurrentUser by, Meeting meeting, MeetingRow row) {
    var data = forms.of(meeting).filled(meeting.common(), row.data());
    var outcome = StepForm.outcome(data).orElse(null);
    var step = tasks.claim(by, row.taskId());
    var reason = row.count() == null ? null : row.count().reason();
    tasks.complete(by, row.taskId(), new CompleteRequest(outcome, data, step.version(), reason));
    rows.recorded(row, outcome, by.fullName(), clock.instant());
  }

  private void count(CurrentUser by, Meeting meeting, MeetingRow row) {
    if (row.count() != null) {
      tasks.claim(by, row.taskId());
      ballots.enter(by, row.taskId(), row.count().tally(meeting));
    }
  }
}
