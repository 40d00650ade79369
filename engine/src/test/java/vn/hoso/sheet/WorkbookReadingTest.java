package vn.hoso.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.sheet.SheetRow.CellKind;
import vn.hoso.sheet.SheetRow.SheetCell;

/** What a spreadsheet shows is what is read, or the cell says why not. */
class WorkbookReadingTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dd/mm/yyyy            | 12/03/1990",
        "dd\\/mm\\/yyyy;@      | 12/03/1990",
        "dd\"/\"mm\"/\"yyyy    | 12/03/1990",
        "[$-42A]dd\\ mmmm\\ yyyy;@ | 12/03/1990",
        "\"ngày \"dd\" tháng \"mm\" năm \"yyyy | 12/03/1990",
        "d/m/yy hh:mm          | 12/03/1990",
        "yyyy\\-mm\\-dd        | 12/03/1990",
        "14                    | 12/03/1990",
        "mm/yyyy               | 03/1990",
        "17                    | 03/1990",
        "yyyy                  | 1990",
      })
  void a_day_is_read_as_its_format_shows_it(String format, String shown) throws IOException {
    RawWorkbook book = new RawWorkbook().formats(format.strip()).rows(cell("s='1'", "32944"));
    assertThat(first(book).text()).isEqualTo(shown);
    RawWorkbook iso =
        new RawWorkbook().formats(format.strip()).rows(cell("s='1' t='d'", "1990-03-12T00:00:00"));
    assertThat(first(iso).text()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"d-mmm,32944", "16,32944", "hh:mm,0.5", "dd/mm/yyyy,-5", "dd/mm/yyyy,99999999"})
  void a_date_cell_that_shows_no_whole_day_says_so(String format, String stored)
      throws IOException {
    SheetCell cell = first(new RawWorkbook().formats(format).rows(cell("s='1'", stored)));
    assertThat(cell.kind()).isEqualTo(CellKind.FAULTY);
    assertThat(cell.fault().vi()).contains("ày");
  }

  @Test
  void a_workbook_is_found_wherever_its_package_says_it_lies() throws IOException {
    RawWorkbook other = new RawWorkbook().at("xl/workbook2.xml").rows(cell("", "7"));
    assertThat(first(other).text()).isEqualTo("7");
    RawWorkbook strokes = new RawWorkbook().withStrokesOfWindows().rows(cell("", "7"));
    assertThat(first(strokes).text()).isEqualTo("7");
  }

  @Test
  void days_count_from_1904_where_the_workbook_says_so() throws IOException {
    RawWorkbook book =
        new RawWorkbook().from1904().formats("dd/mm/yyyy").rows(cell("s='1'", "31482"));
    assertThat(first(book).text()).isEqualTo("12/03/1990");
  }

  @Test
  void numbers_show_their_zeros_where_their_format_has_them() throws IOException {
    RawWorkbook book = new RawWorkbook().formats("000000000000", "0.00", "#,##0");
    book.rows(
        "<row r='1'>"
            + c("s='1'", "1090000001")
            + c("s='2'", "1.5")
            + c("s='3'", "1500")
            + "</row>");
    SheetRow row = rows(book).get(0);
    assertThat(row.cell(0)).isEqualTo(new SheetCell("001090000001", CellKind.TEXT));
    assertThat(row.cell(1)).isEqualTo(new SheetCell("1.5", CellKind.NUMBER));
    assertThat(row.cell(2)).isEqualTo(new SheetCell("1500", CellKind.NUMBER));
  }

  @Test
  void one_bad_cell_never_fails_the_list() throws IOException {
    RawWorkbook book =
        new RawWorkbook()
            .texts("<r><rPr><b/></rPr><t>Lê </t></r><r><t>An</t></r><rPh><t>x</t></rPh>")
            .rows(
                "<row r='1'>"
                    + c("t='s'", "0")
                    + c("t='s'", "99")
                    + c("", "1e999999999")
                    + c("t='e'", "#N/A")
                    + c("t='d'", "hôm qua")
                    + c("t='b'", "1")
                    + "<c><f>A1+1</f></c>"
                    + "<c><f>A1+1</f><v>7</v></c>"
                    + "<c r='ZZZZZZ1'><v>1</v></c>"
                    + "</row><row r='2'>"
                    + c("t='inlineStr'", "")
                    + "<c t='inlineStr'><is><r><t>Tốt_x000D_</t></r></is></c>"
                    + "</row>");
    List<SheetRow> rows = rows(book);
    SheetRow row = rows.get(0);
    assertThat(row.cell(0).text()).isEqualTo("Lê An");
    assertThat(List.of(1, 2, 3, 4, 6))
        .allSatisfy(n -> assertThat(row.cell(n).fault()).as("cell %d", n).isNotNull());
    assertThat(row.cell(5).text()).isEqualTo("TRUE");
    assertThat(row.cell(7).text()).isEqualTo("7");
    assertThat(rows.get(1).cell(1).text()).isEqualTo("Tốt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='2'/><row r='2'><c><v>1</v></c></row>",
        "<row r='2'/><row r='1'><c><v>1</v></c></row>",
        "<row r='0'><c><v>1</v></c></row>",
        "<row r='1048577'><c><v>1</v></c></row>",
        "<row r='99999999999'><c><v>1</v></c></row>",
        "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
        "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
        "<row r='1'><c r='A2'><v>1</v></c></row>"
      })
  void a_sheet_that_goes_back_is_damaged(String rows) {
    assertThatThrownBy(() -> rows(new RawWorkbook().rows(rows)))
        .isInstanceOf(UnreadableList.class)
        .hasMessage(UnreadableList.damagedWorkbook().getMessage());
  }

  @Test
  void merged_cells_show_their_first_one_downwards_and_are_named_sideways() throws IOException {
    RawWorkbook book =
        new RawWorkbook()
            .sheet(
                "Danh sách",
                "visible",
                "<sheetData><row r='1'>"
                    + text("An")
                    + text("Sơn Hà")
                    + text("Nam")
                    + "</row><row r='2'>"
                    + text("Bình")
                    + "</row><row r='3'/><row r='4'>"
                    + text("Cả ba cột")
                    + "</row></sheetData><mergeCells><mergeCell ref='B1:B3'/><mergeCell ref='A4:C4'/></mergeCells>");
    List<SheetRow> rows = rows(book);
    assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 4);
    assertThat(rows.get(1).cell(1).text()).isEqualTo("Sơn Hà");
    assertThat(rows.get(1).cell(2)).isEqualTo(SheetCell.EMPTY);
    assertThat(rows.get(2).cell(2).fault().vi()).contains("gộp");
  }

  @Test
  void what_is_hidden_is_named_and_hidden_sheets_are_passed_over() throws IOException {
    RawWorkbook book =
        new RawWorkbook()
            .sheet("Cũ", "hidden", "<sheetData><row>" + text("cũ") + "</row></sheetData>")
            .sheet(
                "Danh sách",
                "visible",
                "<cols><col min='2' max='2' hidden='1'/></cols><sheetData><row r='1' hidden='1'>"
                    + text("An")
                    + "</row><row r='2'>"
                    + text("Bình")
                    + text("kín")
                    + "</row></sheetData>");
    List<SheetRow> rows = rows(book);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).fault().vi()).contains("ẩn");
    assertThat(rows.get(1).cell(1).fault().vi()).contains("ẩn");
    RawWorkbook hidden = new RawWorkbook().sheet("Cũ", "veryHidden", "<sheetData/>");
    assertThatThrownBy(() -> rows(hidden)).isInstanceOf(UnreadableList.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sheetData/><extLst><ext><row><c><v>1</v></c></row></ext></extLst>",
        "<sheetData/><x:row xmlns:x='urn:x'><c><v>1</v></c></x:row>",
        "<sheetData><a:AlternateContent xmlns:a='urn:a'><row/></a:AlternateContent></sheetData>",
        "<sheetData/><sheetData/>",
        "<sheetData><row><c><v>1</v><v>2</v></c></row></sheetData>"
      })
  void rows_that_no_program_shows_are_damage(String inside) {
    RawWorkbook book = new RawWorkbook().sheet("Danh sách", "visible", inside);
    assertThatThrownBy(() -> rows(book)).hasMessage(UnreadableList.damagedWorkbook().getMessage());
  }

  @Test
  void what_is_as_high_as_nothing_or_formatted_away_is_hidden() throws IOException {
    RawWorkbook book =
        new RawWorkbook()
            .formats(";;;")
            .sheet(
                "Danh sách",
                "visible",
                "<cols><col min='2' max='2' width='0'/></cols><sheetData><row ht='0'><c><v>1</v></c></row><row>"
                    + c("s='1'", "7")
                    + c("", "8")
                    + c("", "9")
                    + "</row></sheetData>");
    List<SheetRow> rows = rows(book);
    assertThat(rows.get(0).fault()).isNotNull();
    assertThat(rows.get(1).cell(0).fault()).isNotNull();
    assertThat(rows.get(1).cell(1).fault()).isNotNull();
    assertThat(rows.get(1).cell(2).fault()).isNull();
  }

  @Test
  void a_cell_of_many_megabytes_is_cut_and_the_rest_read() throws IOException {
    String huge = "x".repeat(20_000_000);
    RawWorkbook book =
        new RawWorkbook().rows("<row>" + text(huge) + "</row><row>" + text("An") + "</row>");
    List<SheetRow> rows = rows(book);
    assertThat(rows.get(0).cell(0).text()).hasSizeLessThan(40_000);
    assertThat(rows.get(1).cell(0).text()).isEqualTo("An");
  }

  private static String cell(String attributes, String value) {
    return "<row r='1'>" + c(attributes, value) + "</row>";
  }

  private static String c(String attributes, String value) {
    return "<c " + attributes + "><v>" + value + "</v></c>";
  }

  private static String text(String text) {
    return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  private SheetCell first(RawWorkbook book) throws IOException {
    return rows(book).get(0).cell(0);
  }

  private List<SheetRow> rows(RawWorkbook book) throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    ListFile.of(SheetFormat.XLSX).read(book.writeTo(folder.resolve("list.xlsx")), rows::add);
    return rows;
  }
}
