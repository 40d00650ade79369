package vn.hoso.dossier;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;

/** How a dossier is fetched to be changed, and how the change is told. */
@Service
public class DossierChanges {

  /** In the payload: the body an official acted for. */
  public static final String ON_BEHALF_OF = "onBehalfOf";

  /** In the payload: the absent colleague an official stood in for. */
  public static final String STANDS_IN_FOR = "standsInFor";

  /** In the payload: the item a step was done for. */
  static final String ITEM = "item";

  /** Modes in which the row is held against everybody else until the transaction ends. */
  private static final Set<LockMode> OWN =
      EnumSet.of(LockMode.WRITE, LockMode.PESSIMISTIC_WRITE, LockMode.PESSIMISTIC_FORCE_INCREMENT);

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

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** When a day began; for today, now. */
  public Instant startOf(LocalDate day) {
    return day.equals(today()) ? now() : day.atStartOfDay(clock.getZone()).toInstant();
  }

  public KnownDossier get(UUID id) {
    return dossiers.findById(id).orElseThrow(DossierProblem::notFound);
  }

  /** As {@link #get}; empty where there is none. */
  public Optional<KnownDossier> find(UUID id) {
    return dossiers.findById(id).map(each -> each);
  }

  public List<KnownDossier> all(Collection<UUID> ids) {
    return List.copyOf(dossiers.findAllById(ids));
  }

  /** The dossier of that code, for whoever has the secret on its receipt. */
  public Optional<KnownDossier> opened(String code, String secret) {
    var dossier = dossiers.findByCode(code);
    boolean opens =
        dossier
            .map(each -> each.opensWith(secret))
            .orElseGet(() -> TrackingSecret.opens(null, null, secret));
    return opens ? dossier.map(each -> each) : Optional.empty();
  }

  /** A dossier that is not kept yet; see {@link #save}. */
  public LockedDossier draft(NewDossier opened) {
    return new Dossier(opened);
  }

  public LockedDossier save(LockedDossier draft) {
    return dossiers.saveAndFlush((Dossier) draft);
  }

  /**
   * The dossier, locked until the transaction ends, and as it stands now even where it was read
   * before. What this transaction has locked or written already is its own and is not read again.
   */
  public LockedDossier locked(UUID id) {
    var known = known(id);
    if (known.filter(this::isOwn).isPresent()) {
      return known.get();
    }
    forget(id);
    return dossiers.findLocked(id).orElseThrow(DossierProblem::notFound);
  }

  /**
   * Those of the dossiers that nobody is acting on, locked until the transaction ends, which has
   * read none of them before.
   */
  public List<LockedDossier> free(Collection<UUID> ids) {
    return List.copyOf(dossiers.findFree(ids));
  }

  /** The dossier where this transaction has locked it already. */
  public Optional<LockedDossier> ifLocked(UUID id) {
    return known(id).filter(this::isOwn).map(each -> each);
  }

  private boolean isOwn(Dossier known) {
    return OWN.contains(entities.unwrap(Session.class).getCurrentLockMode(known));
  }

  /**
   * Whatever this transaction has read of the dossier before it was locked may be old by now: it is
   * read anew, or a colleague's claim would be written over.
   */
  private void forget(UUID id) {
    dossiers.flush();
    var session = entities.unwrap(SharedSessionContractImplementor.class);
    for (var entry : session.getPersistenceContext().reentrantSafeEntityEntries()) {
      if (id.equals(DossierRepository.dossierOf(entry.getKey(), entry.getValue().getPersister()))) {
        entities.detach(entry.getKey());
      }
    }
  }

  /** The dossier where this transaction has read it already; asks nothing of the database. */
  private Optional<Dossier> known(UUID id) {
    var session = entities.unwrap(SharedSessionContractImplementor.class);
    var type = session.getFactory().getMappingMetamodel().getEntityDescriptor(Dossier.class);
    var key = session.generateEntityKey(id, type);
    return Optional.ofNullable((Dossier) session.getPersistenceContext().getEntity(key));
  }

  /** The revision that governed the dossier when something was entered at that instant. */
  public ProcedureRevision revisionAt(DatedDossier dossier, Instant entered) {
    return procedures.revision(dossier.revisionAt(entered));
  }

  public ProcedureRevision revision(UUID revisionId) {
    return procedures.revision(revisionId);
  }

  /** The revision that governs the dossier now. */
  public ProcedureRevision revision(DatedDossier dossier) {
    return procedures.revision(dossier.revisionId());
  }

  /** Tells what an official did in the position of a step; payload may hold personal data. */
  public void tell(
      LockedDossier dossier,
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
        step == null ? null : ActingPosition.of(dossier, kind, by, step),
        factDate,
        step == null ? null : step.stepId(),
        step == null ? null : step.id(),
        ActingPosition.standingIn(
            by,
            dossier,
            step,
            item(step, behalf ? ActingPosition.onBehalf(dossier, step, payload) : payload)));
  }

  /**
   * Tells that a step was left undone. Whoever brought that about need not hold its position: he
   * did it at the step he acts at, or beside the steps.
   */
  public void tellLeft(
      LockedDossier dossier, CurrentUser by, StepRecordView acting, StepRecordView left) {
    boolean his = left.onBehalf() || by.holds(left.positionId());
    var at = acting != null ? acting : his ? left : null;
    Map<String, Object> payload =
        at != null && at.onBehalf() ? ActingPosition.onBehalf(dossier, at, Map.of()) : Map.of();
    tell(
        dossier,
        DossierEventKind.StepCancelled,
        by.officialId(),
        at == null
            ? ActingPosition.beside(by, dossier).map(HeldPosition::positionId).orElse(null)
            : ActingPosition.of(dossier, DossierEventKind.StepCancelled, by, at),
        null,
        left.stepId(),
        left.id(),
        ActingPosition.standingIn(by, dossier, at, item(left, payload)));
  }

  /** Whose step it was, where it is done for each item: the name can be erased with the payload. */
  private static Map<String, Object> item(StepRecordView step, Map<String, Object> payload) {
    if (step == null || step.item() == null) {
      return payload;
    }
    var named = new LinkedHashMap<>(payload);
    named.put(ITEM, step.item().name());
    return named;
  }

  /** Tells what an official did about a step that lies with others. */
  public void tellOfOthers(
      LockedDossier dossier,
      DossierEventKind kind,
      CurrentUser by,
      UUID positionId,
      String stepId,
      Map<String, Object> payload) {
    tell(dossier, kind, by.officialId(), positionId, null, stepId, null, payload);
  }

  public void tell(
      LockedDossier dossier, DossierEventKind kind, UUID officialId, Map<String, Object> payload) {
    tell(dossier, kind, officialId, null, null, null, null, payload);
  }

  /** The same, with the day it happened outside. */
  public void tell(
      LockedDossier dossier,
      DossierEventKind kind,
      UUID officialId,
      LocalDate factDate,
      Map<String, Object> payload) {
    tell(dossier, kind, officialId, null, factDate, null, null, payload);
  }

  /** Tells that the same befell many dossiers, each with its payload. */
  public void tell(
      DossierEventKind kind, UUID officialId, Map<LockedDossier, Map<String, Object>> payloads) {
    var now = now();
    var all = new ArrayList<DossierEvent>();
    payloads.forEach(
        (dossier, payload) -> {
          ((Dossier) dossier).changed();
          all.add(new DossierEvent(dossier.id(), kind, now, officialId, null, null, null, payload));
        });
    if (!all.isEmpty()) {
      events.publishEvent(new DossierEvent.Many(List.copyOf(all)));
    }
  }

  /** Tells something of the inbox or the access log. */
  public void publish(Object event) {
    events.publishEvent(event);
  }

  private void tell(
      LockedDossier dossier,
      DossierEventKind kind,
      UUID officialId,
      UUID positionId,
      LocalDate factDate,
      String stepId,
      UUID taskId,
      Map<String, Object> payload) {
    ((Dossier) dossier).changed();
    events.publishEvent(
        new DossierEvent(
            dossier.id(), kind, now(), officialId, positionId, factDate, stepId, taskId, payload));
  }
}
