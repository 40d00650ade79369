package vn.hoso.meeting;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of lists. */
public final class MeetingProblem extends Problem {

  private MeetingProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  private MeetingProblem(String code, int status, String vi, String en, List<FieldError> errors) {
    super(code, status, new Text(vi, en), errors);
  }

  /** 404: there is none, or the asker may not know of it. */
  static MeetingProblem notFound() {
    return new MeetingProblem(
        "MEETING-001", 404, "Không tìm thấy danh sách.", "The list was not found.");
  }

  static MeetingProblem mayNot() {
    return new MeetingProblem(
        "MEETING-002",
        403,
        "Chỉ người giữ vị trí xử lý bước này được ghi vào danh sách.",
        "Only holders of the position the step is addressed to fill in the list.");
  }

  static MeetingProblem stale(String savedBy, int version) {
    var problem =
        new MeetingProblem(
            "MEETING-003",
            409,
            "Danh sách đã được người khác sửa. Hãy tải lại.",
            "Somebody else has changed the list. Load it again.");
    problem.property("savedBy", savedBy);
    problem.property("version", version);
    problem.changedMeanwhile();
    return problem;
  }

  /** 422: something typed that no list can hold. */
  static MeetingProblem invalid(String field, String vi, String en) {
    return new MeetingProblem(
        "MEETING-004",
        422,
        "Danh sách có chỗ chưa hợp lệ.",
        "Something in the list is not valid.",
        List.of(new FieldError(field, "invalid", vi, en)));
  }

  static MeetingProblem mixed() {
    return new MeetingProblem(
        "MEETING-005",
        422,
        "Các việc trong một danh sách phải cùng một bước, cùng nơi nhận và cùng một biểu mẫu.",
        "All items of a list must be at one step, of one position, with the same form.",
        List.of(new FieldError("workItemIds", "mixed", "Không cùng bước.", "Not one step.")));
  }

  static MeetingProblem listed() {
    return new MeetingProblem(
        "MEETING-006",
        409,
        "Có việc đang nằm trong một danh sách khác chưa ghi.",
        "An item stands in another list that is not recorded yet.",
        List.of(
            new FieldError(
                "workItemIds", "listed", "Đã có trong danh sách khác.", "In another list.")));
  }

  static MeetingProblem recordedAlready() {
    return new MeetingProblem(
        "MEETING-007",
        409,
        "Danh sách đã có dòng được ghi nên không bỏ được.",
        "Rows of the list have been recorded: it cannot be discarded.");
  }

  static MeetingProblem busy() {
    return new MeetingProblem(
        "MEETING-008",
        409,
        "Hồ sơ đang được người khác xử lý cùng lúc. Hãy ghi lại dòng này.",
        "The dossier is being worked on at this moment. Record this row again.");
  }

  static MeetingProblem failed() {
    return new MeetingProblem(
        "MEETING-009",
        409,
        "Phần mềm gặp lỗi ở dòng này; các dòng khác không bị ảnh hưởng. Hãy báo quản trị hệ thống.",
        "The software failed at this row; the others are not affected. Tell the administrator.");
  }

  static MeetingProblem attendanceMissing() {
    return new MeetingProblem(
        "MEETING-011",
        422,
        "Hãy ghi đủ số triệu tập, có mặt và vắng có lý do trước khi chốt số phiếu.",
        "Say how many were summoned, present and excused before the votes are closed.",
        List.of(FieldError.required("present")));
  }

  static MeetingProblem votesMissing() {
    return new MeetingProblem(
        "MEETING-012",
        422,
        "Chưa ghi số phiếu đồng ý.",
        "The votes in favour are missing.",
        List.of(FieldError.required("inFavour")));
  }

  /** 403: says who does it, not of which row it is: that would tell of his own matter. */
  static MeetingProblem colleagues(List<String> fields) {
    return new MeetingProblem(
        "MEETING-013",
        403,
        "Việc này phải do người khác cùng giữ vị trí xử lý bước này thực hiện.",
        "A colleague who holds the position the step is addressed to has to do this.",
        fields.stream()
            .map(
                field ->
                    new FieldError(
                        field,
                        "colleague",
                        "Phần này phải do người khác cùng giữ vị trí ghi.",
                        "A colleague has to fill this in."))
            .toList());
  }

  static MeetingProblem reasonMissing() {
    return new MeetingProblem(
        "MEETING-010",
        422,
        "Phải nêu lý do để lại kỳ sau.",
        "A reason for leaving it to the next time is needed.",
        List.of(
            new FieldError("postponedReason", "required", "Phải nêu lý do.", "Give a reason.")));
  }
}
