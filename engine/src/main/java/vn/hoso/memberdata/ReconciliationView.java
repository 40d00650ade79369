package vn.hoso.memberdata;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as the screen shows it: the first of each kind, with hidden numbers; all of it
 * stands in the sheet.
 *
 * @param rows of the export
 * @param matched how many of them are surely somebody of the register
 */
public record ReconciliationView(
    int rows,
    int matched,
    Found differing,
    Found onlyHere,
    Found onlyThere,
    Found possible,
    int wrongCells,
    List<WrongCell> wrong) {

  static final int SHOWN = 200;
  private static final int DIGITS = 3;

  /** How many there are, and the first of them. */
  public record Found(int count, List<Line> first) {}

  /**
   * One of them.
   *
   * @param row of the export; null where it is in none
   * @param identity with all but its last digits hidden
   * @param what the column that differs, or what is known of him
   * @param here what HoSo says
   * @param there what the export says
   */
  public record Line(
      @Nullable Integer row,
      String name,
      @Nullable String identity,
      @Nullable String what,
      @Nullable String here,
      @Nullable String there) {}

  static ReconciliationView of(Reconciliation all) {
    return new ReconciliationView(
        all.rows(),
        all.matched(),
        found(
            all.differing(),
            each ->
                new Line(
                    each.row(),
                    each.name(),
                    hidden(each.identity()),
                    each.column().shortHeading(),
                    shown(each.column(), each.here()),
                    shown(each.column(), each.there()))),
        found(
            all.onlyHere(),
            each ->
                new Line(
                    null,
                    each.name(),
                    hidden(each.identity()),
                    each.birth(),
                    each.organisation(),
                    null)),
        found(
            all.onlyThere(),
            each ->
                new Line(
                    each.row(),
                    each.name(),
                    hidden(each.identity()),
                    each.birth(),
                    null,
                    each.organisation())),
        found(
            all.possible(),
            each ->
                new Line(
                    each.row(), each.name(), null, each.birth(), each.known(), each.why().name())),
        all.wrong().size(),
        all.wrong().stream().limit(SHOWN).toList());
  }

  private static <T> Found found(List<T> all, Function<T, Line> line) {
    return new Found(all.size(), all.stream().limit(SHOWN).map(line).toList());
  }

  private static @Nullable String shown(MemberColumn column, @Nullable String value) {
    return column == MemberColumn.IDENTITY || column == MemberColumn.CARD ? hidden(value) : value;
  }

  private static @Nullable String hidden(@Nullable String number) {
    if (number == null || number.length() <= DIGITS) {
      return number;
    }
    int hidden = number.length() - DIGITS;
    return "*".repeat(hidden) + number.substring(hidden);
  }
}
