package vn.hoso.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.unit.Units;

/**
 * The positions of the units, whoever holds them. Unknown units and positions are refused with
 * {@code ORGANISATION-001} (404).
 */
@Service
@Transactional
public class Positions {

  private final Units units;
  private final PositionRows rows;
  private final Clock clock;

  Positions(Units units, PositionRows rows, Clock clock) {
    this.units = units;
    this.rows = rows;
    this.clock = clock;
  }

  /** The position of that role in that unit; made when it does not exist yet. */
  public PositionView of(UUID unitId, Role role) {
    return rows.of(unitId, role, today()).stream().findFirst().orElseGet(() -> make(unitId, role));
  }

  /**
   * As {@link #of}, one position in each of many units, in two statements.
   *
   * @param roles by unit
   * @return ids of the positions by unit
   */
  @Transactional
  public Map<UUID, UUID> ofEach(Map<UUID, Role> roles) {
    List<UUID> unitIds = List.copyOf(roles.keySet());
    List<Role> wanted = unitIds.stream().map(roles::get).toList();
    rows.makeSure(unitIds, wanted);
    return rows.idsOf(unitIds, wanted);
  }

  /** The position by id. */
  @Transactional(readOnly = true)
  public PositionView get(UUID positionId) {
    return withIds(List.of(positionId)).stream()
        .findFirst()
        .orElseThrow(OrganisationProblem::positionNotFound);
  }

  /**
   * Several positions at once, in one statement, from the root downwards; unknown ids are left out.
   */
  @Transactional(readOnly = true)
  public List<PositionView> withIds(Collection<UUID> positionIds) {
    return rows.withIds(positionIds, today());
  }

  /**
   * Whether the official held the position on that day or later, or stood in there; no longer today
   * makes no difference.
   */
  @Transactional(readOnly = true)
  public boolean actedSince(UUID officialId, UUID positionId, LocalDate day) {
    return rows.actedBetween(officialId, positionId, day, today());
  }

  private PositionView make(UUID unitId, Role role) {
    units.get(unitId, today());
    rows.makeSure(unitId, role);
    return rows.of(unitId, role, today()).get(0);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
