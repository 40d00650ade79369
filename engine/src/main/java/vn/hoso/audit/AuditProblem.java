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
}
