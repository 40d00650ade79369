package vn.hoso.signing;

import vn.hoso.shared.Text;

/** What stands in a Word file and cannot be shown as it stands there. */
enum Unshown {
  TRACKED(
      "còn sửa đổi chưa chấp nhận (Track Changes), chưa phải văn bản sẽ ký. Hãy mở bằng Word, chấp nhận"
          + " hoặc từ chối hết các sửa đổi rồi tải lên lại",
      "tracked changes are in it, so it is not yet what will be signed. Accept or reject all of them"
          + " in Word and upload it again"),
  NUMBERING(
      "có kiểu đánh số hoặc dấu đầu dòng tự động mà phần mềm không vẽ được",
      "it has automatic numbers or bullets of a kind that cannot be drawn"),
  NESTED_TABLE("có bảng nằm trong ô của bảng khác", "a table stands in a cell of another"),
  TEXT_BOX("có hộp chữ (Text Box) hoặc chữ nghệ thuật", "it has a text box or artistic letters"),
  DRAWING("có biểu đồ, sơ đồ hoặc đối tượng nhúng", "it has a chart, diagram or embedded object"),
  HEADER(
      "có chữ ở đầu trang hoặc chân trang, ngoài số trang",
      "words other than the page number stand in its header or footer"),
  NOTE("có chú thích cuối trang hoặc cuối văn bản", "it has footnotes or endnotes"),
  FORMULA("có công thức toán học", "it has a formula"),
  FIELD(
      "có trường mà Word tự tính hoặc tự điền (ngày giờ, tham chiếu, số thứ tự, nút bấm, ô gắn dữ"
          + " liệu). Hãy chuyển các trường thành chữ thường (chọn hết bằng Ctrl+A rồi bấm"
          + " Ctrl+Shift+F9; ô gắn dữ liệu thì gỡ bỏ) rồi tải lên lại",
      "it has a field that Word computes or fills in itself. Make its fields into plain text (Ctrl+A,"
          + " then Ctrl+Shift+F9; remove controls bound to data) and upload it again"),
  EMBEDDED_FONT(
      "có nhúng phông chữ riêng trong tệp. Hãy bỏ chọn nhúng phông chữ khi lưu rồi tải lên lại",
      "fonts of its own are embedded in it. Save it without embedded fonts and upload it again"),
  OLD_FONT(
      "dùng phông chữ cũ (.VnTime, VNI). Hãy chuyển sang Unicode rồi tải lên lại",
      "it uses an old font (.VnTime, VNI). Convert it to Unicode and upload it again"),
  SYMBOL("có ký hiệu của phông riêng (Wingdings, Symbol)", "it has a sign of a symbol font"),
  LETTER("có ký tự mà phần mềm không vẽ được: %s", "it has a letter that cannot be drawn: %s"),
  UNSEEN(
      "có chữ không nhìn thấy khi in: chữ cùng màu nền, nhỏ hơn 6 pt, bị ép hẹp, nằm ngoài trang, hoặc"
          + " dòng, ô quá thấp so với cỡ chữ. Hãy xóa hoặc định dạng lại phần đó rồi tải lên lại",
      "words in it are not seen when printed: of the colour behind them, smaller than 6 pt, squeezed,"
          + " off the page, or in lines or cells too low for them. Delete or format them again and"
          + " upload it again"),
  COVERING(
      "có ảnh hoặc hình vẽ đặt nổi phía trước chữ, có thể che chữ. Hãy chọn ảnh, đặt kiểu bố trí là Cùng"
          + " dòng với văn bản (In Line with Text) rồi tải lên lại",
      "a picture or shape floats in front of its words and may cover them. Lay it out in line with"
          + " the text and upload it again"),
  OTHER_SCRIPT(
      "có chữ định dạng viết từ phải sang trái hoặc theo kiểu chữ phức hợp, khi in khác với khi xem",
      "it has words set from right to left or as complex script, which print otherwise than shown"),
  OTHER("có nội dung mà phần mềm không vẽ được", "it has content that cannot be drawn");

  private final String vi;
  private final String en;

  Unshown(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /** The refusal that names it. */
  SigningProblem problem() {
    return named("");
  }

  /**
   * @param what a letter, as a person may look for it
   */
  SigningProblem named(String what) {
    return SigningProblem.notShown(new Text(vi.formatted(what), en.formatted(what)));
  }
}
