package vn.hoso.importing;

import static vn.hoso.importing.Column.optional;
import static vn.hoso.importing.Column.required;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.springframework.stereotype.Component;
import vn.hoso.administration.DelegationImports;
import vn.hoso.administration.DelegationRowDraft;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.sheet.Written;

@Component
class DelegationList implements ListReader<DelegationRowDraft> {

  private final DelegationImports delegations;

  /** What can be delegated, by its names as they are compared. */
  private Map<String, String> matters = Map.of();

  DelegationList(DelegationImports delegations) {
    this.delegations = delegations;
  }

  @Override
  public DelegationList ofOneFile() {
    var one = new DelegationList(delegations);
    one.matters = matters();
    return one;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.DELEGATIONS;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        required(
            "unit",
            "Đảng ủy được ủy quyền (mã hoặc tên)",
            "99.000.101.000.000",
            "Đảng ủy xã An Phú"),
        required(
            "matter",
            "Việc được ủy quyền",
            "Thẩm định, bổ nhiệm cán bộ",
            "Phê duyệt quy hoạch cán bộ"),
        required("from", "Từ ngày", "01/01/2026", "01/01/2026"),
        optional("to", "Đến hết ngày", "31/12/2026", ""),
        required("document", "Số văn bản", "31-QĐ/TU", "31-QĐ/TU"),
        optional("documentOn", "Ngày văn bản", "20/12/2025", "20/12/2025"));
  }

  @Override
  public int most() {
    return 5_000;
  }

  @Override
  public Class<DelegationRowDraft> type() {
    return DelegationRowDraft.class;
  }

  @Override
  public DelegationRowDraft read(RowCells cells) {
    String matter =
        cells.word(
            "matter",
            matters,
            "Không có việc này, hoặc việc không ủy quyền được: ghi tên hoặc mã quy trình.",
            "Nothing of that name can be delegated: give the name or code of the procedure.");
    LocalDate from = cells.day("from");
    LocalDate to = cells.day("to");
    LocalDate documentOn = cells.day("documentOn");
    return cells.errors().isEmpty()
        ? new DelegationRowDraft(
            cells.text("unit"), matter, from, to, cells.text("document"), documentOn)
        : null;
  }

  private Map<String, String> matters() {
    Map<String, String> words = new HashMap<>();
    delegations.matters().forEach((name, slug) -> words.put(Written.folded(name), slug));
    return words;
  }

  @Override
  public String key(DelegationRowDraft row) {
    return String.join(" | ", row.unit(), row.matter(), row.from().toString(), row.document());
  }

  @Override
  public String subject(DelegationRowDraft row) {
    return row.unit();
  }

  @Override
  public int rank(DelegationRowDraft row) {
    return 0;
  }

  @Override
  public List<ImportVerdict> compare(UUID by, List<DelegationRowDraft> rows) {
    return delegations.compare(by, rows);
  }

  @Override
  public List<ImportVerdict> write(
      UUID by, List<DelegationRowDraft> rows, IntPredicate overwrites) {
    return delegations.write(by, rows);
  }
}
