package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would be computed for minutes: that something is drawn is known without. */
class CostlyPdfTest {

  private static final String PAGE =
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<"
          + "/Shading<</S 6 0 R>>/Pattern<</P 8 0 R/T 9 0 R>>/XObject<</I 10 0 R/G 11 0 R>>"
          + "/ExtGState<</M 12 0 R>>/ColorSpace<</C[/Separation/X/DeviceRGB 7 0 R]"
          + "/N[/Indexed[/Separation/X/DeviceRGB 7 0 R]1(ab)]>>>>>>";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shading|/S sh",
        "pattern|/Pattern cs /P scn 0 0 595 842 re f",
        "tiles|/Pattern cs /T scn 0 0 595 842 re f",
        "stroke|/Pattern CS /P SCN 0 0 m 595 842 l S",
        "picture|595 0 0 842 0 0 cm /I Do",
        "group|/G Do",
        "mask|/M gs 0 0 595 842 re f",
        "colour|/C cs 1 scn 0 0 595 842 re f",
        "table of colours|/N cs 1 scn 0 0 595 842 re f",
        "inline|595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /C ID a EI"
      })
  void no_function_is_computed_to_see_that_a_page_shows_something(String name, String content)
      throws IOException {
    assertThat(refusal(content, "{ pop pop pop pop }")).as("breaks if it is").isEqualTo("taken");
  }

  @Test
  void a_function_of_hundreds_of_thousands_of_steps_hinders_nobody() throws IOException {
    assertThat(refusal("/S sh", "{ pop " + "sin cos ".repeat(200_000) + "dup dup }"))
        .isEqualTo("taken");
  }

  @ParameterizedTest
  @CsvSource({
    "/DCTDecode,FFD8FFC0000B08EA60EA60010111000000FFD9",
    "/DCT,FFD8FFE000040000FFC2000B08EA60EA60010111000000FFD9",
    "[/FlateDecode/DCTDecode],FFD8FFC0000B08EA60EA60010111000000FFD9",
    "/JPXDecode,FF4FFF51002900000000EA600000EA60",
    "/JPXDecode,0000000C6A5020200D0A870AFF4FFF51002900000000EA600000EA60"
  })
  void a_picture_is_as_large_as_its_own_data_says(String filter, String data) throws IOException {
    byte[] giant = HexFormat.of().parseHex(data);
    byte[] small = HexFormat.of().parseHex(data.replace("EA60", "0010"));
    String told =
        "/Type/XObject/Subtype/Image/Width 10/Height 10/BitsPerComponent 8/ColorSpace/DeviceGray"
            + "/Filter"
            + filter;
    for (byte[] each : new byte[][] {giant, small}) {
      byte[] content = filter.contains("Flate") ? RawPdf.packed(each) : each;
      assertThat(RawDocx.refusal(folder, "a.pdf", new RawPdf().with(6, told, content).whole()))
          .isEqualTo(each == giant ? "tooManyDots" : "taken");
    }
  }

  @Test
  void a_cover_whose_drawings_hold_one_another_is_not_read_for_ever() throws IOException {
    RawPdf pdf =
        new RawPdf()
            .with(1, "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a)8 0 R]>>>>>>")
            .with(3, RawPdf.PAGE.replace("/I 6", "/X 20"))
            .with(4, "", RawPdf.latin("/X Do"))
            .with(8, "<</Type/Filespec/F(a.exe)/EF<</F 9 0 R>>>>")
            .with(9, "/Type/EmbeddedFile", RawPdf.latin("MZ"));
    for (int i = 20; i < 40; i++) {
      String next = "/Resources<</XObject<</X " + (i + 1) + " 0 R>>>>";
      String form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + (i < 39 ? next : "");
      pdf.with(i, form, RawPdf.latin((i < 39 ? "/X Do " : "q Q ").repeat(10)));
    }
    assertThat(RawDocx.refusal(folder, "a.pdf", pdf.whole())).isEqualTo("attachment");
  }

  private String refusal(String content, String function) throws IOException {
    String group = "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Group<</S/Transparency>>";
    String resources = "/Resources<</Shading<</S 6 0 R>>>>";
    byte[] pdf =
        new RawPdf()
            .with(3, PAGE)
            .with(4, "", RawPdf.latin(content))
            .with(
                6, "<</ShadingType 1/ColorSpace/DeviceRGB/Function 7 0 R/Matrix[595 0 0 842 0 0]>>")
            .with(7, "/FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1]", RawPdf.latin(function))
            .with(8, "<</PatternType 2/Shading 6 0 R>>")
            .with(
                9,
                "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9" + resources,
                RawPdf.latin("/S sh"))
            .with(
                10,
                "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8"
                    + "/ColorSpace[/Separation/X/DeviceRGB 7 0 R]",
                RawPdf.latin("a"))
            .with(11, group + resources, RawPdf.latin("/S sh"))
            .with(12, "<</SMask<</S/Luminosity/G 11 0 R>>>>")
            .whole();
    return RawDocx.refusal(folder, "a.pdf", pdf);
  }
}
