package vn.hoso.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.shared.FieldError;
import vn.hoso.unit.SuccessionPreview.SuccessionUnit;

/**
 * Sáp nhập, giải thể: units end and others go on with their open dossiers, in one transaction that
 * confirms what was shown before. What is closed stays with the unit that closed it. Callers ask
 * for the right first.
 */
@Service
@Transactional
public class UnitSuccessions {

  private final Units units;
  private final UnitLives lives;
  private final UnitChanges changes;
  private final OpenDossiers dossiers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UnitSuccessions(
      Units units,
      UnitLives lives,
      UnitChanges changes,
      OpenDossiers dossiers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.units = units;
    this.lives = lives;
    this.changes = changes;
    this.dossiers = dossiers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What the plan would hand over; writes nothing.
   *
   * @throws UnitProblem {@code ORGANISATION-001} (404), {@code ORGANISATION-002} (422) by field,
   *     such as {@code units[0].successorId}
   */
  @Transactional(readOnly = true)
  public SuccessionPreview preview(SuccessionPlan plan) {
    refuse(SuccessionRules.errors(plan, today()));
    var errors = new ArrayList<FieldError>();
    var shown = new ArrayList<SuccessionUnit>();
    for (int i = 0; i < plan.units().size(); i++) {
      shown.add(look(plan, i, errors));
    }
    refuse(errors);
    return SuccessionToken.seal(plan, shown);
  }

  /**
   * Hands over and ends the units, those below before those above.
   *
   * @param token of the preview that was seen
   * @throws UnitProblem as {@link #preview}; {@code ORGANISATION-020} (409) when what would be
   *     handed over is no longer what was shown
   */
  public SuccessionPreview carryOut(
      SuccessionPlan plan, String document, String token, UUID officialId) {
    lives.lock();
    var shown = preview(plan);
    if (!shown.token().equals(token)) {
      throw UnitProblem.successionChanged();
    }
    plan.units().stream()
        .sorted(Comparator.comparing(pair -> -lives.get(pair.unitId()).path().length()))
        .forEach(pair -> succeed(plan, pair, document, officialId));
    return shown;
  }

  private SuccessionUnit look(SuccessionPlan plan, int index, List<FieldError> errors) {
    var pair = plan.units().get(index);
    var field = "units[" + index + "].successorId";
    var unit = units.get(pair.unitId(), plan.lastDay());
    var successor = units.get(pair.successorId(), today());
    var life = lives.get(pair.unitId());
    var heir = lives.get(pair.successorId());
    errors.addAll(SuccessionRules.unit("units[" + index + "].unitId", life, plan.lastDay()));
    errors.addAll(SuccessionRules.successor(field, life, heir, plan.ending(), today()));
    var concerned = dossiers.concerned(pair.unitId());
    errors.addAll(SuccessionRules.fit(field, unit, successor, concerned));
    if (unit.duty() != null && unit.duty() == successor.duty() && !concerned.isEmpty()) {
      errors.addAll(SuccessionRules.matter(field, life, heir));
    }
    var moving = moving(plan, pair.unitId());
    moving.stream()
        .filter(below -> !below.kind().fitsBelow(successor.kind()))
        .forEach(below -> errors.add(SuccessionRules.below(field, below.name())));
    return new SuccessionUnit(
        unit.id(),
        unit.name(),
        successor.id(),
        successor.name(),
        concerned,
        moving.stream().map(UnitView::name).toList());
  }

  /** The living units directly below that do not end themselves. */
  private List<UnitView> moving(SuccessionPlan plan, UUID unitId) {
    return units.children(unitId, today()).stream()
        .filter(below -> !plan.ending().contains(below.id()))
        .toList();
  }

  private void succeed(
      SuccessionPlan plan, SuccessionPlan.Pair pair, String document, UUID officialId) {
    for (var below : moving(plan, pair.unitId())) {
      changes.move(below.id(), pair.successorId(), firstDayThere(plan, below));
    }
    dossiers.handOver(
        new Succession(
            units.get(pair.unitId(), plan.lastDay()),
            units.get(pair.successorId(), today()),
            plan.lastDay(),
            document,
            officialId));
    events.publishEvent(new UnitSucceeded(pair.unitId(), pair.successorId()));
    if (lives.get(pair.unitId()).to() == null) {
      changes.end(pair.unitId(), plan.lastDay());
    }
  }

  /** The day after the end; a unit that was set up or moved since goes on from then. */
  private LocalDate firstDayThere(SuccessionPlan plan, UnitView below) {
    var day = plan.lastDay().plusDays(1);
    var since = lives.lastMove(below.id()).orElse(lives.get(below.id()).from());
    return since.isAfter(day) ? since : day;
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw UnitProblem.invalid(errors);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
