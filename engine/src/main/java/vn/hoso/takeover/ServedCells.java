package vn.hoso.takeover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;
import vn.hoso.shared.Found;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** The units somebody may look among: an intake clerk those below the committee he serves. */
@Service
public class ServedCells {

  private static final int MOST = 20;

  /** What every path begins with. */
  private static final String EVERYWHERE = "/";

  private static final Set<UnitKind> COMMITTEES =
      EnumSet.of(UnitKind.GRASSROOTS_COMMITTEE, UnitKind.COMMITTEE, UnitKind.PROVINCE);

  /**
   * @param aboveName the body directly above; null for none
   */
  public record ServedCell(
      UUID id, String name, @Nullable String code, @Nullable String aboveName) {}

  private final Units units;
  private final Clock clock;

  ServedCells(Units units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  /**
   * Units of these kinds whose name or code holds the words, at most 20. A secretary looks among
   * all of them, for where his applicant moves to; whoever is neither finds none.
   */
  @Transactional(readOnly = true)
  public Found<ServedCell> find(CurrentUser by, String text, Collection<UnitKind> kinds) {
    var below =
        by.positions().stream()
            .filter(held -> held.role() == Role.INTAKE_CLERK || held.role() == Role.SECRETARY)
            .map(held -> held.role() == Role.SECRETARY ? EVERYWHERE : committee(held))
            .collect(Collectors.toSet());
    var found =
        Found.of(
            kinds.stream()
                .flatMap(kind -> units.search(kind, below, text, MOST + 1).stream())
                .limit(MOST + 1L)
                .toList(),
            MOST);
    var above =
        units.names(
            found.items().stream().map(UnitView::parentId).filter(Objects::nonNull).toList(),
            LocalDate.now(clock));
    return new Found<>(
        found.items().stream()
            .map(
                cell ->
                    new ServedCell(cell.id(), cell.name(), cell.code(), above.get(cell.parentId())))
            .toList(),
        found.more());
  }

  /** Path of the committee the office serves. */
  private String committee(HeldPosition held) {
    return units.ancestors(held.unitId()).stream()
        .filter(unit -> COMMITTEES.contains(unit.kind()))
        .map(UnitView::path)
        .reduce((higher, nearer) -> nearer)
        .orElse(held.unitPath());
  }
}
