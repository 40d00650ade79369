package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.administration.Confirming.confirm;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.hoso.dossier.StepRecordView;
import vn.hoso.opening.AnswerRequest;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.recount.RecountProgress;
import vn.hoso.recount.RecountWork;
import vn.hoso.shared.Ids;
import vn.hoso.state.WholeDossiers;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/**
 * Whoever looks after units and officials sees no dossier: of one whose procedure keeps secrets not
 * even its code, and can do his work all the same.
 */
@IntegrationTest
class SecretDossiersTest {

  private static final String OFFICIALS = "/api/administration/officials";
  private static final String SUCCESSIONS = "/api/administration/successions";

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired WholeDossiers states;
  @Autowired RecountWork recounts;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @LocalServerPort int port;
  private HosoClient admin;
  private UnitView committee;
  private CurrentUser secretary;
  private StepRecordView step;
  private UUID dossier;
  private String code;

  @BeforeEach
  void aSecretaryHoldsAStepOfASecretDossier() {
    admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    committee = committee("Đảng ủy xã Giữ Kín");
    dossier =
        line.open(
            "planning",
            committee.id(),
            Role.SECRETARY,
            committee.id(),
            Map.of("titleGroup", new AnswerRequest("leaders", null)));
    step = line.claim(dossier);
    secretary = line.worker(step);
    code = states.of(secretary, dossier).code();
  }

  @Test
  void what_an_official_holds_of_it_is_handed_over_without_its_code_or_step() {
    CurrentUser next = organisation.holder(committee, Role.SECRETARY);
    Answer shown = admin.get(OFFICIALS + "/" + secretary.officialId() + "/held-steps");
    assertThat(shown.json()).as(shown.text()).hasSize(1);
    assertThat(shown.text())
        .contains("\"dossierCode\":null", "\"personName\":null", "Đang xử lý nội bộ")
        .doesNotContain(code, step.stepName());
    organisation.account(secretary.officialId());
    Answer blocked =
        admin.post(
            OFFICIALS + "/" + secretary.officialId() + "/block",
            Map.of(
                "handOver", List.of(Map.of("taskId", step.id(), "officialId", next.officialId()))));
    assertThat(blocked.status()).as(blocked.text()).isEqualTo(200);
    assertThat(line.current(dossier).holderId()).isEqualTo(next.officialId());
    Answer seen = organisation.signedIn(port, next).get("/api/work-items?view=mine");
    assertThat(seen.text()).as("who works on it").contains(code);
  }

  @Test
  void that_it_is_about_who_holds_it_is_not_told_to_who_only_administers() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID another = line.open("two-sides", cell.id(), Role.SECRETARY, cell.id());
    line.complete(another, "asked");
    StepRecordView held = line.claim(another);
    organisation.account(held.holderId());
    Answer before = admin.get(OFFICIALS + "/" + held.holderId() + "/held-steps");
    jdbc.sql(
            "update hoso.official set person_id = (select person_id from hoso.dossier_item"
                + " where dossier_id = ?) where id = ?")
        .params(another, held.holderId())
        .update();
    assertThat(admin.get(OFFICIALS + "/" + held.holderId() + "/held-steps").json())
        .as(before.text())
        .isEqualTo(before.json());
    assertThat(admin.get("/api/held-steps").text()).doesNotContain(held.id().toString());
    assertThat(admin.get("/api/administration/readiness").text())
        .doesNotContain(held.positionId().toString());
  }

  @Test
  void a_unit_that_has_it_does_not_end_and_says_the_number_alone() {
    Answer refused =
        admin.post(
            "/api/administration/units/" + committee.id() + "/end", Map.of("lastDay", yesterday()));
    assertThat(refused.code()).as(refused.text()).isEqualTo("ORGANISATION-005");
    assertThat(refused.json().at("/openDossiers/count").asInt()).isOne();
    assertThat(refused.json().at("/openDossiers/codes")).isEmpty();
    assertThat(refused.text()).doesNotContain(code);
    assertThat(refused.json().at("/openDossiers/kept").asInt()).isOne();
  }

  @Test
  void its_unit_merges_after_a_preview_that_counts_it() {
    UnitView heir = committee("Đảng ủy xã Giữ Kín Hợp Nhất");
    Map<String, Object> plan =
        Map.of(
            "units",
            List.of(Map.of("unitId", committee.id(), "successorId", heir.id())),
            "lastDay",
            yesterday());
    Answer shown = admin.post(SUCCESSIONS + "/preview", plan);
    assertThat(shown.json().path("dossiers").asInt()).as(shown.text()).isOne();
    assertThat(shown.text())
        .contains("\"code\":null", "Đang xử lý nội bộ")
        .doesNotContain(code, step.stepName());
    var act = new HashMap<>(plan);
    act.put("document", "13-QĐ/TU");
    act.put("token", shown.json().path("token").asString());
    Answer done = admin.post(SUCCESSIONS, act);
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    assertThat(done.text()).doesNotContain(code);
    assertThat(line.current(dossier).unitId()).isEqualTo(heir.id());
    assertThat(admin.get("/api/administration/history").text()).doesNotContain(code);
  }

  @Test
  void the_history_of_administration_does_not_name_it_where_details_of_it_were_erased() {
    var erasure = Map.of("code", code, "seq", 1, "reason", "Theo công văn 31-CV/BTCTU");
    String erasures = "/api/administration/history-erasures";
    HosoClient second =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    assertThat(admin.post(erasures, erasure).code()).isEqualTo("ADMINISTRATION-007");
    Answer waiting = second.get("/api/administration/waiting");
    assertThat(waiting.text()).doesNotContain(code);
    String id = waiting.json().at("/changes/0/id").asString();
    confirm(second, "/api/administration/waiting/changes/" + id + "/confirm");
    Answer done = admin.post(erasures, erasure);
    assertThat(done.status()).as(done.text()).isLessThan(300);
    assertThat(admin.get("/api/administration/history").text())
        .contains("31-CV/BTCTU", dossier.toString())
        .doesNotContain(code);
  }

  @Test
  void a_count_of_days_anew_that_failed_names_it_to_nobody() {
    UUID recount = Ids.next();
    jdbc.sql(
            """
            insert into hoso.recount (id, choice, reason, starts_on, decided_at, decided_by)
            values (?, 'RECALCULATE', 'Thử', ?, ?, ?)
            """)
        .params(
            recount, LocalDate.now(clock), Timestamp.from(clock.instant()), secretary.officialId())
        .update();
    UUID open = line.open(line.cell(Place.UNDER_PROVINCE));
    for (UUID each : List.of(dossier, open)) {
      jdbc.sql(
              """
              insert into hoso.recount_dossier (recount_id, seq, dossier_id, done, result)
              values (?, ?, ?, true, 'FAILED')
              """)
          .params(recount, each.equals(open) ? 1 : 2, each)
          .update();
    }
    RecountProgress progress = recounts.progress(CurrentUser.SYSTEM, recount);
    assertThat(progress.failed()).hasSize(1).doesNotContain(code);
    assertThat(progress.failedKept()).isOne();
  }

  private UnitView committee(String name) {
    return organisation.unit(organisation.province(), UnitKind.GRASSROOTS_COMMITTEE, name);
  }

  private String yesterday() {
    return LocalDate.now(clock).minusDays(1).toString();
  }
}
