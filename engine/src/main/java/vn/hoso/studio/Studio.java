package vn.hoso.studio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.AdministeredUnits;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.ProcedureProblem;
import vn.hoso.procedure.Procedures;

/** The times of the procedures in force, for those who administer them; others are refused. */
@Service
@Transactional(readOnly = true)
class Studio {

  private final Procedures procedures;
  private final CheckedTimes checked;
  private final PracticeRows practice;
  private final AdministeredUnits administered;
  private final Clock clock;

  Studio(
      Procedures procedures,
      CheckedTimes checked,
      PracticeRows practice,
      AdministeredUnits administered,
      Clock clock) {
    this.procedures = procedures;
    this.checked = checked;
    this.practice = practice;
    this.administered = administered;
    this.clock = clock;
  }

  /**
   * @throws ProcedureProblem PROCEDURE-010 (403) to all but administrators
   */
  public List<StudioEntry> all(CurrentUser by) {
    requireReader(by);
    return procedures.catalogue().stream()
        .map(revision -> StudioEntry.of(revision, checked.of(revision.id())))
        .toList();
  }

  /**
   * The revision in force today. What its steps take in practice is told of the units the
   * administrator serves alone.
   *
   * @throws ProcedureProblem PROCEDURE-010 (403) to all but administrators, PROCEDURE-001 (404)
   */
  public StudioView view(CurrentUser by, String slug) {
    requireReader(by);
    var revision = procedures.current(slug, LocalDate.now(clock));
    var taken = practice.of(revision.procedure(), administered.of(by));
    return new StudioWriter(revision, checked.of(revision.id()), taken).view();
  }

  private static void requireReader(CurrentUser by) {
    if (!by.holds(Role.PROCEDURE_ADMIN) && !by.holds(Role.SYSTEM_ADMIN)) {
      throw ProcedureProblem.notYours();
    }
  }
}
