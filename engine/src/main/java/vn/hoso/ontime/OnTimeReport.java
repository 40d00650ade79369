package vn.hoso.ontime;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hoso.reporting.YearPlanView;

/**
 * The report of a period: figures, with whom the late dossiers lay, and the year's plan.
 *
 * @param delays read when they are written; empty where there are too many to be added up
 * @param plan empty where the asker does not read the year's figures
 */
record OnTimeReport(
    OnTimeView view, Optional<Supplier<List<Delay>>> delays, Optional<YearFigures> plan) {

  /**
   * The late dossiers of one procedure.
   *
   * @param dossiers each once, however many of its runs are late
   * @param days theirs together
   */
  record Delay(String procedureName, long dossiers, DossierDays days) {}

  /**
   * @param inPeriod what was decided in the period
   * @param soFar from the first day of the year to the end of the period
   */
  record YearFigures(YearPlanView inPeriod, YearPlanView soFar) {}

  long lateRuns() {
    return view.total().finishedLate() + view.total().openLate();
  }
}
