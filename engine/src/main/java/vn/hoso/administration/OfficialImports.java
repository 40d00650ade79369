package vn.hoso.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.entrance.Accounts;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Officials;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Ids;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.ImportVerdict.Change;
import vn.hoso.shared.ImportVerdict.Kind;
import vn.hoso.shared.SameName;
import vn.hoso.staffing.HoldingView;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.staffing.OfficialChanges.Appointment;
import vn.hoso.staffing.OfficialView;
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
  private final SecondPerson second;
  private final Watch watch;
  private final Officials officials;
  private final Clock clock;

  OfficialImports(
      OfficialChanges changes,
      Accounts accounts,
      UnitImports units,
      SecondPerson second,
      Watch watch,
      Officials officials,
      Clock clock) {
    this.changes = changes;
    this.accounts = accounts;
    this.units = units;
    this.second = second;
    this.watch = watch;
    this.officials = officials;
    this.clock = clock;
  }

  /** What writing these rows would do, row by row. */
  @Transactional(readOnly = true)
  public List<ImportVerdict> compare(List<OfficialDraft> drafts) {
    return compare(drafts, n -> false);
  }

  private List<ImportVerdict> compare(List<OfficialDraft> drafts, IntPredicate overwrites) {
    Map<String, OfficialView> known = known(drafts);
    UnitFinder finder = units.finder();
    Map<String, String> names = new HashMap<>();
    Set<Object> positions = new HashSet<>();
    return IntStream.range(0, drafts.size())
        .mapToObj(
            n -> {
              OfficialDraft draft = drafts.get(n);
              String name = names.putIfAbsent(draft.username(), draft.fullName());
              if (name != null && !sameName(name, draft.fullName())) {
                return anothersName();
              }
              boolean first =
                  positions.add(List.of(draft.username(), finder.find(draft.unit()), draft.role()));
              return first
                  ? compare(draft, finder, known.get(draft.username()), overwrites.test(n))
                  : twice();
            })
        .toList();
  }

  /**
   * Writes the rows. What has become wrong since it was compared is refused and not written.
   *
   * @param by who hands the list in: he gives himself no position by it
   * @param overwrites whether the n-th row is written whole, also where it says less than is known
   */
  public List<ImportVerdict> write(UUID by, List<OfficialDraft> drafts, IntPredicate overwrites) {
    Map<String, UUID> ids =
        new HashMap<>(
            accounts.officialsOf(drafts.stream().map(OfficialDraft::username).distinct().toList()));
    second.hold(ids.values());
    List<ImportVerdict> verdicts = new ArrayList<>(compare(drafts, overwrites));
    refuseOwn(by, drafts, ids, verdicts, overwrites);
    UnitFinder finder = units.finder();
    List<OfficialName> fresh = new ArrayList<>();
    List<Appointment> positions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Kind kind = verdicts.get(i).kind();
      if (kind == Kind.NEW || kind == Kind.CHANGED) {
        OfficialDraft draft = drafts.get(i);
        UUID id = ids.computeIfAbsent(draft.username(), username -> add(draft, fresh));
        if (verdicts.get(i).writes("fullName", overwrites.test(i))) {
          changes.rename(by, id, draft.fullName());
        }
        if (kind == Kind.CHANGED && !verdicts.get(i).writes("role", false)) {
          continue;
        }
        UUID unitId = finder.find(draft.unit()).orElseThrow().id();
        positions.add(new Appointment(id, unitId, draft.role(), draft.from(), draft.to()));
      }
    }
    changes.importAll(fresh, positions);
    second.given(by, positions.stream().map(Appointment::officialId).toList());
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
      OfficialDraft draft, UnitFinder finder, OfficialView official, boolean overwrite) {
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
        : compare(draft, unit.get(), official, overwrite);
  }

  private static ImportVerdict compare(
      OfficialDraft draft, UnitView unit, OfficialView official, boolean overwrite) {
    if (!sameName(official.fullName(), draft.fullName())) {
      return anothersName();
    }
    List<Change> changes = new ArrayList<>();
    if (!official.fullName().equals(draft.fullName())) {
      changes.add(Change.ofSpelling("fullName", official.fullName(), draft.fullName()));
    }
    boolean held =
        official.holdings().stream()
            .filter(it -> it.unitId().equals(unit.id()) && it.role() == draft.role())
            .anyMatch(it -> overlap(it, draft));
    if (!held) {
      String position = draft.role().label(unit.kind()).vi() + ", " + unit.name();
      changes.add(new Change("role", null, position, false));
    }
    return ImportVerdict.of(changes, overwrite);
  }

  /**
   * One office writes capitals, another one leaves accents out; but Hùng never gets the position of
   * Hưng.
   */
  private static boolean sameName(String one, String other) {
    return SameName.of(one, other) == SameName.YES;
  }

  private static boolean overlap(HoldingView held, OfficialDraft draft) {
    return !before(held.to(), draft.from()) && !before(draft.to(), held.from());
  }

  private static boolean before(LocalDate lastDay, LocalDate firstDay) {
    return lastDay != null && lastDay.isBefore(firstDay);
  }

  /** Positions that need a second person where they are given one by one; he agrees to no row. */
  private void refuseOwn(
      UUID by,
      List<OfficialDraft> drafts,
      Map<String, UUID> ids,
      List<ImportVerdict> verdicts,
      IntPredicate overwrites) {
    CurrentUser user = officials.asUser(by, LocalDate.now(clock));
    Set<UUID> selves = second.selves(user);
    Set<UUID> empty = second.emptyFor(user);
    Set<Integer> watchers = second.alone(user) ? Set.of() : madeWatchers(drafts, ids, verdicts);
    for (int i = 0; i < drafts.size(); i++) {
      UUID id = ids.get(drafts.get(i).username());
      boolean own = id != null && selves.contains(id);
      if (id != null && empty.contains(id) && verdicts.get(i).writes("role", false)) {
        verdicts.set(i, SecondPersonProblem.Row.firstPosition());
      } else if (own && verdicts.get(i).writes("role", false)) {
        verdicts.set(i, SecondPersonProblem.Row.ownPosition());
      } else if (watchers.contains(i)) {
        verdicts.set(i, SecondPersonProblem.Row.watches());
      } else if (own && verdicts.get(i).writes("fullName", overwrites.test(i))) {
        verdicts.set(i, SecondPersonProblem.Row.ownName());
      }
    }
  }

  /** Rows that make somebody who can sign in already a second person. */
  private Set<Integer> madeWatchers(
      List<OfficialDraft> drafts, Map<String, UUID> ids, List<ImportVerdict> verdicts) {
    List<Integer> rows =
        IntStream.range(0, drafts.size())
            .filter(i -> verdicts.get(i).writes("role", false))
            .filter(i -> ids.containsKey(drafts.get(i).username()))
            .boxed()
            .toList();
    if (rows.isEmpty()) {
      return Set.of();
    }
    var opened = watch.opened(rows.stream().map(i -> ids.get(drafts.get(i).username())).toList());
    UnitFinder finder = units.finder();
    return rows.stream()
        .filter(i -> opened.contains(ids.get(drafts.get(i).username())))
        .filter(i -> comesWith(drafts.get(i), finder))
        .collect(Collectors.toSet());
  }

  private boolean comesWith(OfficialDraft draft, UnitFinder finder) {
    return watch.comesWith(draft.role(), finder.find(draft.unit()).orElseThrow().id());
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
        "Tên đăng nhập này của người có họ tên khác, hoặc viết khác dấu.",
        "This username belongs to somebody of another name, or with other accents.");
  }
}
