package vn.hoso.workflow;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.hoso.opening.AnswerRequest;
import vn.hoso.organisation.Role;

/**
 * A way through a procedure: opened by that unit on that day.
 *
 * @param revision in force on the day
 * @param opener the unit that opens
 * @param home a cell at or below the opener, where people belong
 * @param asked what is answered at the opening
 * @param known what gateways know from the start
 */
record WalkedRoute(
    String slug,
    UUID revision,
    UUID opener,
    UUID home,
    Role role,
    Map<String, AnswerRequest> asked,
    Instant day,
    Map<String, Object> known) {

  @Override
  public String toString() {
    return slug + " on " + day + ", " + known + (asked.isEmpty() ? "" : " " + asked);
  }
}
