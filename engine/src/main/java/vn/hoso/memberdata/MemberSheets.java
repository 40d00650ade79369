package vn.hoso.memberdata;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The file that is written back, and the result of a comparison, as XLSX. */
final class MemberSheets {

  private static final List<String> COLUMNS =
      Arrays.stream(MemberColumn.values()).map(MemberColumn::heading).toList();

  private MemberSheets() {}

  /** One sheet in the shape of the database, nothing above its headings. */
  static void writeBack(List<Member> members, OutputStream out) throws IOException {
    try (var book = new Workbook(out, "HoSo", "1.0")) {
      var sheet = new TextSheet(book, "Danh sách đảng viên", COLUMNS);
      for (int at = 0; at < members.size(); at++) {
        var number = Integer.toString(at + 1);
        var member = members.get(at);
        sheet.add(
            Arrays.stream(MemberColumn.values())
                .map(column -> column == MemberColumn.ROW ? number : member.value(column))
                .toList());
      }
      sheet.finish();
    }
  }

  static void reconciliation(Reconciliation all, OutputStream out) throws IOException {
    try (var book = new Workbook(out, "HoSo", "1.0")) {
      differing(book, all);
      var here =
          new TextSheet(
              book,
              "Chỉ có ở HoSo",
              List.of("Họ và tên", "Ngày sinh", "Số định danh", "Tổ chức Đảng"));
      for (var each : all.onlyHere()) {
        here.add(Arrays.asList(each.name(), each.birth(), each.identity(), each.organisation()));
      }
      here.finish();
      var there =
          new TextSheet(
              book,
              "Chỉ có ở CSDL",
              List.of("Dòng", "Họ và tên", "Ngày sinh", "Số định danh", "Tổ chức Đảng"));
      for (var each : all.onlyThere()) {
        there.add(
            Arrays.asList(
                "" + each.row(), each.name(), each.birth(), each.identity(), each.organisation()));
      }
      there.finish();
      possible(book, all);
      var wrong = new TextSheet(book, "Ô sai", List.of("Ô", "Cột", "Chỗ sai"));
      for (var each : all.wrong()) {
        wrong.add(List.of(each.cell(), each.column(), each.message()));
      }
      wrong.finish();
    }
  }

  private static void differing(Workbook book, Reconciliation all) throws IOException {
    var sheet =
        new TextSheet(
            book,
            "Khác nhau",
            List.of("Dòng", "Họ và tên", "Số định danh", "Mục", "HoSo ghi", "CSDL ghi"));
    for (var each : all.differing()) {
      sheet.add(
          Arrays.asList(
              "" + each.row(),
              each.name(),
              each.identity(),
              each.column().shortHeading(),
              each.here(),
              each.there()));
    }
    sheet.finish();
  }

  private static void possible(Workbook book, Reconciliation all) throws IOException {
    var sheet =
        new TextSheet(
            book,
            "Có thể là",
            List.of("Dòng", "CSDL ghi", "Ngày sinh", "Có thể là (HoSo)", "Vì sao chưa chắc"));
    for (var each : all.possible()) {
      sheet.add(
          Arrays.asList(
              "" + each.row(),
              each.name(),
              each.birth(),
              each.known(),
              each.why() == Reconciliation.Why.SAME_NAME
                  ? "Trùng họ tên, không có số để chắc chắn"
                  : "Nhiều người trong danh bạ cùng số"));
    }
    sheet.finish();
  }
}
