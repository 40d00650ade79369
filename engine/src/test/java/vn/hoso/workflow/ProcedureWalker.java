package vn.hoso.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.Acting;
import vn.hoso.AdmissionLine;
import vn.hoso.ListLine;
import vn.hoso.clock.OutcomeDays;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Wait;
import vn.hoso.requirement.RequirementState;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.Steps;

/** Plays single ways of any procedure over the doors, a day for each. */
@Component
class ProcedureWalker {

  private final AdmissionLine line;
  private final ListLine lists;
  private final Acting acting;
  private final Steps steps;
  private final Dossiers dossiers;
  private final WholeDossiers states;
  private final Procedures procedures;
  private final OutcomeDays days;
  private final Waits waits;
  private final HosoClock clock;
  private final Officials officials;

  ProcedureWalker(
      AdmissionLine line,
      ListLine lists,
      Acting acting,
      Steps steps,
      Dossiers dossiers,
      WholeDossiers states,
      Procedures procedures,
      OutcomeDays days,
      Waits waits,
      HosoClock clock,
      Officials officials) {
    this.officials = officials;
    this.line = line;
    this.lists = lists;
    this.acting = acting;
    this.steps = steps;
    this.dossiers = dossiers;
    this.states = states;
    this.procedures = procedures;
    this.days = days;
    this.waits = waits;
    this.clock = clock;
  }

  /** Opens a dossier on the first day of the route. */
  UUID open(WalkedRoute route) {
    clock.moveTo(route.day());
    return line.open(route.slug(), route.opener(), route.role(), route.home(), route.asked());
  }

  /** Does the open step, by a holder of its position, on the next day. */
  void go(UUID dossierId, String outcome, String returnTo) {
    go(line.current(dossierId), outcome, returnTo);
  }

  /** Goes that way; a step of several units is done by each of them. */
  void go(UUID dossierId, Way way) {
    line.openSteps(dossierId).stream()
        .filter(step -> step.stepId().equals(way.stepId()))
        .forEach(step -> go(step, way.outcome(), way.returnTo()));
  }

  private void go(StepRecordView first, String outcome, String returnTo) {
    StepRecordView open = inVain(first, outcome);
    clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
    if (endsByItself(open, outcome)) {
      waitFor(open);
      return;
    }
    untilItStands(open, outcome);
    CurrentUser by = open.holderId() == null ? free(open) : line.worker(open);
    acting.deeds().claim(by, open.id());
    StepRecordView step = steps.get(open.id());
    papers(by, step);
    lists.before(by, step, outcome);
    try {
      acting.deeds().complete(by, step.id(), line.request(step, outcome, returnTo));
    } catch (Problem refused) {
      throw new AssertionError(step.stepId() + " " + outcome + ": " + refused.errors(), refused);
    }
  }

  /** Votes in vain until an outcome stands that needs all votes to be used up. */
  private StepRecordView inVain(StepRecordView first, String outcome) {
    StepRecordView open = first;
    Procedure procedure = procedures.revision(dossiers.revisionOf(open.dossierId())).procedure();
    var rule = procedure.ballot(open.stepId()).filter(each -> each.afterLast(outcome));
    if (rule.isPresent()) {
      for (long held = held(open); held < rule.get().atMost().votes(); held++) {
        go(open, rule.get().fails().get(0), null);
        open = line.current(open.dossierId());
      }
    }
    return open;
  }

  private long held(StepRecordView step) {
    return steps.of(step.dossierId()).stream()
        .filter(each -> each.stepId().equals(step.stepId()) && !each.open())
        .count();
  }

  private boolean endsByItself(StepRecordView open, String outcome) {
    Procedure procedure = procedures.revision(dossiers.revisionOf(open.dossierId())).procedure();
    Wait wait = procedure.step(open.stepId()).orElseThrow().waiting();
    return wait != null && wait.outcome().equals(outcome);
  }

  /** An outcome that says that time has passed is told when it has. */
  private void untilItStands(StepRecordView open, String outcome) {
    var revision = dossiers.revisionOf(open.dossierId());
    var form = procedures.revision(revision).procedure().step(open.stepId()).orElseThrow().form();
    var opens = days.closed(revision, open.dossierId(), form).get(outcome);
    if (opens != null) {
      clock.moveTo(opens.atTime(9, 0).atZone(HosoClock.ZONE).toInstant());
    }
  }

  /** Until its day comes. */
  private void waitFor(StepRecordView open) {
    Instant day = open.waiting().until().atTime(9, 0).atZone(HosoClock.ZONE).toInstant();
    if (day.isAfter(clock.instant())) {
      clock.moveTo(day);
    }
    waits.endDue();
  }

  /** Hands in what the step would miss. */
  private void papers(CurrentUser by, StepRecordView step) {
    Procedure procedure = procedures.revision(dossiers.revisionOf(step.dossierId())).procedure();
    List<String> due = procedure.step(step.stepId()).orElseThrow().papersDue();
    if (procedure.documents().stream().noneMatch(paper -> paper.neededAtOneOf(due))) {
      return;
    }
    states.of(by, step.dossierId()).requirements().stream()
        .filter(paper -> paper.state() == RequirementState.State.MISSING)
        .filter(paper -> paper.neededAt() != null && due.contains(paper.neededAt()))
        .forEach(paper -> line.give(by, step.dossierId(), paper));
  }

  /** Who can work there: other tests block officials, and make dossiers about them. */
  private CurrentUser free(StepRecordView open) {
    LocalDate today = LocalDate.now(clock);
    return officials.ableHolders(open.positionId(), today, open.dossierId()).stream()
        .findFirst()
        .map(one -> officials.asUser(one.id(), today))
        .orElseGet(() -> line.holder(open.positionId()));
  }
}
