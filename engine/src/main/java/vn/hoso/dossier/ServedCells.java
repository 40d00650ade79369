package vn.hoso.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
import vn.hoso.organisation.UnitKind;
import vn.hoso.organisation.UnitView;
import vn.hoso.organisation.Units;

/** The cells an intake clerk may look among: those below the committee his office serves. */
@Service
public class ServedCells {

  private static final int MOST = 20;
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

  /** Cells whose name or code holds the words, at most 20; none for who is no intake clerk. */
  @Transactional(readOnly = true)
  public List<ServedCell> find(CurrentUser by, String text) {
    var below =
        by.positions().stream()
            .filter(held -> held.role() == Role.INTAKE_CLERK)
            .map(this::committee)
            .collect(Collectors.toSet());
    var found = units.search(UnitKind.CELL, below, text, MOST);
    var above =
        units.names(
            found.stream().map(UnitView::parentId).filter(Objects::nonNull).toList(),
            LocalDate.now(clock));
    return found.stream()
        .map(
            cell -> new ServedCell(cell.id(), cell.name(), cell.code(), above.get(cell.parentId())))
        .toList();
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
