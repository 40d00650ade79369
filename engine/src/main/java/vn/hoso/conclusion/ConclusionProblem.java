package vn.hoso.conclusion;

import vn.hoso.shared.Problem;

/** Refusals of conclusions. None of them repeats one. */
public final class ConclusionProblem extends Problem {

  private ConclusionProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  static ConclusionProblem sealed() {
    return new ConclusionProblem(
        "CONCLUSION-001",
        403,
        "Kết luận được niêm phong: chỉ người thẩm định và cấp quyết định hồ sơ này được đọc.",
        "Conclusions are sealed: only the appraiser and the decider of this dossier read them.");
  }

  static ConclusionProblem notHeld() {
    return new ConclusionProblem(
        "CONCLUSION-002",
        403,
        "Chỉ người đang xử lý bước của hồ sơ này được ghi kết luận.",
        "Only whoever holds a step of this dossier enters a conclusion.");
  }

  static ConclusionProblem noSuchPaper() {
    return new ConclusionProblem(
        "CONCLUSION-003",
        404,
        "Giấy tờ này không có kết luận.",
        "This paper comes to no conclusion.");
  }

  static ConclusionProblem stale(int version) {
    var problem =
        new ConclusionProblem(
            "CONCLUSION-004",
            409,
            "Kết luận đã được ghi lại từ khi đồng chí mở. Hãy tải lại.",
            "A conclusion has been entered since you opened it. Load it again.");
    problem.property("version", version);
    problem.changedMeanwhile();
    return problem;
  }

  static ConclusionProblem noSuchGate() {
    return new ConclusionProblem(
        "CONCLUSION-005",
        404,
        "Không có điều kiện này cần kết luận trong hồ sơ.",
        "There is no such condition to be concluded in this dossier.");
  }
}
