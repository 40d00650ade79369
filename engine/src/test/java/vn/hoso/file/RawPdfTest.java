package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF files whose table promises what is not there, or whose streams hold more than memory. */
class RawPdfTest {

  private static final String PICTURE =
      "/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8";
  private static byte[] giant;
  @TempDir Path folder;

  @BeforeAll
  static void aGiant() {
    giant = RawPdf.packed(400);
  }

  @Test
  void a_page_whose_text_is_not_in_the_file_is_no_readable_page() throws IOException {
    assertThat(refusal(new RawPdf().whole())).isEqualTo("taken");
    assertThat(refusal(new RawPdf().without(4).whole())).isEqualTo("noPage");
    assertThat(refusal(new RawPdf().without(4, 5).cutBehindItsLastObject())).isEqualTo("noPage");
    String parts = RawPdf.PAGE.replace("4 0 R", "[4 0 R 9 0 R]");
    assertThat(refusal(new RawPdf().with(3, parts).without(4).whole())).isEqualTo("noPage");
    assertThat(refusal(new RawPdf().with(3, parts).whole())).isEqualTo("taken");
  }

  @Test
  void a_page_that_is_counted_and_not_there_is_named() throws IOException {
    assertThat(refusal(new RawPdf().without(3).whole())).isEqualTo("pagesMissing");
    RawPdf two = new RawPdf().with(2, "<</Type/Pages/Kids[3 0 R 8 0 R]/Count 2>>");
    assertThat(refusal(two.whole())).isEqualTo("pagesMissing");
    RawPdf none = new RawPdf().with(2, "<</Type/Pages/Kids[]/Count 0>>");
    assertThat(refusal(none.whole())).isEqualTo("noPage");
  }

  @Test
  void an_empty_sheet_is_no_fault() throws IOException {
    RawPdf empty = new RawPdf().with(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
    assertThat(refusal(empty.whole())).isEqualTo("taken");
    String nothing = RawPdf.PAGE.replace("4 0 R", "[]");
    assertThat(refusal(new RawPdf().with(3, nothing).whole())).isEqualTo("taken");
  }

  @Test
  void giants_are_refused_however_often_and_under_whatever_name_they_are_packed()
      throws IOException {
    byte[] hex = RawPdf.latin(HexFormat.of().formatHex(giant) + ">");
    assertGiant(new RawPdf().with(4, "/Filter/FlateDecode", giant));
    assertGiant(new RawPdf().with(4, "/Filter/Fl#61teDecode", giant));
    assertGiant(new RawPdf().with(4, "/Filter 7 0 R", giant).with(7, "/FlateDecode"));
    assertGiant(new RawPdf().with(4, "/Filter[/FlateDecode/FlateDecode]", RawPdf.packed(giant)));
    assertGiant(new RawPdf().with(4, "/Filter[/ASCIIHexDecode/FlateDecode]", hex));
    assertGiant(new RawPdf().with(4, "/Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]", hex));
    assertGiant(new RawPdf().with(7, "/Type/EmbeddedFile/Filter/FlateDecode", giant));
  }

  @Test
  void a_picture_may_not_hold_more_than_its_sides_tell() throws IOException {
    String small = PICTURE + "/Width 10/Height 10/Filter/FlateDecode";
    assertGiant(new RawPdf().with(6, small, giant));
    String wide = PICTURE + "/Width 30000/Height 30000/Filter/FlateDecode";
    assertThat(refusal(new RawPdf().with(6, wide, RawPdf.packed(1)).whole()))
        .as("also where no page shows it")
        .isEqualTo("tooManyDots");
    String right = PICTURE + "/Width 4000/Height 5000/Filter/FlateDecode";
    assertThat(refusal(new RawPdf().with(6, right, RawPdf.packed(20)).whole())).isEqualTo("taken");
  }

  @Test
  void a_picture_in_the_text_of_a_page_is_measured_too() throws IOException {
    assertThat(refusal(new RawPdf().with(4, "", inline(40_000, 40_000, RawPdf.packed(1))).whole()))
        .isEqualTo("tooManyDots");
    assertGiant(new RawPdf().with(4, "", inline(10, 10, giant)));
    assertThat(refusal(new RawPdf().with(4, "", inline(1000, 1000, RawPdf.packed(1))).whole()))
        .isEqualTo("taken");
  }

  @Test
  void a_kind_of_picture_only_our_library_does_not_know_is_no_fault() throws IOException {
    byte[] jpeg2000 = RawPdf.latin("\0\0\0\u000cjP  \r\n\u0087\n" + "x".repeat(200));
    RawPdf scan =
        new RawPdf()
            .with(4, "", RawPdf.latin("q 595 0 0 842 0 0 cm /I Do Q"))
            .with(6, "/Type/XObject/Subtype/Image/Width 9/Height 9/Filter/JPXDecode", jpeg2000);
    assertThat(refusal(scan.whole())).isEqualTo("taken");
  }

  private static byte[] inline(int width, int height, byte[] content) {
    String head = "q 9 0 0 9 0 0 cm BI /W %d /H %d /BPC 8 /CS /G /F /Fl ID ";
    byte[] start = RawPdf.latin(head.formatted(width, height));
    byte[] end = RawPdf.latin("\nEI Q\n" + RawPdf.TEXT);
    byte[] all = java.util.Arrays.copyOf(start, start.length + content.length + end.length);
    System.arraycopy(content, 0, all, start.length, content.length);
    System.arraycopy(end, 0, all, start.length + content.length, end.length);
    return all;
  }

  private void assertGiant(RawPdf pdf) throws IOException {
    assertThat(refusal(pdf.whole())).isEqualTo("tooBigInside");
  }

  private String refusal(byte[] content) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, content);
    FileProblem problem =
        catchThrowableOfType(FileProblem.class, () -> new Sniffer().open(file, MediaKind.PDF));
    return problem == null ? "taken" : problem.errors().get(0).code();
  }
}
