package vn.hoso.direction;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.OnBehalf;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.state.Amendable;
import vn.hoso.state.OfferedActs;
import vn.hoso.task.TaskAction;
import vn.hoso.task.TaskPolicy;
import vn.hoso.task.WorkPlace;

/**
 * Who gives an order at a step, answers one and takes one back. The same answers make {@code
 * actions[]} and the refusals. Everywhere {@code by} is the official as he may act on the dossier.
 */
@Component
class DirectionPolicy implements OfferedActs {

  static final String DIRECT = "direct";

  private final SecrecyPolicy secrecy;
  private final OnBehalf behalf;

  DirectionPolicy(SecrecyPolicy secrecy, OnBehalf behalf) {
    this.secrecy = secrecy;
    this.behalf = behalf;
  }

  @Override
  public Set<String> offered(CurrentUser by, Amendable dossier) {
    if (!moves(dossier)) {
      return Set.of();
    }
    // Leading is asked first: it costs nothing, and few do.
    var led = dossier.openSteps().stream().filter(step -> leads(by, step)).toList();
    if (led.isEmpty()) {
      return Set.of();
    }
    var reader = reader(by, dossier);
    return led.stream().anyMatch(reader::knows) ? Set.of(DIRECT) : Set.of();
  }

  /** The open steps at which he may give an order; none while nothing is done with them. */
  List<StepRecordView> directable(CurrentUser by, Amendable dossier, CaseReader reader) {
    return moves(dossier) ? led(by, dossier, reader) : List.of();
  }

  static boolean moves(Amendable dossier) {
    return !dossier.ended() && dossier.status() != DossierStatus.SUSPENDED;
  }

  /** The open steps of those he leads. */
  List<StepRecordView> led(CurrentUser by, Amendable dossier, CaseReader reader) {
    return dossier.openSteps().stream()
        .filter(step -> reader.knows(step) && leads(by, step))
        .toList();
  }

  /** What he has to do himself he needs no order for. */
  private static boolean leads(CurrentUser by, StepRecordView step) {
    boolean his = step.holderId() == null ? by.holds(step.positionId()) : by.is(step.holderId());
    return !his && TaskPolicy.directs(by, WorkPlace.of(step));
  }

  /** Those of the steps he has, or had when they ended: he answers for them. */
  List<StepRecordView> answerable(CurrentUser by, Collection<StepRecordView> steps) {
    var open = steps.stream().filter(StepRecordView::open).map(StepRecordView::id).toList();
    var forBodies = behalf.among(by, open);
    return steps.stream()
        .filter(step -> step.open() ? has(by, step, forBodies.contains(step.id())) : had(by, step))
        .toList();
  }

  private static boolean has(CurrentUser by, StepRecordView step, boolean onBehalf) {
    var actions = TaskPolicy.actions(by, WorkPlace.of(step), onBehalf);
    return actions.contains(TaskAction.COMPLETE)
        || step.holderId() == null && actions.contains(TaskAction.CLAIM);
  }

  private static boolean had(CurrentUser by, StepRecordView step) {
    return by.is(step.completedAt() == null ? step.holderId() : step.completedBy());
  }

  /**
   * Whether an order there and its answer are for him beside those whose they are: he sits there or
   * leads, or reads all that is written there. An answer may say what the form keeps.
   */
  static boolean reads(CurrentUser by, StepRecordView step, CaseReader reader) {
    boolean near = by.holds(step.positionId()) || TaskPolicy.directs(by, WorkPlace.of(step));
    return near ? reader.knows(step) : reader.mayAll(step);
  }

  /** In which position he leads there: his own first. */
  static Optional<HeldPosition> leading(CurrentUser by, StepRecordView step) {
    return by.positions().stream()
        .filter(
            held ->
                TaskPolicy.directs(
                    new CurrentUser(by.officialId(), by.fullName(), List.of(held)),
                    WorkPlace.of(step)))
        .findFirst();
  }

  CaseReader reader(CurrentUser by, Amendable dossier) {
    Map<String, Map<UUID, String>> units = new HashMap<>();
    dossier
        .seats()
        .forEach(
            seat ->
                units
                    .computeIfAbsent(seat.part(), first -> new HashMap<>())
                    .put(seat.unitId(), seat.unitName()));
    return secrecy.reader(by, dossier.revisionId(), units);
  }
}
