package vn.hoso.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * The votes of a row as far as they are typed. What is left out follows from what stands before it:
 * as many papers issued as people present, all of them collected, all valid, the rest against.
 */
public record RowCount(
    @Nullable @Min(0) @Max(RowCount.MOST) Integer issued,
    @Nullable @Min(0) @Max(RowCount.MOST) Integer collected,
    @Nullable @Min(0) @Max(RowCount.MOST) Integer valid,
    @Nullable @Min(0) @Max(RowCount.MOST) Integer inFavour,
    @Nullable @Min(0) @Max(RowCount.MOST) Integer against) {

  /** More people than any body has. */
  static final int MOST = 9_999;

  boolean empty() {
    return issued == null
        && collected == null
        && valid == null
        && inFavour == null
        && against == null;
  }
}
