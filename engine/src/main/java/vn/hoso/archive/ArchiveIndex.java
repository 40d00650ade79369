package vn.hoso.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.hoso.archive.ArchivedPaper.Fate;
import vn.hoso.shared.DayText;
import vn.hoso.shared.SecrecyLevel;

/**
 * Mục lục of the package as XLSX: every paper that is for whoever asks, with its file or without.
 */
final class ArchiveIndex {

  private static final int HEAD = 7;
  private static final List<String> COLUMNS =
      List.of(
          "TT",
          "STT danh mục 104",
          "Ký hiệu mẫu",
          "Tên tài liệu",
          "Số, ký hiệu",
          "Ngày ban hành",
          "Cơ quan ban hành",
          "Người ký",
          "Bản chính, bản sao",
          "Số tờ",
          "Độ mật",
          "Nơi lưu bản chính",
          "Số đến",
          "Ngày đến",
          "Số đi",
          "Tên tệp",
          "Dung lượng (byte)",
          "SHA-256",
          "Tình trạng");
  private static final int[] WIDTHS = {
    6, 12, 13, 44, 18, 14, 30, 24, 14, 8, 12, 26, 14, 14, 18, 60, 14, 68, 28
  };

  private final Worksheet sheet;

  private ArchiveIndex(Worksheet sheet) {
    this.sheet = sheet;
  }

  static byte[] write(ArchivePlan plan, ArchiveContents contents) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "HoSo", "1.0")) {
      new ArchiveIndex(book.newWorksheet("Mục lục")).fill(plan, contents);
    }
    return out.toByteArray();
  }

  private void fill(ArchivePlan plan, ArchiveContents contents) {
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.width(column, WIDTHS[column]);
      sheet.value(HEAD, column, COLUMNS.get(column));
      sheet.style(HEAD, column).bold().wrapText(true).set();
    }
    head(plan, contents);
    for (int i = 0; i < plan.papers().size(); i++) {
      row(HEAD + 1 + i, i + 1, plan.papers().get(i), contents.fates().get(i));
    }
    sheet.freezePane(0, HEAD + 1);
  }

  private void head(ArchivePlan plan, ArchiveContents contents) {
    sheet.value(0, 0, "MỤC LỤC GÓI LƯU TRỮ HỒ SƠ " + plan.code());
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, plan.procedure() + ": " + plan.about());
    sheet.value(2, 0, "Nơi lập hồ sơ: " + plan.submitter());
    sheet.value(
        3,
        0,
        "Lập ngày "
            + DayText.of(plan.openedOn())
            + ", kết thúc ngày "
            + DayText.of(plan.closedOn()));
    sheet.value(
        4,
        0,
        "%d tài liệu: %d có tệp, %d chỉ ghi nhận, %d thiếu hoặc hỏng tệp; không kể %d tài liệu người lập gói không được đọc."
            .formatted(
                plan.papers().size(),
                contents.count(Fate.WHOLE),
                contents.count(Fate.RECORDED),
                contents.unreadable(),
                plan.keptBack()));
    sheet.value(
        5,
        0,
        "Mã kiểm tra (SHA-256 của tệp " + ArchiveZip.PAPER_SUMS + "): " + contents.checksum());
  }

  private void row(int row, int number, ArchivedPaper each, Fate fate) {
    var paper = each.paper();
    sheet.value(row, 0, number);
    text(row, 1, each.type());
    text(row, 2, paper.requirementCode());
    text(row, 3, each.name());
    text(row, 4, paper.number());
    day(row, 5, paper.issuedOn());
    text(row, 6, paper.issuer());
    text(row, 7, paper.signer());
    text(row, 8, paper.copyKind() == null ? null : paper.copyKind().label());
    number(row, 9, paper.sheets());
    text(row, 10, paper.secrecy() == SecrecyLevel.NONE ? null : paper.secrecy().label());
    text(row, 11, paper.location());
    text(row, 12, paper.incomingNumber());
    day(row, 13, paper.incomingOn());
    text(row, 14, paper.outgoingNumber());
    text(row, 15, fate == Fate.WHOLE ? each.path() : null);
    number(row, 16, paper.size());
    text(row, 17, paper.sha256());
    text(row, 18, fate.vi());
  }

  private void text(int row, int column, @Nullable String text) {
    if (text != null) {
      sheet.inlineString(row, column, text);
    }
  }

  private void number(int row, int column, @Nullable Number number) {
    if (number != null) {
      sheet.value(row, column, number);
    }
  }

  private void day(int row, int column, @Nullable LocalDate day) {
    if (day != null) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("dd/mm/yyyy").set();
    }
  }
}
