package vn.hoso.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one vote.
 *
 * @param summoned triệu tập
 * @param present có mặt
 * @param excused vắng có lý do
 * @param issued phiếu phát ra
 * @param collected phiếu thu về
 * @param valid phiếu hợp lệ
 * @param inFavour đồng ý; 0 where names are voted on
 * @param against không đồng ý; 0 where names are voted on
 * @param entitled có quyền biểu quyết; null where the share is not counted of them
 * @param lines one for each name that was voted on; none where the body votes for or against
 */
public record Tally(
    int summoned,
    int present,
    int excused,
    int issued,
    int collected,
    int valid,
    int inFavour,
    int against,
    @Nullable Integer entitled,
    List<BallotLine> lines) {

  public Tally {
    lines = List.copyOf(lines);
  }

  /** For or against one matter. */
  public Tally(
      int summoned,
      int present,
      int excused,
      int issued,
      int collected,
      int valid,
      int inFavour,
      int against) {
    this(summoned, present, excused, issued, collected, valid, inFavour, against, null, List.of());
  }

  /** The same people and ballots, cast on names. */
  public Tally on(List<BallotLine> names) {
    return new Tally(summoned, present, excused, issued, collected, valid, 0, 0, entitled, names);
  }
}
