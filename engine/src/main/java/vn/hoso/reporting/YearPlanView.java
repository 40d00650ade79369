package vn.hoso.reporting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a year beside its plan, for one unit with everything below it.
 *
 * @param mayPlan whether whoever asks may enter the plan of this unit
 * @param units those whose figures may be asked for next: the unit above, then those below
 */
public record YearPlanView(
    int year,
    UUID unitId,
    String unitName,
    boolean mayPlan,
    List<YearFigure> figures,
    List<PlanUnit> units) {

  /**
   * One figure.
   *
   * @param name as folders call it
   * @param planned null where no plan was entered
   * @param share done in hundredths of the plan, rounded; null without a plan, or where it is 0
   */
  public record YearFigure(
      String name, String label, @Nullable Integer planned, int done, @Nullable Integer share) {

    static YearFigure of(String name, String label, @Nullable Integer planned, int done) {
      return new YearFigure(
          name,
          label,
          planned,
          done,
          planned == null || planned == 0
              ? null
              : Integer.valueOf((int) Math.round(done * 100.0 / planned)));
    }
  }

  /**
   * @param above whether it stands above the unit that is shown
   */
  public record PlanUnit(UUID id, String name, boolean above) {}
}
