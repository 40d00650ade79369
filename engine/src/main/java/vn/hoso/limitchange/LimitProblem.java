package vn.hoso.limitchange;

import java.util.List;
import vn.hoso.folder.Finding;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of changing limits. */
public final class LimitProblem extends Problem {

  private LimitProblem(String code, int status, String vi, String en, List<FieldError> errors) {
    super(code, status, new Text(vi, en), errors);
  }

  static LimitProblem mayNot() {
    return new LimitProblem(
        "LIMIT-001",
        403,
        "Chỉ quản trị quy trình của cấp tỉnh được xem và sửa thời hạn.",
        "Only the province's administrators of procedures see and change limits.",
        List.of());
  }

  static LimitProblem noDraft() {
    return new LimitProblem(
        "LIMIT-002", 404, "Không có bản dự thảo này.", "There is no such draft.", List.of());
  }

  static LimitProblem over() {
    return new LimitProblem(
        "LIMIT-003",
        409,
        "Bản dự thảo này đã được đưa vào áp dụng hoặc đã bỏ.",
        "This draft is in force or was discarded.",
        List.of());
  }

  static LimitProblem stale(int version) {
    var problem =
        new LimitProblem(
            "LIMIT-004",
            409,
            "Bản dự thảo đã được sửa ở nơi khác. Hãy xem lại rồi sửa tiếp; nội dung đang nhập vẫn còn trên màn hình.",
            "The draft was changed elsewhere. Look again, then go on; what you typed is still on the screen.",
            List.of());
    problem.property("version", version);
    return problem;
  }

  static LimitProblem wrong(List<FieldError> errors) {
    return new LimitProblem(
        "LIMIT-005", 422, "Có thời hạn chưa đúng.", "A limit is not right.", errors);
  }

  /** What waits run from and papers were judged by is never put under a dossier on its way. */
  static LimitProblem forNewOnly() {
    return wrong(
        List.of(
            new FieldError(
                "choice",
                "newOnly",
                "Bản này đổi mốc suy ra hoặc thời hạn dùng của giấy tờ nên chỉ cho hồ sơ mới; hãy chọn giữ hạn đã hẹn.",
                "This changes derived days or how long papers are in force and is for new dossiers alone; let open ones keep their days.")));
  }

  static LimitProblem ownDraft() {
    return new LimitProblem(
        "LIMIT-006",
        403,
        "Người soạn không tự đưa vào áp dụng; cần một quản trị quy trình khác.",
        "Whoever drafted it does not put it into force; another administrator does.",
        List.of());
  }

  static LimitProblem faulty(List<Finding> findings) {
    return new LimitProblem(
        "LIMIT-007",
        409,
        "Bản dự thảo còn chỗ sai nên chưa đưa vào áp dụng được.",
        "The draft has faults and cannot be put into force.",
        findings.stream()
            .map(each -> new FieldError(each.element(), "finding", each.vi(), each.en()))
            .toList());
  }

  static LimitProblem anotherPreview() {
    var problem =
        new LimitProblem(
            "LIMIT-008",
            409,
            "Bản dự thảo hoặc ngày áp dụng đã khác lúc xem trước. Hãy xem trước lại rồi đưa vào áp dụng.",
            "The draft or its first day is another than at the preview. Look again, then put it into force.",
            List.of());
    problem.changedMeanwhile();
    return problem;
  }

  /**
   * @param codes theirs; none where the procedure keeps something from some who see its dossiers
   */
  static LimitProblem lateSincePreview(int dossiers, List<String> codes) {
    var named = codes.isEmpty() ? "" : ": " + String.join(", ", codes);
    var problem =
        new LimitProblem(
            "LIMIT-009",
            409,
            "Từ lúc xem trước, có thêm %d hồ sơ sẽ thành quá hạn%s. Hãy xem trước lại rồi quyết định."
                .formatted(dossiers, named),
            "Since the preview %d further dossiers would become late%s. Look again, then decide."
                .formatted(dossiers, named),
            List.of());
    problem.changedMeanwhile();
    return problem;
  }

  static LimitProblem anotherRevision() {
    return new LimitProblem(
        "LIMIT-010",
        409,
        "Quy trình đã có phiên bản mới hơn từ khi soạn. Hãy bỏ bản này và soạn lại trên phiên bản mới.",
        "There is a newer revision of the procedure since it was drafted. Discard it and draft on the newer one.",
        List.of());
  }

  static LimitProblem nothing() {
    return new LimitProblem(
        "LIMIT-011",
        409,
        "Bản dự thảo chưa đổi gì so với phiên bản đang áp dụng.",
        "The draft changes nothing.",
        List.of());
  }

  static LimitProblem notPublished() {
    return new LimitProblem(
        "LIMIT-012",
        409,
        "Chỉ đảo lại được thay đổi đã đưa vào áp dụng.",
        "Only a change in force can be reversed.",
        List.of());
  }

  static LimitProblem noWarning() {
    return new LimitProblem(
        "LIMIT-014",
        409,
        "Bản dự thảo không còn lưu ý này. Hãy xem lại rồi ghi lý do.",
        "The draft does not have this warning any more. Look again, then give the reason.",
        List.of());
  }

  static LimitProblem unanswered(List<LimitWarning> warnings) {
    return new LimitProblem(
        "LIMIT-015",
        409,
        "Còn lưu ý chưa có lý do chấp nhận nên chưa đưa vào áp dụng được.",
        "A warning has no reason yet, and the draft cannot be put into force.",
        warnings.stream().map(each -> new FieldError(each.key(), "warning", each.text())).toList());
  }

  static LimitProblem drafted() {
    return new LimitProblem(
        "LIMIT-013",
        409,
        "Quy trình này đang có bản dự thảo khác. Hãy đưa vào áp dụng hoặc bỏ bản đó trước.",
        "The procedure has another draft. Put that into force or discard it first.",
        List.of());
  }
}
