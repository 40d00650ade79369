package vn.hoso.limitchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoso.deadline.DeadlineProblem;
import vn.hoso.deadline.LimitUnit;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.procedure.CentralText;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.shared.FieldError;

/** Whether what is typed makes limits, each of a place there is. */
final class LimitCheck {

  private static final Pattern NUMBER =
      Pattern.compile("\\d+[\\d/]*-\\p{Lu}+(?:/\\p{Lu}+)?", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b");

  private LimitCheck() {}

  /**
   * @throws LimitProblem LIMIT-005 (422) with {@code edits[n].field}
   */
  static void require(Procedure base, List<LimitEdit> edits) {
    var errors = new ArrayList<FieldError>();
    var places = new HashSet<String>();
    for (int i = 0; i < edits.size(); i++) {
      var edit = edits.get(i);
      var field = "edits[" + i + "].";
      var before = edit.standing(base);
      if (before.isEmpty() || !places.add(edit.place())) {
        errors.add(
            new FieldError(
                field + "place",
                "unknown",
                "Quy trình không có thời hạn này, hoặc nêu hai lần.",
                "The procedure has no such limit, or it is named twice."));
      } else {
        if (LimitText.unreadable(edit.legalBasis())) {
          errors.add(FieldError.character(field + "legalBasis"));
        }
        limit(base, edit, field).ifPresent(errors::add);
        fitting(edit, field).forEach(errors::add);
        locked(before.get(), edit, field).ifPresent(errors::add);
      }
    }
    if (!errors.isEmpty()) {
      throw LimitProblem.wrong(errors);
    }
  }

  /** What is written of one kind of limit and not of another. */
  private static List<FieldError> fitting(LimitEdit edit, String field) {
    var errors = new ArrayList<FieldError>();
    if (edit.kind().ofModel() != (edit.warnAt() != null)) {
      errors.add(
          new FieldError(
              field + "warnAt",
              "warnAt",
              "Bước và thời hạn cả hồ sơ cần mức nhắc; giấy tờ và mốc suy ra thì không có.",
              "Steps and limits of the whole need a reminder; papers and derived days have none."));
    }
    boolean paper = edit.kind() == LimitEdit.Kind.DOCUMENT;
    if (paper != (edit.validAt() != null)) {
      errors.add(
          new FieldError(
              field + "validAt",
              "validAt",
              "Chỉ giấy tờ cần nêu phải còn giá trị đến ngày nào.",
              "Of papers, and of them alone, it is said until when they must be in force."));
    }
    if (paper && !edit.unit().equals(LimitUnit.CALENDAR_MONTHS.code())) {
      errors.add(
          new FieldError(
              field + "unit",
              "months",
              "Thời hạn dùng của giấy tờ tính bằng tháng.",
              "How long a paper is in force is counted in months."));
    }
    return errors;
  }

  private static Optional<FieldError> limit(Procedure base, LimitEdit edit, String field) {
    try {
      return extended(base, edit, edit.timeLimit(), field);
    } catch (DeadlineProblem wrong) {
      return Optional.of(new FieldError(field + "limit", wrong.code(), wrong.text()));
    }
  }

  /** What it may be lengthened by is written in the unit of the limit, and is not changed here. */
  private static Optional<FieldError> extended(
      Procedure base, LimitEdit edit, TimeLimit limit, String field) {
    return Optional.of(edit)
        .filter(each -> each.kind() == LimitEdit.Kind.WHOLE)
        .flatMap(each -> base.limit(each.name()))
        .map(ProcedureLimit::extension)
        .filter(extension -> inMonths(extension.most()) != inMonths(limit))
        .map(
            extension ->
                new FieldError(
                    field + "unit",
                    "extension",
                    "Thời hạn này được kéo dài tối đa %s, nên phải tính bằng %s."
                        .formatted(
                            extension.most().vi(), inMonths(extension.most()) ? "tháng" : "ngày"),
                    "This limit may be lengthened by %s, so it is counted in %s."
                        .formatted(
                            extension.most().en(),
                            inMonths(extension.most()) ? "months" : "days")));
  }

  private static boolean inMonths(TimeLimit limit) {
    return limit.unit() == LimitUnit.CALENDAR_MONTHS;
  }

  /** What the centre has set opens only with number and day of the document that sets it anew. */
  private static Optional<FieldError> locked(LimitEdit before, LimitEdit edit, String field) {
    boolean same = before.limit().equals(edit.limit()) && before.unit().equals(edit.unit());
    return CentralText.of(before.legalBasis(), before.confidence())
        .filter(text -> !same && !namesAnother(edit.legalBasis(), before.legalBasis()))
        .map(
            text ->
                new FieldError(
                    field + "legalBasis",
                    "locked",
                    "Thời hạn này do %s ấn định; chỉ sửa khi căn cứ nêu số và ngày (ngày/tháng/năm) của văn bản mới."
                        .formatted(text),
                    "This limit is set by %s; it is changed only where the basis names number and day (dd/mm/yyyy) of the new document."
                        .formatted(text)));
  }

  private static boolean namesAnother(String basis, String before) {
    return DAY.matcher(basis).find()
        && NUMBER.matcher(basis).results().anyMatch(number -> !before.contains(number.group()));
  }
}
