package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose look would last for hours: told by their bounds, and never given up. */
class EndlessFilesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"100000, taken", "1500000, tooBigInside"})
  void streams_without_an_end_are_gone_through_once(int times, String end) throws IOException {
    assertThat(refusal("a.pdf", new RawPdf().whole("", line("obj stream\n", times))))
        .isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9 0 obj<</N 1/First 1>>stream\n",
        "9 0 obj<</N 1/First 1/Filter/FlateDecode>>stream ",
        "stream\nx\u009c",
        "obj<<"
      })
  void what_begins_again_and_again_is_counted(String begins) throws IOException {
    byte[] many = line(begins, 18_000_000 / begins.length());
    assertThat(refusal("a.pdf", new RawPdf().whole("", many))).isEqualTo("tooBigInside");
  }

  @Test
  void words_of_many_escaped_signs_are_gone_through_once() throws IOException {
    byte[] words = line("\\(" + "a".repeat(2_000), 8_000);
    assertThat(refusal("a.pdf", new RawPdf().whole("", RawDocx.joined(RawPdf.latin("("), words))))
        .isEqualTo("taken");
    assertThat(refusal("a.pdf", new RawPdf().whole("", line("(\\)/JS", 1)))).isEqualTo("script");
    assertThat(refusal("a.pdf", new RawPdf().whole("", line("(\\)/JS)", 1)))).isEqualTo("taken");
    String many = "(/JS " + "\\a".repeat(201) + ")";
    assertThat(refusal("a.pdf", new RawPdf().whole("", line(many, 1)))).isEqualTo("script");
  }

  @Test
  void a_paper_without_an_end_whose_last_words_are_millions_of_digits_is_told_at_once()
      throws IOException {
    byte[] cut = RawDocx.joined(new RawPdf().cutBehindItsLastObject(), line("1", 5_000_000));
    assertThat(refusal("a.pdf", cut)).as("its objects are all there").isEqualTo("taken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/RunLengthDecode", "/RL", " /RL%\n"})
  void a_stream_is_packed_four_times_at_most(String more) throws IOException {
    byte[] packed = runs(RawPdf.packed(1));
    assertThat(refusal("a.pdf", chained("/RunLengthDecode/FlateDecode" + more.repeat(5), packed)))
        .isEqualTo("tooBigInside");
    assertThat(refusal("a.pdf", chained("/RunLengthDecode/FlateDecode", packed)))
        .isEqualTo("taken");
  }

  /** Each unpacks to itself, so that the last layer alone says little. */
  @Test
  void what_comes_out_of_all_layers_of_all_streams_counts() throws IOException {
    byte[] sames = new byte[60 * 1024 * 1024];
    Arrays.fill(sames, (byte) 0x7F);
    byte[] inner = runs(RawPdf.packed(sames));
    String filters = "/Filter[/RunLengthDecode/FlateDecode/RunLengthDecode/RunLengthDecode]";
    RawPdf pdf = new RawPdf();
    for (int i = 6; i < 9; i++) {
      pdf.with(i, filters, inner);
    }
    assertThat(refusal("a.pdf", pdf.whole())).isEqualTo("tooBigInside");
  }

  @Test
  void a_layer_of_which_nothing_is_left_counts_too() throws IOException {
    var blocks = new ByteArrayOutputStream();
    blocks.writeBytes(new byte[] {0x78, (byte) 0x9C});
    byte[] empty = {0, 0, 0, (byte) 0xFF, (byte) 0xFF};
    for (int i = 0; i < 10 * 1024 * 1024; i++) {
      blocks.writeBytes(empty);
    }
    byte[] packed = RawPdf.packed(blocks.toByteArray());
    RawPdf pdf = new RawPdf();
    for (int i = 6; i < 13; i++) {
      pdf.with(i, "/Filter[/FlateDecode/FlateDecode]", packed);
    }
    assertThat(refusal("a.pdf", pdf.whole())).isEqualTo("tooBigInside");
  }

  @ParameterizedTest
  @CsvSource({
    "/DCTDecode/FlateDecode, tooBigInside",
    "/CCITTFaxDecode/FlateDecode, tooBigInside",
    "/Crypt/FlateDecode, taken"
  })
  void dots_are_not_packed_again(String filters, String end) throws IOException {
    assertThat(refusal("a.pdf", chained(filters, RawPdf.packed(1)))).isEqualTo(end);
  }

  @Test
  void what_is_packed_behind_a_filter_that_changes_nothing_counts() throws IOException {
    assertThat(
            refusal(
                "a.pdf", chained("/Crypt/RunLengthDecode/FlateDecode", runs(RawPdf.packed(70)))))
        .isEqualTo("tooBigInside");
  }

  @ParameterizedTest
  @CsvSource({
    "100,   10, taken",
    "100,  250, tooBigInside",
    "10900,  6, taken",
    "10900, 21, tooBigInside"
  })
  void a_jpeg_is_drawn_in_few_layers(int side, int scans, String end) throws IOException {
    byte[] jpeg = progressive(side, scans);
    assertThat(refusal("a.jpg", jpeg)).isEqualTo(end);
    String told =
        "/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceGray/Width %d/Height %d"
            .formatted(side, side);
    RawPdf pdf = new RawPdf().with(6, told + "/Filter/DCTDecode", jpeg);
    assertThat(refusal("a.pdf", pdf.whole())).as("in a PDF").isEqualTo(end);
    assertThat(refusal("a.docx", document(jpeg))).as("in a DOCX").isEqualTo(end);
  }

  @Test
  void a_jpeg_in_the_text_of_a_page_is_drawn_in_few_layers() throws IOException {
    String told = "BI /W 100 /H 100 /BPC 8 /CS /G /F[/AHx /DCT] ID ";
    String hex = HexFormat.of().formatHex(progressive(100, 250));
    byte[] content = RawPdf.latin("595 0 0 842 0 0 cm " + told + hex + ">\nEI ");
    assertThat(refusal("a.pdf", new RawPdf().with(4, "", content).whole()))
        .isEqualTo("tooBigInside");
  }

  private static byte[] line(String line, int times) {
    return RawPdf.latin(line.repeat(times) + "\n");
  }

  private static byte[] chained(String filters, byte[] packed) {
    return new RawPdf().with(6, "/Filter[" + filters + "]", packed).whole();
  }

  private static byte[] runs(byte[] content) {
    var out = new ByteArrayOutputStream();
    for (int from = 0; from < content.length; from += 128) {
      int length = Math.min(128, content.length - from);
      out.write(length - 1);
      out.write(content, from, length);
    }
    out.write(128);
    return out.toByteArray();
  }

  /** Grey: one layer that draws, the others say that nothing changes. */
  private static byte[] progressive(int side, int scans) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(hex("FFD8FFDB004300" + "01".repeat(64)));
    out.writeBytes(hex("FFC2000B08%04X%04X01011100".formatted(side, side)));
    out.writeBytes(hex("FFC4001400" + "01" + "00".repeat(15) + "00"));
    out.writeBytes(hex("FFC4001410" + "01" + "00".repeat(15) + "E0"));
    int blocks = (side + 7) / 8 * ((side + 7) / 8);
    out.writeBytes(hex("FFDA0008010100000000"));
    out.writeBytes(new byte[(blocks + 7) / 8]);
    byte[] nothing = new byte[((blocks + 16383) / 16384 * 15 + 7) / 8];
    for (int i = 1; i < scans; i++) {
      out.writeBytes(hex("FFDA00080101" + "00" + "013F00"));
      out.writeBytes(nothing);
    }
    out.writeBytes(hex("FFD9"));
    return out.toByteArray();
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  private static byte[] document(byte[] jpeg) throws IOException {
    String name = "word/media/image1.jpeg";
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : RawDocx.with(name, "image/jpeg", "").entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(
            part.getKey().equals(name) ? jpeg : part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private String refusal(String name, byte[] content) throws IOException {
    return RawDocx.refusal(folder, name, content);
  }
}
