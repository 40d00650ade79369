package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.IntegrationTest;
import vn.hoso.deadline.CalendarDay;
import vn.hoso.deadline.CalendarEntry;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.DayWalker;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.requirement.RequirementState;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;

/**
 * Every step of every procedure there is, opened once on a short way: it is due when a calendar
 * walked day by day says, is not completed while a paper it asks for is missing, and is taken back
 * where that is lawful.
 */
@IntegrationTest
class ProcedureStepsTest {

  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  @Autowired WalkedRoutes routes;
  @Autowired ProcedureWalker walker;
  @Autowired AdmissionLine line;
  @Autowired RolledBack rolledBack;
  @Autowired Procedures procedures;
  @Autowired Dossiers dossiers;
  @Autowired WholeDossiers states;
  @Autowired Calendars calendars;
  @Autowired Steps steps;
  @Autowired Tasks tasks;
  @Autowired HosoClock clock;

  private final Set<String> asked = new HashSet<>();

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void every_step_is_due_by_its_limit_asks_for_its_papers_and_is_recalled_where_lawful() {
    for (String slug : routes.slugs()) {
      Procedure procedure = procedures.revision(routes.of(slug).get(0).revision()).procedure();
      Set<String> unseen =
          procedure.steps().stream().map(Step::id).collect(Collectors.toCollection(HashSet::new));
      asked.clear();
      for (WalkedRoute route : routes.of(slug)) {
        new Paths(routes.ways(route), false)
            .opening(unseen)
            .forEach(path -> walk(route, path, procedure));
      }
      assertThat(unseen).as(slug).isEmpty();
      assertThat(asked).as("papers of " + slug).containsAll(always(procedure));
    }
  }

  /** What every dossier needs, whatever is answered. */
  private static List<String> always(Procedure procedure) {
    return procedure.documents().stream()
        .filter(paper -> paper.neededAt() != null && paper.condition().facts().isEmpty())
        .map(RequiredDocument::code)
        .toList();
  }

  private void walk(WalkedRoute route, List<Way> path, Procedure procedure) {
    UUID dossier = walker.open(route);
    for (Way way : path) {
      StepRecordView open = at(dossier, way);
      Step step = procedure.step(open.stepId()).orElseThrow();
      assertThat(open.dueOn())
          .as("%s of %s", open.stepId(), route)
          .isEqualTo(due(open, step, procedure));
      papers(open, step, way);
      walker.go(dossier, way);
      if (!way.ends()) {
        if (step.waiting() == null || !step.waiting().outcome().equals(way.outcome())) {
          recall(route, open, way);
        }
        if (way.receives()) {
          promise(dossier, procedure);
        }
      }
    }
  }

  private StepRecordView at(UUID dossier, Way way) {
    return line.openSteps(dossier).stream()
        .filter(step -> step.stepId().equals(way.stepId()))
        .findFirst()
        .orElseThrow();
  }

  /** Counted from the receipt. */
  private void promise(UUID dossier, Procedure procedure) {
    StepRecordView open = line.current(dossier);
    WholeDossier state = state(open);
    procedure
        .limit(ProcedureLimit.PROMISE)
        .ifPresent(
            limit ->
                assertThat(state.clocks())
                    .filteredOn(clock -> clock.limitName().equals(limit.name()))
                    .extracting(clock -> clock.deadline().due())
                    .containsExactly(
                        days(open).due(limit.limit(), start(fact(open, limit.from())))));
  }

  /** Tried by who sent it on; nothing of it stays. */
  private void recall(WalkedRoute route, StepRecordView sent, Way way) {
    boolean lawful =
        !way.opened().isEmpty()
            && HandWritten.of(route.slug()).recalled().containsAll(way.opened())
            && way.returnTo() == null;
    CurrentUser sender = line.worker(steps.get(sent.id()));
    Problem refusal = rolledBack.attempt(() -> tasks.recall(sender, sent.id()), () -> {});
    if (lawful) {
      assertThat(refusal).as("taken back after %s", way).isNull();
    } else {
      assertThat(refusal).as("taken back after %s", way).isNotNull();
      assertThat(refusal.code()).as("taken back after %s", way).isEqualTo("DOSSIER-043");
    }
  }

  /** Nobody is late with a wait. */
  private LocalDate due(StepRecordView open, Step step, Procedure procedure) {
    if (step.waiting() != null) {
      return null;
    }
    LocalDate from =
        step.limitFrom().equals(Step.FROM_TASK)
            ? LocalDate.ofInstant(open.startedAt(), HosoClock.ZONE)
            : day(open, step.limitFrom(), procedure);
    return days(open).due(step.limit(), start(from));
  }

  /** The fact itself, or so many months after it. */
  private LocalDate day(StepRecordView open, String name, Procedure procedure) {
    return procedure
        .derived(name)
        .map(derived -> fact(open, derived.from()).plusMonths(derived.plus().amount()))
        .orElseGet(() -> fact(open, name));
  }

  private LocalDate fact(StepRecordView open, String name) {
    return state(open).facts().stream()
        .filter(fact -> fact.name().equals(name))
        .map(WholeDossier.Fact::date)
        .reduce((earlier, later) -> later)
        .orElseGet(() -> derived(open, name));
  }

  private LocalDate derived(StepRecordView open, String name) {
    return procedures.revision(dossiers.revisionOf(open.dossierId())).procedure().derived().stream()
        .filter(day -> day.name().equals(name))
        .findFirst()
        .map(day -> days(open).due(day.plus(), start(fact(open, day.from()))))
        .orElseThrow();
  }

  private static List<ClockEvent> start(LocalDate from) {
    return List.of(ClockEvent.start(from, null));
  }

  private DayWalker days(StepRecordView open) {
    List<CalendarDay> days = new ArrayList<>();
    Set<LocalDate> told = new HashSet<>();
    // What came with the installation is known whatever day the clock is moved to.
    Stream.concat(
            calendars.inForce(open.unitPath(), clock.instant()).stream(),
            calendars.entered(open.unitPath()).stream().filter(row -> row.recordedBy() == null))
        .filter(entry -> told.add(entry.day()))
        .filter(entry -> entry.kind() != CalendarEntry.Kind.WITHDRAWN)
        .map(ProcedureStepsTest::day)
        .forEach(days::add);
    return new DayWalker(days, LAST);
  }

  private static CalendarDay day(CalendarEntry entry) {
    return new CalendarDay(
        entry.day(),
        entry.kind().dayKind().orElseThrow(),
        entry.reason(),
        entry.document(),
        entry.confidence(),
        entry.recordedAt());
  }

  /** Tried without what is missing; nothing of it stays. */
  private void papers(StepRecordView open, Step step, Way way) {
    CurrentUser by = line.worker(open);
    Set<String> missing =
        state(open).requirements().stream()
            .filter(paper -> paper.state() == RequirementState.State.MISSING)
            .filter(
                paper -> paper.neededAt() != null && step.papersDue().contains(paper.neededAt()))
            .map(RequirementState::code)
            .collect(Collectors.toSet());
    if (missing.isEmpty()) {
      return;
    }
    Problem refused =
        rolledBack.attempt(
            () -> {
              StepRecordView claimed = tasks.claim(by, open.id());
              tasks.complete(by, open.id(), line.request(claimed, way.outcome(), way.returnTo()));
            },
            () -> {});
    assertThat(refused).as("%s without %s", way, missing).isNotNull();
    assertThat(refused.errors())
        .filteredOn(error -> error.field().equals("documents"))
        .extracting(FieldError::code)
        .containsExactlyInAnyOrderElementsOf(missing);
    asked.addAll(missing);
  }

  private WholeDossier state(StepRecordView open) {
    return states.of(line.worker(open), open.dossierId());
  }
}
