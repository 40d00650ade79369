package vn.hoso.audit;

import vn.hoso.shared.Problem;

/** Refusals of the history. */
public final class AuditProblem extends Problem {

  private AuditProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  static AuditProblem mayNotErase() {
    return new AuditProblem(
        "AUDIT-001",
        403,
        "Chỉ quản trị hệ thống được xóa dữ liệu cá nhân trong nhật ký.",
        "Only a system administrator erases personal data from the history.");
  }

  static AuditProblem noEntry() {
    return new AuditProblem(
        "AUDIT-002",
        404,
        "Không có mục nhật ký này, hoặc chi tiết của mục đã được xóa trước đó.",
        "There is no such entry, or its details were erased before.");
  }

  static AuditProblem noNumberLeft() {
    return new AuditProblem(
        "AUDIT-004",
        409,
        "Không ghi được lượt kiểm tra mới: trong cơ sở dữ liệu có lượt kiểm tra mang số lớn nhất có thể,"
            + " không phải do hệ thống ghi. Báo người quản trị máy chủ.",
        "No new check can be written down: the database holds one with the greatest number there is,"
            + " which HoSo has not written. Tell whoever looks after the server.");
  }

  static AuditProblem provesAPaper() {
    return new AuditProblem(
        "AUDIT-003",
        409,
        "Mục này chứng minh văn bản hoặc tệp giấy tờ và không chứa dữ liệu cá nhân nên không xóa được.",
        "This entry proves a paper or its file and holds no personal data: it is not erased.");
  }
}
