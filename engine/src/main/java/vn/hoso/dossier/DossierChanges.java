package vn.hoso.dossier;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Reach;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.PartCapacity;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;

/** How a dossier is fetched to be changed, and how the change is told. */
@Component
class DossierChanges {

  /** In the payload: the body an official acted for. */
  static final String ON_BEHALF_OF = "onBehalfOf";

  /** In the payload: the absent colleague an official stood in for. */
  static final String STANDS_IN_FOR = "standsInFor";

  private static final String DOSSIER_ID = "dossierId";

  private final EntityManager entities;
  private final DossierRepository dossiers;
  private final Procedures procedures;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DossierChanges(
      EntityManager entities,
      DossierRepository dossiers,
      Procedures procedures,
      ApplicationEventPublisher events,
      Clock clock) {
    this.entities = entities;
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** When a day began; for today, now. */
  Instant startOf(LocalDate day) {
    return day.equals(today()) ? now() : day.atStartOfDay(clock.getZone()).toInstant();
  }

  Dossier get(UUID id) {
    return dossiers.findById(id).orElseThrow(DossierProblem::notFound);
  }

  /**
   * The dossier, locked until the transaction ends, and as it stands now even where it was read
   * before.
   */
  Dossier locked(UUID id) {
    var known = known(id);
    if (known.filter(each -> entities.getLockMode(each) == PESSIMISTIC_WRITE).isPresent()) {
      return known.get();
    }
    forget(id);
    return dossiers.findLocked(id).orElseThrow(DossierProblem::notFound);
  }

  /**
   * Whatever this transaction has read of the dossier before it was locked may be old by now: it is
   * read anew, or a colleague's claim would be written over.
   */
  private void forget(UUID id) {
    dossiers.flush();
    var session = entities.unwrap(SharedSessionContractImplementor.class);
    for (var entry : session.getPersistenceContext().reentrantSafeEntityEntries()) {
      if (id.equals(dossierOf(entry.getKey(), entry.getValue().getPersister()))) {
        entities.detach(entry.getKey());
      }
    }
  }

  /** By the name all modules give it; null for what belongs to no dossier. */
  private static Object dossierOf(Object row, EntityPersister type) {
    if (row instanceof Dossier dossier) {
      return dossier.id;
    }
    return Arrays.asList(type.getPropertyNames()).contains(DOSSIER_ID)
        ? type.getPropertyValue(row, DOSSIER_ID)
        : null;
  }

  /** The dossier where this transaction has read it already; asks nothing of the database. */
  private Optional<Dossier> known(UUID id) {
    var session = entities.unwrap(SharedSessionContractImplementor.class);
    var type = session.getFactory().getMappingMetamodel().getEntityDescriptor(Dossier.class);
    var key = session.generateEntityKey(id, type);
    return Optional.ofNullable((Dossier) session.getPersistenceContext().getEntity(key));
  }

  /** The revision that governs the dossier now. */
  ProcedureRevision revision(Dossier dossier) {
    return procedures.revision(dossier.governing().revisionId());
  }

  /** Tells what an official did in the position of a step; payload may hold personal data. */
  void tell(
      Dossier dossier,
      DossierEventKind kind,
      CurrentUser by,
      StepRecordView step,
      LocalDate factDate,
      Map<String, Object> payload) {
    boolean behalf = step != null && step.onBehalf();
    tell(
        dossier,
        kind,
        by.officialId(),
        step == null ? null : position(dossier, kind, by, step),
        factDate,
        step == null ? null : step.stepId(),
        step == null ? null : step.id(),
        standingIn(by, dossier, step, behalf ? onBehalf(dossier, step, payload) : payload));
  }

  /**
   * Tells that a step was left undone. Whoever brought that about need not hold its position: he
   * did it at the step he acts at, or beside the steps.
   */
  void tellLeft(Dossier dossier, CurrentUser by, StepRecordView acting, StepRecordView left) {
    boolean his = left.onBehalf() || by.holds(left.positionId());
    var at = acting != null ? acting : his ? left : null;
    Map<String, Object> payload =
        at != null && at.onBehalf() ? onBehalf(dossier, at, Map.of()) : Map.of();
    tell(
        dossier,
        DossierEventKind.StepCancelled,
        by.officialId(),
        at == null
            ? beside(by, dossier).map(HeldPosition::positionId).orElse(null)
            : position(dossier, DossierEventKind.StepCancelled, by, at),
        null,
        left.stepId(),
        left.id(),
        standingIn(by, dossier, at, payload));
  }

  private static UUID position(
      Dossier dossier, DossierEventKind kind, CurrentUser by, StepRecordView step) {
    if (by.equals(CurrentUser.SYSTEM)) {
      return null;
    }
    if (step.onBehalf()) {
      return standing(dossier, by, step);
    }
    boolean handedOut =
        kind == DossierEventKind.WorkAssigned || kind == DossierEventKind.WorkReleased;
    return handedOut && !by.holds(step.positionId()) ? overseeing(by, step) : step.positionId();
  }

  /** The position in which somebody hands out the work of others. */
  private static UUID overseeing(CurrentUser by, StepRecordView step) {
    return by.positions().stream()
        .filter(
            held ->
                held.role() == Role.SYSTEM_ADMIN
                    || held.role().reach() != Reach.NONE
                        && step.unitPath().startsWith(held.unitPath()))
        .map(HeldPosition::positionId)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Object> standingIn(
      CurrentUser by, Dossier dossier, StepRecordView step, Map<String, Object> payload) {
    var absent =
        step == null ? actsFor(by, dossier) : by.actsFor(step.positionId(), step.holderFor());
    if (absent.isEmpty()) {
      return payload;
    }
    var named = new LinkedHashMap<>(payload);
    named.put(STANDS_IN_FOR, absent.get().fullName());
    return named;
  }

  private static Optional<OfficialName> actsFor(CurrentUser by, Dossier dossier) {
    return beside(by, dossier).map(HeldPosition::standsInFor);
  }

  /**
   * Beside the steps: in the first position of his that has to do with the dossier, his own first.
   */
  private static Optional<HeldPosition> beside(CurrentUser by, Dossier dossier) {
    return by.positions().stream()
        .filter(held -> held.role().reach() != Reach.NONE)
        .filter(
            held ->
                dossier.seats.values().stream()
                    .anyMatch(seat -> seat.unitPath().startsWith(held.unitPath())))
        .findFirst();
  }

  private static UUID standing(Dossier dossier, CurrentUser by, StepRecordView step) {
    var intake = dossier.seatOf(PartCapacity.INTAKE);
    return OnBehalf.standing(by, step.unitPath(), intake == null ? null : intake.unitId());
  }

  private static Map<String, Object> onBehalf(
      Dossier dossier, StepRecordView step, Map<String, Object> payload) {
    var named = new LinkedHashMap<>(payload);
    named.put(ON_BEHALF_OF, dossier.parts().at(step.part(), step.unitId()).unitName());
    return named;
  }

  /** Tells what an official did about a step that lies with others. */
  void tellOfOthers(
      Dossier dossier,
      DossierEventKind kind,
      CurrentUser by,
      UUID positionId,
      String stepId,
      Map<String, Object> payload) {
    tell(dossier, kind, by.officialId(), positionId, null, stepId, null, payload);
  }

  void tell(Dossier dossier, DossierEventKind kind, UUID officialId, Map<String, Object> payload) {
    tell(dossier, kind, officialId, null, null, null, null, payload);
  }

  /** Tells what happened to it from outside, with the day of it. */
  void tell(
      Dossier dossier,
      DossierEventKind kind,
      UUID officialId,
      LocalDate factDate,
      Map<String, Object> payload) {
    tell(dossier, kind, officialId, null, factDate, null, null, payload);
  }

  /** Tells something of the inbox or the access log. */
  void publish(Object event) {
    events.publishEvent(event);
  }

  private void tell(
      Dossier dossier,
      DossierEventKind kind,
      UUID officialId,
      UUID positionId,
      LocalDate factDate,
      String stepId,
      UUID taskId,
      Map<String, Object> payload) {
    dossier.changed();
    events.publishEvent(
        new DossierEvent(
            dossier.id, kind, now(), officialId, positionId, factDate, stepId, taskId, payload));
  }
}
