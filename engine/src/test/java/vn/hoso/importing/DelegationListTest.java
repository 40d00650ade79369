package vn.hoso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.delegation.Delegations;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Delegations from a spreadsheet: as many as there really are, what is wrong told by its cell. */
@IntegrationTest
class DelegationListTest {

  private static final String HEAD =
      "Đảng ủy được ủy quyền (mã hoặc tên);Việc được ủy quyền;Từ ngày;Đến hết ngày;Số văn bản;Ngày văn bản\n";
  private static final int COMMITTEES = 51;
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Delegations delegations;
  @Autowired ImportWork imports;
  @Autowired Units units;
  @Autowired Clock clock;
  @LocalServerPort int port;
  private HosoClient admin;

  @BeforeEach
  void anAdministrator() {
    admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
  }

  @Test
  void fifty_one_committees_are_delegated_by_one_list_and_a_second_time_nothing_changes() {
    List<UnitView> committees = IntStream.range(0, COMMITTEES).mapToObj(n -> committee()).toList();
    StringBuilder list = new StringBuilder(HEAD);
    committees.forEach(
        each -> list.append(row(each.code(), "Thẩm định, bổ nhiệm cán bộ", "", "51-QĐ/TU")));
    JsonNode checked = upload(list.toString());
    assertThat(checked.path("rowsNew").asInt()).as(checked.toString()).isEqualTo(COMMITTEES);
    assertThat(delegated(committees.get(0))).as("nothing is written before").isFalse();

    apply(checked);

    assertThat(committees).allMatch(this::delegated);
    String id = admin.get("/api/administration/history").text();
    assertThat(id).contains("DELEGATION_GRANTED", "51-QĐ/TU");
    assertThat(upload(list.toString()).path("rowsSame").asInt()).isEqualTo(COMMITTEES);
  }

  @Test
  void what_is_wrong_is_told_by_its_cell_and_the_good_rows_are_written() {
    UnitView one = committee();
    UnitView other = committee();
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    String list =
        HEAD
            + row("99.999.999.999.999", "admission", "", "1-QĐ/TU")
            + row(one.code(), "Nấu cơm", "", "1-QĐ/TU")
            + row(one.code(), "planning", "01/01/2020", "1-QĐ/TU")
            + row(one.code(), "planning", "", "")
            + row(cell.code(), "planning", "", "1-QĐ/TU")
            + row(one.code(), "QH", "", "2-QĐ/TU")
            + row(one.code(), "Phê duyệt quy hoạch cán bộ", "", "3-QĐ/TU")
            + row(other.code(), "Phê duyệt quy hoạch cán bộ", "31/12/2999", "3-QĐ/TU");
    JsonNode checked = upload(list);
    assertThat(errors(checked)).containsExactlyInAnyOrder("A2", "B3", "D4", "E5", "A6", "C8");
    apply(checked);
    assertThat(delegations.isDelegated(one.id(), "planning", today())).isTrue();
    assertThat(delegations.isDelegated(other.id(), "planning", today())).isTrue();
    assertThat(delegations.isDelegated(one.id(), "appointment", today())).isFalse();

    String again = HEAD + row(one.code(), "planning", "", "9-QĐ/TU");
    assertThat(errors(upload(again))).as("it runs into what is recorded").containsExactly("C2");
  }

  @Test
  void a_list_gives_the_committee_of_who_hands_it_in_nothing() {
    UnitView own = committee();
    UnitView other = committee();
    var who = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    organisation.appoint(who.officialId(), own, Role.SECRETARY, today(), null);
    HosoClient another = admin;
    admin = organisation.signedIn(port, who);
    String list =
        HEAD
            + row(own.code(), "appointment", "", "8-QĐ/TU")
            + row(other.code(), "appointment", "", "8-QĐ/TU");
    JsonNode checked = upload(list);
    assertThat(errors(checked)).as("told before anything is written").containsExactly("A2");
    assertThat(told(checked)).contains("người thứ hai đồng ý");
    apply(checked);
    assertThat(delegated(own)).isFalse();
    assertThat(delegated(other)).isTrue();

    admin = another;
    JsonNode checkedByAnother = upload(HEAD + row(own.code(), "appointment", "", "8-QĐ/TU"));
    assertThat(errors(checkedByAnother)).isEmpty();
    assertThat(
            organisation
                .signedIn(port, who)
                .post(
                    "/api/imports/" + checkedByAnother.path("id").asString() + "/application",
                    Map.of("goodRowsOnly", false))
                .status())
        .isEqualTo(202);
    ran(checkedByAnother.path("id").asString());
    assertThat(delegated(own)).as("whoever has it written gives it").isFalse();
  }

  @Test
  void only_administrators_hand_such_a_list_in() {
    UnitView committee = committee();
    HosoClient secretary = organisation.signedIn(port, line.holder(committee.id(), Role.SECRETARY));
    var answer =
        secretary.upload(
            "/api/imports",
            Map.of("kind", "DELEGATIONS"),
            "uy-quyen.csv",
            HEAD.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(secretary.get("/api/imports/templates/DELEGATIONS").status()).isEqualTo(403);
    assertThat(admin.get("/api/imports/templates/DELEGATIONS?format=CSV").text())
        .contains("Việc được ủy quyền");
  }

  private UnitView committee() {
    int number = NUMBER.getAndIncrement();
    return organisation.unit(
        organisation.province(),
        UnitKind.GRASSROOTS_COMMITTEE,
        "Đảng ủy xã Ủy Quyền " + (char) ('A' + number % 26) + (char) ('A' + number / 26));
  }

  private static String row(String unit, String matter, String to, String document) {
    return String.join(";", unit, matter, "01/01/2026", to, document, "20/12/2025") + "\n";
  }

  private boolean delegated(UnitView committee) {
    return delegations.isDelegated(committee.id(), "appointment", today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private JsonNode upload(String list) {
    var answer =
        admin.upload(
            "/api/imports",
            Map.of("kind", "DELEGATIONS"),
            "uy-quyen.csv",
            list.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return ran(answer.json().path("id").asString());
  }

  private void apply(JsonNode batch) {
    String id = batch.path("id").asString();
    admin.post("/api/imports/" + id + "/application", Map.of("goodRowsOnly", true));
    assertThat(ran(id).path("status").asString()).isEqualTo("APPLIED");
  }

  private JsonNode ran(String id) {
    imports.run(UUID.fromString(id));
    return admin.get("/api/imports/" + id).json();
  }

  private String told(JsonNode batch) {
    return admin.get("/api/imports/" + batch.path("id").asString() + "/errors").text();
  }

  private List<String> errors(JsonNode batch) {
    List<String> cells = new ArrayList<>();
    admin
        .get("/api/imports/" + batch.path("id").asString() + "/errors")
        .json()
        .path("items")
        .forEach(e -> cells.add(e.path("column").asString("") + e.path("row").asInt()));
    return cells;
  }
}
