package vn.hoso.ontime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossiersRead;
import vn.hoso.ontime.OnTimeRows.Place;
import vn.hoso.ontime.OnTimeView.PlaceOfReport;
import vn.hoso.ontime.OnTimeView.RunLine;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.Page;
import vn.hoso.shared.Text;
import vn.hoso.unit.Units;

/**
 * Tình hình giải quyết: how the days of steps are kept, and by whom not. Figures name nobody; the
 * runs behind them are read as a list, and that is told to the access log.
 */
@Service
public class OnTime {

  private static final int MOST = 500;

  private final OnTimeRows rows;
  private final RunRows runs;
  private final OnTimePolicy policy;
  private final StepWords words;
  private final Units units;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OnTime(
      OnTimeRows rows,
      RunRows runs,
      OnTimePolicy policy,
      StepWords words,
      Units units,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.runs = runs;
    this.policy = policy;
    this.words = words;
    this.units = units;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The figures of a unit with everything below it.
   *
   * @param period {@code 2026-11}, {@code 2026-Q4} or {@code 2026}; null for this quarter
   * @param unitId null for the first one he leads
   * @throws OnTimeProblem ONTIME-001 (400), -002 (403)
   */
  @Transactional(readOnly = true)
  public OnTimeView view(CurrentUser by, @Nullable String period, @Nullable UUID unitId) {
    return view(by, period, unitId, AskersLanguage::say);
  }

  /** As {@link #view}, in Vietnamese as every paper. */
  @Transactional(readOnly = true)
  public OnTimeView sheet(CurrentUser by, @Nullable String period, @Nullable UUID unitId) {
    return view(by, period, unitId, Text::vi);
  }

  private OnTimeView view(
      CurrentUser by,
      @Nullable String written,
      @Nullable UUID unitId,
      Function<Text, String> said) {
    var unit = unit(by, unitId);
    var today = LocalDate.now(clock);
    var period = Period.read(written, today);
    var lines = rows.figures(filter(by, unit, period));
    var figures = new FigureLists(lines, words.spoken(said));
    return new OnTimeView(
        period.written(),
        period.first(),
        period.until(today),
        today,
        unit.id(),
        unit.name(),
        figures.total(),
        figures.byUnit(unit, rows.names(figures.units())),
        figures.byProcedure(),
        figures.byStep(),
        around(by, unit));
  }

  /**
   * The runs behind a figure.
   *
   * @param unitId whose figure it is, null for the first one he leads
   * @param cursor of the page before; null for the first
   * @param limit 1 to 500
   * @throws OnTimeProblem ONTIME-001 (400), -002 (403)
   */
  Page<RunLine> runs(
      CurrentUser by,
      @Nullable String written,
      @Nullable UUID unitId,
      RunFilter.Narrowed asked,
      @Nullable String cursor,
      int limit) {
    var unit = unit(by, unitId);
    var period = Period.read(written, LocalDate.now(clock));
    var spoken = words.spoken(AskersLanguage::say);
    int size = Math.max(1, Math.min(limit, MOST));
    var page = runs.page(filter(by, unit, period), asked, cursor, size, spoken::procedure);
    var ids = page.items().stream().map(RunLine::dossierId).distinct().toList();
    events.publishEvent(new DossiersRead(ids, by.officialId(), "on time"));
    return page;
  }

  /** What the figures of {@link #sheet} count. */
  RunFilter filter(CurrentUser by, OnTimeView view) {
    return filter(by, unit(by, view.unitId()), Period.read(view.period(), view.today()));
  }

  private RunFilter filter(CurrentUser by, Place unit, Period period) {
    return new RunFilter(
        by, unit.id(), unit.path(), period, clock.instant(), policy.kept(), by.headed());
  }

  private Place unit(CurrentUser by, @Nullable UUID unitId) {
    var roots = policy.roots(by);
    if (roots.isEmpty()) {
      throw OnTimeProblem.leadsNoUnit();
    }
    return rows.place(unitId == null ? roots.get(0) : unitId)
        .filter(place -> policy.mayRead(by, place.path()))
        .orElseThrow(OnTimeProblem::leadsNoUnit);
  }

  /** The unit above, or the others he leads where that is not his; then those below. */
  private List<PlaceOfReport> around(CurrentUser by, Place unit) {
    var choices = new ArrayList<PlaceOfReport>();
    var others = new ArrayList<>(policy.roots(by));
    if (unit.parentId() != null) {
      others.add(0, unit.parentId());
    }
    others.stream()
        .distinct()
        .filter(id -> !id.equals(unit.id()))
        .flatMap(id -> rows.place(id).stream())
        .filter(place -> policy.mayRead(by, place.path()))
        .map(place -> new PlaceOfReport(place.id(), place.name(), true))
        .forEach(choices::add);
    var named = choices.stream().map(PlaceOfReport::id).collect(Collectors.toSet());
    units.children(unit.id(), LocalDate.now(clock)).stream()
        .filter(child -> !named.contains(child.id()))
        .map(child -> new PlaceOfReport(child.id(), child.name(), false))
        .forEach(choices::add);
    return choices;
  }
}
