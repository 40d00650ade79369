package vn.hoso.calendar;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.AdministeredUnits;
import vn.hoso.organisation.CurrentUser;

/**
 * Who enters days: the system administrator for all units, a procedure administrator for the
 * committee he serves and what stands below it.
 */
@Component
class CalendarPolicy {

  private static final String EVERYWHERE = "/";

  private final AdministeredUnits administered;

  CalendarPolicy(AdministeredUnits administered) {
    this.administered = administered;
  }

  /**
   * @param path of the unit the day is for; null = every unit
   */
  boolean mayEnter(CurrentUser by, String path) {
    var entered = path == null ? EVERYWHERE : path;
    return reaches(by).stream().anyMatch(entered::startsWith);
  }

  /** Beginnings of the paths of the units he enters days for; one that all begin with for all. */
  List<String> reaches(CurrentUser by) {
    return administered.of(by);
  }

  void requireMayEnter(CurrentUser by, String path) {
    if (!mayEnter(by, path)) {
      throw CalendarProblem.mayNot();
    }
  }
}
