package vn.hoso.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.HoldingView;
import vn.hoso.organisation.OfficialChanges;
import vn.hoso.organisation.OfficialChanges.Appointment;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.OfficialView;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Ids;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.ImportVerdict.Kind;
import vn.hoso.signin.Accounts;
import vn.hoso.unit.UnitFinder;
import vn.hoso.unit.UnitImports;
import vn.hoso.unit.UnitView;

/**
 * Officials with their positions by the list. An official is known again by his username; a
 * position he holds already is left alone. Accounts are opened without a password: their holders
 * set one by a link. Callers ask for the right first.
 */
@Service
@Transactional
public class OfficialImports {

  private final OfficialChanges changes;
  private final Accounts accounts;
  private final UnitImports units;

  OfficialImports(OfficialChanges changes, Accounts accounts, UnitImports units) {
    this.changes = changes;
    this.accounts = accounts;
    this.units = units;
  }

  /** What writing these rows would do, row by row. */
  @Transactional(readOnly = true)
  public List<ImportVerdict> compare(List<OfficialDraft> drafts) {
    Map<String, OfficialView> known = known(drafts);
    UnitFinder finder = units.finder();
    Map<String, String> names = new HashMap<>();
    Set<Object> positions = new HashSet<>();
    return drafts.stream()
        .map(
            draft -> {
              String name = names.putIfAbsent(draft.username(), draft.fullName());
              if (name != null && !name.equals(draft.fullName())) {
                return anothersName();
              }
              boolean first =
                  positions.add(List.of(draft.username(), finder.find(draft.unit()), draft.role()));
              return first ? compare(draft, finder, known.get(draft.username())) : twice();
            })
        .toList();
  }

  /** Writes the rows. What has become wrong since it was compared is refused and not written. */
  public List<ImportVerdict> write(List<OfficialDraft> drafts) {
    Map<String, UUID> ids =
        new HashMap<>(
            accounts.officialsOf(drafts.stream().map(OfficialDraft::username).distinct().toList()));
    List<ImportVerdict> verdicts = compare(drafts);
    UnitFinder finder = units.finder();
    List<OfficialName> fresh = new ArrayList<>();
    List<Appointment> positions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Kind kind = verdicts.get(i).kind();
      if (kind == Kind.NEW || kind == Kind.CHANGED) {
        OfficialDraft draft = drafts.get(i);
        UUID id = ids.computeIfAbsent(draft.username(), username -> add(draft, fresh));
        UUID unitId = finder.find(draft.unit()).orElseThrow().id();
        positions.add(new Appointment(id, unitId, draft.role(), draft.from(), draft.to()));
      }
    }
    changes.importAll(fresh, positions);
    Map<UUID, String> usernames = new HashMap<>();
    ids.forEach((username, id) -> usernames.put(id, username));
    usernames.keySet().retainAll(fresh.stream().map(OfficialName::id).toList());
    accounts.importAll(usernames);
    return verdicts;
  }

  private static UUID add(OfficialDraft draft, List<OfficialName> fresh) {
    OfficialName official = new OfficialName(Ids.next(), draft.fullName());
    fresh.add(official);
    return official.id();
  }

  private Map<String, OfficialView> known(List<OfficialDraft> drafts) {
    Map<String, UUID> ids =
        accounts.officialsOf(drafts.stream().map(OfficialDraft::username).distinct().toList());
    Map<UUID, OfficialView> views =
        changes.named(ids.values()).stream()
            .collect(Collectors.toMap(OfficialView::id, view -> view));
    return ids.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> views.get(entry.getValue())));
  }

  private static ImportVerdict compare(
      OfficialDraft draft, UnitFinder finder, OfficialView official) {
    List<FieldError> errors = new ArrayList<>(Accounts.errors(draft.username()));
    errors.addAll(OfficialChanges.errors(draft.fullName()));
    Optional<UnitView> unit = finder.find(draft.unit());
    if (unit.isEmpty()) {
      errors.add(
          new FieldError(
              "unit",
              "unknown",
              "Không có đơn vị này, hoặc có nhiều đơn vị cùng tên: ghi mã.",
              "There is no such unit, or several of this name: give the code."));
    } else if (!draft.role().fits(unit.get().kind())) {
      errors.add(
          new FieldError(
              "role",
              "unit",
              "Đơn vị này không có chức danh đó.",
              "There is no such position in this unit."));
    }
    if (unit.isPresent() && draft.from().isBefore(finder.since(unit.get()))) {
      errors.add(
          new FieldError(
              "from",
              "life",
              "Đơn vị chưa thành lập vào ngày này.",
              "The unit does not exist yet on that day."));
    }
    if (draft.to() != null && draft.to().isBefore(draft.from())) {
      errors.add(
          new FieldError(
              "to",
              "order",
              "Ngày cuối không được trước ngày đầu.",
              "The last day may not lie before the first."));
    }
    if (!errors.isEmpty()) {
      return ImportVerdict.refused(errors);
    }
    return official == null
        ? ImportVerdict.of(Kind.NEW)
        : compare(draft, unit.get().id(), official);
  }

  private static ImportVerdict compare(OfficialDraft draft, UUID unitId, OfficialView official) {
    if (!official.fullName().equals(draft.fullName())) {
      return anothersName();
    }
    List<HoldingView> held =
        official.holdings().stream()
            .filter(it -> it.unitId().equals(unitId) && it.role() == draft.role())
            .filter(it -> overlap(it, draft))
            .toList();
    return ImportVerdict.of(held.isEmpty() ? Kind.CHANGED : Kind.UNCHANGED);
  }

  private static boolean overlap(HoldingView held, OfficialDraft draft) {
    return !before(held.to(), draft.from()) && !before(draft.to(), held.from());
  }

  private static boolean before(LocalDate lastDay, LocalDate firstDay) {
    return lastDay != null && lastDay.isBefore(firstDay);
  }

  private static ImportVerdict twice() {
    return ImportVerdict.refused(
        "role",
        "twice",
        "Chức danh này đã ghi cho cán bộ ở một dòng trên.",
        "A row above gives this position to the same official.");
  }

  private static ImportVerdict anothersName() {
    return ImportVerdict.refused(
        "username",
        "another",
        "Tên đăng nhập này của người có họ tên khác.",
        "This username belongs to somebody of another name.");
  }
}
