package vn.hoso.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as text: whoever wrote them, a line that breaks is named alone. */
class CsvReadingTest {

  @TempDir Path folder;

  @Test
  void a_first_line_that_names_the_separator_is_understood_and_counted() throws IOException {
    List<SheetRow> rows = rows("sep=;\r\nA;B\r\nx,y;z\r\n");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).number()).isEqualTo(2);
    assertThat(rows.get(1).cell(0).text()).isEqualTo("x,y");
    assertThat(rows("\"sep=\t\"\nA\tB\n").get(0).cell(1).text()).isEqualTo("B");
  }

  @Test
  void an_announced_separator_that_divides_nothing_is_not_believed() throws IOException {
    for (String announced : List.of("sep=,\n", "sep=,;;\n", "")) {
      List<SheetRow> rows = rows(announced + "A;B;C\nx;Xã A, tỉnh B;z\n");
      assertThat(rows.get(1).cell(1).text()).as(announced).isEqualTo("Xã A, tỉnh B");
    }
    assertThat(rows("A|B|C\nx|y|z\n").get(1).cell(2).text()).isEqualTo("z");
  }

  @Test
  void a_broken_letter_in_utf_8_is_no_other_encoding() throws IOException {
    byte[] whole = "Họ và tên;Quê quán;Giới tính\nLê Văn Tốt;x;y\nTrần Thị Hậ".getBytes(UTF_8);
    List<SheetRow> cut = rows(java.util.Arrays.copyOf(whole, whole.length - 1));
    assertThat(cut.get(1).cell(0).text()).isEqualTo("Lê Văn Tốt");
    assertThat(cut.get(2).cell(0).text()).isEqualTo("Trần Thị H\uFFFD");
  }

  @Test
  void a_title_with_commas_above_does_not_choose_the_separator() throws IOException {
    String list = "Danh sách, năm 2026, xã Sơn Hà, tỉnh Đông Giang\n\nA;B;C\n1;2;3\n4;5;6\n";
    assertThat(rows(list).get(3).cell(2).text()).isEqualTo("3");
  }

  @Test
  void a_stray_quote_names_its_line_and_the_rest_is_read() throws IOException {
    List<SheetRow> rows =
        rows("A,B\n\"An,x\nBình,y\n\"Chi\"\" Nhỏ\",\"hai\ndòng\"\n\"Dung\"x,z\nÁnh \"Tư\",t\n");
    assertThat(rows).hasSize(6);
    assertThat(rows.get(1).fault().vi()).contains("ngoặc kép");
    assertThat(rows.get(2).cell(0).text()).isEqualTo("Bình");
    assertThat(rows.get(3).cell(0).text()).isEqualTo("Chi\" Nhỏ");
    assertThat(rows.get(3).cell(1).text()).isEqualTo("hai dòng");
    assertThat(rows.get(4).fault()).isNotNull();
    assertThat(rows.get(4).number()).isEqualTo(6);
    assertThat(rows.get(5).cell(0).text()).isEqualTo("Ánh \"Tư\"");
  }

  @Test
  void every_end_of_line_and_encoding_offices_use_is_read() throws IOException {
    String list = "Họ và tên;Nơi ở\rĐỗ Thị Ánh;Phường Hạ\r";
    List<byte[]> files =
        List.of(
            list.getBytes(StandardCharsets.UTF_8),
            list.replace("\r", "\r\n").getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + list).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + list).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + list).getBytes(StandardCharsets.UTF_16BE),
            list.getBytes(StandardCharsets.UTF_16LE),
            windows1258(list));
    for (byte[] file : files) {
      List<SheetRow> rows = rows(file);
      assertThat(rows).as("%d bytes", file.length).hasSize(2);
      assertThat(rows.get(0).cell(0).text()).isEqualTo("Họ và tên");
      assertThat(rows.get(1).cell(0).text()).isEqualTo("Đỗ Thị Ánh");
      assertThat(rows.get(1).cell(1).text()).isEqualTo("Phường Hạ");
    }
  }

  @Test
  void old_encodings_pass_as_they_are_to_be_named_and_foreign_ones_are_refused_truly()
      throws IOException {
    byte[] tcvn3 = "Hä vµ tªn;N¬i ë\nTrÇn ThÞ Hµ;x\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(rows(tcvn3).get(1).cell(0).text()).isEqualTo("TrÇn ThÞ Hµ");
    byte[] foreign = "Name;x\nFrançois Müller;y\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> rows(foreign))
        .isInstanceOfSatisfying(
            UnreadableList.class, it -> assertThat(it.text().vi()).contains("UTF-8"));
  }

  /** As Windows writes Vietnamese: roofs and bows composed, tones behind their letters. */
  private static byte[] windows1258(String text) {
    StringBuilder parts = new StringBuilder();
    for (char each : text.toCharArray()) {
      String apart = Normalizer.normalize(String.valueOf(each), Normalizer.Form.NFD);
      String tones = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String rest = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      parts.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tones);
    }
    return parts.toString().getBytes(Charset.forName("windows-1258"));
  }

  private List<SheetRow> rows(String text) throws IOException {
    return rows(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<SheetRow> rows(byte[] content) throws IOException {
    Path file = folder.resolve("list.csv");
    Files.write(file, content);
    List<SheetRow> rows = new ArrayList<>();
    ListFile.of(SheetFormat.CSV).read(file, rows::add);
    return rows;
  }
}
