package vn.hoso.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.audit.Histories;
import vn.hoso.audit.HistoryLine;
import vn.hoso.clock.RunningClock;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossierlist.DossierRegister;
import vn.hoso.dossierlist.RegisterFilter;
import vn.hoso.dossierlist.RegisterRow;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.requirement.RequirementState;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.Steps;
import vn.hoso.takeover.HalfwayPlan.HalfwayPlace;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Dossiers that ran on paper are entered where they stand, with what happened before. */
@IntegrationTest
class HalfwayTest {

  /** On the widest route: opened under the rules before 26/7/2026. */
  private static final LocalDate OPENED = LocalDate.of(2026, 5, 4);

  /** A paper that is signed and not issued is entered at its signing, where its file comes in. */
  private static final Set<String> WITHOUT_A_FILE = Set.of("numberPaper", "issuePaper");

  private static final Instant TODAY = Instant.parse("2026-09-07T02:00:00Z");

  @Autowired AdmissionLine line;
  @Autowired WholeDossiers states;
  @Autowired Takeovers takeovers;
  @Autowired DossierRegister register;
  @Autowired Steps steps;
  @Autowired Units units;
  @Autowired Procedures procedures;
  @Autowired Histories histories;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void a_dossier_is_entered_at_every_step_of_the_model_and_plays_on_to_a_lawful_end() {
    clock.moveTo(TODAY);
    var cell = line.cell(Place.UNDER_SECTION);
    var played = new HashSet<String>();
    for (var asked : plan(cell).places()) {
      var dossier = enter(cell, asked, request(cell, asked));
      assertThat(line.open(dossier)).as(asked.id()).containsExactly(asked.id());
      assertThat(steps.of(dossier)).hasSize(1);
      play(dossier);
      var state = state(cell, dossier);
      assertThat(state.closedAt()).as(asked.id()).isNotNull();
      assertThat(state.status()).as(asked.id()).isEqualTo(DossierStatus.RESULT_DELIVERED);
      assertThat(histories.verify(dossier).faults()).isEmpty();
      played.add(asked.id());
    }
    assertThat(played)
        .hasSameElementsAs(
            procedures.current("admission", OPENED).procedure().steps().stream()
                .map(Step::id)
                .filter(step -> !WITHOUT_A_FILE.contains(step))
                .toList());
  }

  @Test
  void each_step_finds_the_status_it_would_have_had_here() {
    clock.moveTo(TODAY);
    var cell = line.cell(Place.UNDER_SECTION);
    var found = new HashMap<String, DossierStatus>();
    for (var asked : plan(cell).places()) {
      var dossier = enter(cell, asked, request(cell, asked));
      found.put(asked.id(), state(cell, dossier).status());
    }
    assertThat(found)
        .containsEntry("prepareDossier", DossierStatus.DRAFT)
        .containsEntry("submitDossier", DossierStatus.DRAFT)
        .containsEntry("receiveDossier", DossierStatus.SUBMITTED)
        .containsEntry("appraiseDossier", DossierStatus.RECEIVED)
        .containsEntry("supplyDocuments", DossierStatus.AWAITING_SUPPLEMENT)
        .containsEntry("decideDossier", DossierStatus.IN_PROGRESS)
        .containsEntry("returnResult", DossierStatus.DECIDED)
        .containsEntry("returnRefusal", DossierStatus.DECIDED)
        .containsEntry("holdCeremony", DossierStatus.RESULT_DELIVERED);
  }

  @Test
  void clocks_run_from_the_days_on_paper_and_late_is_shown_as_late() {
    clock.moveTo(TODAY);
    var cell = line.cell(Place.UNDER_SECTION);
    var asked = step(cell, "appraiseDossier");
    var dossier = enter(cell, asked, request(cell, asked));
    var state = state(cell, dossier);

    // 01/06/2026 and 45 working days, hence late on 07/09.
    var party = clock(state, "decision");
    assertThat(party.deadline().due()).isEqualTo(LocalDate.of(2026, 8, 3));
    // Received on 22/06/2026; 30 working days end on 03/08/2026.
    assertThat(state.promisedOn()).isEqualTo(LocalDate.of(2026, 8, 3));
    var step = line.current(dossier);
    // At the appraiser since 29/06/2026; 15 working days end on 20/07/2026.
    assertThat(step.dueOn()).isEqualTo(LocalDate.of(2026, 7, 20));
    assertThat(step.dueAt()).isBefore(clock.instant());
    assertThat(step.startedAt()).isEqualTo(Instant.parse("2026-06-28T17:00:00Z"));
  }

  @Test
  void who_decides_is_found_by_the_rules_of_the_day_it_was_opened() {
    clock.moveTo(TODAY);
    var cell = line.cell(Place.UNDER_COMMITTEE);
    var old = plan(cell);
    var current = takeovers.plan(clerk(cell, OPENED), "admission", cell.id(), OPENED, null);
    assertThat(old).isEqualTo(current);
    var since208 = LocalDate.of(2026, 8, 3);
    var fresh = takeovers.plan(clerk(cell, since208), "admission", cell.id(), since208, null);
    assertThat(names(old)).contains("resolveCommittee");
    assertThat(names(fresh)).doesNotContain("resolveCommittee").contains("decideDossier");
  }

  @Test
  void no_receipt_is_printed_and_no_code_given_for_what_the_paper_office_received() {
    clock.moveTo(TODAY);
    var cell = line.cell(Place.UNDER_SECTION);
    var asked = step(cell, "decideDossier");
    var dossier = enter(cell, asked, request(cell, asked));
    assertThat(
            jdbc.sql("select tracking_hash is null from hoso.dossier where id = ?")
                .param(dossier)
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThat(
            jdbc.sql("select count(*) from hoso.document where dossier_id = ?")
                .param(dossier)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void it_is_marked_in_the_dossier_the_history_and_the_register() {
    clock.moveTo(TODAY);
    var cell = line.cell(Place.UNDER_SECTION);
    var asked = step(cell, "appraiseDossier");
    var by = clerk(cell, OPENED);
    var dossier = enter(cell, asked, request(cell, asked));

    var mark = state(cell, dossier).halfway();
    assertThat(mark.stepIds()).containsExactly("appraiseDossier");
    assertThat(mark.since()).isEqualTo(LocalDate.of(2026, 6, 29));
    assertThat(mark.reference()).isEqualTo("Sổ 02, số 17");
    assertThat(mark.enteredBy()).isEqualTo(by.officialId());
    assertThat(histories.of(by, dossier).get(0))
        .extracting(HistoryLine::kind, HistoryLine::factDate, HistoryLine::sentence)
        .containsExactly("DossierEnteredHalfway", OPENED, "Chuyển từ sổ giấy.");
    assertThat(histories.of(by, dossier))
        .filteredOn(entry -> entry.kind().equals("FactRecorded"))
        .extracting(entry -> entry.details().path("fact").asString())
        .containsExactlyElementsOf(asked.factNames());
    var submitted = LocalDate.of(2026, 6, 15);
    assertThat(register.page(by, RegisterFilter.of(submitted, submitted), null, 500).items())
        .filteredOn(row -> row.id().equals(dossier))
        .singleElement()
        .matches(RegisterRow::halfway);
  }

  @Test
  void the_past_is_checked_field_by_field() {
    clock.moveTo(TODAY);
    var cell = line.cell(Place.UNDER_SECTION);
    var asked = step(cell, "appraiseDossier");
    var good = request(cell, asked);

    assertThat(errors(cell, withFact(good, "receipt", null)))
        .containsOnly("facts.receipt required");
    assertThat(errors(cell, withFact(good, "receipt", LocalDate.of(2026, 6, 1))))
        .containsOnly("facts.receipt tooEarly");
    assertThat(errors(cell, withFact(good, "receipt", LocalDate.of(2026, 9, 8))))
        .contains("facts.receipt future", "since.appraiseDossier tooEarly");
    assertThat(errors(cell, withFact(good, "ceremony", OPENED)))
        .containsOnly("facts.ceremony notAsked");
    assertThat(
            errors(cell, with(good, "since", Map.of("appraiseDossier", LocalDate.of(2026, 9, 8)))))
        .containsOnly("since.appraiseDossier future");
    assertThat(errors(cell, with(good, "conditions", Map.of())))
        .contains("conditions.youthUnionMember required");
    assertThat(errors(cell, with(good, "openedOn", LocalDate.of(2024, 12, 31))))
        .containsOnly("openedOn noCalendar");
    assertThat(errors(cell, with(good, "openedOn", LocalDate.of(2026, 9, 8))))
        .containsOnly("openedOn future");
    assertThat(errors(cell, with(good, "place", "noSuchStep"))).containsOnly("place notOnRoute");
    var elsewhere = line.cell(Place.UNDER_PROVINCE);
    assertThat(
            errors(
                elsewhere,
                with(with(good, "openerUnitId", elsewhere.id()), "place", "appraiseSection")))
        .containsOnly("place notOnRoute");
  }

  @Test
  void only_the_office_that_takes_in_the_cells_dossiers_enters_them_half_way() {
    clock.moveTo(TODAY);
    var cell = line.cell(Place.UNDER_SECTION);
    var asked = step(cell, "appraiseDossier");
    var request = request(cell, asked);
    var others =
        List.of(
            line.holder(cell.id(), Role.SECRETARY),
            line.holder(clerkUnit(line.cell(Place.UNDER_COMMITTEE)), Role.INTAKE_CLERK),
            line.holder(clerkUnit(cell), Role.UNIT_HEAD),
            line.holder(clerkUnit(cell), Role.PROCEDURE_ADMIN));
    for (var by : others) {
      var refusal = catchThrowableOfType(DossierProblem.class, () -> takeovers.enter(by, request));
      assertThat(refusal.code()).isEqualTo("DOSSIER-040");
      assertThat(refusal.status()).isEqualTo(403);
    }
  }

  @Test
  void a_person_with_an_open_dossier_is_not_entered_again() {
    clock.moveTo(TODAY);
    var cell = line.cell(Place.UNDER_SECTION);
    var asked = step(cell, "appraiseDossier");
    var request = request(cell, asked);
    takeovers.enter(clerk(cell, OPENED), request);
    var refusal =
        catchThrowableOfType(
            DossierProblem.class, () -> takeovers.enter(clerk(cell, OPENED), request));
    assertThat(refusal.code()).isEqualTo("DOSSIER-003");
  }

  @Test
  void what_was_decided_here_stays_as_decided_though_it_was_entered_half_way() {
    clock.moveTo(TODAY);
    var cell = line.cell(Place.UNDER_SECTION);
    var before = step(cell, "appraiseDossier");
    var dossier = enter(cell, before, request(cell, before));
    assertThat(openRows(cell, dossier)).anyMatch(RequirementState::handedIn);
    for (var later : List.of("returnResult", "holdCeremony", "completeMemberFile")) {
      line.advanceTo(dossier, later);
      assertThat(openRows(cell, dossier)).as(later).noneMatch(RequirementState::handedIn);
    }
    var after = step(cell, "returnResult");
    var onPaper = enter(cell, after, request(cell, after));
    assertThat(openRows(cell, onPaper))
        .as("decided on paper: its papers still come")
        .anyMatch(RequirementState::handedIn);
  }

  private List<RequirementState> openRows(UnitView cell, UUID dossier) {
    return state(cell, dossier).requirements().stream()
        .filter(RequirementState::takesPapers)
        .toList();
  }

  private HalfwayPlan plan(UnitView cell) {
    return takeovers.plan(clerk(cell, OPENED), "admission", cell.id(), OPENED, null);
  }

  private HalfwayPlace step(UnitView cell, String stepId) {
    return plan(cell).places().stream()
        .filter(each -> each.id().equals(stepId))
        .findFirst()
        .orElseThrow();
  }

  /** A week between any two days, from 01/06/2026. */
  private HalfwayRequest request(UnitView cell, HalfwayPlace asked) {
    var days = new HashMap<String, LocalDate>();
    var day = LocalDate.of(2026, 6, 1);
    for (var fact : asked.factNames()) {
      days.put(fact, WEEKS.getOrDefault(fact, day));
      day = days.get(fact);
    }
    var since = WEEKS.getOrDefault("at " + asked.id(), day);
    return new HalfwayRequest(
        "admission",
        cell.id(),
        line.person(cell),
        null,
        OPENED,
        asked.id(),
        Map.of(asked.id(), since),
        Map.of(),
        days,
        asked.conditions().stream()
            .collect(Collectors.toMap(HalfwayPlan.HalfwayQuestion::name, each -> false)),
        asked.outcomes().stream().findFirst().map(HalfwayPlan.HalfwayQuestion::name).orElse(null),
        "Sổ 02, số 17",
        "Chuyển từ sổ giấy.");
  }

  private static final Map<String, LocalDate> WEEKS =
      Map.of(
          "cellResolution", LocalDate.of(2026, 6, 1),
          "sectionReport", LocalDate.of(2026, 6, 5),
          "committeeResolution", LocalDate.of(2026, 6, 8),
          "submission", LocalDate.of(2026, 6, 15),
          "receipt", LocalDate.of(2026, 6, 22),
          "at appraiseDossier", LocalDate.of(2026, 6, 29));

  private UUID enter(UnitView cell, HalfwayPlace asked, HalfwayRequest request) {
    return takeovers.enter(clerk(cell, OPENED), request).id();
  }

  private void play(UUID dossier) {
    while (!line.open(dossier).isEmpty()) {
      line.complete(dossier, AdmissionLine.happy(line.current(dossier).stepId()));
    }
  }

  private CurrentUser clerk(UnitView cell, LocalDate openedOn) {
    return line.holder(
        openedOn.isBefore(LocalDate.of(2026, 7, 26)) ? clerkUnit(cell) : freshClerkUnit(cell),
        Role.INTAKE_CLERK);
  }

  /** Before 26/7/2026: the office of the superior committee, else of the province. */
  private UUID clerkUnit(UnitView cell) {
    var superior =
        units.ancestors(cell.id()).stream()
            .filter(
                unit ->
                    unit.kind() == vn.hoso.unit.UnitKind.COMMITTEE
                        || unit.kind() == vn.hoso.unit.UnitKind.PROVINCE)
            .reduce((higher, nearer) -> nearer)
            .orElseThrow();
    return units.withDuty(superior.id(), UnitDuty.INTAKE, OPENED).id();
  }

  /** Since: below a committee the grassroots committee takes in itself. */
  private UUID freshClerkUnit(UnitView cell) {
    var committee = units.get(cell.parentId(), OPENED);
    return units.withDuty(committee.id(), UnitDuty.INTAKE, OPENED).id();
  }

  private WholeDossier state(UnitView cell, UUID dossier) {
    return states.of(clerk(cell, OPENED), dossier);
  }

  private static RunningClock clock(WholeDossier state, String name) {
    return state.clocks().stream()
        .filter(each -> each.limitName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> names(HalfwayPlan plan) {
    return plan.places().stream().map(HalfwayPlace::id).collect(Collectors.toSet());
  }

  private List<String> errors(UnitView cell, HalfwayRequest request) {
    var refusal =
        catchThrowableOfType(
            DossierProblem.class, () -> takeovers.enter(clerk(cell, OPENED), request));
    assertThat(refusal.code()).isEqualTo("DOSSIER-041");
    return refusal.errors().stream().map(HalfwayTest::named).toList();
  }

  private static String named(FieldError error) {
    return error.field() + " " + error.code();
  }

  private HalfwayRequest withFact(HalfwayRequest good, String fact, LocalDate day) {
    var facts = new HashMap<>(good.facts());
    facts.put(fact, day);
    return with(good, "facts", facts);
  }

  /** The same but for one part of the request. */
  private HalfwayRequest with(HalfwayRequest good, String part, Object value) {
    ObjectNode request = json.valueToTree(good);
    request.set(part, json.valueToTree(value));
    return json.treeToValue(request, HalfwayRequest.class);
  }
}
