package vn.hoso.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of a unit: set up, rename, give a code, move, change its duty, end. Nothing is
 * overwritten that was true on a day: names, codes and places keep theirs. Callers ask for the
 * right first. Unknown units are refused with {@code ORGANISATION-001} (404), what is not valid
 * with {@code ORGANISATION-002} (422) by field.
 */
@Service
@Transactional
public class UnitChanges {

  private final Units units;
  private final UnitLives lives;
  private final OpenDossiers dossiers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UnitChanges(
      Units units,
      UnitLives lives,
      OpenDossiers dossiers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.units = units;
    this.lives = lives;
    this.dossiers = dossiers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Where the unit stands, and from when to when it lives.
   *
   * @throws UnitProblem {@code ORGANISATION-001} (404)
   */
  @Transactional(readOnly = true)
  public UnitLife life(UUID unitId) {
    return lives.get(unitId);
  }

  /** Sets up a unit below a living one of a fitting kind; its code must not be another's. */
  public UnitView setUp(CreateUnitRequest request) {
    lives.lock();
    UnitChangeRules.checkGiven(request);
    UnitLife parent = lives.get(request.parentId());
    UnitChangeRules.checkBelow(request.kind(), parent, request.from());
    checkFree(UnitRules.code(request.code()), null);
    return units.create(request);
  }

  /** Another name from that day on, in the past or the future; the days before keep the old one. */
  public UnitView rename(UUID unitId, String name, String shortName, LocalDate from) {
    lives.lock();
    UnitChangeRules.checkDay("from", from, lives.get(unitId));
    UnitView renamed = units.rename(unitId, name, shortName, from);
    events.publishEvent(new UnitRenamed(unitId));
    return renamed;
  }

  /** Another organisation code from that day on; the days before keep the old one. */
  public UnitView recode(UUID unitId, String code, LocalDate from) {
    lives.lock();
    UnitChangeRules.checkDay("from", from, lives.get(unitId));
    checkFree(UnitRules.code(code), unitId);
    return units.recode(unitId, code, from);
  }

  /**
   * What the unit does for its committee from now on.
   *
   * @param duty null for nothing
   * @param matter what the duty is for; null for both
   */
  public void assignDuty(UUID unitId, @Nullable UnitDuty duty, @Nullable Matter matter) {
    UnitLife unit = lives.get(unitId);
    UnitChangeRules.checkLives("duty", unit, today());
    UnitChangeRules.checkDuty(unit.kind(), duty);
    lives.assign(unitId, duty, matter);
  }

  /**
   * Puts the unit, with all below it, under another one. Whoever supervises the new place sees the
   * unit's dossiers from then on; a dossier that runs keeps the bodies that appraise and decide it.
   *
   * @param from first day there; not after today, not before its last move
   */
  public UnitView move(UUID unitId, UUID parentId, LocalDate from) {
    lives.lock();
    UnitLife unit = lives.get(unitId);
    UnitLife parent = lives.get(parentId);
    UnitChangeRules.checkMove(unit, parent, from, lives.lastMove(unitId), today());
    if (from.isAfter(unit.from())) {
      lives.keepPlace(unit, from.minusDays(1));
    }
    String path = parent.path() + unitId + "/";
    lives.move(unit, parent.id(), path);
    events.publishEvent(new UnitMoved(unitId, unit.path(), path));
    return units.get(unitId, today());
  }

  /**
   * Ends the unit; the positions in it end with it, in the same transaction.
   *
   * @param lastDay lies before today: on a day that still runs, dossiers can still be opened there
   * @throws UnitProblem {@code ORGANISATION-005} (409) while dossiers are open at it, {@code
   *     ORGANISATION-006} (409) while living units stand below it
   */
  public void end(UUID unitId, LocalDate lastDay) {
    lives.lock();
    UnitLife unit = lives.get(unitId);
    UnitChangeRules.checkEnd(unit, lastDay, today());
    long below = lives.livingBelow(unitId, today());
    if (below > 0) {
      throw UnitProblem.unitsBelow(below);
    }
    OpenDossiers.Found open = dossiers.at(unitId);
    if (open.count() > 0) {
      throw UnitProblem.openDossiers(open);
    }
    lives.end(unitId, lastDay);
    events.publishEvent(new UnitEnded(unitId, lastDay));
  }

  private void checkFree(String code, UUID unitId) {
    if (code != null) {
      lives
          .withCode(code, today())
          .filter(holder -> !holder.equals(unitId))
          .ifPresent(
              holder -> {
                throw UnitChangeRules.codeTaken();
              });
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
