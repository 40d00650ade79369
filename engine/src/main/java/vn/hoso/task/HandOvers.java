package vn.hoso.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.AskedTitle;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.PositionView;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.step.HeldStep;
import vn.hoso.step.HeldSteps;
import vn.hoso.step.UnmannedSteps;

/**
 * What officials hold when they go, who gets it, and what nobody can do then. Asked by whoever
 * oversees the units it lies in; who does not see a dossier learns its code, step, unit and holder,
 * and nothing else of it; of one of a procedure that keeps secrets not its code and step either.
 */
@Service
public class HandOvers {

  /** As many places as a page tells of. */
  private static final int PLACES = 50;

  private final HeldSteps held;
  private final UnmannedSteps unmanned;
  private final HandingOn handing;
  private final SecrecyPolicy secrecy;
  private final OwnDossiers own;
  private final HeldStepViews views;

  HandOvers(
      HeldSteps held,
      UnmannedSteps unmanned,
      HandingOn handing,
      SecrecyPolicy secrecy,
      OwnDossiers own,
      HeldStepViews views) {
    this.held = held;
    this.unmanned = unmanned;
    this.handing = handing;
    this.secrecy = secrecy;
    this.own = own;
    this.views = views;
  }

  /**
   * What the official holds, as far as the asker may hand it out.
   *
   * @throws TaskProblem TASK-005 (403) for who oversees nothing
   */
  @Transactional(readOnly = true)
  public List<HeldStepView> heldBy(CurrentUser by, UUID officialId) {
    requireOverseer(by);
    return views.of(by, overseen(by, officialId), Set.of(), false);
  }

  /**
   * What is held by somebody who may no longer act, and what nobody can do, as far as the asker may
   * hand it out; no more of the latter than {@link UnmannedSteps#MOST}.
   *
   * @throws TaskProblem TASK-005 (403) for who oversees nothing
   */
  @Transactional(readOnly = true)
  public List<HeldStepView> lapsed(CurrentUser by) {
    requireOverseer(by);
    List<String> overseen = TaskPolicy.overseen(by);
    List<HeldStep> nobodys = unmanned.in(overseen);
    List<HeldStep> steps =
        Stream.concat(
                held.lapsed(overseen).stream(),
                nobodys.stream().filter(step -> step.holderId() == null))
            .toList();
    return views.of(
        by,
        steps,
        nobodys.stream().map(HeldStep::taskId).collect(Collectors.toUnmodifiableSet()),
        true);
  }

  /** Where steps lie that nobody can do, the most first. For who was found to administer. */
  @Transactional(readOnly = true)
  public List<UnmannedPlace> unmanned(CurrentUser by) {
    List<UnmannedSteps.Place> found =
        unmanned.places(by.personId(), secrecy.keepingSteps(), PLACES);
    Map<UUID, PositionView> labels =
        views.labels(found.stream().map(UnmannedSteps.Place::positionId).toList());
    return found.stream()
        .map(
            place -> {
              PositionView at = labels.get(place.positionId());
              return new UnmannedPlace(
                  at.id(), AskedTitle.of(at.label()), at.unitName(), place.steps());
            })
        .toList();
  }

  /**
   * How many open steps have nobody left who can do them, from that day on, by an act that ends
   * somebody's right.
   *
   * @param act done in this transaction
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public long leftBehind(CurrentUser by, LocalDate from, Runnable act) {
    long before = unmanned.count(by.personId(), secrecy.keepingSteps(), from);
    act.run();
    return Math.max(0, unmanned.count(by.personId(), secrecy.keepingSteps(), from) - before);
  }

  /**
   * Hands over what the official holds, in the transaction of the act that ends his right.
   *
   * @param which the positions that end
   * @param to by step, who gets it
   * @param releasing whether what nobody gets goes back to the shared work now
   * @throws TaskProblem TASK-008 (422) for who does not hold the position
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void handOver(
      CurrentUser by,
      UUID officialId,
      Predicate<UUID> which,
      Map<UUID, UUID> to,
      boolean releasing) {
    List<HeldStep> steps = overseen(by, officialId);
    // A dossier about himself is none to him: its step lapses, and others hand it out.
    Set<UUID> about = own.about(by, steps.stream().map(HeldStep::dossierId).toList());
    steps.stream()
        .filter(step -> !about.contains(step.dossierId()))
        .filter(step -> which.test(step.positionId()) && !step.onHold())
        .sorted(Comparator.comparing(HeldStep::dossierId))
        .forEach(
            step -> {
              UUID next = to.get(step.taskId());
              if (next != null) {
                requireAnother(next, officialId);
                handing.handOn(by, step, next);
              } else if (releasing) {
                handing.handOn(by, step, null);
              }
            });
  }

  private static void requireAnother(UUID next, UUID officialId) {
    if (next.equals(officialId)) {
      throw TaskProblem.notAHolder();
    }
  }

  private List<HeldStep> overseen(CurrentUser by, UUID officialId) {
    return held.of(officialId).stream()
        .filter(step -> TaskPolicy.oversees(by, place(step)))
        .toList();
  }

  private static WorkPlace place(HeldStep step) {
    return new WorkPlace(
        step.positionId(), step.unitId(), step.unitPath(), step.holderId(), step.holderFor());
  }

  private static void requireOverseer(CurrentUser by) {
    if (TaskPolicy.overseen(by).isEmpty()) {
      throw TaskProblem.mayNot();
    }
  }
}
