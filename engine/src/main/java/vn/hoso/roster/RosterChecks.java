package vn.hoso.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hoso.item.ItemCheck;
import vn.hoso.item.NewItem;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemColumn.Kind;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;

/** Whether an item can be put on a list at a step. */
final class RosterChecks {

  private static final int LONGEST = 200;

  private RosterChecks() {}

  static List<FieldError> errors(RosterStep step, NewItem item) {
    var rules = step.rules();
    var columns = rules.columnsAt(step.id());
    var errors = new ArrayList<>(ItemCheck.errors(columns, item.values()));
    errors.addAll(ItemCheck.ofSeries(columns, item.values()));
    columns.stream()
        .filter(ItemColumn::required)
        .filter(column -> item.values().getOrDefault(column.name(), "").isBlank())
        .forEach(column -> errors.add(missing(column)));
    if (rules.persons() && item.personId() == null) {
      errors.add(new FieldError("personId", "required", "Hãy chọn người.", "Choose the person."));
    }
    if (!rules.persons() && item.personId() != null) {
      errors.add(
          new FieldError(
              "personId",
              "wrong",
              "Danh sách này không ghi theo người.",
              "This list is not of persons."));
    }
    if (!rules.persons()) {
      text("name", item.name(), errors);
    }
    if (rules.title() != null) {
      text("title", item.title(), errors);
    }
    return errors;
  }

  static FieldError missing(ItemColumn column) {
    boolean chosen = column.kind() == Kind.CHOICE || column.kind() == Kind.YES_NO;
    var label = column.label();
    return new FieldError(
        column.name(),
        "required",
        (chosen ? "Hãy chọn " : "Hãy ghi ") + label.vi() + ".",
        (chosen ? "Choose " : "Give ") + label.in(Locale.ENGLISH) + ".");
  }

  private static void text(String field, String given, List<FieldError> errors) {
    if (given == null || given.isBlank() || given.length() > LONGEST || given.indexOf('\0') >= 0) {
      errors.add(
          new FieldError(
              field,
              "required",
              "Ghi từ 1 đến " + LONGEST + " ký tự.",
              "Write 1 to " + LONGEST + " characters."));
    } else if (!Letters.inOneLine(given)) {
      errors.add(FieldError.character(field));
    }
  }

  /** He would lose the list that he makes: nobody works on a dossier about himself. */
  static FieldError self() {
    return new FieldError(
        "personId",
        "self",
        "Danh sách có tên chính đồng chí thì đồng chí không làm tiếp được. Nhờ đồng chí khác cùng phần"
            + " việc, hoặc người xử lý thay, lập danh sách có tên đồng chí.",
        "You do not work on a list that you stand on. Let a colleague, or who stands in for you,"
            + " make the list with your name.");
  }
}
