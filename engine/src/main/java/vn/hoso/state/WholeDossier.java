package vn.hoso.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoso.clock.RunningClock;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.Seat;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.opening.MovedDossier;
import vn.hoso.requirement.RequirementState;
import vn.hoso.requirement.Supplement;
import vn.hoso.rule.Answer;
import vn.hoso.rule.PartCapacity;
import vn.hoso.step.SentBack;
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
 * @param answers to what was asked at the opening, by name of the question
 * @param facts those in force, in the order they were entered
 * @param recallable id of the completed step the asking official may take back; null for none
 * @param supplement what is still asked for; null when nothing is
 * @param sentBack why it came back; null where it did not, or where that was mended
 * @param supplied what was asked for last and what came, until the decision; null for nothing
 * @param actions what the asking official may do now, from the code that enforces it
 */
public record WholeDossier(
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
    MovedDossier move,
    String decidedOutcome,
    String about,
    UUID personId,
    Map<String, Answer> answers,
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
  WholeDossier keeping(
      @Nullable LocalDate promisedOn,
      List<Fact> facts,
      Map<String, Boolean> conditions,
      List<RunningClock> clocks,
      List<StepRecordView> steps,
      List<RequirementState> requirements,
      Supplement supplement,
      SentBack sentBack,
      Supplement supplied) {
    return new WholeDossier(
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
        answers,
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

  /** Whether an office has taken it in, as far as the reader may know. */
  public boolean takenIn() {
    return facts.stream().anyMatch(fact -> fact.name().equals(DossierFacts.RECEIPT));
  }

  /** Who plays or played which part: ids and names by name of the part. */
  public Map<String, Map<UUID, String>> units() {
    var units = new HashMap<String, Map<UUID, String>>();
    for (var seat : seats) {
      units
          .computeIfAbsent(seat.part(), first -> new HashMap<>())
          .put(seat.unitId(), seat.unitName());
    }
    return units;
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

  public static String submitter(List<Seat> seats) {
    return seats.stream()
        .filter(
            seat ->
                seat.capacity() == PartCapacity.OPENER
                    || seat.unitKind() == UnitKind.GRASSROOTS_COMMITTEE
                        && seat.capacity() != PartCapacity.CONSULTED)
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
      List<String> stepIds, LocalDate since, String reference, Instant enteredAt, UUID enteredBy) {}

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
}
