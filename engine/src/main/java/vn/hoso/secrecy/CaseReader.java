package vn.hoso.secrecy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.dossier.DossierClock;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.form.Sides;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.SigningStage;
import vn.hoso.procedure.Step;
import vn.hoso.rule.PartCapacity;

/**
 * One official before one dossier he sees: what of it he may read. Who reads what is said by the
 * folder; he reads for the parts whose steps he does or votes at in exactly the unit that plays
 * them, nobody above, beside or below; and what he wrote himself. Who only numbers and issues a
 * paper reads what is written at the signing, and nothing else by that.
 */
public class CaseReader {

  public static final String OUTCOME = "outcome";

  private final Procedures procedures;
  private final UUID revisionId;
  private final Procedure procedure;
  private final @Nullable CurrentUser by;
  private final Map<String, Map<UUID, String>> units;
  private final Seated seated;
  private final Seated signing;

  /**
   * @param by null for the public
   * @param units who plays or played which part: ids and names by name of the part
   */
  CaseReader(
      Procedures procedures,
      UUID revisionId,
      @Nullable CurrentUser by,
      Map<String, Map<UUID, String>> units) {
    this.procedures = procedures;
    this.revisionId = revisionId;
    this.procedure = procedures.revision(revisionId).procedure();
    this.by = by;
    this.units = Map.copyOf(units);
    this.seated = Seated.of(procedure, by, units, false);
    this.signing = Seated.of(procedure, by, units, true);
  }

  /**
   * Whether he may know that there is such a step. Whoever does it or hands out its work does,
   * whatever the folder says: it would stand still.
   */
  public boolean knows(String stepId) {
    return procedure
        .step(stepId)
        .map(step -> seated.reads(step.secret(), step.part()) || does(step))
        .orElse(true);
  }

  /**
   * The same of what one unit does of it. Where several do the step, {@code self} is each of them
   * alone.
   *
   * @param unitId null where it is not known
   */
  public boolean knows(String stepId, @Nullable UUID unitId) {
    return procedure
        .step(stepId)
        .filter(step -> step.beside().eachUnit())
        .map(step -> seated.reads(step.secret(), "") || doesAt(unitId, step.part()))
        .orElseGet(() -> knows(stepId));
  }

  /** The same of one run of it; who had it in hand knows of it. */
  public boolean knows(StepRecordView step) {
    return knows(step.stepId(), step.unitId())
        || wrote(step.holderId())
        || wrote(step.completedBy());
  }

  /** Whether he may know who plays the part: not where all it does is kept from him. */
  public boolean knowsPart(String part) {
    var steps = stepsOf(part);
    return steps.isEmpty() || steps.stream().anyMatch(step -> knows(step.id()));
  }

  /** Whether he may know that this unit plays the part, where several do. */
  public boolean knowsSeat(String part, UUID unitId) {
    var steps = stepsOf(part);
    return steps.isEmpty() || steps.stream().anyMatch(step -> knows(step.id(), unitId));
  }

  /** Whether he may know that the unit has to do with the dossier. */
  public boolean knowsUnit(UUID unitId) {
    var parts =
        units.keySet().stream().filter(part -> units.get(part).containsKey(unitId)).toList();
    return parts.isEmpty() || parts.stream().anyMatch(part -> knowsSeat(part, unitId));
  }

  /** Whether he knows of every step of the appraisal. */
  public boolean knowsAppraisal() {
    return procedure.steps().stream()
        .filter(
            step ->
                procedure
                    .part(step.part())
                    .filter(part -> part.capacity() == PartCapacity.APPRAISER)
                    .isPresent())
        .allMatch(step -> knows(step.id()));
  }

  /** Whether he is that official. */
  public boolean wrote(@Nullable UUID officialId) {
    return by != null && by.officialId().equals(officialId);
  }

  /** What of it is kept by name alone. */
  public KnownNames named() {
    return new KnownNames(this, procedure, units);
  }

  /**
   * Whether he reads what a step wrote.
   *
   * @param writer who completed the step; null where it is not known
   */
  public boolean may(String stepId, String field, String outcome, @Nullable UUID writer) {
    // Of several units that did the step, nobody can tell here which did it.
    boolean own = !step(stepId).beside().eachUnit();
    return wrote(writer) || knows(stepId) && reads(stepId, field, outcome, own);
  }

  /** The same of a run of it: of several units, only the one that did it is its own side. */
  public boolean may(StepRecordView run, String field) {
    return may(run, field, run.outcome());
  }

  private boolean may(StepRecordView run, String field, @Nullable String outcome) {
    return wrote(run.completedBy()) || knows(run) && reads(run.stepId(), field, outcome, own(run));
  }

  /** Whether he reads all that such a run may write, whatever comes of it. */
  public boolean mayAll(StepRecordView run) {
    var step = step(run.stepId());
    return knows(run)
        && procedures.readers(revisionId, step).stream()
            .allMatch(readers -> reads(step, readers, own(run)));
  }

  private boolean own(StepRecordView run) {
    return !step(run.stepId()).beside().eachUnit() || sitsAt(run.unitId(), run.part());
  }

  /** Of what is being typed for a run of a step, a copy without what is not for him. */
  public JsonNode readable(StepRecordView run, JsonNode typed) {
    return retaining(typed, field -> may(run, field, typed.path(OUTCOME).asString("")));
  }

  private boolean reads(String stepId, String field, @Nullable String outcome, boolean own) {
    var step = step(stepId);
    return reads(step, procedures.readers(revisionId, step, field, outcome), own);
  }

  private boolean reads(Step step, Sides readers, boolean own) {
    return (step.calledBy() == null ? seated : signing).reads(readers, own ? step.part() : "");
  }

  /** A copy of a completed form without what is not for him. */
  public JsonNode readable(String stepId, JsonNode form, @Nullable UUID writer) {
    var outcome = form.path(OUTCOME).asString("");
    return retaining(form, field -> may(stepId, field, outcome, writer));
  }

  private static JsonNode retaining(JsonNode form, Predicate<String> fields) {
    var left = (ObjectNode) form.deepCopy();
    left.retain(form.propertyNames().stream().filter(fields).toList());
    return left;
  }

  /** Whether he reads papers of that type; those of no type are for whoever sees the dossier. */
  public boolean paper(@Nullable String code) {
    return code == null
        || procedure.document(code).map(paper -> seated.reads(paper.readers(), "")).orElse(true);
  }

  /** Whether he reads a dated fact or a yes/no fact. */
  public boolean fact(String name) {
    return procedure.fact(name).map(fact -> seated.reads(fact.readers(), "")).orElse(true);
  }

  /**
   * Whether he reads a clock: one that runs from or to a day that is not for him tells that day.
   */
  public boolean clock(String limitName) {
    return procedure
        .limit(limitName)
        .map(limit -> day(limit.from()) && day(limit.to()))
        .orElse(true);
  }

  /**
   * Whether he reads every limit that clock may stand for: where only the nearest day is kept,
   * nobody can tell whose it is.
   */
  public boolean clock(DossierClock clock) {
    return procedure.limits().stream()
        .filter(limit -> DossierClock.of(limit) == clock)
        .map(ProcedureLimit::name)
        .allMatch(this::clock);
  }

  /** Whether he reads a dated fact or a derived day: that one tells the fact it follows from. */
  public boolean day(String name) {
    return procedure.admits(name, seated.names(), seated.office());
  }

  /** Whether he reads until when a step waits. */
  public boolean awaits(String stepId) {
    return procedure
        .step(stepId)
        .map(Step::waiting)
        .map(wait -> wait.until().stream().allMatch(this::day))
        .orElse(true);
  }

  /**
   * Whether a draft of what is signed at that step may tell him its words: he has a hand in it, or
   * knows of every step whose outcome it writes out.
   */
  public boolean readsDraft(Step step) {
    return hasHand(step)
        || CalledPaper.at(procedures, revisionId, step).allMatch(cause -> knows(cause.stepId()));
  }

  /**
   * Whether a paper that is signed there may tell him by its number, and by where the dossier goes
   * on, what it is about: before it is issued that is for who reads the outcome it tells of, and
   * for those through whose hands it goes.
   */
  public boolean readsAhead(String stepId) {
    var step = step(stepId);
    return hasHand(step)
        || CalledPaper.at(procedures, revisionId, step)
            .allMatch(cause -> may(cause.stepId(), OUTCOME, cause.outcome(), null));
  }

  /** Whether a number is given at that step which is not for him before the paper is issued. */
  public boolean keepsNumber(String stepId) {
    return procedure
        .step(stepId)
        .filter(step -> step.signing() == SigningStage.NUMBER && !readsAhead(stepId))
        .isPresent();
  }

  /** Names of the units that play or played a part, by their ids. */
  public Map<UUID, String> unitNames() {
    var all = new HashMap<UUID, String>();
    units.values().forEach(all::putAll);
    return all;
  }

  public UUID revisionId() {
    return revisionId;
  }

  public Step step(String stepId) {
    return procedure.step(stepId).orElseThrow();
  }

  private boolean hasHand(Step step) {
    return procedure.hands(step).stream().anyMatch(signing.names()::contains);
  }

  private boolean does(Step step) {
    return by != null
        && units.getOrDefault(step.part(), Map.of()).keySet().stream()
            .anyMatch(unit -> by.holdsAt(unit, step.role()) || by.heads(unit));
  }

  private boolean doesAt(@Nullable UUID unitId, String part) {
    return by != null && unitId != null && (sitsAt(unitId, part) || by.heads(unitId));
  }

  private List<Step> stepsOf(String part) {
    return procedure.steps().stream().filter(step -> step.part().equals(part)).toList();
  }

  private boolean sitsAt(UUID unitId, String part) {
    return Seated.sits(procedure, by, unitId, part, false);
  }
}
