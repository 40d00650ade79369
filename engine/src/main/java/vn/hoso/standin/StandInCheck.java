package vn.hoso.standin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.AccountHolders;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Reach;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;
import vn.hoso.standin.StandInPolicy.Place;

/** What speaks against letting somebody stand in, told by field. */
@Component
class StandInCheck {

  private static final int LONGEST_DOCUMENT = 200;

  private final StandInRows rows;
  private final ObjectProvider<AccountHolders> accounts;
  private final Clock clock;

  StandInCheck(StandInRows rows, ObjectProvider<AccountHolders> accounts, Clock clock) {
    this.rows = rows;
    this.accounts = accounts;
    this.clock = clock;
  }

  void requireComplete(StandInDraft draft) {
    List<FieldError> errors = new ArrayList<>();
    missing(
        errors,
        "absentId",
        draft.absentId(),
        "Chọn người vắng mặt.",
        "Choose the absent official.");
    missing(errors, "deputyId", draft.deputyId(), "Chọn người xử lý thay.", "Choose the stand-in.");
    missing(errors, "from", draft.from(), "Nhập ngày đầu.", "Give the first day.");
    missing(errors, "to", draft.to(), "Nhập ngày cuối.", "Give the last day.");
    if (draft.holdingIds() == null || draft.holdingIds().isEmpty()) {
      missing(errors, "holdingIds", null, "Chọn chức danh.", "Choose a position.");
    }
    String document = draft.document() == null ? "" : draft.document().strip();
    if (document.isEmpty()) {
      missing(
          errors,
          "document",
          null,
          "Nhập số văn bản giao xử lý thay.",
          "Give the number of the paper.");
    } else if (document.length() > LONGEST_DOCUMENT || document.indexOf('\0') >= 0) {
      errors.add(error("document", "length", "Số văn bản quá dài.", "The number is too long."));
    } else if (!Letters.inOneLine(document)) {
      errors.add(FieldError.character("document"));
    }
    refuse(errors);
    days(errors, draft);
    if (rows.same(draft.absentId(), draft.deputyId())) {
      errors.add(
          error(
              "deputyId",
              "same",
              "Người xử lý thay phải là người khác.",
              "The stand-in must be somebody else."));
    }
    refuse(errors);
  }

  /**
   * @param places the chosen positions that the absent one holds in that time
   */
  void require(CurrentUser by, StandInDraft draft, List<Place> places) {
    List<FieldError> errors = new ArrayList<>();
    if (places.size() < Set.copyOf(draft.holdingIds()).size()) {
      errors.add(
          error(
              "holdingIds",
              "notHeld",
              "Cán bộ vắng mặt không giữ chức danh đã chọn trong thời gian này.",
              "The absent official does not hold that position in that time."));
    }
    if (places.stream().anyMatch(place -> place.role().reach() == Reach.NONE)) {
      errors.add(
          error(
              "holdingIds",
              "administration",
              "Chức danh quản trị không có xử lý thay: hãy giao chức danh.",
              "Nobody stands in for an administrator: give the position instead."));
    }
    deputy(errors, by, draft, places);
    refuse(errors);
    List<UUID> positionIds = places.stream().map(Place::positionId).toList();
    if (rows.replaced(draft.absentId(), positionIds, draft.from(), draft.to())) {
      errors.add(
          error(
              "from",
              "overlap",
              "Trong thời gian này đã có người xử lý thay ở chức danh đã chọn.",
              "Somebody stands in at that position in that time already."));
    }
    refuse(errors);
  }

  private void deputy(
      List<FieldError> errors, CurrentUser by, StandInDraft draft, List<Place> places) {
    UUID deputy = draft.deputyId();
    if (rows.absent(deputy, draft.from(), draft.to())
        || rows.standsIn(draft.absentId(), draft.from(), draft.to())) {
      errors.add(
          error(
              "deputyId",
              "chain",
              "Không xử lý thay nối tiếp: một trong hai người đang có xử lý thay khác trong thời gian"
                  + " này.",
              "Stand-ins make no chain: one of the two is part of another one in that time."));
    }
    if (!accounts.getObject().blocked(List.of(deputy)).isEmpty()) {
      errors.add(
          error(
              "deputyId",
              "blocked",
              "Tài khoản của người xử lý thay đang bị khóa.",
              "The account of the stand-in is blocked."));
    }
    // Who agreed to an account without a position agreed to one that opens nothing.
    if (!rows.holds(deputy, draft.from())) {
      errors.add(
          error(
              "deputyId",
              "none",
              "Người xử lý thay phải đang giữ một chức danh: hãy giao chức danh trước.",
              "Who stands in holds a position of his own: give him one first."));
    }
    boolean leads = places.stream().allMatch(place -> StandInPolicy.mayStandInHimself(by, place));
    if (by.is(deputy) && !leads) {
      errors.add(
          error(
              "deputyId",
              "self",
              "Đồng chí chỉ tự nhận xử lý thay người trong đơn vị mình phụ trách; ngoài ra phải do người"
                  + " khác giao.",
              "You stand in by your own word only within the unit you lead; else somebody else"
                  + " must name you."));
    }
  }

  private void days(List<FieldError> errors, StandInDraft draft) {
    if (draft.to().isBefore(draft.from())) {
      errors.add(
          error(
              "to",
              "order",
              "Ngày cuối không được trước ngày đầu.",
              "The last day may not lie before the first."));
    } else if (draft.to().isBefore(LocalDate.now(clock))) {
      errors.add(error("to", "past", "Ngày cuối đã qua.", "The last day has passed."));
    }
  }

  private static void missing(
      List<FieldError> errors, String field, Object value, String vi, String en) {
    if (value == null) {
      errors.add(error(field, "required", vi, en));
    }
  }

  private static FieldError error(String field, String code, String vi, String en) {
    return new FieldError(field, code, vi, en);
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw StandInProblem.invalid(errors);
    }
  }
}
