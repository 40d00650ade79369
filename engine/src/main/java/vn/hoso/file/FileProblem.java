package vn.hoso.file;

import java.util.List;
import vn.hoso.filelook.Refused;
import vn.hoso.filelook.UnsafeReason;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/**
 * Refusals of files by their size, content or name. Their codes are those of documents: callers
 * know them from there. Those of what happened to kept files are FILE.
 */
public final class FileProblem extends Problem {

  private static final int RETRY_AFTER_SECONDS = 30;
  private static final int NAMED = 5;

  private final boolean givenUp;

  private FileProblem(String code, int status, String word, String vi, String en) {
    this(code, status, word, vi, en, false);
  }

  private FileProblem(String code, int status, String word, String vi, String en, boolean givenUp) {
    super(code, status, new Text(vi, en), List.of(new FieldError("file", word, vi, en)));
    this.givenUp = givenUp;
  }

  private FileProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
    this.givenUp = false;
  }

  /** Whether it kept a place until it was ended. */
  boolean givenUp() {
    return givenUp;
  }

  static FileProblem tooLarge(long limit) {
    long megabytes = limit / (1024 * 1024);
    return new FileProblem(
        "DOCUMENT-002",
        413,
        "tooLarge",
        "Tệp lớn hơn mức cho phép là " + megabytes + " MB.",
        "The file is larger than the limit of " + megabytes + " MB.");
  }

  static FileProblem wrongType() {
    return new FileProblem(
        "DOCUMENT-003",
        415,
        "wrongType",
        "Chỉ nhận tệp PDF, JPEG, PNG hoặc DOCX. Nội dung tệp này không phải các loại đó;"
            + " tệp .doc kiểu cũ thì lưu lại thành .docx hoặc PDF, ảnh HEIC của điện thoại hay TIFF"
            + " của máy quét thì lưu thành JPEG hoặc PDF.",
        "Only PDF, JPEG, PNG or DOCX files are taken. The content of this file is none of them;"
            + " save an old .doc file as .docx or PDF, a HEIC or TIFF picture as JPEG or PDF.");
  }

  static FileProblem wrongExtension(MediaKind found) {
    return new FileProblem(
        "DOCUMENT-004",
        422,
        "wrongExtension",
        "Đuôi tên tệp không khớp với nội dung: nội dung là " + found + ".",
        "The extension of the file name does not agree with its content, which is " + found + ".");
  }

  static FileProblem empty() {
    return new FileProblem(
        "DOCUMENT-005", 422, "empty", "Tệp không có nội dung.", "The file is empty.");
  }

  static FileProblem unsafe(UnsafeReason reason) {
    return new FileProblem("DOCUMENT-007", 422, reason.code(), reason.vi(), reason.en());
  }

  static FileProblem unsafe(Refused refused) {
    UnsafeReason reason = refused.reason();
    String inside = named(refused.inside());
    return new FileProblem(
        "DOCUMENT-007",
        422,
        reason.code(),
        reason.vi().replace("%s", inside),
        reason.en().replace("%s", inside),
        refused.givenUp());
  }

  /** As far as a sentence takes it. */
  private static String named(List<String> inside) {
    List<String> names = inside.stream().limit(NAMED).map(FileNames::clean).distinct().toList();
    if (names.isEmpty()) {
      return "?";
    }
    return String.join(", ", names) + (inside.size() > names.size() ? ", …" : "");
  }

  /** All places where files are opened are taken; nothing was kept of this one. */
  static FileProblem busy() {
    FileProblem problem =
        new FileProblem(
            "FILE-005",
            503,
            "Máy chủ đang bận kiểm tra tệp. Tệp này chưa được nhận; hãy gửi lại sau ít phút.",
            "The server is busy checking files. This one was not taken; send it again in a few"
                + " minutes.");
    problem.property("retryAfter", RETRY_AFTER_SECONDS);
    return problem;
  }

  /**
   * Whoever sent several files that could not be looked at to their end.
   *
   * @param seconds until the next one is looked at
   */
  static FileProblem pause(long seconds) {
    long minutes = minutes(seconds);
    FileProblem problem =
        new FileProblem(
            "FILE-008",
            429,
            "Đồng chí đã gửi nhiều tệp mở quá lâu hoặc lớn bất thường. Hãy quét hoặc in lại các tệp"
                + " đó ra PDF, và gửi tiếp sau "
                + minutes
                + " phút.",
            "You have sent several files that take too long to open or are abnormally large. Scan or"
                + " print them again into PDF files, and go on in "
                + minutes
                + " min.");
    problem.property("retryAfter", seconds);
    return problem;
  }

  /**
   * @param seconds until the next one is taken
   */
  static FileProblem tooMuch(long seconds) {
    long minutes = minutes(seconds);
    FileProblem problem =
        new FileProblem(
            "FILE-009",
            429,
            "Đồng chí đã gửi rất nhiều tệp lớn trong thời gian ngắn. Gửi tiếp sau "
                + minutes
                + " phút.",
            "You have sent very many large files in a short time. Go on in " + minutes + " min.");
    problem.property("retryAfter", seconds);
    return problem;
  }

  /** A kept file is gone; nothing of it can be answered. */
  static FileProblem missing() {
    return new FileProblem(
        "FILE-002",
        500,
        "Tệp của giấy tờ này không còn trong kho lưu trữ. Hãy báo quản trị viên hệ thống.",
        "The file of this paper is no longer in the store. Tell the system administrator.");
  }

  /** A kept file is not what was kept: no byte of it is answered. */
  static FileProblem changed() {
    return new FileProblem(
        "FILE-003",
        500,
        "Tệp của giấy tờ này đã bị hỏng hoặc bị thay đổi trong kho lưu trữ nên không mở. Hãy báo"
            + " quản trị viên hệ thống.",
        "The file of this paper is damaged or was changed in the store and is not opened. Tell the"
            + " system administrator.");
  }
}
