package vn.hoso.item;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoso.rule.ItemColumn;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;
import vn.hoso.shared.Looks;

/** Whether what is written in the columns of an item can stand there. */
public final class ItemCheck {

  private static final int LONGEST = 500;

  private ItemCheck() {}

  /**
   * @param columns those that may be filled in here
   */
  public static List<FieldError> errors(List<ItemColumn> columns, Map<String, String> values) {
    var errors = new ArrayList<FieldError>();
    values.keySet().stream()
        .filter(name -> columns.stream().noneMatch(each -> each.name().equals(name)))
        .forEach(
            name ->
                errors.add(
                    wrong(
                        name, "Cột này không điền ở đây.", "This column is not filled in here.")));
    var spelled = ItemSpelling.of(values);
    for (var column : columns) {
      var value = spelled.get(column.name());
      if (value != null && !value.isBlank()) {
        error(column, value).ifPresent(errors::add);
      }
    }
    return errors;
  }

  /**
   * Numbers that none of their series can have given.
   *
   * @param values all of the item
   */
  public static List<FieldError> ofSeries(List<ItemColumn> columns, Map<String, String> values) {
    var spelled = ItemSpelling.of(values);
    return columns.stream()
        .filter(column -> column.series() != null)
        .filter(column -> !spelled.getOrDefault(column.name(), "").isBlank())
        .filter(
            column ->
                column
                    .series()
                    .spelled(spelled.get(column.series().by()), spelled.get(column.name()))
                    .isEmpty())
        .map(column -> noNumber(column, spelled.get(column.series().by())))
        .toList();
  }

  private static FieldError noNumber(ItemColumn column, @Nullable String value) {
    var form = value == null ? null : column.series().forms().get(value);
    return form == null
        ? wrong(
            column.name(),
            "Số này thuộc dãy nào chưa rõ: hãy điền cột phân dãy trước.",
            "Fill in the column that tells its series first.")
        : wrong(
            column.name(),
            "Số của dãy này viết theo dạng " + form + ", mỗi dấu # là một chữ số.",
            "A number of this series is written " + form + ", each # being a digit.");
  }

  private static Optional<FieldError> error(ItemColumn column, String value) {
    if (value.length() > LONGEST || Letters.unreadable(value)) {
      return Optional.of(FieldError.character(column.name()));
    }
    return Optional.ofNullable(
        switch (column.kind()) {
          case TEXT -> text(column, value);
          case DATE ->
              isDay(value)
                  ? null
                  : wrong(column.name(), "Không có ngày này.", "There is no such day.");
          case NUMBER ->
              value.matches("[0-9]{1,9}")
                  ? null
                  : wrong(column.name(), "Ghi một số nguyên.", "Write a whole number.");
          case CHOICE ->
              column.choices().stream().anyMatch(each -> each.value().equals(value))
                  ? null
                  : wrong(column.name(), "Không có giá trị này.", "There is no such value.");
          case YES_NO ->
              value.equals("true") || value.equals("false")
                  ? null
                  : wrong(column.name(), "Chọn có hoặc không.", "Choose yes or no.");
        });
  }

  private static FieldError text(ItemColumn column, String value) {
    return column.pattern() == null || Looks.matches(column.pattern(), value)
        ? null
        : wrong(column.name(), column.patternSays().vi(), column.patternSays().en());
  }

  private static boolean isDay(String value) {
    try {
      return LocalDate.parse(value).getYear() > 1800;
    } catch (DateTimeException noDay) {
      return false;
    }
  }

  private static FieldError wrong(String field, String vi, String en) {
    return new FieldError(field, "wrong", vi, en);
  }
}
