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

  /**
   * 409: the same bytes already count in this dossier; {@code documentId} says as which document.
   */
  static DocumentProblem alreadyThere(UUID documentId, String requirementCode, Text paper) {
    DocumentProblem problem =
        file(
            "DOCUMENT-006",
            409,
            "alreadyThere",
            "Tệp này đã có trong hồ sơ, ở mục “" + paper.vi() + "”.",
            "This file is already in the dossier, under “" + paper.en() + "”.");
    problem.property("documentId", documentId);
    problem.property("requirementCode", requirementCode);
    return problem;
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

  static DocumentProblem issuedStays() {
    return new DocumentProblem(
        "DOCUMENT-009",
        409,
        "Văn bản đã phát hành được giữ nguyên trong hồ sơ.",
        "A paper that was issued stays in the dossier as it is.");
  }

  /**
   * 422: the type of paper is only recorded, and nobody declared this installation fit for more.
   */
  static DocumentProblem recordOnly() {
    return field(
        "DOCUMENT-020",
        "requirementCode",
        "recordOnly",
        "Loại giấy tờ này chỉ ghi số, ngày, nơi ban hành và nơi lưu; không lưu tệp.",
        "Of this kind of paper only number, date, issuer and place are kept, never the file.");
  }

  static DocumentProblem needsFile() {
    return field(
        "DOCUMENT-021",
        "requirementCode",
        "needsFile",
        "Loại giấy tờ này phải có tệp kèm theo.",
        "This kind of paper is kept with its file.");
  }

  static DocumentProblem stale(int version) {
    DocumentProblem problem =
        new DocumentProblem(
            "DOCUMENT-022",
            409,
            "Giấy tờ đã thay đổi từ khi đồng chí mở. Hãy tải lại.",
            "The document has changed since you opened it. Load it again.");
    problem.property("version", version);
    problem.changedMeanwhile();
    return problem;
  }

  static DocumentProblem reasonMissing(int longest) {
    return field(
        "DOCUMENT-023",
        "reason",
        "required",
        "Phải nêu lý do, không quá " + longest + " ký tự.",
        "A reason is needed, of at most " + longest + " characters.");
  }

  static DocumentProblem wrongCuts(List<FieldError> errors) {
    return new DocumentProblem(
        "DOCUMENT-024",
        422,
        "Các khoảng trang chưa đúng.",
        "The ranges of pages are not right.",
        errors.toArray(FieldError[]::new));
  }

  static DocumentProblem officeNumbers(List<FieldError> errors) {
    return new DocumentProblem(
        "DOCUMENT-026",
        422,
        "Số đến, ngày đến, số đi chưa đúng.",
        "The numbers of the office system are not right.",
        errors.toArray(FieldError[]::new));
  }

  static DocumentProblem cannotCut() {
    return new DocumentProblem(
        "DOCUMENT-025",
        422,
        "Chỉ cắt được tệp PDF còn nguyên, không khóa.",
        "Only a PDF that is whole and not protected can be cut.");
  }

  private static DocumentProblem field(
      String code, String field, String word, String vi, String en) {
    return new DocumentProblem(code, 422, vi, en, new FieldError(field, word, vi, en));
  }

  static DocumentProblem broughtByOthers() {
    return new DocumentProblem(
        "DOCUMENT-026",
        403,
        "Giấy tờ này do đơn vị khác đưa vào hồ sơ: đồng chí xem được, không sửa, thay hay gỡ được."
            + " Cần sửa thì trả lại hoặc đề nghị nơi đã đưa vào.",
        "Another unit brought this paper: you read it, and neither change, replace nor take it out."
            + " Send back, or ask who brought it.");
  }
}
