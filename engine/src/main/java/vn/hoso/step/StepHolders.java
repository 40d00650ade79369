package vn.hoso.step;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Officials;

/**
 * Whose a step is at once, without being claimed: of who took it back, of who did it before, of who
 * did the step before it, of who acted in that position last, of the only one there is. He must
 * hold the position today, be able to sign in, and not be whom the dossier is about. Where several
 * remain, it is shared work.
 */
@Component
class StepHolders {

  /**
   * @param onBehalf whether he acts for a body of which nobody can sign in
   */
  record Holding(UUID officialId, String fullName, boolean onBehalf, HandedOut why) {

    /** Whether he was found among those who hold the position themselves. */
    boolean fromPosition() {
      return !onBehalf && why != HandedOut.TAKEN_BACK;
    }
  }

  /** Who did something, in which position; the position is null for the opening of a dossier. */
  record Doer(UUID officialId, UUID positionId, boolean onBehalf) {

    static Doer of(StepRecord done) {
      return new Doer(done.completedBy, done.positionId, done.onBehalf);
    }
  }

  private final Officials officials;

  StepHolders(Officials officials) {
    this.officials = officials;
  }

  /**
   * @param able who could do it there, by name
   * @param here the step that begins
   * @param earlier the records before, in order
   */
  Optional<Holding> of(
      List<OfficialName> able, KnownDossier dossier, StepRecord here, List<StepRecord> earlier) {
    return of(able, here.stepId, here.positionId, earlier, before(dossier, here, earlier));
  }

  /**
   * @param able who could do it there, by name
   * @param before who did what led here
   */
  Optional<Holding> of(
      List<OfficialName> able,
      String stepId,
      UUID positionId,
      List<StepRecord> earlier,
      Doer before) {
    if (able.isEmpty()) {
      return onBehalf(positionId, before);
    }
    return lastRun(stepId, earlier)
        .flatMap(run -> among(able, run.completedBy, HandedOut.CAME_BACK))
        .or(() -> among(able, before.officialId(), HandedOut.SAME_PERSON))
        .or(() -> lastActing(positionId, earlier, able))
        .or(() -> only(able));
  }

  private static Optional<Holding> lastActing(
      UUID positionId, List<StepRecord> earlier, List<OfficialName> able) {
    return SentBacks.lastCompleted(
            earlier.stream().filter(each -> positionId.equals(each.positionId)).toList())
        .flatMap(step -> among(able, step.completedBy, HandedOut.SAME_POSITION));
  }

  /** What led to it, or the opening where nothing was done yet. */
  private static Doer before(KnownDossier dossier, StepRecord here, List<StepRecord> earlier) {
    return SentBacks.before(here, earlier)
        .map(Doer::of)
        .orElse(new Doer(dossier.openedBy(), null, dossier.openedOnBehalf()));
  }

  private static Optional<StepRecord> lastRun(String stepId, List<StepRecord> earlier) {
    return SentBacks.lastCompleted(
        earlier.stream().filter(each -> each.stepId.equals(stepId)).toList());
  }

  private Optional<Holding> onBehalf(UUID positionId, Doer before) {
    boolean stays =
        before.onBehalf()
            && (before.positionId() == null || before.positionId().equals(positionId));
    return stays
        ? Optional.of(
            new Holding(
                before.officialId(),
                officials.name(before.officialId()),
                true,
                HandedOut.SAME_PERSON))
        : Optional.empty();
  }

  private static Optional<Holding> among(List<OfficialName> able, UUID officialId, HandedOut why) {
    return able.stream()
        .filter(each -> each.id().equals(officialId))
        .findFirst()
        .map(each -> new Holding(each.id(), each.fullName(), false, why));
  }

  private static Optional<Holding> only(List<OfficialName> able) {
    return able.size() == 1
        ? among(able, able.get(0).id(), HandedOut.ONLY_HOLDER)
        : Optional.empty();
  }
}
