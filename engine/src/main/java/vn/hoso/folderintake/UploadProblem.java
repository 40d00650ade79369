package vn.hoso.folderintake;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of uploading procedures, and of what is uploaded. */
public final class UploadProblem extends Problem {

  private UploadProblem(String code, int status, String vi, String en, List<FieldError> errors) {
    super(code, status, new Text(vi, en), errors);
  }

  static UploadProblem mayNot() {
    return refuse(
        "UPLOAD-001",
        403,
        "Chỉ quản trị hệ thống được tải quy trình lên.",
        "Only system administrators upload procedures.");
  }

  static UploadProblem ownDraft() {
    return refuse(
        "UPLOAD-002",
        403,
        "Người tải lên không tự đưa vào áp dụng; cần một quản trị quy trình khác của cấp tỉnh.",
        "Whoever uploaded it does not put it into force; another administrator does.");
  }

  /** What cannot be read, or must not be here: nothing of it is kept. */
  static UploadProblem refused(UploadFault... faults) {
    return refused(List.of(faults));
  }

  /** As {@link #refused(UploadFault...)}; the first hundred are told. */
  static UploadProblem refused(List<UploadFault> faults) {
    var told = faults.stream().limit(100).toList();
    var problem =
        new UploadProblem(
            "UPLOAD-003",
            422,
            "Tệp tải lên không dùng được; không có gì được lưu.",
            "What was uploaded cannot be used; nothing was kept.",
            told.stream().map(UploadFault::error).toList());
    problem.property("places", told.stream().map(UploadFault::place).toList());
    return problem;
  }

  static UploadProblem tooBig(String mebibytes) {
    return new UploadProblem(
        "UPLOAD-004",
        413,
        "Tệp quá lớn.",
        "The file is too large.",
        List.of(
            new FieldError(
                "file",
                "tooBig",
                "Tệp tải lên không quá " + mebibytes + " MB.",
                "What is uploaded may have " + mebibytes + " MB at most.")));
  }

  static UploadProblem tooLong() {
    return refuse(
        "UPLOAD-005",
        422,
        "Quy trình này quá rối để kiểm tra trong thời gian cho phép; không có gì được lưu. Hãy bớt nhánh, bớt bước.",
        "This procedure is too tangled to be checked in the time allowed; nothing was kept. Take out branches or steps.");
  }

  static UploadProblem same(int number) {
    return refuse(
        "UPLOAD-006",
        409,
        "Không có gì khác: từng tệp giống hệt phiên bản " + number + " mới nhất.",
        "Nothing differs: each file is that of revision " + number + ", the latest.");
  }

  static UploadProblem anothersDraft(String name) {
    return refuse(
        "UPLOAD-007",
        409,
        "Quy trình này đang có bản dự thảo do đồng chí "
            + name
            + " tải lên. Hãy đưa vào áp dụng hoặc bỏ bản đó trước.",
        "A draft that " + name + " uploaded waits. Put it into force or discard it first.");
  }

  static UploadProblem anotherRevision() {
    return refuse(
        "UPLOAD-008",
        409,
        "Quy trình đã có phiên bản mới hơn từ khi tải lên. Hãy bỏ bản này và tải lên lại để thấy khác gì với phiên bản mới.",
        "There is a newer revision of the procedure since the upload. Discard this and upload again to see what differs from the newer one.");
  }

  static UploadProblem busy() {
    return refuse(
        "UPLOAD-009",
        409,
        "Đang kiểm tra một tệp khác. Hãy thử lại sau ít phút.",
        "Another file is being checked. Try again in some minutes.");
  }

  static UploadProblem noFolder() {
    return new UploadProblem(
        "UPLOAD-010",
        422,
        "Chưa có quy trình này.",
        "There is no such procedure yet.",
        List.of(
            new FieldError(
                "file",
                "folderNeeded",
                "Quy trình mới phải tải lên cả thư mục (tệp .zip).",
                "A new procedure is uploaded as a whole folder (a .zip).")));
  }

  static UploadProblem wrongSlug() {
    return new UploadProblem(
        "UPLOAD-011",
        422,
        "Tên quy trình chưa đúng.",
        "The name of the procedure is not right.",
        List.of(
            new FieldError(
                "slug",
                "pattern",
                "Tên thư mục gồm chữ thường không dấu, chữ số và gạch nối, bắt đầu bằng chữ, không quá 60 ký tự.",
                "The name of the folder is made of small letters, digits and hyphens, begins with a letter, 60 at most.")));
  }

  static UploadProblem wrongReason(FieldError error) {
    return new UploadProblem(
        "UPLOAD-012",
        422,
        "Lý do chưa ghi, quá dài hoặc có ký tự không hợp lệ.",
        "The reason is missing, too long or holds a character that is not allowed.",
        List.of(error));
  }

  private static UploadProblem refuse(String code, int status, String vi, String en) {
    return new UploadProblem(code, status, vi, en, List.of());
  }
}
