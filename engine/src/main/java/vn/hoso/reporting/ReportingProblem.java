package vn.hoso.reporting;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of the registers. */
public final class ReportingProblem extends Problem {

  private ReportingProblem(String code, int status, String vi, String en, List<FieldError> errors) {
    super(code, status, new Text(vi, en), errors);
  }

  static ReportingProblem mayNot() {
    return new ReportingProblem(
        "REPORTING-001",
        403,
        "Chỉ cán bộ tiếp nhận, người đứng đầu đơn vị và ban thường vụ được xem sổ theo dõi hồ sơ.",
        "Only intake clerks, heads of units and standing committees read the register.",
        List.of());
  }

  static ReportingProblem mayNotCount() {
    return new ReportingProblem(
        "REPORTING-003",
        403,
        "Đồng chí không xem được chỉ tiêu của đơn vị này.",
        "The figures of this unit are not for you.",
        List.of());
  }

  static ReportingProblem badPlan(List<FieldError> errors) {
    return new ReportingProblem(
        "REPORTING-004", 422, "Số kế hoạch chưa đúng.", "The plan is not right.", errors);
  }

  static ReportingProblem mayNotPlan() {
    return new ReportingProblem(
        "REPORTING-005",
        403,
        "Chỉ người đứng đầu, ban thường vụ và quản trị hệ thống được ghi kế hoạch.",
        "Only heads, standing committees and system administrators enter the plan.",
        List.of());
  }

  static ReportingProblem looksForNoAnswers() {
    return new ReportingProblem(
        "REPORTING-006",
        403,
        "Chỉ cơ quan đã gửi giấy tờ mới đối soát trả lời.",
        "Only the bodies that sent papers out look for their answers.",
        List.of());
  }

  static ReportingProblem badQuarter() {
    var vi = "Quý ghi như 2026-Q4 và không ở tương lai.";
    var en = "A quarter is written 2026-Q4 and has begun.";
    return new ReportingProblem(
        "REPORTING-007", 400, vi, en, List.of(new FieldError("quarter", "invalid", vi, en)));
  }

  static ReportingProblem badPeriod(int mostDays) {
    var vi = "Khoảng thời gian phải từ ngày trước đến ngày sau, không quá " + mostDays + " ngày.";
    var en = "The period must run forward and hold at most " + mostDays + " days.";
    return new ReportingProblem(
        "REPORTING-002", 400, vi, en, List.of(new FieldError("to", "period", vi, en)));
  }
}
