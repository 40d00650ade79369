package vn.hoso.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedures;
import vn.hoso.reporting.YearPlanView.PlanUnit;
import vn.hoso.reporting.YearPlanView.YearFigure;
import vn.hoso.rule.Exchange;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Figures of a year against its plan. What counts is said by the folders of procedures; figures
 * name nobody.
 */
@Service
@Transactional
public class YearPlans {

  static final int MOST = 1_000_000;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_MONTH = 12;

  private final YearPlanRows rows;
  private final YearPlanPolicy policy;
  private final Procedures procedures;
  private final Units units;
  private final Clock clock;

  YearPlans(
      YearPlanRows rows, YearPlanPolicy policy, Procedures procedures, Units units, Clock clock) {
    this.rows = rows;
    this.policy = policy;
    this.procedures = procedures;
    this.units = units;
    this.clock = clock;
  }

  /**
   * The figures of a unit with everything below it.
   *
   * @param year null for this year
   * @param unitId null for the highest one he reads
   * @throws ReportingProblem REPORTING-003 (403), -004 (422)
   */
  @Transactional(readOnly = true)
  public YearPlanView view(CurrentUser by, @Nullable Integer year, @Nullable UUID unitId) {
    return view(by, year, unitId, AskersLanguage::say);
  }

  /** As {@link #view}, in Vietnamese as every paper. */
  @Transactional(readOnly = true)
  public YearPlanView sheet(CurrentUser by, @Nullable Integer year, @Nullable UUID unitId) {
    return view(by, year, unitId, Text::vi);
  }

  /**
   * What was decided in part of a year beside the plan of the whole, for the committee a unit
   * serves; in Vietnamese as every paper.
   *
   * @param until in the same year
   * @return empty where he does not read the figures of that committee, or the unit is no more
   */
  @Transactional(readOnly = true)
  public Optional<YearPlanView> between(
      CurrentUser by, UUID unitId, LocalDate from, LocalDate until) {
    return units.all(today()).stream()
        .filter(unit -> unit.id().equals(unitId))
        .findFirst()
        .map(unit -> policy.committee(unit.id()))
        .filter(committee -> policy.mayRead(by, committee))
        .map(
            committee ->
                new YearPlanView(
                    from.getYear(),
                    committee.id(),
                    committee.name(),
                    false,
                    figures(by, from, until, committee, Text::vi),
                    List.of()));
  }

  private YearPlanView view(
      CurrentUser by, @Nullable Integer year, @Nullable UUID unitId, Function<Text, String> said) {
    int asked = year == null ? today().getYear() : possible(year);
    var unit = unit(by, unitId);
    return new YearPlanView(
        asked,
        unit.id(),
        unit.name(),
        policy.mayPlan(by, unit),
        figures(by, LocalDate.of(asked, 1, 1), LocalDate.of(asked, LAST_MONTH, 31), unit, said),
        around(by, unit));
  }

  /**
   * Enters the plan of a unit; what is not named stays, null takes a number back.
   *
   * @throws ReportingProblem REPORTING-003, -005 (403), -004 (422, by field)
   */
  public YearPlanView plan(CurrentUser by, int year, UUID unitId, List<PlannedNumber> numbers) {
    var unit = unit(by, unitId);
    if (!policy.mayPlan(by, unit)) {
      throw ReportingProblem.mayNotPlan();
    }
    requirePossible(numbers);
    var known = rows.planned(possible(year), unitId);
    for (var number : numbers) {
      if (!Objects.equals(known.get(number.name()), number.planned())) {
        rows.plan(by, year, unitId, number.name(), number.planned(), clock.instant());
      }
    }
    return view(by, year, unitId);
  }

  private void requirePossible(List<PlannedNumber> numbers) {
    var names = labels().keySet();
    var errors = new ArrayList<FieldError>();
    for (int at = 0; at < numbers.size(); at++) {
      var number = numbers.get(at);
      if (!names.contains(number.name())) {
        errors.add(
            new FieldError(
                "numbers[" + at + "].name",
                "unknown",
                "Không có chỉ tiêu này.",
                "There is no such figure."));
      } else if (number.planned() != null && (number.planned() < 0 || number.planned() > MOST)) {
        errors.add(
            new FieldError(
                "numbers[" + at + "].planned",
                "range",
                "Ghi số nguyên từ 0 đến 1.000.000.",
                "A whole number from 0 to 1,000,000."));
      }
    }
    if (!errors.isEmpty()) {
      throw ReportingProblem.badPlan(errors);
    }
  }

  private int possible(int year) {
    if (year < FIRST_YEAR || year > today().getYear() + 1) {
      throw ReportingProblem.badPlan(
          List.of(
              new FieldError(
                  "year",
                  "range",
                  "Năm từ 2000 đến năm sau.",
                  "A year from 2000 to the next one.")));
    }
    return year;
  }

  private UnitView unit(CurrentUser by, @Nullable UUID unitId) {
    var roots = policy.roots(by);
    if (roots.isEmpty()) {
      throw ReportingProblem.mayNotCount();
    }
    if (unitId == null) {
      return roots.get(0);
    }
    return units.all(today()).stream()
        .filter(unit -> unit.id().equals(unitId))
        .filter(unit -> policy.mayRead(by, unit))
        .findFirst()
        .orElseThrow(ReportingProblem::mayNotCount);
  }

  private List<YearFigure> figures(
      CurrentUser by, LocalDate from, LocalDate until, UnitView unit, Function<Text, String> said) {
    var planned = rows.planned(from.getYear(), unit.id());
    Map<String, Integer> done = new LinkedHashMap<>();
    for (var group : rows.decided(by, from, until, unit.path())) {
      var procedure = procedures.revision(group.revisionId()).procedure();
      var outcome = procedure.items().many() ? group.outcome() : group.dossierOutcome();
      procedure.exchange().counts().stream()
          .filter(count -> outcome != null && count.outcomes().contains(outcome))
          .map(Exchange.Count::name)
          .forEach(name -> done.merge(name, group.count(), Integer::sum));
    }
    return labels().entrySet().stream()
        .map(
            each ->
                YearFigure.of(
                    each.getKey(),
                    said.apply(each.getValue()),
                    planned.get(each.getKey()),
                    done.getOrDefault(each.getKey(), 0)))
        .toList();
  }

  /** What is counted today, in the order of the catalogue; the first folder names a figure. */
  private Map<String, Text> labels() {
    var labels = new LinkedHashMap<String, Text>();
    procedures.catalogue().stream()
        .flatMap(revision -> revision.procedure().exchange().counts().stream())
        .forEach(count -> labels.putIfAbsent(count.name(), count.label()));
    return labels;
  }

  private List<PlanUnit> around(CurrentUser by, UnitView unit) {
    var choices = new ArrayList<PlanUnit>();
    if (unit.parentId() != null) {
      var above = units.get(unit.parentId(), today());
      if (policy.mayRead(by, above)) {
        choices.add(new PlanUnit(above.id(), above.name(), true));
      }
    }
    units.children(unit.id(), today()).stream()
        .filter(child -> child.kind() != UnitKind.ROOM && child.kind() != UnitKind.BOARD)
        .forEach(child -> choices.add(new PlanUnit(child.id(), child.name(), false)));
    return choices;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
