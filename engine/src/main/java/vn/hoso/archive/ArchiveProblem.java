package vn.hoso.archive;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of the archive. */
public final class ArchiveProblem extends Problem {

  private ArchiveProblem(String code, int status, String vi, String en, FieldError... errors) {
    super(code, status, new Text(vi, en), List.of(errors));
  }

  static ArchiveProblem mayNot() {
    return new ArchiveProblem(
        "ARCHIVE-001",
        403,
        "Chỉ văn thư, bộ phận tiếp nhận và người đứng đầu của nơi quyết định hoặc nơi nhận hồ sơ này"
            + " được lập gói lưu trữ và biên bản giao nhận.",
        "Only the clerks and heads of the body that decides or takes over this dossier make its"
            + " archive package and its hand-over records.");
  }

  static ArchiveProblem open() {
    return new ArchiveProblem(
        "ARCHIVE-002",
        409,
        "Hồ sơ chưa kết thúc nên chưa lập được gói lưu trữ.",
        "The dossier is not closed yet: there is nothing to archive.");
  }

  static ArchiveProblem noRecord() {
    return new ArchiveProblem(
        "ARCHIVE-003", 404, "Không tìm thấy biên bản.", "The record was not found.");
  }

  static ArchiveProblem field(String field, String word, String vi, String en) {
    return new ArchiveProblem("ARCHIVE-004", 422, vi, en, new FieldError(field, word, vi, en));
  }

  static ArchiveProblem cancelled() {
    return new ArchiveProblem(
        "ARCHIVE-005", 409, "Biên bản này đã hủy.", "This record was cancelled.");
  }

  static ArchiveProblem onlyPdf() {
    return field("file", "type", "Bản ký phải là tệp PDF.", "The signed record must be a PDF.");
  }

  static ArchiveProblem signedAlready() {
    return new ArchiveProblem(
        "ARCHIVE-006",
        409,
        "Biên bản đã có bản ký. Nếu sai thì hủy biên bản và lập biên bản khác.",
        "The record has its signed copy. Cancel it and make another if it is wrong.");
  }
}
