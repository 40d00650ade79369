package vn.hoso.document;

import java.util.List;
import java.util.UUID;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of papers and files. */
public final class DocumentProblem extends Problem {

  private DocumentProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  private DocumentProblem(String code, int status, String vi, String en, FieldError... errors) {
    super(code, status, new Text(vi, en), List.of(errors));
  }

  private static DocumentProblem file(String code, int status, String word, String vi, String en) {
    return new DocumentProblem(code, status, vi, en, new FieldError("file", word, vi, en));
  }

  static DocumentProblem notFound() {
    return new DocumentProblem(
        "DOCUMENT-001", 404, "Không tìm thấy giấy tờ.", "The document was not found.");
  }

  static DocumentProblem tooLarge(long limit) {
    long megabytes = limit / (1024 * 1024);
    return file(
        "DOCUMENT-002",
        413,
        "tooLarge",
        "Tệp lớn hơn mức cho phép là " + megabytes + " MB.",
        "The file is larger than the limit of " + megabytes + " MB.");
  }

  static DocumentProblem wrongType() {
    return file(
        "DOCUMENT-003",
        415,
        "wrongType",
        "Chỉ nhận tệp PDF, JPEG, PNG hoặc DOCX. Nội dung tệp này không phải các loại đó.",
        "Only PDF, JPEG, PNG or DOCX files are taken. The content of this file is none of them.");
  }

  static DocumentProblem wrongExtension(MediaKind found) {
    return file(
        "DOCUMENT-004",
        422,
        "wrongExtension",
        "Đuôi tên tệp không khớp với nội dung: nội dung là " + found + ".",
        "The extension of the file name does not agree with its content, which is " + found + ".");
  }

  static DocumentProblem empty() {
    return file("DOCUMENT-005", 422, "empty", "Tệp không có nội dung.", "The file is empty.");
  }

  /**
   * 409: the same bytes already count in this dossier; {@code documentId} says as which document.
   */
  static DocumentProblem alreadyThere(UUID documentId, String requirementCode) {
    DocumentProblem problem =
        file(
            "DOCUMENT-006",
            409,
            "alreadyThere",
            "Tệp này đã có trong hồ sơ, ở mục giấy tờ " + requirementCode + ".",
            "This file is already in the dossier, as document " + requirementCode + ".");
    problem.property("documentId", documentId);
    problem.property("requirementCode", requirementCode);
    return problem;
  }

  static DocumentProblem unsafe(UnsafeReason reason) {
    return file("DOCUMENT-007", 422, reason.code(), reason.vi(), reason.en());
  }

  static DocumentProblem details(List<FieldError> errors) {
    return new DocumentProblem(
        "DOCUMENT-008",
        422,
        "Thông tin về giấy tờ chưa đúng.",
        "The details of the paper are not right.",
        errors.toArray(FieldError[]::new));
  }

  static DocumentProblem officialStays() {
    return new DocumentProblem(
        "DOCUMENT-009",
        409,
        "Giấy tờ do hệ thống in ra thì không bỏ khỏi hồ sơ.",
        "A paper the system printed cannot be taken out of the dossier.");
  }
}
