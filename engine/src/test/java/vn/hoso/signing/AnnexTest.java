package vn.hoso.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.hoso.document.SignatureBlock;
import vn.hoso.document.SigningForm;
import vn.hoso.paper.OfficialPapers;
import vn.hoso.paper.PaperHeading;
import vn.hoso.paper.PrintedPapers;

/** A decision for many with its list, and a paper for each of them. */
class AnnexTest {

  private static final List<String> NAMES =
      List.of(
          "Nguyễn Thị Phương Quỳnh Như", "Đặng Hữu Nghĩa", "Trần Lê Thục Uyên <Ớt> & Ữ", "Lý Ỷ Vỹ");
  private static final List<String> COLUMNS = List.of("STT", "Họ và tên", "Chức danh", "Số năm");
  private static final DraftWords.Sheet SHEET =
      new DraftWords.Sheet(
          new PaperHeading("Đảng bộ tỉnh Đông Giang", "Tỉnh ủy Đông Giang", "Đông Giang"),
          "QĐ",
          List.of("# QUYẾT ĐỊNH", "Điều 1. Tặng Huy hiệu Đảng cho các đồng chí có tên."),
          SignatureBlock.of(SigningForm.ON_BEHALF, "Ban Thường vụ", null, null),
          "Đảng ủy xã Sơn Hà");

  private final OfficialPapers papers = PrintedPapers.printer();

  @Test
  void the_list_goes_over_pages_its_head_on_each_and_every_name_whole() throws IOException {
    List<String> pages = printed(draft(COLUMNS, 120));
    assertThat(pages).hasSizeGreaterThan(3);
    assertThat(pages.get(0)).contains("T/M BAN THƯỜNG VỤ").doesNotContain("Họ và tên");
    assertThat(pages.subList(1, pages.size()))
        .allSatisfy(page -> assertThat(page).contains("Họ và tên", "Chức danh", "Số năm"));
    assertThat(pages.get(1))
        .contains("DANH SÁCH TẶNG HUY HIỆU", "(Kèm theo Quyết định tặng Huy hiệu số");
    assertThat(pages.get(pages.size() - 1)).contains("Tổng số: 120.");
    String all = String.join(" ", pages);
    for (int row = 1; row <= 120; row++) {
      assertThat(all).contains(row + " " + name(row));
    }
  }

  @Test
  void a_list_with_many_columns_lies_across_and_the_decision_does_not() throws IOException {
    List<String> many =
        IntStream.rangeClosed(1, 11).mapToObj(at -> at == 2 ? "Họ và tên" : "Cột " + at).toList();
    try (PDDocument pdf = Loader.loadPDF(pdf(draft(many, 60)))) {
      List<Boolean> lying = new ArrayList<>();
      pdf.getPages()
          .forEach(
              page -> lying.add(page.getMediaBox().getWidth() > page.getMediaBox().getHeight()));
      assertThat(lying).hasSizeGreaterThan(2).startsWith(false, true);
      assertThat(lying.subList(1, lying.size())).containsOnly(true);
    }
  }

  @Test
  void in_word_the_head_is_repeated_and_no_row_is_torn() throws IOException {
    try (var word =
        new XWPFDocument(new ByteArrayInputStream(DraftWriter.write(draft(COLUMNS, 3))))) {
      XWPFTable list = word.getTables().get(2);
      assertThat(list.getRow(0).isRepeatHeader()).isTrue();
      assertThat(list.getRows()).hasSize(4).allMatch(row -> row.isCantSplitRow());
      assertThat(list.getRow(3).getCell(1).getText()).isEqualTo(NAMES.get(3));
    }
  }

  @Test
  void a_paper_for_each_begins_on_a_page_of_its_own() throws IOException {
    List<DraftWords.Sheet> sheets =
        NAMES.stream()
            .map(
                name ->
                    new DraftWords.Sheet(
                        SHEET.heading(),
                        SHEET.symbol(),
                        List.of("# QUYẾT ĐỊNH", "Tặng cho " + name + "."),
                        SHEET.signature(),
                        SHEET.opener()))
            .toList();
    List<String> pages = printed(new DraftWords.Draft(sheets, null));
    assertThat(pages).hasSize(NAMES.size());
    for (int at = 0; at < pages.size(); at++) {
      assertThat(pages.get(at))
          .contains("TỈNH ỦY ĐÔNG GIANG", "Tặng cho " + NAMES.get(at) + ".", "T/M BAN THƯỜNG VỤ");
    }
  }

  static DraftWords.Draft draft(List<String> columns, int rows) {
    List<List<String>> listed =
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                row ->
                    IntStream.range(0, columns.size())
                        .mapToObj(
                            at ->
                                at == 0
                                    ? String.valueOf(row)
                                    : at == 1 ? name(row) : "Phó Bí thư Đảng ủy xã")
                        .toList())
            .toList();
    return new DraftWords.Draft(
        List.of(SHEET),
        new DraftWords.Annex(
            "DANH SÁCH TẶNG HUY HIỆU",
            "(Kèm theo Quyết định tặng Huy hiệu số            -QĐ/            của Tỉnh ủy)",
            columns,
            IntStream.range(0, columns.size())
                .mapToObj(at -> at == 0 ? 2 : at == 1 ? 7 : 4)
                .toList(),
            listed));
  }

  private static String name(int row) {
    return NAMES.get(row % NAMES.size());
  }

  private byte[] pdf(DraftWords.Draft draft) {
    byte[] word = DraftWriter.write(draft);
    return papers.draft(WordReader.read("Dự thảo", new ByteArrayInputStream(word)));
  }

  /** By page, a line may break anywhere. */
  private List<String> printed(DraftWords.Draft draft) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(draft))) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        var text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(
            text.getText(pdf).lines().collect(Collectors.joining(" ")).replaceAll("\\s+", " "));
      }
      return pages;
    }
  }
}
