package vn.hoso.importing;

import static vn.hoso.importing.Column.optional;
import static vn.hoso.importing.Column.required;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.hoso.administration.KeptUnitLists;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.unit.UnitDraft;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitImports;
import vn.hoso.unit.UnitKind;

@Component
class UnitList implements ListReader<UnitDraft> {

  private static final Map<String, UnitKind> KINDS = new HashMap<>();
  private static final Map<String, UnitDuty> DUTIES =
      Map.of(
          "tiep nhan", UnitDuty.INTAKE,
          "tiep nhan va tra ket qua", UnitDuty.INTAKE,
          "tham dinh", UnitDuty.APPRAISAL,
          "bao ve chinh tri noi bo", UnitDuty.VERIFICATION);

  static {
    KINDS.put("tinh uy", UnitKind.PROVINCE);
    KINDS.put("thanh uy", UnitKind.PROVINCE);
    KINDS.put("ban", UnitKind.BOARD);
    KINDS.put("phong", UnitKind.ROOM);
    KINDS.put("van phong", UnitKind.ROOM);
    KINDS.put("dang uy cap tren", UnitKind.COMMITTEE);
    KINDS.put("dang uy cap tren co so", UnitKind.COMMITTEE);
    KINDS.put("dang uy cap tren truc tiep co so", UnitKind.COMMITTEE);
    KINDS.put("dang uy co so", UnitKind.GRASSROOTS_COMMITTEE);
    KINDS.put("dang bo co so", UnitKind.GRASSROOTS_COMMITTEE);
    KINDS.put("dang uy bo phan", UnitKind.SECTION_COMMITTEE);
    KINDS.put("dang bo bo phan", UnitKind.SECTION_COMMITTEE);
    KINDS.put("chi bo", UnitKind.CELL);
  }

  private final UnitImports units;
  private final KeptUnitLists lists;

  UnitList(UnitImports units, KeptUnitLists lists) {
    this.units = units;
    this.lists = lists;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.UNITS;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        optional("code", "Mã tổ chức đảng (14 chữ số)", "99.000.101.000.000", "99.000.101.000.001"),
        required("name", "Tên đơn vị", "Đảng ủy xã Sơn Hà", "Chi bộ thôn Đông"),
        optional("shortName", "Tên viết gọn", "ĐU xã Sơn Hà", "CB thôn Đông"),
        required("kind", "Loại đơn vị", "Đảng ủy cơ sở", "Chi bộ"),
        optional("above", "Đơn vị cấp trên (mã hoặc tên)", "Tỉnh ủy Đông Giang", ""),
        optional("duty", "Nhiệm vụ (Tiếp nhận, Thẩm định hoặc Bảo vệ chính trị nội bộ)", "", ""),
        required("from", "Từ ngày", "01/07/2025", "01/07/2025"));
  }

  @Override
  public int most() {
    return 30_000;
  }

  @Override
  public Class<UnitDraft> type() {
    return UnitDraft.class;
  }

  @Override
  public UnitDraft read(RowCells cells) {
    String name = cells.text("name");
    UnitKind kind =
        cells.word(
            "kind",
            KINDS,
            "Loại đơn vị: Đảng ủy cấp trên cơ sở, Đảng ủy cơ sở, Đảng ủy bộ phận, Chi bộ, Ban, Phòng.",
            "Kinds of units: see the template's second sheet.");
    UnitDuty duty =
        cells.word(
            "duty",
            DUTIES,
            "Nhiệm vụ: Tiếp nhận, Thẩm định hoặc Bảo vệ chính trị nội bộ.",
            "A duty: intake, appraisal or verification.");
    LocalDate from = cells.day("from");
    String code = code(cells);
    if (!cells.errors().isEmpty()) {
      return null;
    }
    return new UnitDraft(
        cells.text("above"), code, name, cells.text("shortName"), kind, duty, from);
  }

  private static String code(RowCells cells) {
    String code = cells.text("code");
    String digits = code == null ? null : code.replace(".", "").replace(" ", "");
    if (digits != null && !digits.matches("[0-9]{14}")) {
      cells.wrong(
          "code",
          cells.isNumber("code")
              ? "Mã gồm 14 chữ số. Ô này kiểu số nên mất số 0 ở đầu: đổi cột sang kiểu Văn bản."
              : "Mã tổ chức đảng gồm 14 chữ số.",
          "A code has 14 digits; a cell of type number loses zeros in front.");
    }
    return digits;
  }

  @Override
  public String key(UnitDraft row) {
    return row.code() == null ? row.above() + " | " + row.name() : row.code();
  }

  @Override
  public String subject(UnitDraft row) {
    return row.name();
  }

  @Override
  public int rank(UnitDraft row) {
    return UnitImports.rank(row);
  }

  @Override
  public List<ImportVerdict> compare(UUID by, List<UnitDraft> rows) {
    return units.compare(rows);
  }

  @Override
  public List<ImportVerdict> write(UUID by, List<UnitDraft> rows, IntPredicate overwrites) {
    List<Boolean> own = own(by, rows);
    List<Integer> others =
        IntStream.range(0, rows.size()).filter(at -> !own.get(at)).boxed().toList();
    Iterator<ImportVerdict> written =
        lists
            .write(by, others.stream().map(rows::get).toList(), n -> overwrites.test(others.get(n)))
            .iterator();
    return own.stream().map(his -> his ? ownDuty() : written.next()).toList();
  }

  /** Rows that give a duty to a unit into which he who hands the list in sees. */
  private List<Boolean> own(UUID by, List<UnitDraft> rows) {
    List<String> paths = lists.places(by);
    if (paths.isEmpty()) {
      return rows.stream().map(row -> false).toList();
    }
    List<Boolean> below = units.below(rows, paths);
    return IntStream.range(0, rows.size())
        .mapToObj(at -> below.get(at) && rows.get(at).duty() != null)
        .toList();
  }

  private static ImportVerdict ownDuty() {
    return ImportVerdict.refused(
        "duty",
        "own",
        "Đồng chí không tự giao nhiệm vụ cho đơn vị mình bằng danh sách: làm ở trang Đơn vị, người thứ"
            + " hai đồng ý.",
        "You give no duty to a unit of your own by a list: do it on the page of units, a second"
            + " person agrees.");
  }
}
