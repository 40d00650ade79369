package vn.hoso.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The tree of units: province, boards with rooms, committees, cells. Names and codes are dated; a unit's id and path
 * stay. Unknown units and positions are refused with {@code ORGANISATION-001} (404).
 */
@Service
public class Units {

  /** The unit as it stood on that day; before its first name, the first one. */
  public UnitView get(UUID unitId, LocalDate day) {
    throw new UnsupportedOperationException();
  }

  /** The unit's full name on that day. */
  public String nameOn(UUID unitId, LocalDate day) {
    return get(unitId, day).name();
  }

  /** The units from the root down to the unit itself, as they stand today. */
  public List<UnitView> ancestors(UUID unitId) {
    throw new UnsupportedOperationException();
  }

  /** The units directly below that exist on that day, by code, then name. */
  public List<UnitView> children(UUID unitId, LocalDate day) {
    throw new UnsupportedOperationException();
  }

  /** The root of the tree; empty before setup. */
  public Optional<UnitView> root() {
    throw new UnsupportedOperationException();
  }

  /**
   * Who does that duty for a committee: the nearest room below it that exists on that day, else the committee itself.
   * Rooms of other committees further down do not count.
   */
  public UnitView withDuty(UUID committeeId, UnitDuty duty, LocalDate day) {
    throw new UnsupportedOperationException();
  }

  /**
   * Creates a unit. For seeding and setup; a screen must ask for {@link Role#SYSTEM_ADMIN} first.
   *
   * @throws OrganisationProblem {@code ORGANISATION-002} (422) with field errors
   */
  public UnitView create(CreateUnitRequest request) {
    throw new UnsupportedOperationException();
  }

  /** Gives the unit another name from that day on; days before keep the old one. */
  public UnitView rename(UUID unitId, String name, String shortName, LocalDate from) {
    throw new UnsupportedOperationException();
  }

  /** Gives the unit another organisation code from that day on; days before keep the old one. */
  public UnitView recode(UUID unitId, String code, LocalDate from) {
    throw new UnsupportedOperationException();
  }

  /** The position of that role in that unit; made when it does not exist yet. */
  public PositionView position(UUID unitId, Role role) {
    throw new UnsupportedOperationException();
  }

  /** The position by id. */
  public PositionView position(UUID positionId) {
    throw new UnsupportedOperationException();
  }

  /** Several positions at once, in one statement; unknown ids are left out. */
  public List<PositionView> positions(Collection<UUID> positionIds) {
    throw new UnsupportedOperationException();
  }
}
