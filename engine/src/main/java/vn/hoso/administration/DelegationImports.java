package vn.hoso.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.delegation.DelegationDraft;
import vn.hoso.delegation.Delegations;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.ImportVerdict.Kind;
import vn.hoso.unit.UnitFinder;
import vn.hoso.unit.UnitImports;
import vn.hoso.unit.UnitView;

/**
 * Delegations by the list. A row that says what is recorded already is left alone; one that runs
 * into another of the committee and matter is refused. Callers ask for the right first.
 */
@Service
@Transactional
public class DelegationImports {

  private final Delegations delegations;
  private final DelegationAdministration administration;
  private final UnitImports units;
  private final OwnReach reach;
  private final SecondPerson second;
  private final Officials officials;
  private final Clock clock;

  DelegationImports(
      Delegations delegations,
      DelegationAdministration administration,
      UnitImports units,
      OwnReach reach,
      SecondPerson second,
      Officials officials,
      Clock clock) {
    this.delegations = delegations;
    this.administration = administration;
    this.units = units;
    this.reach = reach;
    this.second = second;
    this.officials = officials;
    this.clock = clock;
  }

  /** What can be delegated: the slug by every name people write it with. */
  @Transactional(readOnly = true)
  public Map<String, String> matters() {
    return administration.delegable();
  }

  /**
   * What writing these rows would do, row by row.
   *
   * @param by who hands the list in: nobody agrees to a row, so none gives him anything
   */
  @Transactional(readOnly = true)
  public List<ImportVerdict> compare(UUID by, List<DelegationRowDraft> rows) {
    UnitFinder finder = units.finder();
    Map<Object, List<DelegationRowDraft>> above = new HashMap<>();
    Set<UUID> own = own(by);
    return rows.stream()
        .map(
            row -> {
              var verdict = compare(row, finder, above);
              return verdict.kind() == Kind.NEW
                      && own.contains(finder.find(row.unit()).orElseThrow().id())
                  ? ownCommittee()
                  : verdict;
            })
        .toList();
  }

  /** Units by which a delegation would be his own; none where he acts alone. */
  private Set<UUID> own(UUID by) {
    CurrentUser user = officials.asUser(by, LocalDate.now(clock));
    return second.alone(user) ? Set.of() : reach.seen(user);
  }

  private static ImportVerdict ownCommittee() {
    return ImportVerdict.refused(
        "unit",
        "own",
        "Đồng chí không tự ủy quyền cho đảng ủy mình bằng danh sách: ghi ở trang Ủy quyền, người thứ"
            + " hai đồng ý.",
        "You delegate nothing to a committee of your own by a list: do it on the page of"
            + " delegations, a second person agrees.");
  }

  /** Writes the rows. What has become wrong since it was compared is refused and not written. */
  public List<ImportVerdict> write(UUID by, List<DelegationRowDraft> rows) {
    List<ImportVerdict> verdicts = compare(by, rows);
    UnitFinder finder = units.finder();
    for (int n = 0; n < rows.size(); n++) {
      if (verdicts.get(n).kind() == Kind.NEW) {
        var row = rows.get(n);
        administration.grant(by, draft(row, finder.find(row.unit()).orElseThrow()));
      }
    }
    return verdicts;
  }

  private ImportVerdict compare(
      DelegationRowDraft row, UnitFinder finder, Map<Object, List<DelegationRowDraft>> above) {
    var unit = finder.find(row.unit());
    if (unit.isEmpty()) {
      return ImportVerdict.refused(
          "unit",
          "unknown",
          "Không có đảng ủy này, hoặc có nhiều đơn vị cùng tên: ghi mã.",
          "There is no such committee, or several of this name: give the code.");
    }
    var before =
        above.computeIfAbsent(List.of(unit.get().id(), row.matter()), key -> new ArrayList<>());
    if (before.stream().anyMatch(each -> overlap(each, row))) {
      return ImportVerdict.refused(
          "from",
          "twice",
          "Một dòng trên đã ghi việc này cho đảng ủy trong thời gian đó.",
          "A row above delegates this to the committee in that time.");
    }
    before.add(row);
    var draft = draft(row, unit.get());
    if (delegations.recorded(draft)) {
      return ImportVerdict.of(Kind.UNCHANGED);
    }
    var errors = delegations.objections(draft).stream().map(DelegationImports::cell).toList();
    return errors.isEmpty() ? ImportVerdict.of(Kind.NEW) : ImportVerdict.refused(errors);
  }

  private static DelegationDraft draft(DelegationRowDraft row, UnitView unit) {
    return new DelegationDraft(
        unit.id(), row.matter(), row.from(), row.to(), row.document(), row.documentOn());
  }

  /** The committee stands in a column of its own name. */
  private static FieldError cell(FieldError error) {
    return error.field().equals("unitId")
        ? new FieldError("unit", error.code(), error.message())
        : error;
  }

  private static boolean overlap(DelegationRowDraft one, DelegationRowDraft other) {
    return (one.to() == null || !one.to().isBefore(other.from()))
        && (other.to() == null || !other.to().isBefore(one.from()));
  }
}
