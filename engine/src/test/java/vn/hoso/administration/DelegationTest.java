package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.delegation.Delegations;
import vn.hoso.opening.Openings;
import vn.hoso.opening.Route;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.unit.Matter;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Who decides in place of his superior, and which room looks after which matter, over HTTP. */
@IntegrationTest
class DelegationTest {

  private static final String DELEGATIONS = "/api/administration/delegations";
  private static final String SLUG = "admission";

  /** Before the rule under which every grassroots committee decides. */
  private static final LocalDate BEFORE = LocalDate.of(2026, 3, 2);

  @Autowired TestOrganisation organisation;
  @Autowired AdmissionLine line;
  @Autowired Delegations delegations;
  @Autowired Procedures procedures;
  @Autowired Route route;
  @Autowired Units units;
  @Autowired Clock clock;
  @LocalServerPort int port;
  private HosoClient admin;
  private LocalDate today;

  @BeforeEach
  void anAdministrator() {
    admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    today = LocalDate.now(clock);
  }

  @Test
  void fifty_one_committees_are_delegated_and_found_by_name_document_and_state() {
    UnitView committee = committee("Đảng ủy Khối");
    List<UnitView> all =
        IntStream.range(0, 51)
            .mapToObj(n -> grassroots(committee, n < 50 ? "Đảng ủy Số " + n : "Đảng ủy Bến Thủy"))
            .toList();
    String document = "51-QĐ/" + committee.code();
    all.forEach(each -> assertThat(grant(each, -1, null, document).status()).isEqualTo(201));
    assertThat(admin.post(DELEGATIONS, asked(all.get(50), 5, 9, "x")).status()).isEqualTo(422);

    JsonNode found = search(document, null).json();
    assertThat(found.path("items").size()).isEqualTo(51);
    assertThat(found.path("more").asBoolean()).isFalse();
    assertThat(names(search("ben thuy " + document, null))).containsExactly("Đảng ủy Bến Thủy");
    assertThat(names(search(document, "COMING"))).isEmpty();
    assertThat(names(search("quyết định 100%_ " + document, null))).isEmpty();
    assertThat(found.path("matters").findValuesAsString("slug")).contains(SLUG);
    assertThat(delegations.isDelegated(all.get(7).id(), SLUG, today)).isTrue();
  }

  @Test
  void a_delegation_is_coming_in_force_ended_corrected_and_withdrawn_and_each_leaves_a_line() {
    UnitView unit = grassroots(committee("Đảng ủy Ủy quyền"), "Đảng ủy xã Được giao");
    JsonNode granted = grant(unit, -10, 300, "7-QĐ/TU").json();
    String id = granted.path("id").asString();
    assertThat(granted.path("state").asString()).isEqualTo("IN_FORCE");
    assertThat(grant(unit, 301, null, "8-QĐ/TU").json().path("state").asString())
        .isEqualTo("COMING");

    Answer ended = admin.post(DELEGATIONS + "/" + id + "/end", Map.of("lastDay", day(-1)));
    assertThat(ended.json().path("state").asString()).as(ended.text()).isEqualTo("ENDED");
    assertThat(delegations.isDelegated(unit.id(), SLUG, today.minusDays(1))).isTrue();
    assertThat(delegations.isDelegated(unit.id(), SLUG, today)).isFalse();
    assertThat(admin.post(DELEGATIONS + "/" + id + "/end", Map.of("lastDay", day(0))).code())
        .isEqualTo("ORGANISATION-022");

    var correction = new HashMap<String, Object>(Map.of("from", day(-5), "to", day(5)));
    correction.put("document", "7a-QĐ/TU");
    assertThat(fields(admin.post(DELEGATIONS + "/" + id + "/correct", correction)))
        .containsExactly("reason");
    correction.put("reason", "Ghi nhầm ngày");
    Answer corrected = admin.post(DELEGATIONS + "/" + id + "/correct", correction);
    assertThat(corrected.json().path("document").asString()).isEqualTo("7a-QĐ/TU");
    assertThat(delegations.isDelegated(unit.id(), SLUG, today)).isTrue();
    assertThat(delegations.isDelegated(unit.id(), SLUG, today.minusDays(6))).isFalse();

    Answer withdrawn =
        admin.post(DELEGATIONS + "/" + id + "/withdraw", Map.of("reason", "Nhầm đảng ủy"));
    assertThat(withdrawn.json().path("actions").size()).isZero();
    assertThat(delegations.isDelegated(unit.id(), SLUG, today)).isFalse();
    JsonNode lines = admin.get("/api/administration/history?unit=" + unit.id()).json();
    assertThat(lines.path("items").findValuesAsString("kind"))
        .containsExactly(
            "DELEGATION_WITHDRAWN",
            "DELEGATION_CORRECTED",
            "DELEGATION_ENDED",
            "DELEGATION_GRANTED",
            "DELEGATION_GRANTED");
    assertThat(lines.at("/items/1/details/reason").asString()).isEqualTo("Ghi nhầm ngày");
    assertThat(lines.at("/items/1/details/before").asString()).contains("7-QĐ/TU");
  }

  @Test
  void what_is_wrong_is_said_by_field_and_only_administrators_ask_or_act() {
    UnitView committee = committee("Đảng ủy Từ chối");
    UnitView unit = grassroots(committee, "Đảng ủy xã Từ chối");
    assertThat(fields(admin.post(DELEGATIONS, Map.of())))
        .containsExactly("unitId", "matter", "from", "document");
    assertThat(fields(grant(committee, 0, null, "1"))).containsExactly("unitId");
    assertThat(fields(grant(unit, 5, 1, "1"))).containsExactly("to");
    var unknown = asked(unit, 0, null, "1");
    unknown.put("matter", "nothing");
    assertThat(fields(admin.post(DELEGATIONS, unknown))).containsExactly("matter");
    var future = asked(unit, 0, null, "1");
    future.put("documentOn", day(1));
    assertThat(fields(admin.post(DELEGATIONS, future))).containsExactly("documentOn");
    String id = grant(unit, -3, 10, "1-QĐ/TU").json().path("id").asString();
    assertThat(fields(grant(unit, 10, null, "2-QĐ/TU"))).containsExactly("from");
    String end = DELEGATIONS + "/" + id + "/end";
    assertThat(fields(admin.post(end, Map.of("lastDay", day(-2))))).containsExactly("lastDay");
    assertThat(fields(admin.post(end, Map.of("lastDay", day(11))))).containsExactly("lastDay");
    assertThat(fields(admin.post(DELEGATIONS + "/" + id + "/withdraw", Map.of())))
        .containsExactly("reason");
    assertThat(
            admin
                .post(DELEGATIONS + "/" + UUID.randomUUID() + "/end", Map.of("lastDay", day(0)))
                .status())
        .isEqualTo(404);

    HosoClient clerk = organisation.signedIn(port, line.holder(unit.id(), Role.SECRETARY));
    Map<String, Object> reason = Map.of("reason", "x");
    assertThat(
            List.of(
                clerk.post(DELEGATIONS + "/search", Map.of()).code(),
                clerk.post(DELEGATIONS, asked(unit, 0, null, "1")).code(),
                clerk.post(end, Map.of("lastDay", day(0))).code(),
                clerk.post(DELEGATIONS + "/" + id + "/correct", reason).code(),
                clerk.post(DELEGATIONS + "/" + id + "/withdraw", reason).code()))
        .containsOnly("ORGANISATION-004");
    assertThat(new HosoClient(port).post(DELEGATIONS + "/search", Map.of()).status())
        .isIn(401, 403);
  }

  @Test
  void a_dossier_opened_under_a_delegation_keeps_its_rule_when_the_committee_merges() {
    UnitView cell = line.newCell(Place.UNDER_COMMITTEE);
    UnitView merged = units.get(cell.parentId(), today);
    UnitView heir = grassroots(units.get(merged.parentId(), today), "Đảng ủy xã Hợp nhất");
    delegations.delegate(merged.id(), SLUG, TestOrganisation.START, null, "15-QĐ/TU");
    UUID open = line.open(cell);
    assertThat(decider(cell)).isEqualTo(merged.id());

    merge(merged, heir);

    assertThat(decider(cell)).as("of a dossier opened before").isEqualTo(heir.id());
    assertThat(delegations.isDelegated(heir.id(), SLUG, today)).as("not inherited").isFalse();
    assertThat(names(search(merged.code(), "ENDED"))).containsExactly(merged.name());
    UnitView other = organisation.unit(heir, UnitKind.CELL, "Chi bộ của Đảng ủy mới");
    assertThat(decider(other)).isEqualTo(heir.parentId());
    line.advanceTo(open, "decideDossier");
    assertThat(line.current(open).unitId()).isEqualTo(heir.id());
  }

  @Test
  void member_work_and_cadre_work_lie_with_the_rooms_that_have_the_duty_for_them() {
    UnitView committee = committee("Đảng ủy Hai phòng");
    UnitView members = organisation.room(committee, UnitDuty.APPRAISAL, "Phòng Đảng viên");
    UnitView cadres = organisation.room(committee, UnitDuty.APPRAISAL, "Phòng Cán bộ");
    assertThat(appraiser(committee, Matter.CADRES)).as("both do both").isEqualTo(members.id());
    assign(members, "MEMBERS");
    assign(cadres, "CADRES");
    assertThat(appraiser(committee, Matter.MEMBERS)).isEqualTo(members.id());
    assertThat(appraiser(committee, Matter.CADRES)).isEqualTo(cadres.id());
    JsonNode node = admin.get("/api/administration/units/" + cadres.id()).json();
    assertThat(node.at("/detail/unit/matter").asString()).isEqualTo("CADRES");
    assign(cadres, null);
    assertThat(appraiser(committee, Matter.MEMBERS)).as("its own first").isEqualTo(members.id());
  }

  private UUID appraiser(UnitView committee, Matter matter) {
    return units.withDuty(committee.id(), UnitDuty.APPRAISAL, matter, today).id();
  }

  private void assign(UnitView room, String matter) {
    var duty = new HashMap<String, Object>(Map.of("duty", "APPRAISAL"));
    duty.put("matter", matter);
    Answer done = admin.put("/api/administration/units/" + room.id() + "/duty", duty);
    assertThat(done.status()).as(done.text()).isEqualTo(200);
  }

  /** Of a dossier opened there before every grassroots committee decided. */
  private UUID decider(UnitView cell) {
    return route
        .bodies(new Openings.Place(cell, procedures.current(SLUG, BEFORE), Map.of(), BEFORE))
        .unit("DECIDER")
        .orElseThrow()
        .id();
  }

  private void merge(UnitView unit, UnitView heir) {
    Map<String, Object> plan =
        new HashMap<>(
            Map.of(
                "units", List.of(Map.of("unitId", unit.id(), "successorId", heir.id())),
                "lastDay", day(-1)));
    String successions = "/api/administration/successions";
    plan.put("token", admin.post(successions + "/preview", plan).json().path("token").asString());
    plan.put("document", "12-QĐ/TU");
    plan.put("documentOn", day(-2));
    Answer done = admin.post(successions, plan);
    assertThat(done.status()).as(done.text()).isEqualTo(200);
  }

  private UnitView committee(String name) {
    return organisation.unit(organisation.province(), UnitKind.COMMITTEE, name);
  }

  private UnitView grassroots(UnitView above, String name) {
    return organisation.unit(above, UnitKind.GRASSROOTS_COMMITTEE, name);
  }

  private Answer grant(UnitView unit, int from, Integer to, String document) {
    return admin.post(DELEGATIONS, asked(unit, from, to, document));
  }

  private Map<String, Object> asked(UnitView unit, int from, Integer to, String document) {
    var asked = new HashMap<String, Object>();
    asked.put("unitId", unit.id());
    asked.put("matter", SLUG);
    asked.put("from", day(from));
    asked.put("to", to == null ? null : day(to));
    asked.put("document", document);
    asked.put("documentOn", day(-20));
    return asked;
  }

  private Answer search(String text, String state) {
    var asked = new HashMap<String, Object>(Map.of("text", text));
    asked.put("state", state);
    return admin.post(DELEGATIONS + "/search", asked);
  }

  private static List<String> names(Answer found) {
    return found.json().path("items").findValuesAsString("unitName");
  }

  private static List<String> fields(Answer refused) {
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    return refused.json().path("errors").findValuesAsString("field");
  }

  private String day(int fromToday) {
    return today.plusDays(fromToday).toString();
  }
}
