package vn.hoso.ballot;

/**
 * The numbers of one vote.
 *
 * @param summoned triệu tập
 * @param present có mặt
 * @param excused vắng có lý do
 * @param issued phiếu phát ra
 * @param collected phiếu thu về
 * @param valid phiếu hợp lệ
 * @param inFavour đồng ý
 * @param against không đồng ý
 */
public record Tally(
    int summoned,
    int present,
    int excused,
    int issued,
    int collected,
    int valid,
    int inFavour,
    int against) {}
