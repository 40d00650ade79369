package vn.hoso.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoso.dossier.DossiersRead;
import vn.hoso.dossierlist.DossierRegister;
import vn.hoso.dossierlist.RegisterFilter;
import vn.hoso.dossierlist.RegisterRow;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.Page;
import vn.hoso.shared.Text;

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
   * One page, in the order of handing in. Every reading is told to the access log.
   *
   * @param filter a period of at most 366 days
   * @param cursor of the page before; null for the first
   * @param limit 1 to 500
   * @throws ReportingProblem REPORTING-001 (403), REPORTING-002 (400)
   */
  public Page<RegisterLine> page(CurrentUser by, RegisterFilter filter, String cursor, int limit) {
    return read(by, filter, cursor, limit, "register 07")
        .map(row -> line(row, AskersLanguage::say));
  }

  /** As {@link #page}, for a sheet that is written page by page, in Vietnamese as every paper. */
  Page<RegisterLine> sheetPage(CurrentUser by, RegisterFilter filter, String cursor, int limit) {
    return read(by, filter, cursor, limit, "register 07 sheet").map(row -> line(row, Text::vi));
  }

  private Page<RegisterRow> read(
      CurrentUser by, RegisterFilter filter, String cursor, int limit, String what) {
    requireMay(by, filter);
    var page = register.page(by, filter, cursor, limit);
    var ids = page.items().stream().map(RegisterRow::id).toList();
    events.publishEvent(new DossiersRead(ids, by.officialId(), what));
    return page;
  }

  private static void requireMay(CurrentUser by, RegisterFilter filter) {
    if (READERS.stream().noneMatch(by::holds)) {
      throw ReportingProblem.mayNot();
    }
    if (filter.to().isBefore(filter.from())
        || ChronoUnit.DAYS.between(filter.from(), filter.to()) >= MOST_DAYS) {
      throw ReportingProblem.badPeriod(MOST_DAYS);
    }
  }

  private RegisterLine line(RegisterRow row, Function<Text, String> said) {
    var procedure = procedures.revision(row.revisionId()).procedure();
    return RegisterLine.of(row, procedure.name(), LocalDate.now(clock), said);
  }
}
