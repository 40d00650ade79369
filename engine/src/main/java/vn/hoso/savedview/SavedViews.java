package vn.hoso.savedview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.inbox.InboxQuery;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.shared.Ids;
import vn.hoso.unit.Units;

/**
 * Views of the list of work that an official comes back to. One of his own is nobody else's; one of
 * a unit is there for all who hold a position in it, and changed by whoever leads it.
 *
 * <p>Refusals: SAVEDVIEW-001 (404) for one he does not see, SAVEDVIEW-002 (403) for one of a unit
 * he does not lead, SAVEDVIEW-003 (409) for a name that is there.
 */
@Service
public class SavedViews {

  static final int MOST = 50;

  private final SavedViewRows rows;
  private final Units units;
  private final Clock clock;

  SavedViews(SavedViewRows rows, Units units, Clock clock) {
    this.rows = rows;
    this.units = units;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public SavedViewList of(CurrentUser by) {
    Set<UUID> his = unitsOf(by);
    Map<UUID, String> names = his.isEmpty() ? Map.of() : units.names(his, LocalDate.now(clock));
    return new SavedViewList(
        rows.of(by.officialId(), his).stream().map(row -> view(by, row, names)).toList(),
        his.stream()
            .filter(by::heads)
            .map(id -> new SavedViewList.SharingUnit(id, names.getOrDefault(id, "")))
            .sorted(Comparator.comparing(SavedViewList.SharingUnit::name))
            .toList());
  }

  /**
   * Keeps a filter under a name.
   *
   * @param query what is asked for; its cursor and size are not kept
   * @param unitId in which it is shared; null for the official alone
   * @throws SavedViewProblem also SAVEDVIEW-004 (422) where there are 50 already
   */
  @Transactional
  public SavedView save(CurrentUser by, String name, InboxQuery query, @Nullable UUID unitId) {
    if (unitId != null && !by.heads(unitId)) {
      throw SavedViewProblem.mayNot();
    }
    rows.lock(by.officialId(), unitId);
    if (rows.count(by.officialId(), unitId) >= MOST) {
      throw SavedViewProblem.tooMany(MOST);
    }
    var row =
        new SavedViewRows.Row(
            Ids.next(),
            name.strip(),
            query.view().word(),
            query.due() == null ? null : word(query.due()),
            query.procedure(),
            word(query.sort()),
            by.officialId(),
            unitId);
    if (!rows.add(row, clock.instant())) {
      throw SavedViewProblem.taken();
    }
    return shown(by, row);
  }

  @Transactional
  public SavedView rename(CurrentUser by, UUID id, String name) {
    SavedViewRows.Row row = changeable(by, id);
    try {
      rows.rename(row.id(), name.strip());
    } catch (DuplicateKeyException another) {
      throw SavedViewProblem.taken();
    }
    return shown(by, rows.find(id).orElse(row));
  }

  @Transactional
  public void delete(CurrentUser by, UUID id) {
    rows.delete(changeable(by, id).id());
  }

  private SavedViewRows.Row changeable(CurrentUser by, UUID id) {
    SavedViewRows.Row row =
        rows.find(id).filter(each -> sees(by, each)).orElseThrow(SavedViewProblem::notFound);
    if (!changes(by, row)) {
      throw SavedViewProblem.mayNot();
    }
    return row;
  }

  private static boolean sees(CurrentUser by, SavedViewRows.Row row) {
    return row.unitId() == null
        ? row.officialId().equals(by.officialId())
        : unitsOf(by).contains(row.unitId());
  }

  /** Of those he sees. */
  private static boolean changes(CurrentUser by, SavedViewRows.Row row) {
    return row.unitId() == null || by.heads(row.unitId());
  }

  private static Set<UUID> unitsOf(CurrentUser by) {
    return by.positions().stream().map(HeldPosition::unitId).collect(Collectors.toSet());
  }

  private SavedView shown(CurrentUser by, SavedViewRows.Row row) {
    return view(
        by,
        row,
        row.unitId() == null ? Map.of() : units.names(List.of(row.unitId()), LocalDate.now(clock)));
  }

  private static SavedView view(CurrentUser by, SavedViewRows.Row row, Map<UUID, String> names) {
    return new SavedView(
        row.id(),
        row.name(),
        row.view(),
        row.due(),
        row.procedure(),
        row.sort(),
        row.unitId(),
        row.unitId() == null ? null : names.get(row.unitId()),
        changes(by, row));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
