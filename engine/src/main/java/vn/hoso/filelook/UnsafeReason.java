package vn.hoso.filelook;

/** Why a file of a kind that is taken is refused all the same. */
public enum UnsafeReason {
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
  TOO_SLOW(
      "tooSlow",
      "Tệp mở quá lâu nên không nhận. Hãy quét lại hoặc in lại ra PDF rồi gửi tệp đó.",
      "The file takes too long to open. Scan it again or print it into a new PDF file and send"
          + " that."),
  TRUNCATED(
      "truncated",
      "Tệp bị cắt cụt: việc chép hoặc tải lên chưa hết. Hãy lấy lại tệp gốc rồi gửi lại.",
      "The file is cut off: it was not copied or sent to its end. Take the original again."),
  /** Around other files, whose names stand in its sentence. */
  WRAPPER(
      "wrapper",
      "Tệp PDF này chỉ là bìa bọc các tệp khác (%s). Hãy gửi riêng từng tệp bên trong.",
      "This PDF file only wraps other files (%s). Send each of them by itself."),
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
  PAGE_TOO_LARGE(
      "pageTooLarge",
      "Tệp PDF có trang khổ quá lớn (nhiều nhất 5 mét mỗi chiều). Hãy in lại ra PDF khổ nhỏ hơn.",
      "A page of the PDF file is too large (at most 5 metres each way). Print it into a PDF file of"
          + " a smaller size."),
  NO_PICTURE(
      "noPicture",
      "Ảnh bị hỏng, không mở được. Hãy chụp hoặc quét lại rồi gửi lại.",
      "The picture is damaged and cannot be shown. Take or scan it again."),
  TOO_MANY_DOTS(
      "tooManyDots",
      "Ảnh quá lớn (nhiều nhất 120 triệu điểm ảnh). Hãy quét lại ở 300 dpi hoặc thu nhỏ ảnh.",
      "The picture is too large (at most 120 million dots). Scan at 300 dpi or make it smaller."),
  BEHIND_PICTURE(
      "behindPicture",
      "Trong tệp ảnh còn dữ liệu khác ngoài ảnh. Hãy mở ảnh rồi chụp màn hình, hoặc lưu thành ảnh"
          + " mới, và gửi ảnh đó.",
      "The picture file holds something else beside the picture. Open it, take a screenshot or save"
          + " it as a new picture, and send that."),
  MOTION_PHOTO(
      "motionPhoto",
      "Đây là ảnh chuyển động, kèm một đoạn phim có tiếng. Trong thư viện ảnh của điện thoại, hãy"
          + " xuất thành ảnh tĩnh, hoặc tắt chế độ ảnh chuyển động rồi chụp lại.",
      "This is a motion photo that carries a film with sound. Export it as a still picture in the"
          + " phone's gallery, or turn motion photos off and take it again."),
  FORM_SHELL(
      "formShell",
      "Đây là biểu mẫu động (XFA), nơi khác chỉ thấy chữ “Please wait”. Hãy mở bằng Adobe Reader,"
          + " in ra tệp PDF rồi gửi tệp đó.",
      "This is a dynamic form (XFA); others only see “Please wait”. Open it in Adobe Reader,"
          + " print it into a PDF file and send that."),
  SCRIPT(
      "script",
      "Tệp PDF có chứa đoạn mã (script). Hãy in lại ra PDF (Print to PDF) rồi gửi tệp đó.",
      "The PDF file holds a script. Print it into a new PDF file and send that."),
  LAUNCH(
      "launch",
      "Tệp PDF có lệnh tự mở chương trình, trang mạng hoặc tự gửi đi. Hãy in lại ra PDF rồi gửi tệp"
          + " đó.",
      "The PDF file starts a program, opens an address or sends something by itself. Print it into"
          + " a new PDF file and send that."),
  ATTACHMENT(
      "attachment",
      "Tệp PDF có tệp khác đính kèm bên trong. Hãy gửi riêng từng tệp, và in lại tệp này ra PDF.",
      "The PDF file carries other files inside. Send each of them by itself, and print this one"
          + " into a new PDF file."),
  PLAYS(
      "plays",
      "Tệp PDF có phim, âm thanh hoặc hình động. Hãy in lại ra PDF rồi gửi tệp đó.",
      "The PDF file holds film, sound or animation. Print it into a new PDF file and send that."),
  ARCHIVE_INSIDE(
      "archiveInside",
      "Tệp này giấu một tệp nén (ZIP) bên trong. Hãy quét hoặc xuất lại rồi gửi lại.",
      "An archive (ZIP) is hidden in this file. Scan or export it again."),
  SURPLUS(
      "surplus",
      "Trước hoặc sau nội dung PDF còn dữ liệu khác. Hãy quét hoặc xuất lại rồi gửi lại.",
      "Other data stands before or behind the PDF. Scan or export it again."),
  TWO_PAPERS(
      "twoPapers",
      "Tệp PDF này hiện ra nội dung khác nhau tùy chương trình đọc. Hãy in lại ra PDF rồi gửi tệp"
          + " đó.",
      "This PDF file shows different papers in different programs. Print it into a new PDF file and"
          + " send that."),
  REMOTE(
      "remote",
      "Tệp DOCX lấy mẫu, ảnh hoặc nội dung từ nơi khác khi mở. Hãy chèn hẳn ảnh vào tệp, bỏ mẫu đính"
          + " kèm, hoặc xuất ra PDF.",
      "The DOCX file fetches a template, pictures or content from elsewhere when it is opened. Put"
          + " the pictures into it, detach the template, or export it as PDF."),
  OBJECT(
      "object",
      "Tệp DOCX có nhúng tệp hoặc đối tượng khác (bảng tính, gói, điều khiển). Hãy bỏ đối tượng"
          + " nhúng, hoặc xuất ra PDF.",
      "The DOCX file holds another file or object (a workbook, package, control). Take it out, or"
          + " export it as PDF."),
  LINK(
      "link",
      "Tệp DOCX có liên kết dẫn tới chương trình, đoạn mã, hoặc tệp trong máy, trong mạng nội bộ."
          + " Trong Word, hãy bấm Ctrl+A rồi Ctrl+Shift+F9 để bỏ liên kết, hoặc xuất ra PDF.",
      "The DOCX file has a link to a program, a script, or a file of a machine or network. In Word,"
          + " press Ctrl+A, then Ctrl+Shift+F9 to remove the links, or export it as PDF."),
  UNKNOWN_PART(
      "unknownPart",
      "Trong tệp DOCX có phần lạ mà Word không ghi. Hãy mở bằng Word, chép nội dung sang tệp mới, hoặc"
          + " xuất ra PDF.",
      "The DOCX file holds a part that Word does not write. Open it in Word and copy the content to"
          + " a new file, or export it as PDF."),
  DOUBLE_EXTENSION(
      "doubleExtension",
      "Tên tệp có hai đuôi, đuôi trước là của chương trình hoặc trang mạng. Hãy đặt lại tên tệp.",
      "The file name has two extensions, the first that of a program or a page. Rename the file.");

  private final String code;
  private final String vi;
  private final String en;

  UnsafeReason(String code, String vi, String en) {
    this.code = code;
    this.vi = vi;
    this.en = en;
  }

  public String code() {
    return code;
  }

  public String vi() {
    return vi;
  }

  public String en() {
    return en;
  }
}
