package vn.hoso.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.hoso.ballot.Tally;

/**
 * The votes of a row as far as they are typed. What is left out follows from what stands before it:
 * as many papers issued as people present, all of them collected, all valid, the rest against.
 *
 * @param reason why the outcome stands although the votes say otherwise; null for none
 */
public record RowCount(
    @Nullable @Min(0) @Max(RowCount.MOST) Integer issued,
    @Nullable @Min(0) @Max(RowCount.MOST) Integer collected,
    @Nullable @Min(0) @Max(RowCount.MOST) Integer valid,
    @Nullable @Min(0) @Max(RowCount.MOST) Integer inFavour,
    @Nullable @Min(0) @Max(RowCount.MOST) Integer against,
    @Nullable @Size(max = RowCount.LONGEST_REASON) String reason) {

  /** More people than any body has. */
  static final int MOST = 9_999;

  static final int LONGEST_REASON = 2000;

  boolean empty() {
    return issued == null
        && collected == null
        && valid == null
        && inFavour == null
        && against == null
        && reason == null;
  }

  /**
   * The tally, where it is known how many were there and how many were in favour.
   *
   * @throws MeetingProblem MEETING-011 (422), MEETING-012 (422)
   */
  Tally tally(Meeting meeting) {
    if (meeting.summoned() == null || meeting.present() == null || meeting.excused() == null) {
      throw MeetingProblem.attendanceMissing();
    }
    if (inFavour == null) {
      throw MeetingProblem.votesMissing();
    }
    int given = or(issued, meeting.present());
    int back = or(collected, given);
    int good = or(valid, back);
    int no = or(against, Math.max(0, good - inFavour));
    return new Tally(
        meeting.summoned(), meeting.present(), meeting.excused(), given, back, good, inFavour, no);
  }

  private static int or(@Nullable Integer typed, int otherwise) {
    return typed == null ? otherwise : typed;
  }
}
