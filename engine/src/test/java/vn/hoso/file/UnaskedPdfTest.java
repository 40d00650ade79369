package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a paper does that nobody has clicked on. */
class UnaskedPdfTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/OpenAction<</S/Named/N/FirstPage>>|taken",
        "/OpenAction<</S/Named/N/NextPage>>|taken",
        "/OpenAction<</S/Named/N/Print>>|launch",
        "/OpenAction<</S/Named/N/Quit>>|launch",
        "/OpenAction<</S/Named/N(cmd)>>|launch",
        "/OpenAction<</S/Named>>|launch",
        "/AA<</WC<</S/Named/N/SaveAs>>>>|launch",
        "/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/FS/URL/F(https://a.vn/x.exe)>>]>>>>|launch"
      })
  void a_paper_goes_to_a_page_by_itself_and_does_nothing_else(String told, String end)
      throws IOException {
    byte[] pdf = new RawPdf().with(1, RawPdf.CATALOG.replace(">>", told + ">>")).whole();
    assertThat(RawDocx.refusal(folder, "a.pdf", pdf)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"Print, taken", "NextPage, taken"})
  void whoever_clicks_may_print(String name, String end) throws IOException {
    String link =
        "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Named/N/" + name + ">>>>]>>";
    String page = RawPdf.PAGE.substring(0, RawPdf.PAGE.length() - 2) + link;
    byte[] pdf = new RawPdf().with(3, page).whole();
    assertThat(RawDocx.refusal(folder, "a.pdf", pdf)).isEqualTo(end);
  }
}
