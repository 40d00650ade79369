package vn.hoso.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What has been typed into a list. Its head stands whole; of the rows only those that changed.
 *
 * @param version the version the official saw
 * @param chair chủ trì
 * @param secretary thư ký hội nghị
 * @param summoned triệu tập
 * @param present có mặt
 * @param excused vắng có lý do
 * @param common fields of the step's form that hold for every row that has none of its own
 */
public record SaveMeetingRequest(
    @NotNull Integer version,
    @NotNull LocalDate heldOn,
    @Nullable @Size(max = 100) String chair,
    @Nullable @Size(max = 100) String secretary,
    @Nullable @Min(0) @Max(RowCount.MOST) Integer summoned,
    @Nullable @Min(0) @Max(RowCount.MOST) Integer present,
    @Nullable @Min(0) @Max(RowCount.MOST) Integer excused,
    @NotNull JsonNode common,
    @NotNull @Size(max = CreateMeetingRequest.MOST) List<@NotNull @Valid MeetingRowRequest> rows) {

  /**
   * What has been typed into one row.
   *
   * @param data fields of the step's form, the outcome among them
   * @param postponed để lại kỳ sau
   * @param postponedReason why; may be missing as long as the list is a draft
   * @param count null where nothing was typed
   */
  public record MeetingRowRequest(
      @NotNull UUID workItemId,
      @NotNull JsonNode data,
      @NotNull Boolean postponed,
      @Nullable @Size(max = 500) String postponedReason,
      @Nullable @Valid RowCount count) {}
}
