package vn.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Deadline;
import vn.hoso.deadline.Derivation;
import vn.hoso.procedure.PartCapacity;
import vn.hoso.shared.Text;
import vn.hoso.unit.UnitKind;

/**
 * A dossier with everything that is kept of it, as an official may see it.
 *
 * @param version what a stale screen is recognised by
 * @param closedAt null while the process runs
 * @param openedOnBehalfBy who opened it for the cell; null where the cell did so itself
 * @param cancellation null unless its decision was cancelled
 * @param move null unless its person moved from one cell to another
 * @param decidedOutcome how it was decided; null until then
 * @param halfway null for a dossier that was opened here
 * @param about whom it is about by the name of the opening day, or what its list is called
 * @param personId null where it is about a list, or about nobody of the register
 * @param facts those in force, in the order they were entered
 * @param recallable id of the completed step the asking official may take back; null for none
 * @param supplement what is still asked for; null when nothing is
 * @param sentBack why it came back; null where it did not, or where that was mended
 * @param supplied what was asked for last and what came, until the decision; null for nothing
 * @param actions what the asking official may do now, from the code that enforces it
 */
public record DossierState(
    UUID id,
    String code,
    int version,
    String procedureSlug,
    UUID revisionId,
    UUID calendarVersionId,
    DossierStatus status,
    LocalDate openedOn,
    UUID openerUnitId,
    LocalDate promisedOn,
    Instant closedAt,
    Halfway halfway,
    UUID openedOnBehalfBy,
    Cancellation cancellation,
    Move move,
    String decidedOutcome,
    String about,
    UUID personId,
    List<Seat> seats,
    List<Fact> facts,
    Map<String, Boolean> conditions,
    List<RunningClock> clocks,
    List<StepRecordView> steps,
    UUID recallable,
    List<RequirementState> requirements,
    Supplement supplement,
    SentBack sentBack,
    Supplement supplied,
    List<String> actions) {

  /** The same with less in it, for who may not read the rest. */
  DossierState keeping(
      @Nullable LocalDate promisedOn,
      List<Fact> facts,
      Map<String, Boolean> conditions,
      List<RunningClock> clocks,
      List<StepRecordView> steps,
      List<RequirementState> requirements,
      Supplement supplement,
      SentBack sentBack,
      Supplement supplied) {
    return new DossierState(
        id,
        code,
        version,
        procedureSlug,
        revisionId,
        calendarVersionId,
        status,
        openedOn,
        openerUnitId,
        promisedOn,
        closedAt,
        halfway,
        openedOnBehalfBy,
        cancellation,
        move,
        decidedOutcome,
        about,
        personId,
        seats,
        facts,
        conditions,
        clocks,
        steps,
        recallable,
        requirements,
        supplement,
        sentBack,
        supplied,
        actions);
  }

  /** Who hands it in: the body that opened it, with the committee above. */
  public String submitter() {
    return submitter(seats);
  }

  /**
   * The unit a step lay with; where another took its place since, that one.
   *
   * @throws java.util.NoSuchElementException for a step of a part nobody plays
   */
  public Seat seatOf(StepRecordView step) {
    return seats.stream()
        .filter(seat -> seat.part().equals(step.part()) && seat.unitId().equals(step.unitId()))
        .findFirst()
        .or(() -> seats.stream().filter(seat -> seat.part().equals(step.part())).findFirst())
        .orElseThrow();
  }

  /** The units that play a part now; none where nobody does yet. */
  public List<Seat> asked(String part) {
    return seats.stream().filter(seat -> seat.part().equals(part) && seat.asked()).toList();
  }

  static String submitter(List<Seat> seats) {
    return seats.stream()
        .filter(
            seat ->
                seat.capacity() == PartCapacity.OPENER
                    || seat.unitKind() == UnitKind.GRASSROOTS_COMMITTEE)
        .map(Seat::unitName)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /**
   * What marks a dossier that ran on paper before it was entered.
   *
   * @param since the day it came to the step it was entered at
   * @param reference its number in the paper register; nullable
   */
  public record Halfway(
      String stepId, LocalDate since, String reference, Instant enteredAt, UUID enteredBy) {}

  /**
   * The dossier before or after this one, at another cell.
   *
   * @param arrived whether this one goes on with it; else it goes on there
   * @param unitName the other cell
   * @param code of the other dossier; null while there is none
   */
  public record Move(
      boolean arrived,
      String unitName,
      String code,
      LocalDate movedOn,
      String certificateNumber,
      String letterNumber) {}

  /** The decision that cancelled the decision. */
  public record Cancellation(String number, LocalDate decidedOn, String ground, String reason) {}

  /**
   * A unit and the part it plays, with the name of the day it came in.
   *
   * @param asked whether it plays it now; else it did in an earlier round
   */
  public record Seat(
      String part,
      PartCapacity capacity,
      UUID unitId,
      String unitName,
      UnitKind unitKind,
      boolean asked) {

    /** One that plays its part now. */
    public Seat(
        String part, PartCapacity capacity, UUID unitId, String unitName, UnitKind unitKind) {
      this(part, capacity, unitId, unitName, unitKind, true);
    }
  }

  /**
   * A dated fact: its day and the moment of its entry.
   *
   * @param correctedFrom the day entered before it was corrected; null where it was not
   */
  public record Fact(String name, LocalDate date, Instant enteredAt, LocalDate correctedFrom) {}

  /**
   * A clock that has started.
   *
   * @param endedOn day of the fact it runs to, or on which the dossier was closed; null while it
   *     runs
   * @param cutShort whether it ended because the dossier was closed, not by what it runs to
   * @param assumed whether no text sets the limit: it is the office's own, and says so
   * @param extensions how often it was lengthened since it started
   * @param startBefore the day it was counted from before a correction; null without one
   * @param rightStart the day it would be counted from, had it not been given on paper before a
   *     correction; null else
   * @param warnOn the day both sides are warned; null while paused
   * @param derivation how the day it runs from follows from a dated fact; empty where it is one
   * @param calendarNotes what became of days entered into the calendar after it was first counted
   */
  public record RunningClock(
      DossierClock clock,
      String limitName,
      Text label,
      Deadline deadline,
      LocalDate endedOn,
      boolean cutShort,
      boolean assumed,
      int extensions,
      LocalDate startBefore,
      LocalDate rightStart,
      LocalDate warnOn,
      List<Derivation> derivation,
      List<Text> calendarNotes) {

    /** Why it ends on that day, in plain Vietnamese. */
    public List<String> sentences() {
      return sentences(Locale.forLanguageTag("vi"));
    }

    /** As {@link #sentences()}, in the language of the reader. */
    public List<String> sentences(Locale reader) {
      return ClockSentences.of(this, reader);
    }
  }

  /**
   * A step sent it back to an earlier one.
   *
   * @param from the step that sent it back
   * @param to id of the step it was sent to
   * @param here whether it lies there now; else it is on its way to who sent it back
   */
  public record SentBack(StepRecordView from, String to, String reason, boolean here) {}

  /** What is asked for, with its reason. */
  public record Supplement(
      List<Item> items, String reason, Instant requestedAt, Instant suppliedAt) {

    /**
     * One gap: which paper, what is wrong with it, and what asks for it.
     *
     * @param ground null for requests from before it was asked for
     * @param documentIds papers of that type brought since
     * @param answer why none was brought; null where there is no reason
     */
    public record Item(
        String document, String defect, String ground, List<UUID> documentIds, String answer) {}
  }
}
