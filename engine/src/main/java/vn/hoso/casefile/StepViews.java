package vn.hoso.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoso.casefile.DossierView.StepView;
import vn.hoso.dossier.DossierPart;
import vn.hoso.dossier.DossierState;
import vn.hoso.dossier.DossierState.Seat;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.shared.HosoClock;
import vn.hoso.workflow.NextSteps;

/** The steps of a dossier as a numbered list: those that were, those that are, those to come. */
@Component
class StepViews {

  private final Procedures procedures;
  private final ClockViews clocks;
  private final NextSteps nextSteps;

  StepViews(Procedures procedures, ClockViews clocks, NextSteps nextSteps) {
    this.procedures = procedures;
    this.clocks = clocks;
    this.nextSteps = nextSteps;
  }

  List<StepView> of(DossierState state, ProcedureRevision revision) {
    var seats = state.seats().stream().collect(Collectors.toMap(Seat::part, Function.identity()));
    var views = new ArrayList<StepView>();
    for (var record : state.steps()) {
      views.add(recorded(record, views.size() + 1, state, revision, seats));
    }
    for (var step : RoadAhead.of(state, revision.procedure(), nextSteps::behindCall)) {
      views.add(planned(step, views.size() + 1, seats));
    }
    return List.copyOf(views);
  }

  private StepView recorded(
      StepRecordView record,
      int number,
      DossierState state,
      ProcedureRevision revision,
      Map<DossierPart, Seat> seats) {
    var step = revision.procedure().step(record.stepId()).orElseThrow();
    var seat = seats.get(record.part());
    return new StepView(
        record.id(),
        record.stepId(),
        number,
        step.code(),
        record.stepName(),
        seat.unitName(),
        role(step, seat),
        stateOf(record),
        record.completedAt() == null ? record.holderName() : record.completedByName(),
        record.startedAt(),
        record.completedAt(),
        record.completedByName(),
        outcome(record, step, revision),
        record.dueOn(),
        record.open() ? clocks.remaining(state, record.dueOn()) : null,
        !record.cancelled() && clocks.late(record.dueOn(), day(record.completedAt())),
        record.onBehalf(),
        record.id().equals(state.recallable()) ? List.of("recall") : List.of());
  }

  private static StepView planned(Step step, int number, Map<DossierPart, Seat> seats) {
    var seat = seats.get(DossierPart.valueOf(step.part()));
    return new StepView(
        null,
        step.id(),
        number,
        step.code(),
        step.name(),
        seat == null ? null : seat.unitName(),
        seat == null ? null : role(step, seat),
        StepView.State.PLANNED,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        false,
        List.of());
  }

  private String outcome(StepRecordView record, Step step, ProcedureRevision revision) {
    return record.outcome() == null
        ? null
        : procedures.outcomeName(revision.id(), step.form(), record.outcome()).vi();
  }

  private static String role(Step step, Seat seat) {
    return step.role().label(seat.unitKind()).vi();
  }

  private static StepView.State stateOf(StepRecordView record) {
    if (record.completedAt() != null) {
      return StepView.State.DONE;
    }
    return record.cancelled() ? StepView.State.CANCELLED : StepView.State.CURRENT;
  }

  private static LocalDate day(Instant at) {
    return at == null ? null : LocalDate.ofInstant(at, HosoClock.ZONE);
  }
}
