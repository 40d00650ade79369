package vn.hoso.takeover;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.hoso.item.NewItem;
import vn.hoso.opening.AnswerRequest;
import vn.hoso.opening.Answers;
import vn.hoso.opening.DossierOpened;
import vn.hoso.opening.Openings;
import vn.hoso.opening.QuestionView;
import vn.hoso.opening.Route;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.PartRoles;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.process.DossierProcess;
import vn.hoso.process.Road;
import vn.hoso.rule.Opening;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.FieldError;
import vn.hoso.step.StepCompletion;
import vn.hoso.takeover.HalfwayPlan.EnteredStep;
import vn.hoso.takeover.HalfwayPlan.HalfwayPlace;
import vn.hoso.unit.UnitKind;

/**
 * Enters dossiers that have run on paper. The intake clerk does it: his office has the paper
 * register and the papers in hand, while an administrator of procedures sees no dossiers.
 */
@Service
public class Takeovers {

  private final DossierChanges changes;
  private final Openings opening;
  private final Route route;
  private final Answers answers;
  private final HalfwayPlans plans;
  private final StepCompletion facts;
  private final Clocks clocks;
  private final Procedures procedures;
  private final Calendars calendars;
  private final DossierProcess process;

  Takeovers(
      DossierChanges changes,
      Openings opening,
      Route route,
      Answers answers,
      HalfwayPlans plans,
      StepCompletion facts,
      Clocks clocks,
      Procedures procedures,
      Calendars calendars,
      DossierProcess process) {
    this.changes = changes;
    this.opening = opening;
    this.route = route;
    this.answers = answers;
    this.plans = plans;
    this.facts = facts;
    this.clocks = clocks;
    this.procedures = procedures;
    this.calendars = calendars;
    this.process = process;
  }

  /** What the route of a unit is from that day on. */
  record Place(Openings.Place at, Route.Bodies bodies) {

    ProcedureRevision revision() {
      return at.revision();
    }

    Procedure procedure() {
      return revision().procedure();
    }
  }

  /** The kinds of units that open dossiers of the procedure; cells where none is named. */
  @Transactional(readOnly = true)
  public List<UnitKind> openers(@Nullable String procedure) {
    return procedure == null
        ? List.of(UnitKind.CELL)
        : procedures.current(procedure, changes.today()).procedure().opening().by().stream()
            .map(Opening.Opener::unit)
            .toList();
  }

  /**
   * What is asked of the past to enter a dossier of that cell half-way.
   *
   * @throws DossierProblem DOSSIER-040 (403), DOSSIER-011 and DOSSIER-041 (422)
   */
  @Transactional(readOnly = true)
  public HalfwayPlan plan(
      CurrentUser by,
      String procedure,
      UUID cellId,
      LocalDate openedOn,
      @Nullable Map<String, AnswerRequest> asked) {
    var questions = procedures.current(procedure, openedOn).procedure().opening().asks();
    if (questions.isEmpty() || asked != null) {
      return plans.of(place(by, procedure, cellId, openedOn, asked));
    }
    // The way depends on the answers: these are asked for first.
    return new HalfwayPlan(questions.stream().map(QuestionView::of).toList(), List.of());
  }

  /**
   * Nhập hồ sơ đang giải quyết dở: enters a dossier that has run on paper, at the steps it has come
   * to, with its past days; marked as such for good. No receipt is printed and no code given: what
   * the paper office received, HoSo did not. Who is on a list is told at the step it is entered at.
   *
   * @throws DossierProblem DOSSIER-040 (403), DOSSIER-003 (409), DOSSIER-011, DOSSIER-041 and
   *     ITEM-001 (422, by field)
   */
  @Transactional
  public DossierOpened enter(CurrentUser by, HalfwayRequest request) {
    var place =
        place(by, request.procedure(), request.openerUnitId(), request.openedOn(), request.asked());
    var asked = asked(place, request);
    refuse(check().past(request, asked));
    var about = opening.about(place.procedure(), request.personId(), request.heading());
    opening.requireAnother(by, request.personId());
    var draft = opening.draft(by, place.at(), about, false);
    var road = plans.road(place, asked.stepIds()).orElseThrow();
    draft.cameHalfway(
        new KnownDossier.Halfway(asked.stepIds(), request.first(), request.writtenReference()),
        road.status(),
        decided(place, request, road));
    var items =
        request.personId() == null
            ? List.<NewItem>of()
            : List.of(NewItem.person(request.personId(), about));
    var dossier = opening.save(by, draft, items);
    tell(dossier, by, request);
    route.settle(dossier, place.bodies(), by, null);
    asked.open().forEach(step -> ask(dossier, place, step, request));
    road.steps().forEach(step -> dossier.heldBy(part(place, step).name()));
    past(dossier, by, request, asked);
    var known = new HashMap<>(place.bodies().known());
    if (request.outcome() != null) {
      known.put("outcome", request.outcome());
    }
    process.startAt(dossier.id(), place.revision().id(), request.since(), known, by);
    return new DossierOpened(dossier.id(), dossier.code());
  }

  /** Of several bodies only those are asked here that have not answered on paper. */
  private void ask(LockedDossier dossier, Place place, EnteredStep step, HalfwayRequest request) {
    if (!step.units().isEmpty()) {
      var chosen = Set.copyOf(request.units().get(step.stepId()));
      var part = part(place, step.stepId());
      dossier.seat(
          part,
          route.among(place.at(), place.bodies(), part).stream()
              .filter(unit -> chosen.contains(unit.id()))
              .toList());
    }
  }

  private Place place(
      CurrentUser by,
      String procedure,
      UUID cellId,
      LocalDate openedOn,
      @Nullable Map<String, AnswerRequest> asked) {
    refuse(check().opened(openedOn));
    var revision = procedures.current(procedure, openedOn);
    var clerks = PartRoles.of(revision.procedure(), PartCapacity.INTAKE);
    if (clerks.stream().noneMatch(by::holds)) {
      throw DossierProblem.mayNotEnterHalfway();
    }
    var rules = revision.procedure().opening();
    var cell = opening.opener(cellId, rules, openedOn);
    var at = new Openings.Place(cell, revision, answers.read(rules, cellId, asked), openedOn);
    var bodies = route.bodies(at);
    var office = intake(bodies);
    if (clerks.stream().noneMatch(role -> by.holdsAt(office, role))) {
      throw DossierProblem.mayNotEnterHalfway();
    }
    return new Place(at, bodies);
  }

  private static UUID intake(Route.Bodies bodies) {
    return bodies
        .unit(PartCapacity.INTAKE)
        .orElseThrow(() -> DossierProblem.noUnitFor(PartCapacity.INTAKE.label()))
        .id();
  }

  private HalfwayPlace asked(Place place, HalfwayRequest request) {
    return plans
        .at(place, request.place())
        .orElseThrow(
            () ->
                DossierProblem.halfwayRefused(
                    List.of(
                        new FieldError(
                            "place",
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

  private static Part part(Place place, String stepId) {
    var procedure = place.procedure();
    return procedure.part(procedure.step(stepId).orElseThrow().part()).orElseThrow();
  }

  private void tell(LockedDossier dossier, CurrentUser by, HalfwayRequest request) {
    var payload = new HashMap<String, Object>();
    payload.put("code", dossier.code());
    if (request.personId() == null) {
      payload.put("about", dossier.about());
    } else {
      payload.put("personId", request.personId().toString());
    }
    dossier
        .answers()
        .forEach((question, answer) -> payload.put("asked." + question, answer.said()));
    payload.put("step", request.place());
    payload.put("since", request.first().toString());
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
      LockedDossier dossier, CurrentUser by, HalfwayRequest request, HalfwayPlace asked) {
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
          request.first());
    }
  }
}
