package vn.hoso.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.sheet.SheetRow.CellKind;
import vn.hoso.sheet.SheetRow.SheetCell;

class ListFileTest {

  @TempDir Path folder;

  @Test
  void a_workbook_gives_texts_as_written_days_as_days_and_tells_numbers_apart() throws IOException {
    Path file = folder.resolve("list.xlsx");
    try (Workbook book = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Trang 1");
      sheet.value(0, 0, "Số");
      sheet.value(2, 0, "001090000001");
      sheet.value(2, 1, 1_090_000_001L);
      sheet.value(2, 2, LocalDate.of(1990, 3, 12));
      sheet.style(2, 2).format("dd/mm/yyyy").set();
      sheet.value(2, 4, "  Lê   Văn\u00A0An ");
    }
    List<SheetRow> rows = rows(file, SheetFormat.XLSX);
    SheetRow row = rows.get(rows.size() - 1);
    assertThat(row.sheet()).isEqualTo("Trang 1");
    assertThat(row.number()).isEqualTo(3);
    assertThat(row.cell(0)).isEqualTo(new SheetCell("001090000001", CellKind.TEXT));
    assertThat(row.cell(1)).isEqualTo(new SheetCell("1090000001", CellKind.NUMBER));
    assertThat(row.cell(2)).isEqualTo(new SheetCell("12/03/1990", CellKind.TEXT));
    assertThat(row.cell(3)).isEqualTo(SheetCell.EMPTY);
    assertThat(row.cell(4).text()).isEqualTo("Lê Văn An");
    assertThat(row.cell(99)).isEqualTo(SheetCell.EMPTY);
  }

  @Test
  void text_is_read_with_and_without_mark_with_any_of_three_separators_and_composed()
      throws IOException {
    String decomposed = Normalizer.normalize("Nguyễn Thị Đào", Normalizer.Form.NFD);
    for (String separator : List.of(",", ";", "\t")) {
      for (String mark : List.of("", "\uFEFF")) {
        String text =
            "%sHọ và tên%sSố\r\n\"%s\"%s00123\r\n"
                .formatted(mark, separator, decomposed, separator);
        List<SheetRow> rows = csv(text.getBytes(StandardCharsets.UTF_8));
        assertThat(rows.get(0).cell(0).text()).isEqualTo("Họ và tên");
        assertThat(rows.get(1).cell(0).text()).isEqualTo("Nguyễn Thị Đào");
        assertThat(rows.get(1).cell(1).text()).isEqualTo("00123");
        assertThat(rows.get(1).number()).isEqualTo(2);
      }
    }
  }

  @Test
  void a_line_break_inside_a_cell_does_not_shift_the_numbers_of_rows() throws IOException {
    List<SheetRow> rows = csv("a,b\n\"một\nhai\",x\ny,z\n".getBytes(StandardCharsets.UTF_8));
    assertThat(rows.get(1).cell(0).text()).isEqualTo("một hai");
    assertThat(rows.get(2).number()).isEqualTo(4);
  }

  @Test
  void another_encoding_than_utf_8_is_refused_not_guessed() {
    byte[] windows = "Nguyễn".replace('ễ', 'ê').getBytes(Charset.forName("windows-1252"));
    assertThatThrownBy(() -> csv(windows)).isInstanceOf(IOException.class);
  }

  @Test
  void a_damaged_workbook_is_refused() throws IOException {
    Path file = folder.resolve("bad.xlsx");
    Files.writeString(file, "PK\u0003\u0004 nothing");
    assertThatThrownBy(() -> rows(file, SheetFormat.XLSX)).isInstanceOf(IOException.class);
  }

  private List<SheetRow> csv(byte[] content) throws IOException {
    Path file = folder.resolve("list.csv");
    Files.write(file, content);
    return rows(file, SheetFormat.CSV);
  }

  private static List<SheetRow> rows(Path file, SheetFormat format) throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    ListFile.of(format).read(file, rows::add);
    return rows;
  }
}
