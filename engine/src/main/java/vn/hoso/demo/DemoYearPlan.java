package vn.hoso.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.reporting.PlannedNumber;
import vn.hoso.reporting.YearPlanView;
import vn.hoso.reporting.YearPlanView.PlanUnit;
import vn.hoso.reporting.YearPlanView.YearFigure;
import vn.hoso.reporting.YearPlans;
import vn.hoso.shared.HosoClock;

/**
 * Plans the year of the province and of the committees below it, beside what the stories came to:
 * some figures are met, others not yet. A year that has a plan is left alone.
 */
@Component
@Profile("demo")
@Order(DemoOrganisation.ORDER + 30)
class DemoYearPlan implements ApplicationRunner {

  private static final String PLANNER = "truongban.tinh";
  private static final int STEP = 5;

  private final YearPlans plans;
  private final DemoPlaces places;
  private final HosoClock clock;

  DemoYearPlan(YearPlans plans, DemoPlaces places, HosoClock clock) {
    this.plans = plans;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    LocalDate today = LocalDate.now(clock);
    CurrentUser planner = places.user(PLANNER, today);
    YearPlanView whole = plans.view(planner, today.getYear(), null);
    if (whole.figures().stream().allMatch(figure -> figure.planned() == null)) {
      Stream.concat(
              Stream.of(whole.unitId()),
              whole.units().stream().filter(unit -> !unit.above()).map(PlanUnit::id))
          .forEach(unit -> plan(planner, today.getYear(), unit));
    }
  }

  private void plan(CurrentUser planner, int year, UUID unit) {
    List<PlannedNumber> numbers =
        plans.view(planner, year, unit).figures().stream()
            .map(figure -> new PlannedNumber(figure.name(), planned(figure)))
            .toList();
    if (!numbers.isEmpty()) {
      plans.plan(planner, year, unit, numbers);
    }
  }

  /** A round number: met where an even one is done already, otherwise somewhat above. */
  private static int planned(YearFigure figure) {
    int done = figure.done();
    return done >= STEP && done % 2 == 0
        ? STEP * (done / STEP)
        : STEP * (1 + (done + done / 4) / STEP);
  }
}
