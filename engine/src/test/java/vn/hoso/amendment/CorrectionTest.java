package vn.hoso.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.acts.Amendments;
import vn.hoso.audit.HistoryLine;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.state.WholeDossier;
import vn.hoso.step.Steps;
import vn.hoso.unit.Units;

/** Đính chính over HTTP: the right value beside the wrong one, and every clock as if right. */
@IntegrationTest
class CorrectionTest extends AmendedDossier {

  @Autowired Steps steps;
  @Autowired Officials officials;
  @Autowired Units units;
  @Autowired AmendmentPolicy policy;
  @Autowired Amendments acts;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void a_corrected_resolution_moves_the_limit_as_if_it_had_been_entered_right() {
    on("2026-09-04");
    var right = openedAndAt("submitDossier");
    on("2026-09-07");
    var wrong = openedAndAt("submitDossier");
    for (var id : List.of(right, wrong)) {
      line.advanceTo(id, "appraiseDossier");
    }
    on("2026-09-10");
    line.complete(right, "requestSupplement");
    line.complete(wrong, "requestSupplement");
    on("2026-09-17");
    line.complete(right, "supplied");
    line.complete(wrong, "supplied");
    line.advanceTo(right, "decideDossier");
    line.advanceTo(wrong, "decideDossier");
    assertThat(clockOf(wrong, "decision").deadline().due()).isEqualTo("2026-11-09");

    var answer = correct(secretary(), wrong, "resolveCell", "meetingOn", "2026-09-04");

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(clockOf(wrong, "decision").deadline())
        .isEqualTo(clockOf(right, "decision").deadline());
    assertThat(clockOf(wrong, "promise")).isEqualTo(clockOf(right, "promise"));
    assertThat(clockOf(wrong, "decision").sentences())
        .contains("Ngày này đã được đính chính; trước đó ghi thứ Hai 07/09/2026.");
    var due = line.current(right).dueOn();
    assertThat(line.current(wrong).dueOn()).isEqualTo(due).isEqualTo("2026-11-06");
    assertThat(inboxDue(decider(wrong), wrong)).isEqualTo(due);
    assertThat(histories.verify(wrong).faults()).isEmpty();
  }

  @Test
  void the_wrong_day_stays_on_record_with_who_when_and_why() {
    on("2026-09-07");
    var id = openedAndAt("appraiseDossier");
    correct(secretary(), id, "resolveCell", "meetingOn", "2026-09-03");
    var fact = fact(id, "cellResolution");
    assertThat(fact.date()).isEqualTo("2026-09-03");
    assertThat(fact.correctedFrom()).isEqualTo("2026-09-07");
    var told = last(id);
    assertThat(told.kind()).isEqualTo("FactCorrected");
    assertThat(told.sentence()).isEqualTo("Gõ nhầm ngày.");
    assertThat(told.officialName()).isEqualTo(secretary().fullName());
    assertThat(told.details().path("old").stringValue()).isEqualTo("2026-09-07");
    assertThat(told.details().path("new").stringValue()).isEqualTo("2026-09-03");
    assertThat(histories.of(secretary(), id))
        .filteredOn(each -> each.kind().equals("FactRecorded"))
        .extracting(HistoryLine::factDate)
        .contains(LocalDate.parse("2026-09-07"));
  }

  @Test
  void a_number_is_corrected_within_its_form_and_printed_papers_are_named() {
    var id = openedAndAt("appraiseDossier");
    var answer = correct(secretary(), id, "resolveCell", "resolutionNumber", "07-NQ/CB");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("printedBefore").valueStream().map(JsonNode::stringValue))
        .containsExactly("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
    assertThat(value(id, "resolutionNumber")).isEqualTo("07-NQ/CB");
    refused(correct(secretary(), id, "resolveCell", "resolutionNumber", "số bảy"), "DOSSIER-031");
    refused(correct(secretary(), id, "resolveCell", "resolutionNumber", "07-NQ/CB"), "DOSSIER-031");
  }

  @Test
  void a_receipt_entered_wrongly_leaves_the_promise_given_on_paper_and_says_which_papers() {
    on("2026-09-07");
    var id = line.open(line.cell(vn.hoso.AdmissionLine.Place.UNDER_PROVINCE));
    line.advanceTo(id, "receiveDossier");
    on("2026-09-14");
    line.advanceTo(id, "appraiseDossier");
    assertThat(state(id).promisedOn()).isEqualTo("2026-10-26");
    var clerk = at(id, PartCapacity.INTAKE, Role.INTAKE_CLERK);
    var answer = correct(clerk, id, "receiveDossier", "receivedOn", "2026-09-07");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("printedBefore").size()).isOne();
    assertThat(state(id).promisedOn()).as("as the receipt in hand says").isEqualTo("2026-10-26");
    assertThat(clockOf(id, "promise").sentences())
        .as("right behind the day it speaks of")
        .containsSequence(
            "Thời hạn là 30 ngày làm việc, kể từ ngày 14/09/2026.",
            "Ngày này đã được đính chính thành thứ Hai 07/09/2026; ngày hẹn trả giữ như đã ghi trên"
                + " giấy đã giao.");
  }

  @Test
  void what_cannot_have_been_is_refused_at_the_value() {
    on("2026-09-07");
    var id = openedAndAt("appraiseDossier");
    for (var impossible :
        Map.of(
                "2026-09-08", "future",
                "1990-01-01", "noCalendar",
                "2026-09-07", "same",
                "hôm qua", "format")
            .entrySet()) {
      var answer = correct(secretary(), id, "resolveCell", "meetingOn", impossible.getKey());
      refused(answer, "DOSSIER-031");
      assertThat(answer.json().at("/errors/0/field").stringValue()).isEqualTo("value");
      assertThat(answer.json().at("/errors/0/code").asString("")).isEqualTo(impossible.getValue());
    }
    on("2026-09-14");
    refused(correct(secretary(), id, "resolveCell", "meetingOn", "2026-09-10"), "DOSSIER-031");
    assertThat(fact(id, "cellResolution").correctedFrom()).isNull();
  }

  @Test
  void only_who_typed_it_or_leads_his_unit_corrects_it_on_the_screen_of_now() {
    var id = openedAndAt("appraiseDossier");
    var clerk = at(id, PartCapacity.INTAKE, Role.INTAKE_CLERK);
    var head = at(id, PartCapacity.INTAKE, Role.UNIT_HEAD);
    refused(correct(clerk, id, "resolveCell", "resolutionNumber", "08-NQ/CB"), "AMENDMENT-001");
    refused(
        correct(appraiser(id), id, "resolveCell", "resolutionNumber", "08-NQ/CB"), "AMENDMENT-001");
    assertThat(correct(stranger(), id, "resolveCell", "resolutionNumber", "08-NQ/CB").status())
        .isEqualTo(404);
    assertThat(actions(clerk, id)).contains("correct");
    assertThat(actions(appraiser(id), id)).doesNotContain("correct");
    assertThat(amendments(head, id).path("correctable").findValuesAsString("field"))
        .containsExactly("receivedOn");
    assertThat(correct(head, id, "receiveDossier", "receivedOn", today()).status())
        .as("the same day again")
        .isEqualTo(422);

    var stale = body(id, "resolveCell", "resolutionNumber", "08-NQ/CB");
    stale.put("version", state(id).version() - 1);
    refused(post(secretary(), id, "corrections", stale), "DOSSIER-006");
    refused(correct(secretary(), id, "resolveCell", "outcome", "notProposed"), "DOSSIER-009");
    assertThat(post(secretary(), id, "corrections", Map.of("field", "x")).status()).isEqualTo(400);
    assertThat(
            new vn.hoso.HosoClient(port)
                .post("/api/dossiers/" + id + "/corrections", stale)
                .status())
        .isEqualTo(401);
  }

  @Test
  void who_has_left_the_post_corrects_nothing_he_typed_there_and_who_leads_the_unit_does() {
    var id = openedAndAt("appraiseDossier");
    var run = run(id, "receiveDossier");
    var typed = officials.asUser(run.completedBy(), LocalDate.now(clock));
    assertThat(actions(typed, id)).contains("correct");
    leaves(typed, run.positionId());
    // He stays in the house, so that he goes on seeing the dossier.
    organisation.appoint(
        typed.officialId(),
        units.get(unit(id, PartCapacity.APPRAISER), TestOrganisation.START),
        Role.APPRAISER,
        TestOrganisation.START,
        null);
    var moved = officials.asUser(typed.officialId(), LocalDate.now(clock));

    assertThat(actions(moved, id)).doesNotContain("correct");
    assertThat(amendments(moved, id).path("correctable")).isEmpty();
    refused(correct(moved, id, "receiveDossier", "receivedOn", "2026-09-03"), "AMENDMENT-001");
    var head = at(id, PartCapacity.INTAKE, Role.UNIT_HEAD);
    assertThat(amendments(head, id).path("correctable").findValuesAsString("field"))
        .as("nothing stands still")
        .containsExactly("receivedOn");
  }

  @Test
  void who_stands_in_where_he_typed_it_corrects_it_as_long_as_he_does() {
    var id = openedAndAt("appraiseDossier");
    var run = run(id, "resolveCell");
    var typed = officials.asUser(run.completedBy(), LocalDate.now(clock));
    var held =
        typed.positions().stream()
            .filter(each -> each.positionId().equals(run.positionId()))
            .findFirst()
            .orElseThrow();
    var another = line.newCell(vn.hoso.AdmissionLine.Place.UNDER_PROVINCE);
    var elsewhere =
        new HeldPosition(
            UUID.randomUUID(), another.id(), another.path(), another.kind(), Role.SECRETARY, null);
    var standingIn =
        new HeldPosition(
            held.positionId(),
            held.unitId(),
            held.unitPath(),
            held.unitKind(),
            Role.COMMITTEE_MEMBER,
            new OfficialName(UUID.randomUUID(), "Người vắng"));
    assertThat(may(typed, List.of(elsewhere), id, run.id())).isFalse();
    assertThat(may(typed, List.of(elsewhere, standingIn), id, run.id())).isTrue();
  }

  @Test
  void what_was_typed_in_a_unit_that_is_gone_is_corrected_where_its_work_went() {
    var id = openedAndAt("appraiseDossier");
    var run = run(id, "receiveDossier");
    var clerk = officials.asUser(run.completedBy(), LocalDate.now(clock));
    var head = at(id, PartCapacity.INTAKE, Role.UNIT_HEAD);
    var appraising = headOfAppraisal(id);
    var gone = line.newCell(vn.hoso.AdmissionLine.Place.UNDER_PROVINCE);
    jdbc.sql(
            """
            update hoso.step_record set unit_id = ?, former_unit_name = 'Nơi cũ',
              position_id = (select position_id from hoso.step_record where dossier_id = ? and seq = 1)
            where id = ?
            """)
        .params(gone.id(), id, run.id())
        .update();
    assertThat(may(clerk, clerk.positions(), id, run.id())).as("same place there").isTrue();
    assertThat(may(head, head.positions(), id, run.id())).isTrue();
    assertThat(may(appraising, appraising.positions(), id, run.id())).isFalse();
    assertThat(may(clerk, appraising.positions(), id, run.id())).as("he sits elsewhere").isFalse();
  }

  private boolean may(CurrentUser by, List<HeldPosition> positions, UUID id, UUID run) {
    var acting = new CurrentUser(by.officialId(), by.fullName(), positions);
    return policy.mayCorrect(acting, transaction.execute(open -> acts.look(id)), run);
  }

  private void leaves(CurrentUser by, UUID positionId) {
    jdbc.sql("delete from hoso.position_holding where official_id = ? and position_id = ?")
        .params(by.officialId(), positionId)
        .update();
  }

  private StepRecordView run(UUID id, String step) {
    return steps.of(id).stream()
        .filter(each -> each.stepId().equals(step) && each.completedAt() != null)
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  @Test
  void what_stands_on_a_numbered_paper_and_in_its_register_is_no_slip_of_the_dossier() {
    var id = openedAndAt("numberPaper");
    var clerk = line.worker(line.current(id));
    line.complete(id, "numbered");
    for (String field : List.of("issuedOn", "paperNumber")) {
      var answer = correct(clerk, id, "numberPaper", field, "2026-09-01");
      assertThat(answer.status()).as(answer.text()).isBetween(400, 422);
    }
    assertThat(fact(id, "decision").correctedFrom()).isNull();
  }

  @Test
  void after_the_end_nothing_is_corrected() {
    var id = openedAndAt("resolveCell");
    line.complete(id, "notProposed");
    assertThat(actions(secretary(), id)).containsExactly("registerPaper");
    var run = steps.of(id).stream().filter(s -> s.stepId().equals("resolveCell")).findFirst();
    var body =
        Map.of(
            "taskId",
            run.orElseThrow().id(),
            "field",
            "meetingOn",
            "value",
            "2026-09-03",
            "reason",
            "x");
    refused(post(secretary(), id, "corrections", body), "AMENDMENT-002");
  }

  private Answer correct(CurrentUser by, UUID id, String step, String field, String value) {
    return post(by, id, "corrections", body(id, step, field, value));
  }

  private Map<String, Object> body(UUID id, String step, String field, String value) {
    var run =
        steps.of(id).stream()
            .filter(each -> each.stepId().equals(step) && each.completedAt() != null)
            .reduce((a, b) -> b)
            .orElseThrow();
    return new java.util.HashMap<>(
        Map.of("taskId", run.id(), "field", field, "value", value, "reason", "Gõ nhầm ngày."));
  }

  private void refused(Answer answer, String code) {
    assertThat(answer.code()).as(answer.text()).isEqualTo(code);
  }

  private List<String> actions(CurrentUser by, UUID id) {
    return states.of(by, id).actions();
  }

  private String today() {
    return LocalDate.now(clock).toString();
  }

  private String value(UUID id, String field) {
    return amendments(secretary(), id)
        .path("correctable")
        .valueStream()
        .filter(each -> each.path("field").stringValue().equals(field))
        .findFirst()
        .orElseThrow()
        .path("value")
        .stringValue();
  }

  private WholeDossier.Fact fact(UUID id, String name) {
    return state(id).facts().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private HistoryLine last(UUID id) {
    var lines = histories.of(secretary(), id);
    return lines.get(lines.size() - 1);
  }

  private LocalDate inboxDue(CurrentUser by, UUID id) {
    return client(by)
        .get("/api/work-items?view=shared&limit=200")
        .json()
        .path("items")
        .valueStream()
        .filter(item -> item.path("dossierId").asString("").equals(id.toString()))
        .map(item -> LocalDate.parse(item.path("dueOn").stringValue()))
        .findFirst()
        .orElseThrow();
  }
}
