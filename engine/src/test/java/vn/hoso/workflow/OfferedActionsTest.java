package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.hoso.amendment.AmendmentAttempts;
import vn.hoso.dossier.CancelDecisionRequest;
import vn.hoso.dossier.DossierState;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.MoveAwayRequest;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.dossier.Steps;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;

/**
 * At every step, for everybody on the dossier and some who are not: what is offered is done, and
 * what is not offered is tried all the same, and refused.
 */
@IntegrationTest
class OfferedActionsTest {

  private static final Set<Integer> REFUSALS = Set.of(403, 404, 409);

  @Autowired AdmissionLine line;
  @Autowired AdmissionWalker walker;
  @Autowired TestOrganisation organisation;
  @Autowired DossierChecks checks;
  @Autowired RolledBack rolledBack;
  @Autowired Dossiers dossiers;
  @Autowired Tasks tasks;
  @Autowired Steps steps;
  @Autowired HosoClock clock;
  @Autowired AmendmentAttempts amendments;

  private final Set<String> done = new HashSet<>();
  private int refused;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void what_is_offered_is_done_and_what_is_not_offered_is_refused_at_every_step() {
    Set<String> seen = new HashSet<>();
    UUID dossier = walker.open(AdmissionRoute.WIDEST);
    for (var answer : AdmissionWalker.TWICE_THROUGH) {
      if (seen.add(line.current(dossier).stepId())) {
        everybody(dossier);
      }
      walker.go(dossier, answer);
    }
    UUID other = walker.open(AdmissionRoute.FROM_208_CELL_OF_PROVINCE);
    AdmissionWalker.TO_THE_REFUSAL.forEach(answer -> walker.go(other, answer));
    everybody(other);
    seen.add(line.current(other).stepId());

    assertThat(seen).hasSize(18);
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
    assertThat(refused).isGreaterThan(700);
  }

  private void everybody(UUID dossier) {
    StepRecordView step = line.current(dossier);
    Map<String, CurrentUser> people = people(dossier, step);
    people.forEach((name, by) -> tryAll(name, by, step));
    CurrentUser holder = people.get("holder");
    StepRecordView claimed = tasks.claim(holder, step.id());
    tryAll("holder, claimed", holder, claimed);
    tryAll("colleague, claimed", people.get("colleague"), claimed);
    assertThat(steps.get(step.id())).isEqualTo(claimed);
    checks.standsAt(dossier, step.stepId());
  }

  private Map<String, CurrentUser> people(UUID dossier, StepRecordView step) {
    Map<String, CurrentUser> people = new LinkedHashMap<>();
    CurrentUser holder = line.worker(step);
    CurrentUser stranger = stranger();
    people.put("holder", holder);
    people.put("colleague", colleague(stranger, holder, step));
    people.put("uninvolved secretary", stranger);
    people.put("system admin", organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    people.put("head", line.holder(step.unitId(), Role.UNIT_HEAD));
    for (DossierState.Seat seat : state(dossier).seats()) {
      people.put(seat.part(), line.holder(seat.unitId(), role(seat)));
    }
    return people;
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

  private static Role role(DossierState.Seat seat) {
    return switch (seat.capacity()) {
      case OPENER -> Role.SECRETARY;
      case INTAKE -> Role.INTAKE_CLERK;
      case APPRAISER -> Role.APPRAISER;
      default -> seat.part().equals("SECTION") ? Role.SECRETARY : Role.STANDING_COMMITTEE;
    };
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
                assertThat(refusal).as(what).isNull();
              } else {
                assertThat(refusal).as(what).isNotNull();
                assertThat(refusal.status()).as(what).isIn(REFUSALS);
                refused++;
              }
            });
  }

  private Set<String> offered(CurrentUser by, StepRecordView step) {
    Set<String> offered = new HashSet<>();
    offered.addAll(
        words(() -> tasks.get(by, step.id()).actions().stream().map(TaskAction::word).toList()));
    offered.addAll(words(() -> dossiers.state(by, step.dossierId()).actions()));
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
    acts.put("withdraw", () -> dossiers.withdraw(by, dossier, "Xin rút.", version));
    acts.put("stop", () -> dossiers.stop(by, dossier, "Có đơn tố cáo.", version));
    acts.putAll(amendments.of(by, dossier, version));
    LocalDate today = LocalDate.now(clock);
    acts.put(
        "moveAway",
        () ->
            dossiers.moveAway(
                by,
                dossier,
                new MoveAwayRequest(null, "Tỉnh khác", today, "53-GCN/CB", "92-CV/ĐU", version)));
    acts.put(
        "cancelDecision",
        () ->
            dossiers.cancelDecision(
                by,
                dossier,
                new CancelDecisionRequest("99-QĐ/TU", today, "WRONG_PERSON", "Sai.", version)));
    if (!offered.contains("complete")) {
      String happy = AdmissionLine.happy(step.stepId());
      acts.put("complete", () -> tasks.complete(by, id, line.request(step, happy, null)));
    }
    if (!offered.contains("uploadDocument")) {
      acts.put("uploadDocument", () -> line.upload(by, dossier, "1-KNĐ"));
    }
    return acts;
  }

  /** As the secretary of the cell sees it. */
  private DossierState state(UUID dossier) {
    return dossiers.state(line.holder(steps.of(dossier).get(0).unitId(), Role.SECRETARY), dossier);
  }
}
