package vn.hoso.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.administration.ReadinessView.ReadinessCheck;
import vn.hoso.administration.ReadinessView.ReadinessPoint;
import vn.hoso.database.Nodes;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.DeadlineProblem;
import vn.hoso.organisation.Administrators;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.paper.PublicAddress;
import vn.hoso.procedure.Procedures;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.staffing.OfficialChanges.HeldAt;
import vn.hoso.task.HandOvers;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * What still stands between a new installation and its first dossier, and where work lies that
 * nobody can do. Who holds a position counts only when he can sign in.
 */
@Service
@Transactional(readOnly = true)
class Readiness {

  private final Units units;
  private final OfficialChanges officials;
  private final RemainingAdministrators people;
  private final Calendars calendars;
  private final Procedures procedures;
  private final PublicAddress address;
  private final HandOvers handOvers;
  private final Nodes nodes;
  private final Clock clock;

  Readiness(
      Units units,
      OfficialChanges officials,
      RemainingAdministrators people,
      Calendars calendars,
      Procedures procedures,
      PublicAddress address,
      HandOvers handOvers,
      Nodes nodes,
      Clock clock) {
    this.units = units;
    this.officials = officials;
    this.people = people;
    this.calendars = calendars;
    this.procedures = procedures;
    this.address = address;
    this.handOvers = handOvers;
    this.nodes = nodes;
    this.clock = clock;
  }

  public ReadinessView view(CurrentUser by) {
    Administrators.require(by);
    LocalDate today = LocalDate.now(clock);
    List<ReadinessPoint> points = new ArrayList<>(cells(today));
    points.add(holders(ReadinessCheck.INTAKE_CLERK, Role.INTAKE_CLERK, today));
    points.add(holders(ReadinessCheck.APPRAISER, Role.APPRAISER, today));
    points.add(holders(ReadinessCheck.STANDING_COMMITTEE, Role.STANDING_COMMITTEE, today));
    points.add(holders(ReadinessCheck.OFFICE_CLERK, Role.OFFICE_CLERK, today));
    points.add(point(ReadinessCheck.CALENDAR, hasCalendar(today) ? 1 : 0, 0));
    points.add(point(ReadinessCheck.PROCEDURE, procedures.catalogue().size(), 0));
    points.add(point(ReadinessCheck.PUBLIC_ADDRESS, address.known() ? 1 : 0, 0));
    return new ReadinessView(
        points.stream().allMatch(ReadinessPoint::met),
        points,
        handOvers.unmanned(by),
        nodes.others());
  }

  private List<ReadinessPoint> cells(LocalDate today) {
    List<UnitView> cells =
        units.all(today).stream().filter(unit -> unit.kind() == UnitKind.CELL).toList();
    long coded = cells.stream().filter(cell -> cell.code() != null).count();
    Set<UUID> led = unitsWith(Role.SECRETARY, today);
    long withSecretary = cells.stream().filter(cell -> led.contains(cell.id())).count();
    return List.of(
        point(ReadinessCheck.CELL, cells.size(), 0),
        point(ReadinessCheck.CELL_CODE, coded, cells.size() - coded),
        point(ReadinessCheck.CELL_SECRETARY, withSecretary, cells.size() - withSecretary));
  }

  private ReadinessPoint holders(ReadinessCheck check, Role role, LocalDate today) {
    return point(check, unitsWith(role, today).size(), 0);
  }

  private Set<UUID> unitsWith(Role role, LocalDate today) {
    List<HeldAt> holders = officials.holdersOf(role, today);
    Set<UUID> usable = people.usable(holders);
    return holders.stream()
        .filter(held -> usable.contains(held.officialId()))
        .map(HeldAt::unitId)
        .collect(Collectors.toSet());
  }

  private boolean hasCalendar(LocalDate today) {
    try {
      return calendars.current().years().stream().anyMatch(y -> y.year() == today.getYear());
    } catch (DeadlineProblem none) {
      return false;
    }
  }

  private static ReadinessPoint point(ReadinessCheck check, long have, long lack) {
    return new ReadinessPoint(check, have > 0, have, lack);
  }
}
