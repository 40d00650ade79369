package vn.hoso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitView;

/**
 * A whole province: 28 committees with their grassroots committees, 6,000 cells, their secretaries,
 * 200,000 persons. Only when asked for: it measures, and leaves its rows behind.
 */
@IntegrationTest
@EnabledIfSystemProperty(named = "hoso.measure", matches = "true")
class ImportScaleTest {

  private static final int COMMITTEES = 28;
  private static final int GRASSROOTS = 20;
  private static final int CELLS = 6_000;
  private static final int PERSONS = 200_000;
  private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đỗ", "Vũ"};
  private static final String[] MIDDLE = {"Văn", "Thị", "Đức", "Minh", "Ngọc", "Quang", "Thu"};
  private static final String[] GIVEN = {"An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Khánh"};

  @Autowired Imports imports;
  @Autowired TestOrganisation organisation;

  @Test
  void six_thousand_cells_and_their_secretaries_come_in() throws IOException {
    UnitView province = organisation.province();
    CurrentUser admin = organisation.holder(province, Role.SYSTEM_ADMIN);
    int units = COMMITTEES * (1 + GRASSROOTS) + CELLS;
    measure(admin, ImportKind.UNITS, units, row -> unit(row, province.code()), 5);
    measure(admin, ImportKind.OFFICIALS, CELLS, ImportScaleTest::official, 5);
  }

  @Test
  void two_hundred_thousand_persons_come_in() throws IOException {
    CurrentUser admin = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    measure(admin, ImportKind.PERSONS, PERSONS, ImportScaleTest::person, 5);
  }

  private void measure(
      CurrentUser admin, ImportKind kind, int rows, IntFunction<String[]> row, int columns)
      throws IOException {
    byte[] file = workbook(kind, rows, row, columns);
    long start = System.nanoTime();
    UUID id = imports.upload(admin, kind, "scale.xlsx", new ByteArrayInputStream(file)).id();
    ImportView checked = imports.view(admin, id);
    long atCheck = System.nanoTime();
    assertThat(checked.errors()).as("%s", imports.errors(admin, id, 0).items()).isZero();
    assertThat(checked.rowsNew()).isEqualTo(rows);
    ImportView applied = imports.apply(admin, id, false, List.of());
    long atApply = System.nanoTime();
    assertThat(applied.rowsApplied()).isEqualTo(rows);
    ImportView again = imports.upload(admin, kind, "again.xlsx", new ByteArrayInputStream(file));
    long atAgain = System.nanoTime();
    assertThat(again.rowsSame()).isEqualTo(rows);
    System.out.printf(
        "MEASURED %s rows=%d file=%.1f MB check=%.1f s write=%.1f s again=%.1f s%n",
        kind,
        rows,
        file.length / 1e6,
        (atCheck - start) / 1e9,
        (atApply - atCheck) / 1e9,
        (atAgain - atApply) / 1e9);
  }

  private static byte[] workbook(ImportKind kind, int rows, IntFunction<String[]> row, int columns)
      throws IOException {
    List<String> headings =
        switch (kind) {
          case UNITS ->
              List.of("Mã tổ chức đảng", "Tên đơn vị", "Loại đơn vị", "Đơn vị cấp trên", "Từ ngày");
          case OFFICIALS -> List.of("Họ và tên", "Tên đăng nhập", "Đơn vị", "Chức danh", "Từ ngày");
          case PERSONS, DELEGATIONS, ITEMS ->
              List.of(
                  "Họ và tên", "Giới tính", "Ngày sinh", "Số căn cước hoặc chứng minh", "Quê quán");
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Danh sách");
      for (int column = 0; column < columns; column++) {
        sheet.value(0, column, headings.get(column));
      }
      for (int i = 0; i < rows; i++) {
        String[] cells = row.apply(i);
        for (int column = 0; column < columns; column++) {
          sheet.value(i + 1, column, cells[column]);
        }
      }
    }
    return out.toByteArray();
  }

  private static String[] unit(int row, String provinceCode) {
    if (row < COMMITTEES) {
      String code = "97.%03d.000.000.000".formatted(row + 1);
      return cells(code, "Đảng ủy số " + row, "Đảng ủy cấp trên cơ sở", provinceCode);
    }
    int grassroots = row - COMMITTEES;
    if (grassroots < COMMITTEES * GRASSROOTS) {
      return cells(
          grassroots(grassroots) + ".000.000", "Đảng ủy xã số " + row, "Đảng ủy cơ sở", "");
    }
    int cell = grassroots - COMMITTEES * GRASSROOTS;
    return cells(cell(cell), "Chi bộ số " + row, "Chi bộ", "");
  }

  private static String[] cells(String code, String name, String kind, String above) {
    return new String[] {code, name, kind, above, "01/07/2025"};
  }

  private static String grassroots(int number) {
    return "97.%03d.%03d".formatted(number / GRASSROOTS + 1, number % GRASSROOTS + 1);
  }

  private static String cell(int number) {
    int all = COMMITTEES * GRASSROOTS;
    return grassroots(number % all) + ".000.%03d".formatted(number / all + 1);
  }

  private static String[] official(int row) {
    return new String[] {name(row), "bithu." + row, cell(row), "Bí thư chi bộ", "01/07/2025"};
  }

  private static String[] person(int row) {
    String birth = "%02d/%02d/%d".formatted(row % 28 + 1, row % 12 + 1, 1950 + row % 55);
    String number = "0%02d%09d".formatted(row % 96 + 1, row);
    String gender = row % 2 == 0 ? "Nam" : "Nữ";
    return new String[] {name(row), gender, birth, number, "Xã Sơn Hà"};
  }

  private static String name(int row) {
    return FAMILY[row % 7] + " " + MIDDLE[row / 7 % 7] + " " + GIVEN[row / 49 % 7];
  }
}
