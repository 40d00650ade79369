package vn.hoso.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoso.casefile.DossierView.StepView;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.form.WrittenField;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Step;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossier.Seat;
import vn.hoso.step.StepContent;
import vn.hoso.workflow.NextSteps;

/** The steps of a dossier as a numbered list: those that were, those that are, those to come. */
@Component
class StepViews {

  private final ClockViews clocks;
  private final NextSteps nextSteps;
  private final StepActions actions;

  StepViews(ClockViews clocks, NextSteps nextSteps, StepActions actions) {
    this.actions = actions;
    this.clocks = clocks;
    this.nextSteps = nextSteps;
  }

  /**
   * @param by the asker
   * @param contents of the completed steps, as far as the asker may read them
   * @param reader the asker
   */
  List<StepView> of(
      CurrentUser by,
      WholeDossier state,
      ProcedureRevision revision,
      List<StepContent> contents,
      CaseReader reader) {
    var written =
        contents.stream().collect(Collectors.toMap(each -> each.step().id(), each -> each));
    var may = actions.of(by, state);
    var views = new ArrayList<StepView>();
    for (var record : state.steps()) {
      views.add(
          record.internal()
              ? internal(views.size() + 1)
              : recorded(
                  record,
                  views.size() + 1,
                  state,
                  revision,
                  reader,
                  written.get(record.id()),
                  may.getOrDefault(record.id(), List.of())));
    }
    for (var step : RoadAhead.of(state, revision.procedure(), open -> behindCall(open, reader))) {
      if (reader.knows(step.id())) {
        views.add(planned(step, views.size() + 1, state, revision, reader));
      }
    }
    return List.copyOf(views);
  }

  /** To who may not read what is decided the road looks the same whichever way it was. */
  private Optional<Set<String>> behindCall(StepRecordView open, CaseReader reader) {
    return reader.readsAhead(open.stepId()) ? nextSteps.behindCall(open) : Optional.empty();
  }

  private StepView recorded(
      StepRecordView record,
      int number,
      WholeDossier state,
      ProcedureRevision revision,
      CaseReader reader,
      StepContent content,
      List<String> actions) {
    var step = revision.procedure().step(record.stepId()).orElseThrow();
    var seat = state.seatOf(record);
    return new StepView(
        record.id(),
        record.stepId(),
        number,
        step.code(),
        record.of(AskersLanguage.say(record.stepName(), step.nameEn())),
        record.formerUnitName() == null ? seat.unitName() : record.formerUnitName(),
        role(step, seat),
        stateOf(record),
        record.completedAt() == null ? record.holderName() : record.completedByName(),
        record.startedAt(),
        record.completedAt(),
        record.completedByName(),
        outcome(content, record.takenBack(state.steps())),
        content == null ? List.of() : content.fields().stream().map(StepViews::written).toList(),
        content != null && content.hidden(),
        record.dueOn(),
        record.open() ? clocks.remaining(state, record.dueOn()) : null,
        !record.cancelled() && clocks.late(record.dueOn(), day(record.completedAt())),
        record.onBehalf(),
        passedOver(record, reader),
        record.waiting() != null,
        record.waiting() == null || !reader.awaits(step.id()) ? null : record.waiting().until(),
        reason(step),
        actions);
  }

  /** For those whom its answer would have been for. */
  private static String passedOver(StepRecordView record, CaseReader reader) {
    return record.passedOver() != null && reader.may(record.stepId(), "reason", "", null)
        ? record.passedOver()
        : null;
  }

  /** What was taken back holds no more, and must not read like what does. */
  private static String outcome(StepContent content, boolean takenBack) {
    if (content == null || content.outcome() == null) {
      return null;
    }
    String said = AskersLanguage.say(content.outcome());
    return takenBack ? said + AskersLanguage.say(" (đã thu hồi)", " (taken back)") : said;
  }

  /** That something is done is said, not what, by whom or by when. */
  private static StepView internal(int number) {
    return new StepView(
        null,
        "",
        number,
        "",
        StepRecordView.internalName(),
        null,
        null,
        StepView.State.CURRENT,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        true,
        null,
        null,
        false,
        false,
        null,
        false,
        null,
        null,
        List.of());
  }

  private static StepView planned(
      Step step, int number, WholeDossier state, ProcedureRevision revision, CaseReader reader) {
    var seats =
        state.asked(step.part()).stream()
            .filter(each -> reader.knows(step.id(), each.unitId()))
            .toList();
    var seat = seats.isEmpty() ? null : seats.get(0);
    return new StepView(
        null,
        step.id(),
        number,
        step.code(),
        step.said(),
        unitNames(step, seats, revision),
        seat == null ? null : role(step, seat),
        StepView.State.PLANNED,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        false,
        null,
        null,
        false,
        false,
        null,
        step.waiting() != null,
        null,
        reason(step),
        List.of());
  }

  /** Of bodies that are to be chosen yet what they are called together. */
  private static String unitNames(Step step, List<Seat> seats, ProcedureRevision revision) {
    if (seats.isEmpty()) {
      return step.beside().eachUnit()
          ? AskersLanguage.say(revision.procedure().part(step.part()).orElseThrow().label())
          : null;
    }
    return seats.stream().map(Seat::unitName).collect(Collectors.joining(", "));
  }

  private static StepView.WrittenView written(WrittenField field) {
    return new StepView.WrittenView(
        field.name(), AskersLanguage.say(field.label()), AskersLanguage.say(field.value()));
  }

  private static String reason(Step step) {
    return step.waiting() == null ? null : AskersLanguage.say(step.waiting().reason());
  }

  private static String role(Step step, Seat seat) {
    return AskersLanguage.say(step.role().label(seat.unitKind()));
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
