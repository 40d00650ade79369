package vn.hoso.memberdata;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * HoSo beside an export of the member database. Nobody was written anything.
 *
 * @param rows how many the export has
 * @param matched how many are surely somebody of the register
 * @param differing where both speak of one person and not alike
 * @param onlyHere members nobody of the export surely is
 * @param onlyThere rows that surely are nobody of the register
 * @param possible rows and persons that could be the same; an official decides by the papers
 * @param wrong cells that could not be read
 */
record Reconciliation(
    int rows,
    int matched,
    List<Difference> differing,
    List<OnlyHere> onlyHere,
    List<OnlyThere> onlyThere,
    List<Possible> possible,
    List<WrongCell> wrong,
    List<UUID> read) {

  /**
   * @param there null where the export says nothing
   */
  record Difference(
      UUID personId,
      int row,
      String name,
      @Nullable String identity,
      MemberColumn column,
      String here,
      @Nullable String there) {}

  record OnlyHere(
      UUID personId,
      String name,
      @Nullable String birth,
      @Nullable String identity,
      @Nullable String organisation) {}

  record OnlyThere(
      int row,
      String name,
      @Nullable String birth,
      @Nullable String identity,
      @Nullable String organisation) {}

  /**
   * @param birth as the export has it
   */
  record Possible(
      int row, String name, @Nullable String birth, UUID personId, String known, Why why) {}

  /** Why it is no more than possible. */
  enum Why {
    SAME_NAME,
    NUMBER_TWICE
  }
}
