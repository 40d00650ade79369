package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.acts.DossierActs;
import vn.hoso.delegation.Delegations;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.Steps;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** The whole line over the doors, on every route of the table of authority. */
@IntegrationTest
class AdmissionLineTest {

  private static final Instant BEFORE_208 = Instant.parse("2026-05-04T02:00:00Z");
  private static final Instant SINCE_208 = Instant.parse("2026-09-07T02:00:00Z");

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired WholeDossiers states;
  @Autowired DossierActs acts;
  @Autowired Steps steps;
  @Autowired Units units;
  @Autowired Delegations delegations;
  @Autowired RuntimeService runtime;
  @Autowired HosoClock clock;

  @BeforeEach
  void since208() {
    clock.moveTo(SINCE_208);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @ParameterizedTest(name = "{0} {1}: {2} decides, {3} appraises")
  @CsvSource({
    "SINCE, UNDER_PROVINCE, GRASSROOTS_COMMITTEE, ROOM, false, false",
    "SINCE, UNDER_COMMITTEE, GRASSROOTS_COMMITTEE, GRASSROOTS_COMMITTEE, false, false",
    "SINCE, UNDER_SECTION, GRASSROOTS_COMMITTEE, ROOM, true, false",
    "SINCE, DIRECTLY_UNDER_PROVINCE, PROVINCE, ROOM, false, false",
    "BEFORE, UNDER_PROVINCE, PROVINCE, ROOM, false, true",
    "BEFORE, UNDER_COMMITTEE, COMMITTEE, COMMITTEE, false, true",
    "BEFORE, UNDER_SECTION, PROVINCE, ROOM, true, true",
    "BEFORE, DIRECTLY_UNDER_PROVINCE, PROVINCE, ROOM, false, false"
  })
  void every_route_leads_from_opening_to_the_member_file(
      String rule,
      Place place,
      UnitKind decider,
      UnitKind appraiser,
      boolean section,
      boolean resolution) {
    clock.moveTo(rule.equals("SINCE") ? SINCE_208 : BEFORE_208);
    UUID dossier = line.open(line.cell(place));
    line.advanceTo(dossier, "completeMemberFile");
    line.complete(dossier, "completed");

    assertThat(walked(dossier)).isEqualTo(expected(section, resolution));
    assertThat(kindAt(dossier, "decideDossier")).isEqualTo(decider);
    assertThat(kindAt(dossier, "appraiseDossier")).isEqualTo(appraiser);
    assertThat(state(dossier).status()).isEqualTo(DossierStatus.RESULT_DELIVERED);
    assertEnded(dossier);
  }

  @Test
  void a_delegated_grassroots_committee_decides_before_208() {
    clock.moveTo(BEFORE_208);
    UnitView cell = line.newCell(Place.UNDER_COMMITTEE);
    delegations.delegate(cell.parentId(), "admission", TestOrganisation.START, null, "15-QĐ/TU");
    UUID dossier = line.open(cell);
    line.advanceTo(dossier, "decideDossier");
    assertThat(walked(dossier)).doesNotContain("resolveCommittee");
    assertThat(line.current(dossier).unitId()).isEqualTo(cell.parentId());
  }

  @Test
  void the_rule_is_that_of_the_day_the_dossier_was_opened_also_at_midnight_in_hanoi() {
    clock.moveTo(Instant.parse("2026-07-25T16:59:59Z"));
    UUID last = line.open(line.cell(Place.UNDER_COMMITTEE));
    clock.moveTo(Instant.parse("2026-07-25T17:00:00Z"));
    UUID first = line.open(line.cell(Place.UNDER_COMMITTEE));
    clock.moveTo(SINCE_208);
    line.advanceTo(last, "decideDossier");
    line.advanceTo(first, "decideDossier");
    assertThat(kindAt(last, "decideDossier")).isEqualTo(UnitKind.COMMITTEE);
    assertThat(kindAt(first, "decideDossier")).isEqualTo(UnitKind.GRASSROOTS_COMMITTEE);
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "notProposed, resolveCell, UNDER_PROVINCE, STOPPED",
    "notProposed, resolveCommittee, UNDER_COMMITTEE, STOPPED",
    "refused, receiveDossier, UNDER_PROVINCE, INTAKE_REFUSED"
  })
  void a_no_before_the_decision_ends_the_dossier(
      String outcome, String stepId, Place place, DossierStatus status) {
    clock.moveTo(BEFORE_208);
    UUID dossier = line.open(line.cell(place));
    line.advanceTo(dossier, stepId);
    line.complete(dossier, outcome);
    assertThat(state(dossier).status()).isEqualTo(status);
    assertEnded(dossier);
  }

  @Test
  void an_opinion_against_goes_to_the_decider_all_the_same() {
    UUID dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(dossier, "appraiseDossier");
    line.complete(dossier, "notEligible");
    assertThat(line.open(dossier)).containsExactly("decideDossier");
  }

  @Test
  void a_refusal_is_returned_and_no_ceremony_follows() {
    UUID dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(dossier, "decideDossier");
    line.complete(dossier, "refused");
    line.issue(dossier);
    assertThat(line.open(dossier)).containsExactly("returnRefusal");
    line.complete(dossier, "delivered");
    assertEnded(dossier);
  }

  @Test
  void a_supplement_is_asked_for_and_given_and_appraised_again() {
    UUID dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(dossier, "appraiseDossier");
    line.complete(dossier, "requestSupplement");
    assertThat(state(dossier).status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
    assertThat(line.open(dossier)).containsExactly("supplyDocuments");
    line.complete(dossier, "supplied");
    assertThat(state(dossier).status()).isEqualTo(DossierStatus.IN_PROGRESS);
    line.complete(dossier, "eligible");
    assertThat(line.open(dossier)).containsExactly("decideDossier");
  }

  /** One way back from each side of the route; AllPathsTest takes all of them. */
  @ParameterizedTest(name = "from {0} to {1}")
  @CsvSource({"decideDossier, prepareDossier", "appraiseSection, resolveCell"})
  void a_dossier_is_sent_back_to_the_named_step_and_comes_through_again(String from, String to) {
    clock.moveTo(BEFORE_208);
    UUID dossier =
        line.open(
            line.cell(
                from.equals("appraiseSection") ? Place.UNDER_SECTION : Place.UNDER_COMMITTEE));
    line.advanceTo(dossier, from);
    line.complete(dossier, "sendBack", to);
    assertThat(line.open(dossier)).containsExactly(to);
    line.advanceTo(dossier, "decideDossier");
    line.complete(dossier, "admitted");
    assertThat(line.open(dossier)).containsExactly("draftPaper");
  }

  /** BreakingOffTest tries every step. */
  @ParameterizedTest
  @CsvSource({"receiveDossier", "signPaper"})
  void the_cell_withdraws_at_any_step_up_to_the_decision(String stepId) {
    UUID dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(dossier, stepId);
    CurrentUser secretary = line.holder(state(dossier).openerUnitId(), Role.SECRETARY);
    acts.withdraw(secretary, dossier, "Người xin vào Đảng xin rút.", state(dossier).version());
    assertThat(state(dossier).status()).isEqualTo(DossierStatus.WITHDRAWN);
    assertThat(line.open(dossier)).isEmpty();
    assertEnded(dossier);
  }

  @ParameterizedTest
  @CsvSource({"appraiseDossier", "numberPaper"})
  void the_deciding_body_stops_a_dossier_that_was_handed_in(String stepId) {
    UUID dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(dossier, stepId);
    UUID decider = seat(dossier, "DECIDER");
    acts.stop(
        line.holder(decider, Role.STANDING_COMMITTEE),
        dossier,
        "Có đơn tố cáo.",
        state(dossier).version());
    assertThat(state(dossier).status()).isEqualTo(DossierStatus.STOPPED);
    assertThat(steps.of(dossier)).last().satisfies(step -> assertThat(step.cancelled()).isTrue());
    assertEnded(dossier);
  }

  @Test
  void after_the_decision_nothing_is_withdrawn() {
    UUID dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(dossier, "holdCeremony");
    CurrentUser secretary = line.holder(state(dossier).openerUnitId(), Role.SECRETARY);
    assertThatThrownBy(
            () -> acts.withdraw(secretary, dossier, "Xin rút.", state(dossier).version()))
        .hasMessage("DOSSIER-005");
  }

  @Test
  void variables_of_the_process_hold_codes_and_no_words_of_officials() {
    UUID dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(dossier, "appraiseDossier");
    line.complete(dossier, "notEligible");
    String instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(dossier.toString())
            .singleResult()
            .getId();
    assertThat(runtime.getVariables(instance))
        .containsOnlyKeys(
            "outcome",
            "returnTo",
            "decider",
            "appraiser",
            "sectionCommitteeExists",
            "committeeIsDecider",
            "grassrootsResolution")
        .containsEntry("outcome", "notEligible")
        .containsEntry("returnTo", null);
  }

  private static List<String> expected(boolean section, boolean resolution) {
    List<String> all =
        List.of(
            "prepareDossier",
            "resolveCell",
            "appraiseSection",
            "resolveCommittee",
            "submitDossier",
            "receiveDossier",
            "appraiseDossier",
            "decideDossier",
            "draftPaper",
            "initialPaper",
            "signPaper",
            "numberPaper",
            "issuePaper",
            "returnResult",
            "holdCeremony",
            "completeMemberFile");
    return all.stream()
        .filter(id -> section || !id.equals("appraiseSection"))
        .filter(id -> resolution || !id.equals("resolveCommittee"))
        .toList();
  }

  private List<String> walked(UUID dossier) {
    return steps.of(dossier).stream().map(StepRecordView::stepId).collect(Collectors.toList());
  }

  private UnitKind kindAt(UUID dossier, String stepId) {
    StepRecordView step =
        steps.of(dossier).stream()
            .filter(each -> each.stepId().equals(stepId))
            .findFirst()
            .orElseThrow();
    return units.get(step.unitId(), step.startedAt().atZone(clock.getZone()).toLocalDate()).kind();
  }

  private UUID seat(UUID dossier, String part) {
    return state(dossier).seats().stream()
        .filter(seat -> seat.part().equals(part))
        .map(WholeDossier.Seat::unitId)
        .findFirst()
        .orElseThrow();
  }

  /** As the secretary of the cell sees it. */
  private WholeDossier state(UUID dossier) {
    UUID cell = steps.of(dossier).get(0).unitId();
    return states.of(line.holder(cell, Role.SECRETARY), dossier);
  }

  private void assertEnded(UUID dossier) {
    assertThat(state(dossier).closedAt()).isNotNull();
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.toString())
                .count())
        .isZero();
  }
}
