package vn.hoso.importing;

import static vn.hoso.importing.Column.optional;
import static vn.hoso.importing.Column.required;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.springframework.stereotype.Component;
import vn.hoso.administration.OfficialDraft;
import vn.hoso.administration.OfficialImports;
import vn.hoso.organisation.Role;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.sheet.Written;
import vn.hoso.unit.UnitKind;

@Component
class OfficialList implements ListReader<OfficialDraft> {

  private static final Map<String, Role> ROLES = new HashMap<>();

  static {
    for (Role role : Role.values()) {
      for (UnitKind kind : UnitKind.values()) {
        ROLES.put(Written.folded(role.label(kind).vi()), role);
      }
    }
    ROLES.put("bi thu", Role.SECRETARY);
  }

  private final OfficialImports officials;

  OfficialList(OfficialImports officials) {
    this.officials = officials;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.OFFICIALS;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        required("fullName", "Họ và tên", "Trần Thị Hà", "Phạm Văn Nhận"),
        required("username", "Tên đăng nhập", "ha.tran", "nhan.pham"),
        required("unit", "Đơn vị (mã hoặc tên)", "99.000.101.000.001", "Văn phòng Đảng ủy"),
        required("role", "Chức danh", "Bí thư chi bộ", "Cán bộ tiếp nhận"),
        required("from", "Từ ngày", "01/07/2025", "01/07/2025"),
        optional("to", "Đến ngày", "", ""));
  }

  @Override
  public int most() {
    return 50_000;
  }

  @Override
  public Class<OfficialDraft> type() {
    return OfficialDraft.class;
  }

  @Override
  public OfficialDraft read(RowCells cells) {
    Role role =
        cells.word(
            "role",
            ROLES,
            "Không có chức danh này. Các chức danh ghi ở trang Hướng dẫn của tệp mẫu.",
            "There is no such position; see the template's second sheet.");
    LocalDate from = cells.day("from");
    LocalDate to = cells.day("to");
    if (!cells.errors().isEmpty()) {
      return null;
    }
    return new OfficialDraft(
        cells.text("fullName"),
        cells.text("username").toLowerCase(Locale.ROOT),
        cells.text("unit"),
        role,
        from,
        to);
  }

  @Override
  public String key(OfficialDraft row) {
    return row.username() + " | " + row.unit() + " | " + row.role();
  }

  @Override
  public String subject(OfficialDraft row) {
    return row.fullName();
  }

  @Override
  public int rank(OfficialDraft row) {
    return 0;
  }

  @Override
  public List<ImportVerdict> compare(UUID by, List<OfficialDraft> rows) {
    return officials.compare(rows);
  }

  @Override
  public List<ImportVerdict> write(UUID by, List<OfficialDraft> rows, IntPredicate overwrites) {
    return officials.write(by, rows, overwrites);
  }
}
