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

  /**
   * As {@link #of}, several positions by what they are; one statement where all of them exist.
   *
   * @return their ids
   */
  public Map<UnitRole, UUID> idsOf(Collection<UnitRole> asked) {
    if (asked.isEmpty()) {
      return Map.of();
    }
    Map<UnitRole, UUID> ids = rows.idsOf(asked, today());
    List<UnitRole> absent = asked.stream().filter(each -> !ids.containsKey(each)).toList();
    if (!absent.isEmpty()) {
      ids.putAll(rows.make(absent, today()));
      // Made by another at this moment, or of a unit there is not.
      absent.forEach(each -> ids.computeIfAbsent(each, at -> of(at.unitId(), at.role()).id()));
    }
    return ids;
  }

  /** The id of one found not to exist: it is made. */
  public UUID made(UnitRole absent) {
    UUID made = rows.make(List.of(absent), today()).get(absent);
    return made == null ? of(absent.unitId(), absent.role()).id() : made;
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
