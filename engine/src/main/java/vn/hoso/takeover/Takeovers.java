package vn.hoso.takeover;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.clock.Clocks;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.item.ItemProblem;
import vn.hoso.item.NewItem;
import vn.hoso.opening.DossierOpened;
import vn.hoso.opening.Openings;
import vn.hoso.opening.Route;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.Persons;
import vn.hoso.procedure.PartRoles;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.process.DossierProcess;
import vn.hoso.process.Road;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.FieldError;
import vn.hoso.step.StepCompletion;
import vn.hoso.takeover.HalfwayPlan.HalfwayStep;
import vn.hoso.unit.UnitView;

/**
 * Enters dossiers that have run on paper. The intake clerk does it: his office has the paper
 * register and the papers in hand, while an administrator of procedures sees no dossiers.
 */
@Service
public class Takeovers {

  private final DossierChanges changes;
  private final Openings opening;
  private final Route route;
  private final HalfwayPlans plans;
  private final StepCompletion facts;
  private final Clocks clocks;
  private final Procedures procedures;
  private final Persons persons;
  private final Calendars calendars;
  private final DossierProcess process;

  Takeovers(
      DossierChanges changes,
      Openings opening,
      Route route,
      HalfwayPlans plans,
      StepCompletion facts,
      Clocks clocks,
      Procedures procedures,
      Persons persons,
      Calendars calendars,
      @Lazy DossierProcess process) {
    this.changes = changes;
    this.opening = opening;
    this.route = route;
    this.plans = plans;
    this.facts = facts;
    this.clocks = clocks;
    this.procedures = procedures;
    this.persons = persons;
    this.calendars = calendars;
    this.process = process;
  }

  /** What the route of a cell is from that day on. */
  private record Place(ProcedureRevision revision, UnitView cell, Route.Bodies bodies) {}

  /**
   * What is asked of the past to enter a dossier of that cell half-way.
   *
   * @throws DossierProblem DOSSIER-040 (403), DOSSIER-011 and DOSSIER-041 (422)
   */
  @Transactional(readOnly = true)
  public HalfwayPlan plan(CurrentUser by, String procedure, UUID cellId, LocalDate openedOn) {
    var place = place(by, procedure, cellId, openedOn);
    return plans.of(place.revision(), place.bodies());
  }

  /**
   * Nhập hồ sơ đang giải quyết dở: enters a dossier that has run on paper, at the step it has come
   * to, with its past days; marked as such for good. No receipt is printed and no code given: what
   * the paper office received, HoSo did not.
   *
   * @throws DossierProblem DOSSIER-040 (403), DOSSIER-003 (409), DOSSIER-011 and DOSSIER-041 (422,
   *     by field)
   */
  @Transactional
  public DossierOpened enter(CurrentUser by, HalfwayRequest request) {
    var place = place(by, request.procedure(), request.openerUnitId(), request.openedOn());
    var asked = asked(place, request);
    refuse(check().past(request, asked));
    var person = persons.view(request.personId());
    var about = NewItem.person(person.id(), person.fullName());
    Openings.requireAnother(by, request.personId());
    var draft =
        opening.draft(
            by,
            new Openings.Place(place.cell(), place.revision(), request.openedOn()),
            about.name(),
            false);
    var road = plans.road(place.revision(), request.stepId(), place.bodies()).orElseThrow();
    draft.cameHalfway(
        new KnownDossier.Halfway(request.stepId(), request.since(), reference(request)),
        road.status(),
        decided(place, request, road));
    var dossier = opening.save(draft, List.of(about));
    tell(dossier, by, request);
    route.settle(dossier, place.bodies(), by, null);
    road.steps().forEach(step -> dossier.heldBy(part(place, step)));
    past(dossier, by, request, asked);
    var known = new HashMap<>(place.bodies().known());
    if (request.outcome() != null) {
      known.put("outcome", request.outcome());
    }
    process.startAt(dossier.id(), place.revision().id(), request.stepId(), known, by);
    return new DossierOpened(dossier.id(), dossier.code());
  }

  private Place place(CurrentUser by, String procedure, UUID cellId, LocalDate openedOn) {
    refuse(check().opened(openedOn));
    var revision = procedures.current(procedure, openedOn);
    var clerks = PartRoles.of(revision.procedure(), PartCapacity.INTAKE);
    if (clerks.stream().noneMatch(by::holds)) {
      throw DossierProblem.mayNotEnterHalfway();
    }
    var cell = opening.opener(cellId, revision.procedure().opening(), openedOn);
    if (revision.procedure().items().many()) {
      throw ItemProblem.openedHere();
    }
    var bodies = route.bodies(cellId, revision, openedOn);
    var office = intake(bodies);
    if (clerks.stream().noneMatch(role -> by.holdsAt(office, role))) {
      throw DossierProblem.mayNotEnterHalfway();
    }
    return new Place(revision, cell, bodies);
  }

  private static UUID intake(Route.Bodies bodies) {
    return bodies
        .unit(PartCapacity.INTAKE)
        .orElseThrow(() -> DossierProblem.noUnitFor(PartCapacity.INTAKE.label()))
        .id();
  }

  private HalfwayStep asked(Place place, HalfwayRequest request) {
    return place
        .revision()
        .procedure()
        .step(request.stepId())
        .flatMap(step -> plans.asked(place.revision(), step, place.bodies()))
        .orElseThrow(
            () ->
                DossierProblem.halfwayRefused(
                    List.of(
                        new FieldError(
                            "stepId",
                            "notOnRoute",
                            "Hồ sơ của đơn vị này không qua bước đó.",
                            "A dossier of this unit does not pass this step."))));
  }

  private HalfwayCheck check() {
    var firstDay = calendars.current().firstDay();
    return new HalfwayCheck(firstDay, changes.today());
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw DossierProblem.halfwayRefused(errors);
    }
  }

  /** How it was decided: as told, or as the step itself tells. */
  private String decided(Place place, HalfwayRequest request, Road road) {
    return request.outcome() != null
        ? request.outcome()
        : plans
            .asking(place.revision(), road, DossierFacts.CONCLUSION)
            .map(road::outcomes)
            .filter(outcomes -> outcomes.size() == 1)
            .map(outcomes -> outcomes.get(0))
            .orElse(null);
  }

  private static String part(Place place, String stepId) {
    return place.revision().procedure().step(stepId).orElseThrow().part();
  }

  private static String reference(HalfwayRequest request) {
    return request.reference() == null || request.reference().isBlank()
        ? null
        : request.reference().strip();
  }

  private void tell(LockedDossier dossier, CurrentUser by, HalfwayRequest request) {
    var payload = new HashMap<String, Object>();
    payload.put("code", dossier.code());
    payload.put("personId", request.personId().toString());
    payload.put("step", request.stepId());
    payload.put("since", request.since().toString());
    if (dossier.halfway().reference() != null) {
      payload.put("reference", dossier.halfway().reference());
    }
    if (request.note() != null && !request.note().isBlank()) {
      payload.put("reason", request.note().strip());
    }
    changes.tell(
        dossier,
        DossierEventKind.DossierEnteredHalfway,
        by,
        null,
        request.openedOn(),
        Map.copyOf(payload));
  }

  /** The days start the clocks they would have started; late is late. */
  private void past(
      LockedDossier dossier, CurrentUser by, HalfwayRequest request, HalfwayStep asked) {
    dossier.known(request.conditions());
    for (var fact : asked.factNames()) {
      facts.recordFact(dossier, null, by, fact, request.facts().get(fact));
    }
    if (dossier.status() == DossierStatus.AWAITING_SUPPLEMENT) {
      clocks.pausePromise(
          dossier,
          ClockEvent.Cause.APPLICANT,
          "Chờ bổ sung từ trước khi nhập vào phần mềm.",
          by,
          request.since());
    }
  }
}
