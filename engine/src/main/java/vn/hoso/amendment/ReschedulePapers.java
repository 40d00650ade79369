package vn.hoso.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoso.clock.RunningClock;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.Deadlines;
import vn.hoso.document.SignatureBlock;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Positions;
import vn.hoso.paper.Concerned;
import vn.hoso.paper.NoticeData;
import vn.hoso.paper.PaperHeadings;
import vn.hoso.paper.PaperSigner;
import vn.hoso.paper.RescheduleData;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.state.Amendable;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;

/** What paper 04 is to say. */
@Component
class ReschedulePapers {

  private final WholeDossiers states;
  private final Procedures procedures;
  private final Calendars calendars;
  private final Positions positions;
  private final PaperHeadings headings;
  private final Addressees addressees;
  private final Clock clock;

  ReschedulePapers(
      WholeDossiers states,
      Procedures procedures,
      Calendars calendars,
      Positions positions,
      PaperHeadings headings,
      Addressees addressees,
      Clock clock) {
    this.states = states;
    this.procedures = procedures;
    this.calendars = calendars;
    this.positions = positions;
    this.headings = headings;
    this.addressees = addressees;
    this.clock = clock;
  }

  /** The day promised on the paper 01 in the applicant's hand. */
  LocalDate firstDue(Amendable dossier, RunningClock promise) {
    var receipt = dossier.receipt();
    return receipt == null || receipt.promisedOn() == null || promise.promisedBy() != null
        ? reckoned(promise)
        : receipt.promisedOn();
  }

  /** The limit from receipt, before anything moved it: where no receipt was printed here. */
  private LocalDate reckoned(RunningClock promise) {
    var deadline = promise.deadline();
    return Deadlines.dueOn(
        deadline.limit(),
        calendars.version(deadline.calendarVersion()),
        List.of(ClockEvent.start(deadline.start(), null)),
        deadline.start());
  }

  /**
   * @param by who signs; entitled, so he holds a position that signs
   */
  RescheduleData data(
      CurrentUser by, Amendable dossier, RunningClock promise, Reschedulings.Rescheduling asked) {
    return new RescheduleData(
        notice(by, dossier, promise, asked.reader()),
        asked.reader(),
        firstDue(dossier, promise),
        promise.deadline().due(),
        asked.newDueOn(),
        asked.cause(),
        promise.promisedBy() == null ? null : promise.promisedBy().vi(),
        null);
  }

  private NoticeData notice(
      CurrentUser by, Amendable dossier, RunningClock promise, RescheduleData.Reader reader) {
    var state = states.whole(by, dossier.id());
    var procedure = procedures.revision(state.revisionId()).procedure();
    var position =
        new Entitlement(by, dossier, procedure)
            .signing(procedure.limit(promise.limitName()).orElseThrow())
            .orElseThrow();
    var person = state.about();
    return new NoticeData(
        headings.of(position.unitId()),
        state.code(),
        reader == RescheduleData.Reader.PERSON
            ? addressees.person(dossier.id())
            : state.submitter(),
        new Concerned(procedure.subject().vi(), person),
        procedure.name().vi(),
        day(state, "submission"),
        dossier.receipt() == null ? day(state, "receipt") : dossier.receipt().receivedOn(),
        stage(dossier, procedure),
        LocalDate.now(clock),
        signer(position, by));
  }

  private PaperSigner signer(HeldPosition held, CurrentUser by) {
    var unit = positions.get(held.positionId()).unitName();
    var title = held.role().label(held.unitKind()).vi();
    var body = headings.of(held.unitId()).issuingUnit();
    var block = SignatureBlock.by(held.role(), title, unit, body, by.fullName());
    return new PaperSigner(block.line(), block.title(), block.name());
  }

  private static LocalDate day(WholeDossier state, String fact) {
    return state.facts().stream()
        .filter(each -> each.name().equals(fact))
        .map(WholeDossier.Fact::date)
        .findFirst()
        .orElse(null);
  }

  /** All that is open, each once; the paper leaves the house, so nothing that is secret. */
  private static String stage(Amendable dossier, Procedure procedure) {
    var stages =
        dossier.openSteps().stream()
            .filter(
                open ->
                    procedure.step(open.stepId()).filter(step -> step.secret() == null).isPresent())
            .map(StepRecordView::stepName)
            .distinct()
            .collect(Collectors.joining("; "));
    return stages.isEmpty() ? null : stages;
  }
}
