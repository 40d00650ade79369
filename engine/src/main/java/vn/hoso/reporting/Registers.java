package vn.hoso.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoso.dossier.DossierRegister;
import vn.hoso.dossier.DossiersListed;
import vn.hoso.dossier.RegisterRow;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.Page;

/**
 * Paper 07, sổ theo dõi hồ sơ: for intake clerks, heads of units and standing committees, each with
 * the dossiers he sees.
 */
@Service
public class Registers {

  /** A leap year. */
  static final int MOST_DAYS = 366;

  private static final Set<Role> READERS =
      EnumSet.of(Role.INTAKE_CLERK, Role.UNIT_HEAD, Role.STANDING_COMMITTEE);

  private final DossierRegister register;
  private final Procedures procedures;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Registers(
      DossierRegister register,
      Procedures procedures,
      ApplicationEventPublisher events,
      Clock clock) {
    this.register = register;
    this.procedures = procedures;
    this.events = events;
    this.clock = clock;
  }

  /**
   * One page, in the order of handing in.
   *
   * @param from first day of handing in, included
   * @param to last day, included; at most 366 days in all
   * @param cursor of the page before; null for the first
   * @param limit 1 to 500
   * @throws ReportingProblem REPORTING-001 (403), REPORTING-002 (400)
   */
  public Page<RegisterLine> page(
      CurrentUser by, LocalDate from, LocalDate to, String cursor, int limit) {
    if (READERS.stream().noneMatch(by::holds)) {
      throw ReportingProblem.mayNot();
    }
    if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      throw ReportingProblem.badPeriod(MOST_DAYS);
    }
    var page = register.page(by, from, to, cursor, limit);
    var ids = page.items().stream().map(RegisterRow::id).toList();
    events.publishEvent(new DossiersListed(ids, by.officialId(), "register 07"));
    return page.map(this::line);
  }

  private RegisterLine line(RegisterRow row) {
    var procedure = procedures.revision(row.revisionId()).procedure();
    return RegisterLine.of(row, procedure.name().vi(), LocalDate.now(clock));
  }
}
