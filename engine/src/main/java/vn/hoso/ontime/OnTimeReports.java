package vn.hoso.ontime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoso.ontime.LateDossierRows.LateDossier;
import vn.hoso.ontime.OnTimeReport.Delay;
import vn.hoso.ontime.OnTimeReport.YearFigures;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.reporting.YearPlans;
import vn.hoso.shared.Text;

/** Puts the report of a period together, of what whoever asks reads on the pages. */
@Service
class OnTimeReports {

  /** Late runs whose dossiers' days are still added up while somebody waits. */
  static final int MOST = 10_000;

  private static final int PORTION = 1_000;

  private final OnTime onTime;
  private final LateDossierRows late;
  private final DossierDayRows days;
  private final StepWords words;
  private final YearPlans plans;

  OnTimeReports(
      OnTime onTime, LateDossierRows late, DossierDayRows days, StepWords words, YearPlans plans) {
    this.onTime = onTime;
    this.late = late;
    this.days = days;
    this.words = words;
    this.plans = plans;
  }

  /**
   * @throws OnTimeProblem ONTIME-001 (400), -002 (403)
   */
  OnTimeReport of(CurrentUser by, @Nullable String period, @Nullable UUID unitId) {
    var view = onTime.sheet(by, period, unitId);
    var report = new OnTimeReport(view, Optional.of(() -> delays(by, view)), plan(by, view));
    return report.lateRuns() <= MOST
        ? report
        : new OnTimeReport(view, Optional.empty(), report.plan());
  }

  private Optional<YearFigures> plan(CurrentUser by, OnTimeView view) {
    var newYear = LocalDate.of(view.from().getYear(), 1, 1);
    var soFar = plans.between(by, view.unitId(), newYear, view.until());
    var inPeriod =
        view.from().equals(newYear)
            ? soFar
            : plans.between(by, view.unitId(), view.from(), view.until());
    return inPeriod.flatMap(figures -> soFar.map(since -> new YearFigures(figures, since)));
  }

  /** Where most days went first. */
  private List<Delay> delays(CurrentUser by, OnTimeView view) {
    var filter = onTime.filter(by, view);
    var spoken = words.spoken(Text::vi);
    Map<String, List<UUID>> dossiers =
        late.of(filter).stream()
            .collect(
                Collectors.groupingBy(
                    LateDossier::procedureSlug,
                    Collectors.mapping(LateDossier::dossierId, Collectors.toList())));
    return dossiers.entrySet().stream()
        .map(
            each ->
                new Delay(
                    spoken.procedure(each.getKey()),
                    each.getValue().size(),
                    sum(each.getValue(), filter)))
        .sorted(
            Comparator.<Delay>comparingLong(each -> -each.days().whole())
                .thenComparing(Delay::procedureName))
        .toList();
  }

  private DossierDays sum(List<UUID> dossierIds, RunFilter filter) {
    var sum = DossierDays.NONE;
    for (int from = 0; from < dossierIds.size(); from += PORTION) {
      var portion = dossierIds.subList(from, Math.min(from + PORTION, dossierIds.size()));
      for (var each : days.of(new ArrayList<>(portion), filter).values()) {
        sum = sum.plus(each);
      }
    }
    return sum;
  }
}
