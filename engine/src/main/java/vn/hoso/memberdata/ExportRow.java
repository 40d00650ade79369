package vn.hoso.memberdata;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the export of the member database.
 *
 * @param number as the spreadsheet counts
 * @param values those filled in and readable
 * @param wrong cells that cannot be read
 */
record ExportRow(int number, Map<MemberColumn, String> values, List<WrongCell> wrong) {

  ExportRow {
    values = new EnumMap<>(values);
    wrong = List.copyOf(wrong);
  }

  @Nullable String value(MemberColumn column) {
    return values.get(column);
  }

  String name() {
    return values.getOrDefault(MemberColumn.FULL_NAME, "?");
  }
}
