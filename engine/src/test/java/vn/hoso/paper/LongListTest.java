package vn.hoso.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.hoso.PaperText;

/** A list too long for the memory of the printer. */
class LongListTest {

  private static final WordPage.Block TITLE = WordPage.Block.of(line("DANH SÁCH"));
  private static final WordPage.Block TOTAL = WordPage.Block.of(line("Tổng số: 25."));

  private final OfficialPapers papers = PrintedPapers.printer();

  @Test
  void it_is_printed_in_pieces_each_with_the_head_and_nothing_lost() throws IOException {
    byte[] pdf = papers.draft(page(true), 10);
    assertThat(PaperText.of(pdf))
        .matches(
            "(?s).*DANH SÁCH.*"
                + String.join(
                    ".*", IntStream.rangeClosed(1, 25).mapToObj(LongListTest::name).toList())
                + ".*Tổng số: 25\\..*");
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertThat(read.getNumberOfPages()).isEqualTo(3);
      for (int at = 1; at <= 3; at++) {
        var text = new PDFTextStripper();
        text.setStartPage(at);
        text.setEndPage(at);
        assertThat(text.getText(read)).contains("Họ và tên");
        var box = read.getPage(at - 1).getMediaBox();
        assertThat(box.getWidth()).as("page %s lies", at).isGreaterThan(box.getHeight());
      }
    }
  }

  @Test
  void one_that_fits_is_one_piece() {
    assertThat(page(false).pieces(25)).containsExactly(page(false));
    assertThat(page(false).pieces(24)).hasSize(2);
  }

  private static WordPage page(boolean lying) {
    WordPage.Row head =
        new WordPage.Row(List.of(new WordPage.Cell(List.of(line("Họ và tên")), 0)), true);
    Stream<WordPage.Row> rows =
        IntStream.rangeClosed(1, 25)
            .mapToObj(
                row ->
                    new WordPage.Row(
                        List.of(new WordPage.Cell(List.of(line(name(row))), 0)), false));
    var table = new WordPage.Block(null, Stream.concat(Stream.of(head), rows).toList(), true);
    return new WordPage(
        "Dự thảo", List.of(new WordPage.Section(lying, List.of(TITLE, table, TOTAL))));
  }

  private static String name(int row) {
    return "Nguyễn Thị Ữ" + row;
  }

  private static WordPage.Line line(String text) {
    return new WordPage.Line(
        "left", false, false, List.of(new WordPage.Run(text, false, false, false, 12)));
  }
}
