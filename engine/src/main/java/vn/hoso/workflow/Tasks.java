package vn.hoso.workflow;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import vn.hoso.organisation.CurrentUser;

/**
 * What officials do with the steps addressed to them. Every act locks the dossier first, then asks who may, then tells
 * the dossier and the engine, in one transaction; a collision inside the engine is tried again and never shown.
 *
 * <p>Refusals: DOSSIER-009 (404) for a step the official does not see, TASK-005 (403) for one that is not his, TASK-001
 * (409, {@code claimedBy}, {@code claimedAt}) when another has claimed it, TASK-002 (409, {@code completedBy}, {@code
 * completedAt}) when it is done, TASK-004 (409) when the process has left it, TASK-006 (409) when it must be claimed
 * first.
 */
@Service
public class Tasks {

  /** Nhận xử lý. Claiming what one already holds changes nothing. */
  public void claim(CurrentUser by, UUID taskId) {
    throw new UnsupportedOperationException();
  }

  /** Bỏ nhận. The draft is kept. */
  public void release(CurrentUser by, UUID taskId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Phân công: hands the step to a holder of its position, also one that another had claimed.
   *
   * @throws WorkflowProblem TASK-008 (422) when the official does not hold the position today
   */
  public void assign(CurrentUser by, UUID taskId, UUID officialId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Hoàn thành và chuyển: keeps what the form says and moves the process on.
   *
   * @throws WorkflowProblem TASK-003 (409) when the step has changed since the official saw it
   */
  public void complete(CurrentUser by, UUID taskId, CompleteRequest request) {
    throw new UnsupportedOperationException();
  }

  /** Keeps what the holder has typed so far; nothing is checked but that it is an object of sane size. */
  public void saveDraft(CurrentUser by, UUID taskId, JsonNode data) {
    throw new UnsupportedOperationException();
  }

  /** What the official has typed so far and not completed. */
  public Optional<JsonNode> draft(CurrentUser by, UUID taskId) {
    throw new UnsupportedOperationException();
  }
}
