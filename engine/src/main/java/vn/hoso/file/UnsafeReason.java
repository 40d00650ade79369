package vn.hoso.file;

/** Why a file of a kind that is taken is refused all the same. */
enum UnsafeReason {
  MACROS(
      "macros",
      "Tệp DOCX có chứa macro. Hãy lưu lại không có macro, hoặc xuất ra PDF.",
      "The DOCX file holds macros. Save it without macros, or as PDF."),
  ENCRYPTED(
      "encrypted",
      "Tệp có đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.",
      "The file is protected by a password. Remove it and try again."),
  DAMAGED(
      "damaged",
      "Tệp DOCX bị hỏng, không đọc được. Hãy mở và lưu lại bằng Word rồi gửi lại.",
      "The DOCX file is damaged. Open and save it in Word, then try again."),
  TOO_BIG_INSIDE(
      "tooBigInside",
      "Tệp khi giải nén lớn bất thường. Hãy quét hoặc xuất lại rồi gửi lại.",
      "The file is abnormally large when unpacked. Scan or export it again."),
  TRUNCATED(
      "truncated",
      "Tệp bị cắt cụt: việc chép hoặc tải lên chưa hết. Hãy lấy lại tệp gốc rồi gửi lại.",
      "The file is cut off: it was not copied or sent to its end. Take the original again."),
  NO_PAGE(
      "noPage",
      "Tệp PDF bị hỏng: không mở được trang nào. Hãy quét hoặc xuất lại rồi gửi lại.",
      "The PDF file is damaged: no page of it can be read. Scan or export it again."),
  PAGES_MISSING(
      "pagesMissing",
      "Tệp PDF bị hỏng: thiếu trang so với số trang ghi trong tệp. Hãy quét hoặc xuất lại.",
      "The PDF file is damaged: pages it speaks of are missing. Scan or export it again."),
  TOO_MANY_PAGES(
      "tooManyPages",
      "Tệp PDF quá nhiều trang (nhiều nhất 5.000 trang). Hãy tách thành nhiều tệp.",
      "The PDF file has too many pages (at most 5,000). Divide it into several files."),
  NO_PICTURE(
      "noPicture",
      "Ảnh bị hỏng, không mở được. Hãy chụp hoặc quét lại rồi gửi lại.",
      "The picture is damaged and cannot be shown. Take or scan it again."),
  TOO_MANY_DOTS(
      "tooManyDots",
      "Ảnh quá lớn (nhiều nhất 120 triệu điểm ảnh). Hãy quét lại ở 300 dpi hoặc thu nhỏ ảnh.",
      "The picture is too large (at most 120 million dots). Scan at 300 dpi or make it smaller."),
  FORM_SHELL(
      "formShell",
      "Đây là biểu mẫu động (XFA), nơi khác chỉ thấy chữ “Please wait”. Hãy mở bằng Adobe Reader,"
          + " in ra tệp PDF rồi gửi tệp đó.",
      "This is a dynamic form (XFA); others only see “Please wait”. Open it in Adobe Reader,"
          + " print it into a PDF file and send that.");

  private final String code;
  private final String vi;
  private final String en;

  UnsafeReason(String code, String vi, String en) {
    this.code = code;
    this.vi = vi;
    this.en = en;
  }

  String code() {
    return code;
  }

  String vi() {
    return vi;
  }

  String en() {
    return en;
  }
}
