package vn.hoso.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that speaks of what is known already and says something else.
 *
 * @param place names the row when the administrator ticks it
 * @param sheet name of the sheet; null in CSV
 * @param row as the spreadsheet counts, the first is 1
 * @param subject whom or what the row speaks of
 */
public record ImportChangeView(
    long place, @Nullable String sheet, int row, String subject, List<FieldChange> fields) {

  /**
   * One field.
   *
   * @param before null where nothing is known yet
   * @param kept whether what is known stays unless the row is ticked: it says more
   */
  public record FieldChange(String heading, @Nullable String before, String after, boolean kept) {}
}
