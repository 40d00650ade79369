package vn.hoso.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A new list.
 *
 * @param workItemIds open work items of one step, all addressed to one position of the asker
 */
public record CreateMeetingRequest(
    @NotNull MeetingKind kind,
    @NotNull LocalDate heldOn,
    @NotNull @Size(min = 1, max = CreateMeetingRequest.MOST) List<@NotNull UUID> workItemIds) {

  /** Rows of one list. */
  static final int MOST = 200;
}
