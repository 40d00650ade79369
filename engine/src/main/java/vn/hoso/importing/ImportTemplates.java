package vn.hoso.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.sheet.SheetFormat;

/** Empty lists to fill in: headings, two examples, and a sheet that says how. */
@Component
class ImportTemplates {

  record Template(String name, String mediaType, byte[] content) {}

  private static final int EXAMPLES = 2;
  private static final int TEXT_ROWS = 2000;
  private static final int WIDTH = 28;

  private static final List<String> GUIDE =
      List.of(
          "Mỗi dòng một đơn vị, một người, một chức danh của một cán bộ, hoặc một mục của danh sách.",
          "Xóa hai dòng ví dụ trước khi nhập. Không đổi tên các cột.",
          "Ngày viết theo dạng ngày/tháng/năm, ví dụ 01/07/2025.",
          "Các cột mã và số căn cước để kiểu Văn bản, nếu không sẽ mất số 0 ở đầu.",
          "Đơn vị ghi bằng mã 14 chữ số; ghi tên đầy đủ khi chỉ có một đơn vị mang tên đó.",
          "Loại đơn vị: Đảng ủy cấp trên cơ sở, Đảng ủy cơ sở, Đảng ủy bộ phận, Chi bộ, Ban, Phòng.",
          "Đơn vị cấp trên để trống khi mã 14 chữ số đã cho biết.",
          "Chức danh: Bí thư, Ban Thường vụ, Cán bộ tiếp nhận, Cán bộ thẩm định, Văn thư, Trưởng phòng,"
              + " Trưởng ban, Quản trị quy trình, Quản trị hệ thống.",
          "Việc được ủy quyền: tên hoặc mã quy trình, như trên màn hình Ủy quyền.",
          "Ngày sinh được ghi ngày/tháng/năm, tháng/năm, hoặc chỉ năm.",
          "Nhập lại cùng một tệp không tạo thêm dòng trùng: dòng đã có được báo, người nhập quyết định.");

  private final ImportWork work;
  private final ItemSheets sheets;

  ImportTemplates(ImportWork work, ItemSheets sheets) {
    this.work = work;
    this.sheets = sheets;
  }

  Template of(CurrentUser by, ImportKind kind, @Nullable UUID taskId, SheetFormat format) {
    Imports.requireStep(kind, taskId);
    sheets.require(by, taskId);
    List<Column> columns = work.reader(kind, taskId).columns();
    String name =
        switch (kind) {
          case UNITS -> "mau-don-vi";
          case OFFICIALS -> "mau-can-bo";
          case PERSONS -> "mau-danh-sach-nguoi";
          case DELEGATIONS -> "mau-uy-quyen";
          case ITEMS -> "mau-danh-sach";
        };
    return format == SheetFormat.XLSX
        ? new Template(
            name + ".xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            workbook(columns))
        : new Template(name + ".csv", "text/csv;charset=utf-8", text(columns));
  }

  /** All cells are text, so that no spreadsheet takes zeros away. */
  private static byte[] workbook(List<Column> columns) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "HoSo", "1.0")) {
      Worksheet sheet = book.newWorksheet("Danh sách");
      for (int i = 0; i < columns.size(); i++) {
        sheet.value(0, i, columns.get(i).heading());
        sheet.width(i, WIDTH);
        for (int row = 0; row < EXAMPLES; row++) {
          sheet.value(row + 1, i, columns.get(i).examples().get(row));
        }
      }
      sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
      sheet.range(1, 0, TEXT_ROWS, columns.size() - 1).style().format("@").set();
      sheet.freezePane(0, 1);
      Worksheet guide = book.newWorksheet("Hướng dẫn");
      for (int i = 0; i < GUIDE.size(); i++) {
        guide.value(i, 0, GUIDE.get(i));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** With the mark by which spreadsheets know UTF-8, and semicolons as they expect them here. */
  private static byte[] text(List<Column> columns) {
    StringBuilder text = new StringBuilder("\uFEFF");
    text.append(columns.stream().map(Column::heading).collect(Collectors.joining(";")));
    for (int row = 0; row < EXAMPLES; row++) {
      int example = row;
      text.append("\r\n")
          .append(
              columns.stream()
                  .map(column -> column.examples().get(example))
                  .collect(Collectors.joining(";")));
    }
    return text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
