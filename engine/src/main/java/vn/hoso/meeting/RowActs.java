package vn.hoso.meeting;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.shared.Problem;

/** What is done to each row by itself: one transaction a row, and a refusal stays with its row. */
@Component
class RowActs {

  private static final Logger LOG = LoggerFactory.getLogger(RowActs.class);

  private final TransactionTemplate transaction;

  RowActs(TransactionTemplate transaction) {
    this.transaction = transaction;
  }

  /** What stood against it; empty when it is done. */
  Optional<RowProblem> run(UUID taskId, Runnable act) {
    try {
      transaction.executeWithoutResult(status -> act.run());
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
}
