package vn.hoso.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.PaperText;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;

/** Tạm dừng, tiếp tục: what stops, what goes on, and who reads why. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class SuspensionTest extends AmendedDossier {

  private static final String CAUSE = "Chờ kết luận về tiêu chuẩn chính trị nội bộ XK7Q.";
  private static final String SECRET = "XK7Q";
  private static final String SENTENCE =
      "Hồ sơ đang tạm dừng giải quyết; cơ quan giải quyết sẽ thông báo khi tiếp tục.";

  @Autowired JdbcClient jdbc;
  @Autowired ReceiptSecrets secrets;

  private UUID id;

  @BeforeEach
  void atTheAppraiser() {
    on("2026-09-07");
    id = openedAndAt("appraiseDossier");
    line.claim(id);
  }

  @Test
  void while_it_lasts_nothing_is_done_the_promise_pauses_and_the_partys_limit_runs() {
    on("2026-09-10");
    assertThat(suspend(headOfAppraisal(id)).status()).isEqualTo(204);
    assertThat(state(id).status()).isEqualTo(DossierStatus.SUSPENDED);
    assertThat(state(id).promisedOn()).isNull();
    assertThat(clockOf(id, "decision").deadline().due()).isEqualTo("2026-11-09");
    var step = line.current(id);
    var work = "/api/work-items/" + step.id();
    var by = client(line.holder(step.positionId()));
    var data = Map.of("outcome", "eligible", "opinion", "Đủ.");
    var complete = Map.of("outcome", "eligible", "data", data, "version", step.version());
    assertThat(by.post(work + "/complete", complete).code()).isEqualTo("DOSSIER-030");
    assertThat(by.post(work + "/release", Map.of()).code()).isEqualTo("DOSSIER-030");
    assertThat(by.get(work).json().at("/actions").toString()).isEqualToIgnoringCase("[\"OPEN\"]");
    assertThat(suspend(headOfAppraisal(id)).code()).as("twice").isEqualTo("AMENDMENT-002");

    on("2026-09-17");
    assertThat(post(headOfAppraisal(id), id, "resumption", Map.of()).status()).isEqualTo(204);
    assertThat(state(id).status()).isEqualTo(DossierStatus.RECEIVED);
    assertThat(state(id).promisedOn()).isEqualTo("2026-10-26");
    assertThat(clockOf(id, "promise").sentences())
        .contains("Tạm dừng từ ngày 11/09/2026 đến 17/09/2026, do cơ quan giải quyết.");
    line.complete(id, "eligible");
    assertThat(line.current(id).stepId()).isEqualTo("decideDossier");
    assertThat(histories.verify(id).faults()).isEmpty();
  }

  @Test
  void a_pause_of_the_cell_is_not_ended_by_the_resumption() {
    line.complete(id, "requestSupplement");
    suspend(decider(id));
    post(decider(id), id, "resumption", Map.of());
    assertThat(state(id).status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
    assertThat(state(id).promisedOn()).isNull();
    line.complete(id, "supplied");
    assertThat(state(id).promisedOn()).isNotNull();
  }

  @Test
  void it_can_be_withdrawn_and_stopped_all_the_same() {
    suspend(headOfAppraisal(id));
    line.withdraw(id);
    assertThat(state(id).status()).isEqualTo(DossierStatus.WITHDRAWN);
    assertThat(histories.verify(id).faults()).isEmpty();
  }

  @Test
  void only_the_head_and_the_decider_suspend_what_was_handed_in() {
    var draft = line.open(line.cell(vn.hoso.AdmissionLine.Place.UNDER_PROVINCE));
    var body = Map.of("cause", CAUSE);
    assertThat(post(decider(draft), draft, "suspension", body).status()).isIn(404, 409);
    for (var by :
        List.of(secretary(), appraiser(id), at(id, PartCapacity.INTAKE, Role.INTAKE_CLERK))) {
      assertThat(suspend(by).code()).isEqualTo("AMENDMENT-001");
      assertThat(states.of(by, id).actions()).doesNotContain("suspend");
    }
    assertThat(suspend(stranger()).status()).isEqualTo(404);
    assertThat(new HosoClient(port).post("/api/dossiers/" + id + "/suspension", body).status())
        .isEqualTo(401);
    assertThat(states.of(headOfAppraisal(id), id).actions()).contains("suspend");
    var stale = Map.of("cause", CAUSE, "version", 0);
    assertThat(post(headOfAppraisal(id), id, "suspension", stale).code()).isEqualTo("DOSSIER-006");
    assertThat(post(headOfAppraisal(id), id, "suspension", Map.of("cause", " ")).status())
        .isEqualTo(400);
    assertThat(state(id).status()).isEqualTo(DossierStatus.RECEIVED);
  }

  /** Written by hand, one row for everybody who may come near it: reads the cause, or does not. */
  @Test
  void the_cause_is_read_by_appraiser_and_decider_and_by_nobody_else(CapturedOutput log) {
    suspend(headOfAppraisal(id));
    Map<CurrentUser, Boolean> reads = new LinkedHashMap<>();
    reads.put(appraiser(id), true);
    reads.put(headOfAppraisal(id), true);
    reads.put(decider(id), true);
    reads.put(secretary(), false);
    reads.put(at(id, PartCapacity.INTAKE, Role.INTAKE_CLERK), false);
    reads.put(at(id, PartCapacity.INTAKE, Role.UNIT_HEAD), false);
    reads.put(line.holder(organisation.province().id(), Role.STANDING_COMMITTEE), false);
    reads.put(line.holder(organisation.province().id(), Role.SECRETARY), false);
    reads.forEach(this::looksEverywhere);
    for (var role : List.of(Role.SYSTEM_ADMIN, Role.PROCEDURE_ADMIN)) {
      var admin = organisation.holder(organisation.province(), role);
      assertThat(get(admin, id, "/amendments").status()).isEqualTo(404);
    }
    assertThat(get(stranger(), id, "/amendments").status()).isEqualTo(404);
    assertThat(log.getAll()).doesNotContain(SECRET);
    assertThat(tablesThatSay(SECRET)).containsExactly("hoso.suspension_cause");
  }

  @Test
  void whoever_has_the_receipt_reads_the_neutral_sentence() {
    var code = state(id).code();
    suspend(headOfAppraisal(id));
    var tracked =
        new HosoClient(port)
            .post(
                "/api/public/tracking",
                Map.of("code", code, "secret", secrets.of(secretary(), id)));
    assertThat(tracked.status()).as(tracked.text()).isEqualTo(200);
    assertThat(tracked.json().path("sentence").stringValue()).isEqualTo(SENTENCE);
    assertThat(tracked.json().path("whatToDo").isNull()).isTrue();
    assertThat(tracked.text()).doesNotContain(SECRET);
  }

  private void looksEverywhere(CurrentUser by, boolean reads) {
    var view = get(by, id, "/amendments");
    assertThat(view.json().at("/suspension/sentence").stringValue()).isEqualTo(SENTENCE);
    assertThat(view.json().at("/suspension/cause").asString(null)).isEqualTo(reads ? CAUSE : null);
    for (var path : List.of("", "/history", "/diagram", "/documents")) {
      assertThat(get(by, id, path).text()).as(path).doesNotContain(SECRET);
    }
    assertThat(get(by, id, "/history").text()).contains(SENTENCE);
    assertThat(PaperText.of(get(by, id, "/papers/06").bytes())).doesNotContain(SECRET);
    for (var path :
        List.of(
            "/api/dossiers", "/api/work-items?limit=200", "/api/notices", "/api/registers/07")) {
      assertThat(client(by).get(path).text()).as(path).doesNotContain(SECRET);
    }
    var found = client(by).post("/api/dossiers/search", Map.of("text", SECRET));
    assertThat(found.json().path("items").isEmpty()).isTrue();
  }

  private List<String> tablesThatSay(String word) {
    return jdbc
        .sql(
            """
            select table_schema || '.' || table_name from information_schema.tables
            where table_schema in ('hoso', 'camunda') and table_type = 'BASE TABLE'
            """)
        .query(String.class)
        .list()
        .stream()
        .filter(
            table ->
                jdbc.sql("select exists (select 1 from " + table + " t where t::text like ?)")
                    .param("%" + word + "%")
                    .query(Boolean.class)
                    .single())
        .toList();
  }

  private Answer suspend(CurrentUser by) {
    return post(by, id, "suspension", Map.of("cause", CAUSE));
  }
}
