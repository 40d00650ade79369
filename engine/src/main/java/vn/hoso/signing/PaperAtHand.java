package vn.hoso.signing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.SigningStage;
import vn.hoso.procedure.Step;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;

/** Which paper a dossier is about to issue: the one its last conclusion calls for. */
@Component
class PaperAtHand {

  private final Procedures procedures;

  PaperAtHand(Procedures procedures) {
    this.procedures = procedures;
  }

  /**
   * Empty where nothing was concluded that a paper tells of. A dossier entered half-way has its
   * conclusion from paper.
   */
  Optional<IssuedPaper> of(WholeDossier dossier) {
    return of(matter(dossier));
  }

  private static Optional<IssuedPaper> of(Matter matter) {
    return at(matter, current(matter).map(Step::calledBy).orElse(null));
  }

  /** The one something is done to at that step, whatever else is being signed beside it. */
  Optional<IssuedPaper> of(WholeDossier dossier, StepRecordView step) {
    return of(matter(dossier), step.stepId());
  }

  /** As {@link #of(WholeDossier, StepRecordView)}, for who has read no more than that. */
  Optional<IssuedPaper> of(Matter matter, String stepId) {
    return matter
        .procedure()
        .step(stepId)
        .map(Step::calledBy)
        .map(call -> at(matter, call))
        .orElseGet(() -> of(matter));
  }

  /** As much of a dossier as says which paper is at hand, and whose it is. */
  record Matter(
      Procedure procedure,
      List<StepRecordView> steps,
      List<WholeDossier.Seat> seats,
      @Nullable String decided) {}

  Matter matter(KnownDossier dossier, List<StepRecordView> steps) {
    return new Matter(
        procedures.revision(dossier.revisionId()).procedure(),
        steps,
        WholeDossiers.seats(dossier),
        dossier.decidedOutcome());
  }

  private Matter matter(WholeDossier dossier) {
    return new Matter(
        procedure(dossier), dossier.steps(), dossier.seats(), dossier.decidedOutcome());
  }

  /** The paper of that code; the one at hand for what was kept without one. */
  Optional<IssuedPaper> of(WholeDossier dossier, String code) {
    return code.isEmpty()
        ? of(dossier)
        : procedure(dossier).issues().stream()
            .filter(paper -> paper.document().equals(code))
            .findFirst();
  }

  /**
   * The paper that is signed, or was signed last, in one place of the model.
   *
   * @param call id of the call activity; null where none has begun
   */
  private static Optional<IssuedPaper> at(Matter matter, @Nullable String call) {
    Procedure procedure = matter.procedure();
    List<IssuedPaper> papers =
        procedure.issues().stream().filter(paper -> paper.signedAt(call)).toList();
    Optional<StepRecordView> concluded =
        matter.steps().stream()
            .filter(step -> step.completedAt() != null)
            .filter(
                step -> papers.stream().anyMatch(each -> procedure.callsFor(step.stepId(), each)))
            .reduce(last(StepRecordView::completedAt));
    if (concluded.isEmpty()) {
      return fromPaper(papers, matter.decided(), call);
    }
    return papers.stream()
        .filter(paper -> paper.outcome().equals(concluded.get().outcome()))
        .filter(paper -> procedure.callsFor(concluded.get().stepId(), paper))
        .findFirst();
  }

  /**
   * What was concluded before HoSo; where nothing else can be signed the outcome need not be told.
   */
  private static Optional<IssuedPaper> fromPaper(
      List<IssuedPaper> papers, @Nullable String decided, @Nullable String call) {
    List<IssuedPaper> here = papers.stream().filter(paper -> paper.call() != null).toList();
    List<IssuedPaper> possible = here.isEmpty() ? papers : here;
    return possible.stream()
        .filter(paper -> paper.outcome().equals(decided))
        .findFirst()
        .or(
            () ->
                call != null && possible.size() == 1
                    ? Optional.of(possible.get(0))
                    : Optional.empty());
  }

  /** The step at which a paper lies, or lay last. */
  private static Optional<Step> current(Matter matter) {
    Procedure procedure = matter.procedure();
    return open(matter)
        .or(
            () ->
                matter.steps().stream()
                    .filter(step -> signs(procedure, step))
                    .reduce(last(StepRecordView::startedAt)))
        .flatMap(step -> procedure.step(step.stepId()));
  }

  /** Of those at one instant the one that stands last in the dossier. */
  private static BinaryOperator<StepRecordView> last(Function<StepRecordView, Instant> at) {
    return (one, next) -> at.apply(next).isBefore(at.apply(one)) ? one : next;
  }

  /** The open step at which something is done to a paper. */
  Optional<StepRecordView> open(WholeDossier dossier) {
    return open(matter(dossier));
  }

  private static Optional<StepRecordView> open(Matter matter) {
    return matter.steps().stream()
        .filter(step -> step.open() && signs(matter.procedure(), step))
        .findFirst();
  }

  /** What is done to a paper at the step; null for nothing. */
  @Nullable SigningStage stage(WholeDossier dossier, @Nullable StepRecordView step) {
    return step == null
        ? null
        : procedure(dossier).step(step.stepId()).map(Step::signing).orElse(null);
  }

  private static boolean signs(Procedure procedure, StepRecordView step) {
    return procedure.step(step.stepId()).filter(each -> each.signing() != null).isPresent();
  }

  /** The steps of the signing at hand; before it, of every one there may be. */
  List<Step> hands(WholeDossier dossier) {
    return hands(procedure(dossier), current(matter(dossier)));
  }

  /** The steps of the signing one of whose runs this is. */
  List<Step> hands(WholeDossier dossier, UUID taskId) {
    return hands(
        procedure(dossier),
        dossier.steps().stream()
            .filter(step -> step.id().equals(taskId))
            .findFirst()
            .flatMap(step -> procedure(dossier).step(step.stepId())));
  }

  /** Whether what went through these hands last has been issued. */
  boolean issued(WholeDossier dossier, List<Step> hands) {
    Map<String, Step> signing = hands.stream().collect(Collectors.toMap(Step::id, each -> each));
    return dossier.steps().stream()
        .filter(step -> signing.containsKey(step.stepId()))
        .reduce(last(StepRecordView::startedAt))
        .filter(step -> step.completedAt() != null)
        .filter(step -> signing.get(step.stepId()).signing() == SigningStage.ISSUE)
        .isPresent();
  }

  private static List<Step> hands(Procedure procedure, Optional<Step> one) {
    Optional<String> call = one.map(Step::calledBy);
    return procedure.steps().stream()
        .filter(step -> step.signing() != null)
        .filter(step -> call.isEmpty() || call.get().equals(step.calledBy()))
        .toList();
  }

  /** Whoever completed the signing at hand last; null where nobody did. */
  @Nullable String signer(WholeDossier dossier) {
    return signer(matter(dossier));
  }

  @Nullable String signer(Matter matter) {
    List<String> signing =
        hands(matter.procedure(), current(matter)).stream()
            .filter(step -> step.signing() == SigningStage.SIGN)
            .map(Step::id)
            .toList();
    return matter.steps().stream()
        .filter(step -> step.completedAt() != null && signing.contains(step.stepId()))
        .reduce(last(StepRecordView::completedAt))
        .map(StepRecordView::completedByName)
        .orElse(null);
  }

  /** The words of its draft. */
  String words(UUID revisionId, IssuedPaper paper) {
    return new String(procedures.file(revisionId, paper.text()), StandardCharsets.UTF_8);
  }

  /** The unit whose paper it is; the one that decides where the part is not taken. */
  WholeDossier.Seat issuer(WholeDossier dossier, IssuedPaper paper) {
    return issuer(matter(dossier), paper);
  }

  WholeDossier.Seat issuer(Matter matter, IssuedPaper paper) {
    String part = matter.procedure().issuer(paper).map(Part::name).orElse(null);
    return matter.seats().stream()
        .filter(seat -> seat.part().equals(part))
        .findFirst()
        .or(
            () ->
                matter.seats().stream()
                    .filter(seat -> seat.capacity() == PartCapacity.DECIDER)
                    .findFirst())
        .orElseThrow();
  }

  private Procedure procedure(WholeDossier dossier) {
    return procedures.revision(dossier.revisionId()).procedure();
  }
}
