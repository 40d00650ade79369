package vn.hoso.file;

/** Why a DOCX is not taken although it is one. */
enum UnsafeReason {
  MACROS(
      "macros",
      "Tệp DOCX có chứa macro. Hãy lưu lại không có macro, hoặc xuất ra PDF.",
      "The DOCX file holds macros. Save it without macros, or as PDF."),
  ENCRYPTED(
      "encrypted",
      "Tệp có đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.",
      "The file is protected by a password. Remove it and try again."),
  DAMAGED("damaged", "Tệp DOCX bị hỏng, không đọc được.", "The DOCX file is damaged."),
  TOO_BIG_INSIDE(
      "tooBigInside",
      "Tệp DOCX khi giải nén lớn bất thường.",
      "The DOCX file is abnormally large when unpacked.");

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
