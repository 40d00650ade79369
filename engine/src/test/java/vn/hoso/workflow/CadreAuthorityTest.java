package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.delegation.Delegations;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.process.Authority;
import vn.hoso.process.AuthorityQuestion;
import vn.hoso.process.AuthorityQuestion.CellUnder;
import vn.hoso.process.AuthorityQuestion.Superior;
import vn.hoso.process.DossierProcess;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Who decides on posts and plans: the tables as written by hand, and what dossiers keep of them.
 */
@IntegrationTest
class CadreAuthorityTest {

  private static final List<String> FOLDERS = List.of("appointment", "planning");

  @Autowired DossierProcess process;
  @Autowired Procedures procedures;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Delegations delegations;
  @Autowired Units units;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @ParameterizedTest
  @CsvSource({
    // day,      opener,               superior,  group,     delegated, decider,           appraiser
    "2025-10-08, GRASSROOTS_COMMITTEE, PROVINCE,  leaders,   false, PROVINCE_STANDING_COMMITTEE, PROVINCE_ORGANISATION_BOARD",
    "2025-11-12, GRASSROOTS_COMMITTEE, COMMITTEE, rooms,     false, PROVINCE_STANDING_COMMITTEE, PROVINCE_ORGANISATION_BOARD",
    "2025-11-12, COMMITTEE,            COMMITTEE, boards,    false, PROVINCE_STANDING_COMMITTEE, PROVINCE_ORGANISATION_BOARD",
    "2025-11-12, GRASSROOTS_COMMITTEE, PROVINCE,  committee, true,  PROVINCE_STANDING_COMMITTEE, PROVINCE_ORGANISATION_BOARD",
    "2025-11-13, GRASSROOTS_COMMITTEE, PROVINCE,  leaders,   false, PROVINCE_STANDING_COMMITTEE, PROVINCE_ORGANISATION_BOARD",
    "2025-11-13, GRASSROOTS_COMMITTEE, PROVINCE,  committee, false, PROVINCE_STANDING_COMMITTEE, PROVINCE_ORGANISATION_BOARD",
    "2025-11-13, GRASSROOTS_COMMITTEE, PROVINCE,  boards,    false, OPENER_STANDING_COMMITTEE,   OPENER",
    "2025-11-13, GRASSROOTS_COMMITTEE, PROVINCE,  rooms,     true,  OPENER_STANDING_COMMITTEE,   OPENER",
    "2025-11-13, GRASSROOTS_COMMITTEE, PROVINCE,  leaders,   true,  OPENER_STANDING_COMMITTEE,   PROVINCE_ORGANISATION_BOARD",
    "2026-09-07, GRASSROOTS_COMMITTEE, COMMITTEE, leaders,   false, SUPERIOR_STANDING_COMMITTEE, SUPERIOR_ORGANISATION_BOARD",
    "2026-09-07, GRASSROOTS_COMMITTEE, COMMITTEE, committee, true,  OPENER_STANDING_COMMITTEE,   SUPERIOR_ORGANISATION_BOARD",
    "2026-09-07, GRASSROOTS_COMMITTEE, COMMITTEE, rooms,     false, OPENER_STANDING_COMMITTEE,   OPENER",
    "2026-09-07, COMMITTEE,            COMMITTEE, leaders,   false, PROVINCE_STANDING_COMMITTEE, PROVINCE_ORGANISATION_BOARD",
    "2026-09-07, COMMITTEE,            COMMITTEE, committee, false, PROVINCE_STANDING_COMMITTEE, PROVINCE_ORGANISATION_BOARD",
    "2026-09-07, COMMITTEE,            COMMITTEE, boards,    false, OPENER_STANDING_COMMITTEE,   OPENER"
  })
  void the_tables_say_who_decides_and_who_appraises_by_day_level_and_group(
      LocalDate day,
      UnitKind opener,
      Superior superior,
      String group,
      boolean delegated,
      String decider,
      String appraiser) {
    CellUnder under = opener == UnitKind.COMMITTEE ? CellUnder.PROVINCE : CellUnder.GRASSROOTS;
    for (String slug : FOLDERS) {
      Authority authority =
          process.authority(
              procedures.current(slug, day).id(),
              new AuthorityQuestion(
                  day, opener, under, superior, Map.of("titleGroup", group), delegated));
      assertThat(authority.answers()).as(slug).containsEntry("decider", decider);
      assertThat(authority.answers()).as(slug).containsEntry("appraiser", appraiser);
      assertThat(authority.basis()).as(slug).containsPattern("\\[(known|assumed)]$");
    }
  }

  @Test
  void a_dossier_keeps_the_bodies_of_its_opening_day_and_a_delegation_counts_from_its_first_day() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UnitView commune = units.get(cell.parentId(), TestOrganisation.START);
    UnitView province = organisation.province();
    HosoClient secretary = organisation.signedIn(port, line.holder(commune.id(), Role.SECRETARY));
    for (String slug : FOLDERS) {
      String before = open(secretary, slug, commune, "leaders");
      String own = open(secretary, slug, commune, "rooms");
      assertThat(unitOf(secretary, before, "DECIDER")).isEqualTo(province.id().toString());
      assertThat(unitOf(secretary, own, "DECIDER")).isEqualTo(commune.id().toString());
      assertThat(unitOf(secretary, own, "APPRAISER")).isEqualTo(commune.id().toString());

      delegations.delegate(
          commune.id(), slug, LocalDate.now(clock), null, "31-QĐ/TU về ủy quyền công tác cán bộ");

      String after = open(secretary, slug, commune, "leaders");
      assertThat(unitOf(secretary, after, "DECIDER")).isEqualTo(commune.id().toString());
      assertThat(unitOf(secretary, after, "APPRAISER"))
          .as("who delegates still appraises")
          .isEqualTo(unitOf(secretary, before, "APPRAISER"));
      assertThat(unitOf(secretary, before, "DECIDER")).isEqualTo(province.id().toString());
    }
  }

  @Test
  void the_room_of_political_protection_verifies_and_the_appraising_room_stands_in_for_it() {
    UnitView cell = line.newCell(Place.UNDER_COMMITTEE);
    UnitView grassroots = units.get(cell.parentId(), TestOrganisation.START);
    UnitView committee = units.get(grassroots.parentId(), TestOrganisation.START);
    HosoClient secretary =
        organisation.signedIn(port, line.holder(grassroots.id(), Role.SECRETARY));
    String without = open(secretary, "appointment", grassroots, "leaders");
    assertThat(seat(without, "VERIFIER")).isEqualTo(seat(without, "APPRAISER"));

    UnitView room =
        organisation.room(committee, UnitDuty.VERIFICATION, "Tổ Bảo vệ chính trị nội bộ");

    String with = open(secretary, "appointment", grassroots, "leaders");
    assertThat(seat(with, "VERIFIER")).isEqualTo(room.id());
    assertThat(seat(with, "APPRAISER")).isNotEqualTo(room.id());
    assertThat(secretary.get("/api/dossiers/" + with).text())
        .as("who verifies is not told to who proposes")
        .doesNotContain("VERIFIER", room.name());
  }

  private static String open(HosoClient by, String slug, UnitView unit, String group) {
    var asked =
        slug.equals("appointment")
            ? Map.of("kind", Map.of("chosen", "onSite"), "titleGroup", Map.of("chosen", group))
            : Map.of("titleGroup", Map.of("chosen", group));
    Answer opened =
        by.post(
            "/api/dossiers",
            Map.of(
                "procedure",
                slug,
                "openerUnitId",
                unit.id(),
                "heading",
                "Danh sách " + group,
                "asked",
                asked));
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return opened.json().path("id").asString();
  }

  private UUID seat(String dossier, String part) {
    return jdbc.sql("select unit_id from hoso.dossier_unit where dossier_id = ? and part = ?")
        .params(UUID.fromString(dossier), part)
        .query(UUID.class)
        .single();
  }

  private static String unitOf(HosoClient by, String dossier, String part) {
    for (JsonNode each : by.get("/api/dossiers/" + dossier).json().path("units")) {
      if (each.path("part").asString().equals(part)) {
        return each.path("unitId").asString();
      }
    }
    throw new AssertionError("no part " + part);
  }
}
