package vn.hoso.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class WholeDaysTest {

  private final OfficialPapers papers =
      new OfficialPapers(new PublicAddress("https://hoso.example/"));

  @Test
  void no_line_ends_within_a_day_or_the_number_of_a_paper() throws IOException {
    for (int before = 0; before < 90; before += 3) {
      String text =
          "x".repeat(1 + before % 7) + " xx".repeat(before / 3) + " 05-NQ/CB ngày 29/11/2026";
      assertThat(linesOf(text + ";")).contains("05-NQ/CB").contains("29/11/2026");
    }
  }

  @Test
  void long_addresses_still_break() {
    var address = "https://hoso.donggiang.example/tra-cuu/2026/11/29";
    var at = new WholeDays();
    at.setText(address);
    assertThat(IntStream.generate(at::next).takeWhile(each -> each >= 0).toArray())
        .as("places to break, the end among them")
        .hasSizeGreaterThan(1);
  }

  private String linesOf(String text) throws IOException {
    var run = new WordPage.Run(text, false, false, false, 14);
    var block = WordPage.Block.of(new WordPage.Line("left", true, false, List.of(run)));
    try (var pdf =
        Loader.loadPDF(
            papers.draft(
                new WordPage("Dự thảo", List.of(new WordPage.Section(false, List.of(block))))))) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
