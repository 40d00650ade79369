package vn.hoso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitView;

/** An administrator with a post of his own gets nobody from another unit by a list of people. */
@IntegrationTest
class ListsForOneselfTest {

  private static final String HEAD =
      "Họ và tên;Giới tính;Ngày sinh;Số căn cước hoặc chứng minh;Quê quán;Chi bộ\n";
  private static final AtomicLong NUMBER = new AtomicLong(7_300_000_001L);

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired ImportWork imports;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @LocalServerPort int port;
  private UnitView own;
  private UnitView elsewhere;
  private UUID person;
  private String row;
  private HosoClient mine;

  @BeforeEach
  void anAdministratorWhoIsSecretaryAndSomebodyFromElsewhere() {
    own = line.newCell(Place.UNDER_PROVINCE);
    elsewhere = line.newCell(Place.UNDER_PROVINCE);
    person = line.person(elsewhere);
    String number = "00" + NUMBER.incrementAndGet();
    jdbc.sql(
            "update hoso.person set identity_kind = 'CCCD', identity_number = ?, birth_month = 4,"
                + " birth_day = 5 where id = ?")
        .params(number, person)
        .update();
    String name =
        jdbc.sql("select full_name from hoso.person where id = ?")
            .param(person)
            .query(String.class)
            .single();
    row = name + ";Nam;05/04/1999;" + number + ";;" + own.code() + "\n";
    var who = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    organisation.appoint(who.officialId(), own, Role.SECRETARY, LocalDate.now(clock), null);
    mine = organisation.signedIn(port, who);
  }

  @Test
  void nobody_is_moved_to_a_unit_of_whoever_hands_the_list_in_and_somebody_new_is_entered() {
    String fresh =
        "Hồ Thị Mới;Nữ;1/2/1990;00" + NUMBER.incrementAndGet() + ";;" + own.code() + "\n";
    JsonNode checked = upload(mine, HEAD + row + fresh);
    assertThat(checked.path("rowsNew").asInt()).as(checked.toString()).isEqualTo(1);
    String id = checked.path("id").asString();
    JsonNode errors = mine.get("/api/imports/" + id + "/errors").json().path("items");
    assertThat(errors).as(checked.toString()).hasSize(1);
    assertThat(errors.get(0).path("row").asInt()).isEqualTo(2);
    assertThat(errors.toString()).contains("quản trị khác");
    mine.post("/api/imports/" + id + "/application", Map.of("goodRowsOnly", true));
    assertThat(ran(mine, id).path("rowsApplied").asInt()).isEqualTo(1);
    assertThat(home()).isEqualTo(elsewhere.id());
  }

  @Test
  void nor_to_a_unit_in_which_he_sits_from_tomorrow_on() {
    var who = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    organisation.appoint(who.officialId(), own, Role.SECRETARY, tomorrow, null);
    HosoClient later = organisation.signedIn(port, who);
    String id = upload(later, HEAD + row).path("id").asString();
    later.post("/api/imports/" + id + "/application", Map.of("goodRowsOnly", true));
    ran(later, id);
    assertThat(home()).isEqualTo(elsewhere.id());
  }

  @Test
  void nor_by_having_a_list_of_somebody_else_written() {
    HosoClient another =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    String id = upload(another, HEAD + row).path("id").asString();
    mine.post("/api/imports/" + id + "/application", Map.of("goodRowsOnly", true));
    ran(mine, id);
    assertThat(home()).isEqualTo(elsewhere.id());
  }

  @Test
  void whoever_has_no_post_there_moves_him() {
    HosoClient another =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    String id = upload(another, HEAD + row).path("id").asString();
    another.post("/api/imports/" + id + "/application", Map.of("goodRowsOnly", true));
    ran(another, id);
    assertThat(home()).isEqualTo(own.id());
  }

  private UUID home() {
    return jdbc.sql("select home_unit_id from hoso.person where id = ?")
        .param(person)
        .query(UUID.class)
        .single();
  }

  private JsonNode upload(HosoClient by, String list) {
    var answer =
        by.upload(
            "/api/imports",
            Map.of("kind", "PERSONS"),
            "nguoi.csv",
            list.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return ran(by, answer.json().path("id").asString());
  }

  private JsonNode ran(HosoClient by, String id) {
    imports.run(UUID.fromString(id));
    return by.get("/api/imports/" + id).json();
  }
}
