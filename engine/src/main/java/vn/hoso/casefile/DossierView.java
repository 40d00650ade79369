package vn.hoso.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.document.DocumentView;
import vn.hoso.dossier.DossierClock;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.PortalStatus;
import vn.hoso.person.Gender;
import vn.hoso.requirement.RequirementState;
import vn.hoso.rule.NeededAt;
import vn.hoso.shared.SecrecyLevel;

/**
 * A dossier as an official sees it. Names of statuses, parts and steps are Vietnamese.
 *
 * @param version what a stale screen is recognised by
 * @param promisedOn ngày hẹn trả; null before receipt and while the promise is paused
 * @param openedOnBehalfBy name of who opened it for the cell; null where the cell did so itself
 * @param cancellation null unless its decision was cancelled
 * @param cancellationGrounds on which it can be cancelled; empty where it cannot
 * @param move null unless its person moved from one cell to another
 * @param halfway null for a dossier that was opened here
 * @param answers what was said at the opening, in the order of the questions
 * @param facts those in force, in the order they were entered
 * @param conditions the yes/no facts required papers depend on
 * @param steps done, current and planned, in order
 * @param consultations what others are asked, while one of them has not answered
 * @param changeablePapers ids of those he may correct, cut, replace or take out
 * @param supplement what is still asked for; null when nothing is
 * @param sentBack why it came back, while that is being mended; null else, and for those whom it is
 *     not for
 * @param ages what the rules of age say of its person, until it is decided
 * @param actions what the official may do with the dossier as a whole, now
 */
public record DossierView(
    UUID id,
    String code,
    int version,
    ProcedureRef procedure,
    DossierStatus status,
    String statusName,
    PortalStatus portalStatus,
    String about,
    @Nullable SubjectView subject,
    List<OpeningAnswer> answers,
    UnitRef cell,
    List<PartView> units,
    LocalDate openedOn,
    @Nullable LocalDate promisedOn,
    @Nullable Instant closedAt,
    @Nullable HalfwayView halfway,
    @Nullable String openedOnBehalfBy,
    @Nullable CancellationView cancellation,
    List<GroundView> cancellationGrounds,
    @Nullable MoveView move,
    List<FactView> facts,
    Map<String, Boolean> conditions,
    List<ClockView> clocks,
    List<StepView> steps,
    List<ConsultationView> consultations,
    List<RequirementView> requirements,
    List<DocumentView> documents,
    List<UUID> changeablePapers,
    @Nullable SupplementView supplement,
    @Nullable SentBackView sentBack,
    @Nullable SupplementView supplied,
    List<AgeView> ages,
    List<String> actions) {

  /** What was answered at the opening: a unit, a body outside this house, or a value. */
  public record OpeningAnswer(String label, String said) {}

  /**
   * @param fits false where the age lies outside what is asked for, or cannot be told
   */
  public record AgeView(boolean fits, String text) {}

  /**
   * Bodies that are asked the same at the same time.
   *
   * @param stepName what they are asked for
   * @param leadName the unit that leads (chủ trì); null while none is known
   * @param stepIds ids of their steps, those that have answered among them
   */
  public record ConsultationView(String stepName, @Nullable String leadName, List<UUID> stepIds) {}

  /** The procedure and the revision that governs the dossier; its words in the asker's language. */
  public record ProcedureRef(String slug, String name, String subject, int revisionNumber) {}

  /**
   * What marks a dossier that ran on paper before it was entered.
   *
   * @param steps those it was entered at
   * @param reference its number in the paper register
   */
  public record HalfwayView(
      List<EnteredAt> steps, @Nullable String reference, Instant enteredAt, String enteredByName) {

    /**
     * @param since the day it came there
     */
    public record EnteredAt(String stepName, LocalDate since) {}
  }

  /**
   * The dossier before or after this one, at another cell.
   *
   * @param arrived whether this one goes on with it; else it goes on there
   * @param code of the other dossier; null while there is none
   */
  public record MoveView(
      boolean arrived,
      String unitName,
      @Nullable String code,
      LocalDate movedOn,
      String certificateNumber,
      String letterNumber) {}

  /** The decision that cancelled the decision. */
  public record CancellationView(
      String number, LocalDate decidedOn, String groundName, String reason) {}

  public record GroundView(String name, String label) {}

  /** A unit with its name of the day it came in. */
  public record UnitRef(UUID id, String name) {}

  /** The person, as the register knows him today; the name is that of the opening day. */
  public record SubjectView(
      UUID personId,
      String fullName,
      String birthText,
      Gender gender,
      @Nullable String homeUnitName) {}

  /** A part and the unit that plays it. */
  public record PartView(String part, String partName, UUID unitId, String unitName) {}

  /**
   * A dated fact: its day and the moment of its entry.
   *
   * @param correctedFrom the day entered before it was corrected; null where it was not
   */
  public record FactView(
      String name,
      String label,
      LocalDate date,
      Instant enteredAt,
      @Nullable LocalDate correctedFrom) {}

  /**
   * A clock that has started.
   *
   * @param dueOn null while paused
   * @param sentences why it is that day
   */
  public record ClockView(
      DossierClock clock,
      String label,
      @Nullable LocalDate dueOn,
      State state,
      @Nullable String remainingText,
      boolean late,
      List<String> sentences) {

    /** Where the clock stands. */
    public enum State {
      NOT_STARTED,
      RUNNING,
      PAUSED,
      ENDED
    }
  }

  /**
   * One step.
   *
   * @param id id of the work item; null for a planned step
   * @param number counts from 1
   * @param holderName who has it or had it; null while shared and for planned steps
   * @param outcomeName null until done, and for those whom it is not for
   * @param written what it wrote, as far as the asker may read it; empty until done
   * @param partlyHidden whether something it wrote is for others
   * @param dueOn null where there is no limit, and for planned steps
   * @param onBehalf whether its holder acts, or acted, for the body it lies with
   * @param passedOver why those who lead went on without its answer; null where they did not, and
   *     for those whom it is not for
   * @param waits whether nobody has to do it: the dossier stands in it until a day
   * @param waitsUntil that day; null where it is not known or not for the asker, and for planned
   *     steps
   * @param waitReason why; null for a step that people do
   * @param actions what the asker may do with it: {@code work} where an open step is his to do or
   *     to take, {@code recall} of one that is over
   */
  public record StepView(
      @Nullable UUID id,
      String stepId,
      int number,
      String code,
      String name,
      @Nullable String unitName,
      @Nullable String roleLabel,
      State state,
      @Nullable String holderName,
      @Nullable Instant startedAt,
      @Nullable Instant completedAt,
      @Nullable String completedByName,
      @Nullable String outcomeName,
      List<WrittenView> written,
      boolean partlyHidden,
      @Nullable LocalDate dueOn,
      @Nullable String remainingText,
      boolean late,
      boolean onBehalf,
      @Nullable String passedOver,
      boolean waits,
      @Nullable LocalDate waitsUntil,
      @Nullable String waitReason,
      List<String> actions) {

    /** One field of a step's form, label and value in the asker's language. */
    public record WrittenView(String field, String label, String value) {}

    /** Where the step stands. */
    public enum State {
      DONE,
      CURRENT,
      PLANNED,
      CANCELLED
    }
  }

  /**
   * A required paper and how the dossier stands with it.
   *
   * @param recordOnly kept as number, date, issuer and place
   * @param fileAllowed whether a file may be added
   * @param conclusion whether it ends in a sealed "tiếp tục" or "dừng"
   * @param secrecy độ mật of its papers where none is given
   * @param neededAt null for what the procedure produces
   * @param handedIn whether it must be there before the dossier is received
   * @param result whether the procedure produces it
   * @param note why it is expired or doubtful, Vietnamese; null in every other state
   * @param takesPapers whether papers of the row may still be brought, changed or taken out
   */
  public record RequirementView(
      String code,
      String name,
      boolean required,
      boolean recordOnly,
      boolean fileAllowed,
      boolean conclusion,
      SecrecyLevel secrecy,
      @Nullable NeededAt neededAt,
      boolean handedIn,
      boolean result,
      @Nullable Integer validityMonths,
      RequirementState.State state,
      @Nullable String note,
      boolean takesPapers,
      List<UUID> documentIds) {}

  /**
   * A step sent it back to an earlier one.
   *
   * @param byName who sent it back
   * @param here whether it lies there now; else it is on its way back
   */
  public record SentBackView(
      String fromStep,
      String fromUnit,
      String byName,
      Instant at,
      String toStep,
      String reason,
      boolean here) {}

  /** What is asked for. */
  public record SupplementView(
      List<ItemView> items, String reason, Instant requestedAt, @Nullable Instant suppliedAt) {

    /**
     * One gap: which paper, what is wrong with it, and what asks for it.
     *
     * @param documentIds papers of that type brought since
     * @param answer why none was brought; null where there is no reason
     */
    public record ItemView(
        String document,
        String defect,
        @Nullable String ground,
        List<UUID> documentIds,
        @Nullable String answer) {}
  }
}
