package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.shared.Ids;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/** The same act, sent several times at the same moment, is done once; the others are told so. */
@IntegrationTest
class SameActAtOnceTest {

  private static final int TIMES = 8;
  private static final String OFFICIALS = "/api/administration/officials";
  private static final String UNITS = "/api/administration/units/";

  @Autowired TestOrganisation organisation;
  @Autowired AdmissionLine line;
  @Autowired Officials officials;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @LocalServerPort int port;
  private HosoClient admin;
  private UnitView committee;
  private UUID official;
  private String username;

  @BeforeEach
  void somebodyWithoutAnything() {
    admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    committee =
        organisation.unit(
            organisation.province(), UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Cùng Lúc");
    official = officials.create("Trần Văn Cùng Lúc");
    username = "cl." + Ids.next().toString().substring(24);
  }

  @Test
  void a_position_is_given_once() {
    organisation.holder(committee, Role.SECRETARY); // beside whom he holds it
    Map<String, Object> given = new HashMap<>();
    given.put("unitId", committee.id());
    given.put("role", Role.SECRETARY);
    given.put("from", LocalDate.now(clock).toString());
    List<Answer> answers = atOnce(admin, OFFICIALS + "/" + official + "/positions", given);
    assertThat(count("position_holding where official_id = ?", official)).isOne();
    once(answers, "ORGANISATION-002");
  }

  @Test
  void an_account_is_opened_once() {
    List<Answer> answers =
        atOnce(admin, OFFICIALS + "/" + official + "/account", Map.of("username", username));
    assertThat(count("account where official_id = ?", official)).isOne();
    once(answers, "SIGNIN-004");
  }

  @Test
  void a_username_is_given_to_one_official_and_the_others_are_not_registered() {
    String name = "Nguyễn Thị " + "Lúc".repeat(3);
    List<Answer> answers = atOnce(admin, OFFICIALS, Map.of("fullName", name, "username", username));
    assertThat(count("account where username = ?", username)).isOne();
    assertThat(count("official where full_name = ?", name)).isOne();
    once(answers, "SIGNIN-004");
  }

  @Test
  void of_links_issued_at_once_one_is_good() {
    organisation.account(official);
    List<Answer> answers = atOnce(admin, OFFICIALS + "/" + official + "/password-link", Map.of());
    assertThat(count("password_link where official_id = ?", official)).isOne();
    assertThat(answers).extracting(Answer::status).containsOnly(200);
  }

  @Test
  void a_unit_has_one_name_from_a_day_on() {
    String day = LocalDate.now(clock).toString();
    String name = "Đảng ủy phường Cùng Lúc";
    List<Answer> answers =
        atOnce(
            admin,
            UNITS + committee.id() + "/names",
            Map.of("name", name, "shortName", name, "from", day));
    assertThat(count("unit_name where unit_id = ? and from_day > '2020-01-01'", committee.id()))
        .isOne();
    assertThat(answers).extracting(Answer::status).allMatch(status -> status < 500);
  }

  @Test
  void a_matter_is_delegated_once() {
    String day = LocalDate.now(clock).toString();
    Map<String, Object> delegated =
        Map.of("unitId", committee.id(), "matter", "admission", "from", day, "document", "5-QĐ/TU");
    List<Answer> answers = atOnce(admin, "/api/administration/delegations", delegated);
    assertThat(count("delegation where unit_id = ?", committee.id())).isOne();
    once(answers, "ORGANISATION-002");
  }

  @Test
  void somebody_stands_in_once() {
    UUID absent = organisation.holder(committee, Role.SECRETARY).officialId();
    UUID deputy = organisation.holder(committee, Role.COMMITTEE_MEMBER).officialId();
    UUID holding =
        jdbc.sql("select id from hoso.position_holding where official_id = ?")
            .param(absent)
            .query(UUID.class)
            .single();
    String day = LocalDate.now(clock).toString();
    Map<String, Object> standIn = new HashMap<>(Map.of("absentId", absent, "deputyId", deputy));
    standIn.putAll(Map.of("holdingIds", List.of(holding), "from", day, "to", day));
    standIn.put("document", "3-TB/ĐU");
    HosoClient leader =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.STANDING_COMMITTEE));
    List<Answer> answers = atOnce(leader, "/api/stand-ins", standIn);
    assertThat(count("stand_in where absent_id = ?", absent)).isOne();
    once(answers, "ORGANISATION-002");
  }

  @Test
  void a_person_is_entered_once() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    HosoClient secretary = organisation.signedIn(port, line.holder(cell.id(), Role.SECRETARY));
    String name = "Trần Thị " + "Lúc".repeat(4);
    Map<String, Object> person =
        Map.of(
            "fullName",
            name,
            "gender",
            "FEMALE",
            "birthYear",
            1999,
            "birthMonth",
            3,
            "birthDay",
            2,
            "homeUnitId",
            cell.id());
    List<Answer> answers = atOnce(secretary, "/api/persons", person);
    assertThat(count("person where full_name = ?", name)).isOne();
    once(answers, "PERSON-002");
  }

  @Test
  void an_item_waits_in_one_list() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    List<UUID> items =
        IntStream.range(0, 2).mapToObj(each -> line.current(line.open(cell)).id()).toList();
    HosoClient secretary = organisation.signedIn(port, line.holder(cell.id(), Role.SECRETARY));
    Map<String, Object> list =
        Map.of(
            "kind", "CONFERENCE", "heldOn", LocalDate.now(clock).toString(), "workItemIds", items);
    List<Answer> answers = atOnce(secretary, "/api/meetings", list);
    assertThat(count("meeting_row where task_id = ?", items.get(0))).isOne();
    once(answers, "MEETING-006");
  }

  /** One is done; of the others each is told what it would be told a moment later. */
  private static void once(List<Answer> answers, String refusal) {
    assertThat(answers).extracting(Answer::status).filteredOn(status -> status < 300).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() >= 300)
        .extracting(Answer::code)
        .containsOnly(refusal);
  }

  private static List<Answer> atOnce(HosoClient client, String path, Object body) {
    client.get("/api/session");
    CyclicBarrier together = new CyclicBarrier(TIMES);
    ExecutorService threads = Executors.newFixedThreadPool(TIMES);
    try {
      List<Future<Answer>> sent =
          IntStream.range(0, TIMES)
              .mapToObj(
                  each ->
                      threads.submit(
                          () -> {
                            together.await();
                            return client.post(path, body);
                          }))
              .toList();
      return sent.stream().map(SameActAtOnceTest::got).toList();
    } finally {
      threads.shutdown();
    }
  }

  private static Answer got(Future<Answer> sent) {
    try {
      return sent.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(failed);
    }
  }

  private int count(String rows, Object parameter) {
    return jdbc.sql("select count(*) from hoso." + rows)
        .param(parameter)
        .query(Integer.class)
        .single();
  }
}
