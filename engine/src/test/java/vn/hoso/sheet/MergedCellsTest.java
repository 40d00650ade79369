package vn.hoso.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoso.sheet.SheetRow.SheetCell;

class MergedCellsTest {

  private static final SheetCell OWN = SheetCell.text("a");

  @Test
  void what_is_merged_to_the_right_or_below_is_known() {
    var merged = new MergedCells();
    merged.add("A1:B2", 60);
    assertThat(merged.shown(1, 0, OWN)).isEqualTo(OWN);
    assertThat(merged.shown(2, 0, SheetCell.EMPTY)).isEqualTo(OWN);
    assertThat(merged.shown(1, 1, SheetCell.EMPTY)).isNotEqualTo(SheetCell.EMPTY);
  }

  /** Two hundred thousand of them over all columns were a gigabyte. */
  @Test
  void each_column_of_what_is_merged_counts() {
    var merged = new MergedCells();
    for (int row = 1; row <= 20_000; row++) {
      merged.add("A" + row + ":BH" + row, 60);
    }
    assertThat(merged.shown(1, 1, SheetCell.EMPTY)).isNotEqualTo(SheetCell.EMPTY);
    assertThat(merged.shown(20_000, 1, SheetCell.EMPTY)).isEqualTo(SheetCell.EMPTY);
  }
}
