package vn.hoso.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.paper.Concerned;
import vn.hoso.paper.ControlSheetData;
import vn.hoso.paper.ControlSheetData.Row;
import vn.hoso.paper.OfficialPapers;
import vn.hoso.paper.PaperHeadings;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Text;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;

/**
 * Paper 06, made from the step records whenever it is asked for: who had the dossier, from when to
 * when, in time or not. How a step came out is not on it.
 */
@Component
class ControlSheets {

  private final WholeDossiers states;
  private final Procedures procedures;
  private final Calendars calendars;
  private final PaperHeadings headings;
  private final OfficialPapers papers;
  private final Clock clock;

  ControlSheets(
      WholeDossiers states,
      Procedures procedures,
      Calendars calendars,
      PaperHeadings headings,
      OfficialPapers papers,
      Clock clock) {
    this.states = states;
    this.procedures = procedures;
    this.calendars = calendars;
    this.headings = headings;
    this.papers = papers;
    this.clock = clock;
  }

  /** The bytes of a PDF, for an official who sees the dossier. */
  @Transactional(readOnly = true)
  byte[] print(CurrentUser by, UUID dossierId) {
    return papers.controlSheet(data(states.of(by, dossierId), Text::vi));
  }

  /** The same for the screen, in the language of whoever asks. */
  @Transactional(readOnly = true)
  ControlSheetView view(CurrentUser by, UUID dossierId) {
    return ControlSheetView.of(data(states.of(by, dossierId), AskersLanguage::say));
  }

  private ControlSheetData data(WholeDossier state, Function<Text, String> said) {
    var procedure = procedures.revision(state.revisionId()).procedure();
    return new ControlSheetData(
        headings.of(issuer(state)),
        state.code(),
        new Concerned(said.apply(procedure.subject()), state.about()),
        said.apply(procedure.name()),
        clock.instant(),
        rows(state, procedure, said));
  }

  /** The office at the counter keeps the sheet. */
  static UUID issuer(WholeDossier state) {
    return state.seats().stream()
        .filter(seat -> seat.capacity() == PartCapacity.INTAKE)
        .map(WholeDossier.Seat::unitId)
        .findFirst()
        .orElse(state.openerUnitId());
  }

  private List<Row> rows(WholeDossier state, Procedure procedure, Function<Text, String> said) {
    var calendar = calendars.version(state.calendarVersionId());
    var rows = new ArrayList<Row>();
    var steps = state.steps().stream().filter(step -> !step.internal()).toList();
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      var giver = giver(step, steps, state);
      var english = procedure.step(step.stepId()).map(Step::nameEn).orElse(null);
      var name =
          step.of(
              said.apply(new Text(step.stepName(), english == null ? step.stepName() : english)));
      rows.add(
          row(step, name, giver, unit(step, state), said.apply(result(step, steps, calendar))));
    }
    return rows;
  }

  private Row row(StepRecordView step, String stepName, String giver, String unit, String result) {
    var name = step.completedAt() == null ? step.holderName() : step.completedByName();
    return new Row(
        stepName,
        giver,
        who(name, unit),
        step.startedAt(),
        step.completedAt(),
        step.dueOn(),
        result);
  }

  /** Whoever completed the step that led to this one. */
  private static String giver(StepRecordView here, List<StepRecordView> all, WholeDossier state) {
    return before(here, all)
        .map(step -> who(step.completedByName(), unit(step, state)))
        .orElse(null);
  }

  /** With several open at a time it need not be the one completed last. */
  private static Optional<StepRecordView> before(StepRecordView step, List<StepRecordView> all) {
    return all.stream()
        .filter(each -> each.id().equals(step.cameFrom()))
        .findFirst()
        .or(
            () ->
                all.subList(0, all.indexOf(step)).stream()
                    .filter(each -> each.completedAt() != null)
                    .max(Comparator.comparing(StepRecordView::completedAt)));
  }

  /** Under the name it had when the step was done. */
  private static String unit(StepRecordView step, WholeDossier state) {
    return step.formerUnitName() == null ? state.seatOf(step).unitName() : step.formerUnitName();
  }

  private static String who(String name, String unit) {
    return Stream.of(name, unit).filter(each -> each != null).collect(Collectors.joining(", "));
  }

  private static Text late(LocalDate due, LocalDate today, WorkingCalendar calendar) {
    return new Text(
        "Đang xử lý, " + Timeliness.lower(due, today, calendar),
        "In hand, " + Timeliness.lowerEn(due, today, calendar));
  }

  /** Whether it ended because who had sent it on took his step back. */
  private static boolean fetchedFrom(StepRecordView step, List<StepRecordView> all) {
    return before(step, all).filter(sent -> sent.takenBack(all)).isPresent();
  }

  private Text result(StepRecordView step, List<StepRecordView> all, WorkingCalendar calendar) {
    if (step.cancelled()) {
      if (step.passedOver() != null) {
        return new Text("Không trả lời", "No answer came");
      }
      return fetchedFrom(step, all)
          ? new Text("Bị thu hồi", "Taken back from here")
          : new Text("Dừng, không hoàn thành", "Ended, not completed");
    }
    if (step.completedAt() == null) {
      if (step.waiting() != null) {
        return new Text("Đang chờ đến ngày", "Waits for its day");
      }
      boolean late = step.dueOn() != null && LocalDate.now(clock).isAfter(step.dueOn());
      return late
          ? late(step.dueOn(), LocalDate.now(clock), calendar)
          : new Text("Đang xử lý", "In hand");
    }
    if (step.takenBack(all)) {
      return new Text("Đã chuyển, rồi thu hồi", "Sent on, then taken back");
    }
    return step.dueOn() == null
        ? new Text("Không định hạn", "No limit")
        : Timeliness.said(step.dueOn(), day(step.completedAt()), calendar);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, HosoClock.ZONE);
  }
}
