package vn.hoso.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.Deadlines;
import vn.hoso.dossier.Amendable;
import vn.hoso.dossier.DossierPart;
import vn.hoso.dossier.DossierState;
import vn.hoso.dossier.DossierState.RunningClock;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.paper.NoticeData;
import vn.hoso.paper.PaperHeadings;
import vn.hoso.paper.PaperSigner;
import vn.hoso.paper.RescheduleData;
import vn.hoso.procedure.Procedures;

/** What paper 04 is to say. */
@Component
class ReschedulePapers {

  private static final Set<Role> SIGNERS = EnumSet.of(Role.UNIT_HEAD, Role.STANDING_COMMITTEE);

  private final Dossiers dossiers;
  private final Procedures procedures;
  private final Calendars calendars;
  private final Positions positions;
  private final PaperHeadings headings;
  private final Clock clock;

  ReschedulePapers(
      Dossiers dossiers,
      Procedures procedures,
      Calendars calendars,
      Positions positions,
      PaperHeadings headings,
      Clock clock) {
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.calendars = calendars;
    this.positions = positions;
    this.headings = headings;
    this.clock = clock;
  }

  /** The day promised on paper 01: the limit from receipt, before anything moved it. */
  LocalDate firstDue(RunningClock promise) {
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
        notice(by, dossier, asked.reader()),
        asked.reader(),
        firstDue(promise),
        promise.deadline().due(),
        asked.newDueOn(),
        asked.cause(),
        null);
  }

  private NoticeData notice(CurrentUser by, Amendable dossier, RescheduleData.Reader reader) {
    var state = dossiers.state(by, dossier.id());
    var position = signing(by, dossier);
    var person = state.subjects().get(0).fullName();
    return new NoticeData(
        headings.of(position.unitId()),
        state.code(),
        reader == RescheduleData.Reader.PERSON ? person : submitter(state),
        person,
        procedures.revision(state.revisionId()).procedure().name().vi(),
        day(state, "submission"),
        day(state, "receipt"),
        stage(dossier),
        LocalDate.now(clock),
        new PaperSigner("NGƯỜI KÝ", positions.get(position.positionId()).label(), by.fullName()));
  }

  private static HeldPosition signing(CurrentUser by, Amendable dossier) {
    return List.of(DossierPart.APPRAISER, DossierPart.INTAKE, DossierPart.DECIDER).stream()
        .map(dossier::unit)
        .flatMap(Optional::stream)
        .flatMap(
            unit ->
                by.positions().stream()
                    .filter(held -> held.unitId().equals(unit) && SIGNERS.contains(held.role())))
        .findFirst()
        .orElseThrow();
  }

  /** The cell, with the committee above it: as on the other papers. */
  private static String submitter(DossierState state) {
    var cell = name(state, DossierPart.CELL).orElseThrow();
    return name(state, DossierPart.GRASSROOTS).map(above -> cell + ", " + above).orElse(cell);
  }

  private static Optional<String> name(DossierState state, DossierPart part) {
    return state.seats().stream()
        .filter(seat -> seat.part() == part)
        .map(DossierState.Seat::unitName)
        .findFirst();
  }

  private static LocalDate day(DossierState state, String fact) {
    return state.facts().stream()
        .filter(each -> each.name().equals(fact))
        .map(DossierState.Fact::date)
        .findFirst()
        .orElse(null);
  }

  private static String stage(Amendable dossier) {
    return dossier.openSteps().stream().map(StepRecordView::stepName).findFirst().orElse(null);
  }
}
