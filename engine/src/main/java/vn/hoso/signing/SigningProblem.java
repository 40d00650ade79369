package vn.hoso.signing;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of papers that are being signed. */
public final class SigningProblem extends Problem {

  private SigningProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  private SigningProblem(String code, int status, Text text, List<FieldError> errors) {
    super(code, status, text, errors);
  }

  static SigningProblem noPaper() {
    return new SigningProblem(
        "SIGNING-001",
        404,
        "Hồ sơ chưa có văn bản nào đang trình ký.",
        "No paper of this dossier is being signed.");
  }

  static SigningProblem mayNotRead() {
    return new SigningProblem(
        "SIGNING-002",
        403,
        "Dự thảo chỉ dành cho nơi soạn thảo và nơi ký.",
        "The draft is for those who write and sign it.");
  }

  static SigningProblem mayNot() {
    return new SigningProblem(
        "SIGNING-003",
        403,
        "Bước này không phải của đồng chí, hoặc chưa nhận xử lý.",
        "This step is not yours, or not claimed yet.");
  }

  static SigningProblem needsWord() {
    return wrongType(
        "SIGNING-004",
        "Dự thảo chỉ nhận tệp Word (.docx); tệp .doc hoặc PDF thì mở bằng Word, lưu lại thành .docx.",
        "A draft is taken as a Word file (.docx) only; save a .doc or PDF file as .docx.");
  }

  static SigningProblem needsPdf() {
    return wrongType(
        "SIGNING-005",
        "Văn bản đã ký chỉ nhận tệp PDF; ảnh chụp hoặc tệp Word thì quét, xuất ra PDF.",
        "The signed paper is taken as a PDF file only; scan or export others to PDF.");
  }

  private static SigningProblem wrongType(String code, String vi, String en) {
    return new SigningProblem(
        code, 415, new Text(vi, en), List.of(new FieldError("file", "wrongType", vi, en)));
  }

  static SigningProblem noFile() {
    return new SigningProblem("SIGNING-006", 404, "Không tìm thấy tệp.", "The file was not found.");
  }

  /** Another got the number between the check and the act. */
  static SigningProblem numberTaken(List<FieldError> errors) {
    return new SigningProblem(
        "SIGNING-007",
        409,
        new Text("Số này đã cấp cho văn bản khác.", "Another paper has this number."),
        errors);
  }

  static SigningProblem notShown() {
    return new SigningProblem(
        "SIGNING-008",
        422,
        "Tệp Word này không xem trước được; hãy tải về để mở.",
        "This Word file cannot be shown; download it to open it.");
  }

  /**
   * The words shown are those of the file, or none are.
   *
   * @param what stands in it that cannot be shown
   */
  static SigningProblem notShown(Text what) {
    return new SigningProblem(
        "SIGNING-008",
        422,
        "Tệp Word này không xem trước được vì %s. Muốn xem, hãy tải về để mở.".formatted(what.vi()),
        "This Word file cannot be shown: %s. Download it to open it.".formatted(what.en()));
  }

  static SigningProblem noItems() {
    return new SigningProblem(
        "SIGNING-009",
        422,
        "Danh sách không có mục nào mang kết quả của văn bản này.",
        "No item of the list came out as this paper says.");
  }

  static SigningProblem tooManyItems(int items, int most) {
    return new SigningProblem(
        "SIGNING-009",
        422,
        "Danh sách có %d mục; phần mềm lập văn bản riêng cho nhiều nhất %d mục. Hãy soạn bằng Word rồi tải lên."
            .formatted(items, most),
        "The list has %d items; a paper of its own is written for at most %d. Write them in Word and upload them."
            .formatted(items, most));
  }
}
