package vn.hoso.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.takeover.HalfwayPlan.HalfwayPlace;
import vn.hoso.takeover.HalfwayRequest;
import vn.hoso.takeover.Takeovers;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** What a folder asks at the opening, and the bodies that are seen from the answer. */
@IntegrationTest
class AskedAtOpeningTest {

  private static final String SLUG = "asking";

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired WholeDossiers states;
  @Autowired Openings openings;
  @Autowired Takeovers takeovers;
  @Autowired Units units;
  @Autowired Clock clock;
  @LocalServerPort int port;

  @Test
  void the_bodies_of_the_destination_are_found_from_the_unit_that_was_named() {
    var cell = line.cell(Place.UNDER_PROVINCE);
    var there = line.cell(Place.UNDER_COMMITTEE);
    var state = open(cell, there.id().toString(), "plain");
    assertThat(parts(state))
        .containsEntry("TAKER", there.name())
        .containsEntry("ABOVE", units.get(there.parentId(), today()).name())
        .containsEntry("DESK", units.get(cell.parentId(), today()).name())
        .containsKey("BETWEEN");
    assertThat(state.conditions()).containsEntry("inside", true).containsEntry("hurried", false);
    line.complete(state.id(), "done");
    assertThat(line.open(state.id())).containsExactly("look");
    line.complete(state.id(), "done");
    assertThat(line.current(state.id()).unitId()).isEqualTo(there.id());
  }

  @Test
  void the_committee_between_is_left_out_where_the_province_stands_right_above() {
    var cell = line.cell(Place.UNDER_COMMITTEE);
    var there = line.cell(Place.UNDER_PROVINCE);
    assertThat(parts(open(cell, there.id().toString(), "urgent")))
        .containsKey("ABOVE")
        .doesNotContainKey("BETWEEN");
  }

  @Test
  void a_value_leads_the_table_and_the_gateways_and_a_body_outside_is_known_by_its_name_alone() {
    var cell = line.cell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var id =
        openings
            .open(
                secretary,
                request(cell)
                    .asked(
                        Map.of(
                            "destination", new AnswerRequest(null, " Đảng ủy phường Ngoài "),
                            "matter", new AnswerRequest("urgent", null))))
            .id();
    var state = states.of(secretary, id);
    assertThat(parts(state))
        .containsOnlyKeys("CELL", "DESK")
        .containsEntry("DESK", organisation.province().name());
    assertThat(state.conditions()).containsEntry("inside", false).containsEntry("hurried", true);
    var shown = organisation.signedIn(port, secretary).get("/api/dossiers/" + id).json();
    assertThat(shown.path("answers").toString()).contains("Đảng ủy phường Ngoài", "Khẩn");
    line.complete(id, "done");
    assertThat(states.of(secretary, id).closedAt()).isNotNull();
  }

  @Test
  void an_answer_that_is_missing_or_does_not_fit_is_refused_by_its_field() {
    var cell = line.cell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var beside = line.newCell(Place.UNDER_PROVINCE).id().toString();
    var committee = line.cell(Place.UNDER_COMMITTEE).parentId().toString();
    var fits = line.cell(Place.UNDER_COMMITTEE).id().toString();
    refused(secretary, cell, null, "asked.destination", "asked.matter");
    refused(secretary, cell, answers(beside, "plain"), "asked.destination");
    refused(secretary, cell, answers(committee, "plain"), "asked.destination");
    refused(secretary, cell, answers(UUID.randomUUID().toString(), "plain"), "asked.destination");
    refused(secretary, cell, answers("no id", "plain"), "asked.destination");
    refused(secretary, cell, answers(fits, "slow"), "asked.matter");
    var more = new HashMap<>(answers(fits, "plain"));
    more.put("colour", new AnswerRequest("red", null));
    refused(secretary, cell, more, "asked.colour");
    more.remove("colour");
    more.put("matter", new AnswerRequest(null, "Khác"));
    refused(secretary, cell, more, "asked.matter");
  }

  @Test
  void whoever_opens_is_told_what_is_asked_and_finds_the_units_that_fit() {
    var cell = line.cell(Place.UNDER_PROVINCE);
    var there = line.cell(Place.UNDER_COMMITTEE);
    var client = organisation.signedIn(port, line.holder(cell.id(), Role.SECRETARY));
    var asks =
        client
            .get("/api/dossiers/openings")
            .json()
            .valueStream()
            .filter(each -> each.path("procedure").asString().equals(SLUG))
            .findFirst()
            .orElseThrow()
            .path("asks");
    assertThat(asks.get(0).path("outside").asBoolean()).isTrue();
    assertThat(asks.get(1).path("choices").toString()).contains("Thông thường");
    assertThat(search(client, cell, there.code())).contains(there.id().toString());
    assertThat(search(client, cell, cell.code())).doesNotContain(cell.id().toString());
    var stranger =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    assertThat(search(stranger, cell, there.code())).doesNotContain(there.id().toString());
  }

  @Test
  void a_cell_of_the_same_committee_is_found_among_many_of_shorter_names_elsewhere() {
    var cell = line.cell(Place.UNDER_PROVINCE);
    var elsewhere = line.newCell(Place.UNDER_PROVINCE).parentId();
    for (int number = 0; number < 25; number++) {
      organisation.unit(units.get(elsewhere, today()), UnitKind.CELL, "Chi bộ xóm Mít " + number);
    }
    var near =
        organisation.unit(
            units.get(cell.parentId(), today()), UnitKind.CELL, "Chi bộ xóm Mít bên sông");
    var client = organisation.signedIn(port, line.holder(cell.id(), Role.SECRETARY));
    assertThat(search(client, "transfer-internal", cell, "xóm Mít")).contains(near.id().toString());
    assertThat(search(client, "transfer", cell, "xóm Mít"))
        .contains("xóm Mít 1")
        .doesNotContain(near.id().toString());
  }

  @Test
  void half_way_the_answers_are_asked_before_the_places_and_lead_to_them() {
    var cell = line.cell(Place.UNDER_PROVINCE);
    var there = line.cell(Place.UNDER_COMMITTEE);
    var clerk = line.holder(cell.parentId(), Role.SECRETARY);
    var first = takeovers.plan(clerk, SLUG, cell.id(), today(), null);
    assertThat(first.asks())
        .extracting(QuestionView::name)
        .containsExactly("destination", "matter");
    assertThat(first.places()).isEmpty();
    var asked = answers(there.id().toString(), "plain");
    var places = takeovers.plan(clerk, SLUG, cell.id(), today(), asked).places();
    assertThat(places).extracting(HalfwayPlace::id).containsExactly("letGo", "look", "takeIn");
    assertThat(places.get(2).open().get(0).unitName()).isEqualTo(there.name());
    var entered =
        takeovers.enter(
            clerk,
            new HalfwayRequest(
                SLUG,
                cell.id(),
                line.person(cell),
                null,
                today(),
                "takeIn",
                Map.of("takeIn", today()),
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                asked));
    assertThat(line.current(entered.id()).unitId()).isEqualTo(there.id());
  }

  private static String search(HosoClient client, UnitView cell, String text) {
    return search(client, SLUG, cell, text);
  }

  private static String search(HosoClient client, String slug, UnitView cell, String text) {
    return client
        .post(
            "/api/dossiers/openings/units/search",
            Map.of(
                "procedure",
                slug,
                "question",
                "destination",
                "openerUnitId",
                cell.id(),
                "text",
                text))
        .text();
  }

  private void refused(
      CurrentUser by, UnitView cell, Map<String, AnswerRequest> answers, String... fields) {
    assertThatThrownBy(() -> openings.open(by, request(cell).asked(answers)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("DOSSIER-081");
              assertThat(problem.errors()).extracting(FieldError::field).containsExactly(fields);
            });
  }

  private WholeDossier open(UnitView cell, String destination, String matter) {
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var id = openings.open(secretary, request(cell).asked(answers(destination, matter))).id();
    return states.of(secretary, id);
  }

  private OpenDossierRequest request(UnitView cell) {
    return new OpenDossierRequest(SLUG, cell.id(), line.person(cell));
  }

  private static Map<String, AnswerRequest> answers(String destination, String matter) {
    return Map.of(
        "destination", new AnswerRequest(destination, null),
        "matter", new AnswerRequest(matter, null));
  }

  private static Map<String, String> parts(WholeDossier state) {
    var parts = new HashMap<String, String>();
    state.seats().forEach(seat -> parts.put(seat.part(), seat.unitName()));
    return parts;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
