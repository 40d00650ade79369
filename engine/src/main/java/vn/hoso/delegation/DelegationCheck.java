package vn.hoso.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;
import vn.hoso.unit.UnitKind;

/** What speaks against a delegation, told by field. */
final class DelegationCheck {

  private static final int LONGEST = 200;
  private static final LocalDate FIRST = LocalDate.of(1930, 2, 3);
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  private DelegationCheck() {}

  /** Its texts without what surrounds them. */
  static DelegationDraft clean(DelegationDraft draft) {
    String document = draft.document() == null ? "" : draft.document().strip();
    return new DelegationDraft(
        draft.unitId(), draft.matter(), draft.from(), draft.to(), document, draft.documentOn());
  }

  /**
   * @throws DelegationProblem {@code ORGANISATION-002} (422)
   */
  static void require(DelegationDraft draft, LocalDate today) {
    var errors = new ArrayList<FieldError>();
    given(errors, "unitId", draft.unitId(), "Chọn đảng ủy được ủy quyền.", "Choose a committee.");
    given(errors, "matter", draft.matter(), "Chọn việc được ủy quyền.", "Choose the matter.");
    given(errors, "from", draft.from(), "Nhập ngày đầu.", "Give the first day.");
    text(errors, "document", draft.document(), "Nhập số văn bản ủy quyền.", "Give the number.");
    day(errors, "from", draft.from());
    day(errors, "to", draft.to());
    day(errors, "documentOn", draft.documentOn());
    if (draft.documentOn() != null && draft.documentOn().isAfter(today)) {
      errors.add(
          error(
              "documentOn",
              "past",
              "Ngày văn bản không được sau hôm nay.",
              "The date of the document may not lie after today."));
    }
    if (errors.isEmpty() && draft.to() != null && draft.to().isBefore(draft.from())) {
      errors.add(before());
    }
    refuse(errors);
  }

  static void requireGrassroots(UnitKind kind) {
    if (kind != UnitKind.GRASSROOTS_COMMITTEE) {
      refuse(
          List.of(
              error(
                  "unitId",
                  "kind",
                  "Chỉ đảng ủy cơ sở được ủy quyền.",
                  "Only a grassroots committee can be delegated to.")));
    }
  }

  static void requireReason(@Nullable String reason) {
    var errors = new ArrayList<FieldError>();
    text(errors, "reason", reason == null ? "" : reason.strip(), "Nhập lý do.", "Give the reason.");
    refuse(errors);
  }

  static void requireEnd(DelegationView kept, @Nullable LocalDate lastDay, LocalDate today) {
    var errors = new ArrayList<FieldError>();
    given(errors, "lastDay", lastDay, "Nhập ngày cuối.", "Give the last day.");
    refuse(errors);
    if (lastDay.isBefore(today.minusDays(1))) {
      errors.add(
          error(
              "lastDay",
              "past",
              "Hồ sơ lập những ngày trước theo ủy quyền của ngày ấy: chọn từ hôm qua trở đi, hoặc"
                  + " đính chính.",
              "Dossiers of days before were opened by it: choose yesterday or later, or correct it."));
    } else if (lastDay.isBefore(kept.from())
        || kept.to() != null && lastDay.isAfter(kept.to())
        || lastDay.isAfter(LAST)) {
      errors.add(
          error(
              "lastDay",
              "order",
              "Ngày cuối nằm trong thời gian ủy quyền đang ghi.",
              "The last day lies within the time that is recorded."));
    }
    refuse(errors);
  }

  static void refuseOverlap() {
    refuse(
        List.of(
            error(
                "from",
                "overlap",
                "Trong thời gian này đảng ủy đã được ủy quyền việc đó.",
                "The committee has this delegation in that time already.")));
  }

  private static void text(
      List<FieldError> errors, String field, String text, String vi, String en) {
    given(errors, field, text.isEmpty() ? null : text, vi, en);
    if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
      errors.add(error(field, "length", "Nội dung quá dài.", "That is too long."));
    } else if (!Letters.inOneLine(text)) {
      errors.add(FieldError.character(field));
    }
  }

  private static void day(List<FieldError> errors, String field, @Nullable LocalDate day) {
    if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
      errors.add(error(field, "range", "Ngày này không hợp lệ.", "No such day is meant."));
    }
  }

  private static void given(
      List<FieldError> errors, String field, @Nullable Object value, String vi, String en) {
    if (value == null) {
      errors.add(error(field, "required", vi, en));
    }
  }

  private static FieldError before() {
    return error(
        "to",
        "order",
        "Ngày cuối không được trước ngày đầu.",
        "The last day may not lie before the first.");
  }

  private static FieldError error(String field, String code, String vi, String en) {
    return new FieldError(field, code, vi, en);
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw DelegationProblem.invalid(errors);
    }
  }
}
