package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.acts.CancelDecisionRequest;
import vn.hoso.acts.DossierActs;
import vn.hoso.amendment.AmendmentAttempts;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.opening.MoveAwayRequest;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.rule.Cancellation;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.Steps;
import vn.hoso.task.TaskAction;
import vn.hoso.task.Tasks;

/**
 * At every step, for a covering set of those on the dossier and some who are not: what is offered
 * is done, and what is not offered is tried all the same, and refused.
 */
@IntegrationTest
class ActionsOfferedTest {

  private static final Set<Integer> REFUSALS = Set.of(403, 404, 409);

  @Autowired AdmissionLine line;
  @Autowired WalkedRoutes routes;
  @Autowired ProcedureWalker walker;
  @Autowired Procedures procedures;
  @Autowired TestOrganisation organisation;
  @Autowired DossierChecks checks;
  @Autowired RolledBack rolledBack;
  @Autowired Dossiers dossiers;
  @Autowired DossierActs dossierActs;
  @Autowired WholeDossiers states;
  @Autowired Tasks tasks;
  @Autowired Steps steps;
  @Autowired HosoClock clock;
  @Autowired AmendmentAttempts amendments;

  private final Set<String> done = new HashSet<>();
  private final Set<String> triedByOutsiders = new HashSet<>();
  private final Set<String> triedByParts = new HashSet<>();
  private int looked;
  private int refused;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void what_is_offered_is_done_and_what_is_not_offered_is_refused_at_every_step() {
    for (String slug : routes.slugs()) {
      Set<String> seen = new HashSet<>();
      Set<String> unseen = new HashSet<>();
      procedure(routes.of(slug).get(0).revision()).steps().forEach(step -> unseen.add(step.id()));
      int steps = unseen.size();
      for (WalkedRoute route : routes.of(slug)) {
        new Paths(routes.ways(route), false)
            .opening(unseen)
            .forEach(path -> walk(route, path, seen));
      }
      assertThat(seen).as(slug).hasSize(steps);
    }
    assertThat(done)
        .containsExactlyInAnyOrder(
            "claim",
            "release",
            "assign",
            "draft",
            "withdraw",
            "moveAway",
            "cancelDecision",
            "stop",
            "correct",
            "extendLimit",
            "reschedule",
            "suspend",
            "note",
            "fixOnTheSpot",
            "approveSupplement");
    assertThat(refused).isGreaterThan(15_000);
  }

  /**
   * A step is tried when it is opened first, and first behind a supplement: more is offered then.
   */
  private void walk(WalkedRoute route, List<Way> path, Set<String> seen) {
    UUID dossier = walker.open(route);
    boolean supplied = false;
    for (Way way : path) {
      StepRecordView step =
          line.openSteps(dossier).stream()
              .filter(each -> each.stepId().equals(way.stepId()))
              .findFirst()
              .orElseThrow();
      boolean fresh = seen.add(step.stepId());
      if (fresh || supplied) {
        everybody(dossier, step);
      }
      walker.go(dossier, way);
      supplied = way.acts().contains("supplySupplement");
    }
  }

  private Procedure procedure(UUID revision) {
    return procedures.revision(revision).procedure();
  }

  private void everybody(UUID dossier, StepRecordView step) {
    List<String> open = line.open(dossier).stream().distinct().toList();
    Map<String, CurrentUser> people = people(dossier, step);
    people.forEach((name, by) -> tryAll(name, by, step));
    CurrentUser holder = people.get("holder");
    StepRecordView claimed = tasks.claim(holder, step.id());
    tryAll("holder, claimed", holder, claimed);
    if (people.containsKey("colleague")) {
      tryAll("colleague, claimed", people.get("colleague"), claimed);
    }
    assertThat(steps.get(step.id())).isEqualTo(claimed);
    checks.standsAt(dossier, String.join(Way.AND, open));
  }

  /**
   * Who has the step is tried at every step, a colleague and their head in turn, whoever has
   * another part as {@link #inTurn} says; all of them, and who sees nothing of it, once in each
   * status.
   */
  private Map<String, CurrentUser> people(UUID dossier, StepRecordView step) {
    Map<String, CurrentUser> people = new LinkedHashMap<>();
    CurrentUser holder = line.worker(step);
    CurrentUser stranger = stranger();
    people.put("holder", holder);
    WholeDossier state = state(dossier);
    boolean fresh = triedByOutsiders.add(dossiers.revisionOf(dossier) + " " + state.status());
    if (fresh) {
      people.put("uninvolved secretary", stranger);
      people.put("system admin", organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    }
    if (fresh || looked % 4 == 0) {
      people.put("colleague", colleague(stranger, holder, step));
    }
    if (fresh || looked % 4 == 2) {
      people.put("head", line.holder(step.unitId(), Role.UNIT_HEAD));
    }
    for (WholeDossier.Seat seat : inTurn(dossier, state)) {
      CurrentUser seated = line.holder(seat.unitId(), role(dossier, seat));
      if (people.values().stream().noneMatch(seated::equals)) {
        people.put(seat.part(), seated);
      }
    }
    return people;
  }

  /** Each part once in each status of each procedure, and one of them at every step. */
  private List<WholeDossier.Seat> inTurn(UUID dossier, WholeDossier state) {
    String met = dossiers.revisionOf(dossier) + " " + state.status() + " ";
    WholeDossier.Seat turn = state.seats().get(looked++ % state.seats().size());
    return state.seats().stream()
        .filter(seat -> triedByParts.add(met + seat.part()) | seat == turn)
        .toList();
  }

  private CurrentUser stranger() {
    return line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
  }

  /** Another official in the same position, of whom no other test learns. */
  private static CurrentUser colleague(
      CurrentUser person, CurrentUser holder, StepRecordView step) {
    List<HeldPosition> same =
        holder.positions().stream()
            .filter(held -> held.positionId().equals(step.positionId()))
            .toList();
    return new CurrentUser(person.officialId(), person.fullName(), same);
  }

  /** Who works for that part, be it by opening. */
  private Role role(UUID dossier, WholeDossier.Seat seat) {
    Procedure procedure = procedure(dossiers.revisionOf(dossier));
    return procedure.steps().stream()
        .filter(step -> step.part().equals(seat.part()))
        .map(Step::role)
        .findFirst()
        .orElse(Role.SECRETARY);
  }

  private void tryAll(String who, CurrentUser by, StepRecordView step) {
    Set<String> offered = offered(by, step);
    int version = state(step.dossierId()).version();
    acts(by, step, version, offered)
        .forEach(
            (word, act) -> {
              String what = word + " by " + who + " at " + step.stepId();
              Problem refusal = rolledBack.attempt(act, () -> done.add(word));
              if (offered.contains(word)) {
                assertThat(refusal).as("%s %s", what, errors(refusal)).isNull();
              } else {
                assertThat(refusal).as(what).isNotNull();
                assertThat(refusal.status()).as(what).isIn(REFUSALS);
                refused++;
              }
            });
  }

  private static Object errors(Problem refusal) {
    return refusal == null ? "" : refusal.errors();
  }

  private Set<String> offered(CurrentUser by, StepRecordView step) {
    Set<String> offered = new HashSet<>();
    offered.addAll(
        words(() -> tasks.get(by, step.id()).actions().stream().map(TaskAction::word).toList()));
    offered.addAll(words(() -> states.of(by, step.dossierId()).actions()));
    if (offered.contains("complete")) {
      offered.add("draft");
    }
    if (by.holds(Role.SYSTEM_ADMIN)) {
      // He sees no dossier, and hands out what lies open from the page of its holder.
      offered.add("assign");
      if (step.holderId() != null) {
        offered.add("release");
      }
    }
    return offered;
  }

  private static List<String> words(Supplier<List<String>> asked) {
    try {
      return asked.get();
    } catch (Problem unseen) {
      assertThat(unseen.status()).isEqualTo(404);
      return List.of();
    }
  }

  /** Completing what is offered is the walk itself. */
  private Map<String, Runnable> acts(
      CurrentUser by, StepRecordView step, int version, Set<String> offered) {
    UUID dossier = step.dossierId();
    UUID id = step.id();
    Map<String, Runnable> acts = new LinkedHashMap<>();
    if (!by.officialId().equals(step.holderId())) {
      // Claiming what one holds already is no act: it changes nothing and is refused to nobody.
      acts.put("claim", () -> tasks.claim(by, id));
    }
    acts.put("release", () -> tasks.release(by, id));
    acts.put("assign", () -> tasks.assign(by, id, line.holder(step.positionId()).officialId()));
    acts.put("draft", () -> tasks.saveDraft(by, id, JsonNodeFactory.instance.objectNode(), 0));
    acts.put("withdraw", () -> dossierActs.withdraw(by, dossier, "Xin rút.", version));
    acts.put("stop", () -> dossierActs.stop(by, dossier, "Có đơn tố cáo.", version));
    acts.put(
        "closeConsultation",
        () -> dossierActs.closeConsultation(by, dossier, "Đã đôn đốc.", version));
    acts.putAll(amendments.of(by, dossier, version));
    LocalDate today = LocalDate.now(clock);
    acts.put(
        "moveAway",
        () ->
            dossierActs.moveAway(
                by,
                dossier,
                new MoveAwayRequest(null, "Tỉnh khác", today, "53-GCN/CB", "92-CV/ĐU", version)));
    acts.put(
        "cancelDecision",
        () ->
            dossierActs.cancelDecision(
                by,
                dossier,
                new CancelDecisionRequest("99-QĐ/TU", today, ground(dossier), "Sai.", version)));
    if (!offered.contains("complete")) {
      String any = outcome(dossier, step.stepId());
      acts.put("complete", () -> tasks.complete(by, id, line.request(step, any, null)));
    }
    if (!offered.contains("uploadDocument")) {
      paper(dossier)
          .ifPresent(paper -> acts.put("uploadDocument", () -> line.upload(by, dossier, paper)));
    }
    return acts;
  }

  private String outcome(UUID dossier, String stepId) {
    UUID revision = dossiers.revisionOf(dossier);
    String form = procedure(revision).step(stepId).orElseThrow().form();
    return procedures
        .form(revision, form)
        .path("properties")
        .path("outcome")
        .path("oneOf")
        .get(0)
        .path("const")
        .stringValue();
  }

  private String ground(UUID dossier) {
    Cancellation cancellation = procedure(dossiers.revisionOf(dossier)).cancellation();
    return cancellation == null ? "NONE" : cancellation.grounds().get(0).name();
  }

  /** One whose file is kept; a procedure may ask for none. */
  private Optional<String> paper(UUID dossier) {
    return procedure(dossiers.revisionOf(dossier)).documents().stream()
        .filter(each -> !each.recordOnly() && each.neededAt() != null)
        .map(RequiredDocument::code)
        .findFirst();
  }

  /** As whoever does its first step sees it. */
  private WholeDossier state(UUID dossier) {
    return states.of(line.holder(steps.of(dossier).get(0).positionId()), dossier);
  }
}
