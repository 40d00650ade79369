package vn.hoso.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.Histories;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Ý kiến chỉ đạo over HTTP: given, seen in the row, answered, taken back. */
@IntegrationTest
class DirectionsTest {

  private static final String ORDER = "Làm rõ thời gian công tác tại đơn vị cũ.";

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Histories histories;
  @Autowired Tasks tasks;
  @Autowired Units units;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;

  private UUID dossier;
  private StepRecordView step;
  private UnitView room;
  private CurrentUser head;
  private CurrentUser holder;
  private CurrentUser colleague;
  private DirectionCalls calls;

  @BeforeEach
  void an_appraiser_has_it() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    var open = line.advanceTo(dossier, "appraiseDossier");
    room = units.get(open.unitId(), TestOrganisation.START);
    head = line.holder(room.id(), Role.UNIT_HEAD);
    holder = organisation.holder(room, Role.APPRAISER);
    colleague = organisation.holder(room, Role.APPRAISER);
    step = tasks.assign(head, open.id(), holder.officialId());
    calls = new DirectionCalls(organisation, port, dossier);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void the_head_gives_an_order_and_the_holder_finds_it_in_his_row_and_answers() {
    assertThat(calls.acts(head)).contains("direct");
    var given = give(head, Map.of("answerBy", "2026-09-09"));
    assertThat(given.status()).as(given.text()).isEqualTo(204);

    var row = row(holder).path("direction");
    assertThat(row.path("text").stringValue()).isEqualTo(ORDER);
    assertThat(row.path("answerBy").stringValue()).isEqualTo("2026-09-09");
    assertThat(row.path("byName").stringValue()).isEqualTo(head.fullName());
    assertThat(row.path("others").intValue()).isZero();
    assertThat(detail(holder).path("direction").path("text").stringValue()).isEqualTo(ORDER);
    assertThat(calls.told(holder)).contains("DIRECTED");
    assertThat(calls.item(head).path("actions").toString()).isEqualTo("[\"withdraw\"]");
    assertThat(calls.item(holder).path("actions").toString()).isEqualTo("[\"answer\"]");

    var answer = calls.answer(holder, calls.item(holder), "Đã xác minh, có giấy xác nhận.");
    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    assertThat(calls.item(head).path("state").stringValue()).isEqualTo("answered");
    assertThat(calls.item(head).path("answer").stringValue())
        .isEqualTo("Đã xác minh, có giấy xác nhận.");
    assertThat(calls.item(head).path("endedByName").stringValue()).isEqualTo(holder.fullName());
    assertThat(row(holder).path("direction").isNull()).isTrue();
    assertThat(calls.told(holder)).doesNotContain("DIRECTED");
    assertThat(calls.told(head)).contains("DIRECTION_ANSWERED");
  }

  @Test
  void it_changes_no_deadline_and_its_words_stand_in_no_history_but_its_giving_does() {
    var before = line.current(dossier);
    give(head, Map.of("answerBy", "2026-09-07"));
    calls.answer(holder, calls.item(holder), "Đã xem lại.");
    assertThat(line.current(dossier).dueOn()).isEqualTo(before.dueOn());
    var lines = histories.of(head, dossier);
    assertThat(lines)
        .extracting(each -> each.kind() + " " + each.officialName() + " " + each.stepName())
        .contains(
            "DirectionGiven " + head.fullName() + " " + step.stepName(),
            "DirectionAnswered " + holder.fullName() + " " + step.stepName());
    assertThat(lines)
        .filteredOn(each -> each.kind().equals("DirectionGiven"))
        .allSatisfy(
            each -> {
              assertThat(each.positionLabel()).isNotNull();
              assertThat(String.valueOf(each.details())).doesNotContain(ORDER, "sha256");
            });
    assertThat(histories.verify(dossier).faults()).isEmpty();
    for (String table : List.of("history_entry", "idempotency_key", "notice")) {
      assertThat(
              jdbc.sql("select count(*) from hoso." + table + " t where t::text like ?")
                  .param("%thời gian công tác tại đơn vị cũ%")
                  .query(Integer.class)
                  .single())
          .as(table)
          .isZero();
    }
  }

  @Test
  void it_stays_with_the_step_when_it_is_released_handed_over_and_completed() {
    give(head, Map.of());
    tasks.release(holder, step.id());
    assertThat(calls.item(colleague).path("actions").toString()).isEqualTo("[\"answer\"]");
    assertThat(row(colleague).path("direction").path("text").stringValue()).isEqualTo(ORDER);
    tasks.claim(colleague, step.id());
    assertThat(row(colleague).path("direction").path("text").stringValue()).isEqualTo(ORDER);
    assertThat(calls.answer(holder, calls.item(holder), "Không còn của tôi.").code())
        .isEqualTo("DIRECTION-006");
    line.complete(dossier, "eligible");
    assertThat(calls.item(holder).path("actions").toString()).isEqualTo("[]");
    assertThat(calls.answer(holder, calls.item(holder), "Không do tôi làm.").code())
        .isEqualTo("DIRECTION-006");
    assertThat(calls.answer(colleague, calls.item(colleague), "Đã làm rõ trong tờ trình.").status())
        .isEqualTo(204);
    assertThat(calls.told(head)).contains("DIRECTION_ANSWERED");
  }

  @Test
  void the_one_to_be_answered_first_stands_in_the_row_with_the_number_of_the_others() {
    give(head, Map.of("text", "Chưa gấp."));
    give(head, Map.of("text", "Gấp hơn.", "answerBy", "2026-09-10"));
    give(head, Map.of("text", "Gấp nhất.", "answerBy", "2026-09-08"));
    var row = row(holder).path("direction");
    assertThat(row.path("text").stringValue()).isEqualTo("Gấp nhất.");
    assertThat(row.path("others").intValue()).isEqualTo(2);
  }

  @Test
  void who_gave_it_takes_it_back_once_and_it_stays_marked() {
    give(head, Map.of());
    assertThat(calls.withdraw(holder, calls.item(holder)).code()).isEqualTo("DIRECTION-007");
    assertThat(calls.answer(head, calls.item(head), "Tôi tự trả lời.").code())
        .isEqualTo("DIRECTION-006");
    assertThat(calls.withdraw(head, calls.item(head)).status()).isEqualTo(204);
    assertThat(calls.item(holder).path("state").stringValue()).isEqualTo("withdrawn");
    assertThat(calls.item(holder).path("text").stringValue()).isEqualTo(ORDER);
    assertThat(row(holder).path("direction").isNull()).isTrue();
    var late = calls.answer(holder, calls.item(holder), "Chậm mất rồi.");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.code()).isEqualTo("DIRECTION-008");
    assertThat(late.json().path("endedBy").stringValue()).isEqualTo(head.fullName());
    assertThat(calls.withdraw(head, calls.item(head)).code()).isEqualTo("DIRECTION-008");
  }

  @Test
  void nobody_gives_one_who_does_not_lead_who_has_it_himself_or_who_saw_another_state() {
    for (CurrentUser other : List.of(holder, colleague, opener())) {
      assertThat(calls.acts(other)).doesNotContain("direct");
      assertThat(give(other, Map.of()).code()).isEqualTo("DIRECTION-001");
    }
    var administrator = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    assertThat(give(administrator, Map.of("version", 1)).status()).isEqualTo(404);
    var stranger = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    assertThat(give(stranger, Map.of("version", 1)).code()).isEqualTo("DOSSIER-001");
    assertThat(calls.client(stranger).get(calls.address()).code()).isEqualTo("DOSSIER-001");
    var stale = give(head, Map.of("version", version() - 1));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.code()).isEqualTo("DOSSIER-006");
    assertThat(give(head, Map.of("taskId", UUID.randomUUID())).code()).isEqualTo("DIRECTION-002");
    line.complete(dossier, "eligible");
    assertThat(give(head, Map.of()).code()).isEqualTo("DIRECTION-003");
    assertThat(calls.client(head).get(calls.address()).json().path("items").isEmpty()).isTrue();
  }

  @Test
  void who_leads_above_gives_one_too_and_who_only_waits_for_the_step_reads_none_in_his_row() {
    var beside = line.seated(dossier, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
    assertThat(calls.acts(beside)).isNotEmpty().doesNotContain("direct");
    assertThat(give(beside, Map.of()).code()).isEqualTo("DIRECTION-001");
    var above = organisation.holder(organisation.province(), Role.STANDING_COMMITTEE);
    assertThat(calls.acts(above)).contains("direct");
    assertThat(give(above, Map.of()).status()).isEqualTo(204);
    assertThat(row(holder).path("direction").path("byName").stringValue())
        .isEqualTo(above.fullName());
    var waiting = row(opener(), "waiting");
    assertThat(waiting.has("direction")).isTrue();
    assertThat(waiting.path("direction").isNull()).isTrue();
  }

  @Test
  void nobody_orders_himself_though_he_leads() {
    organisation.appoint(head.officialId(), room, Role.APPRAISER, TestOrganisation.START, null);
    try {
      tasks.assign(head, step.id(), head.officialId());
      assertThat(calls.acts(head)).doesNotContain("direct");
      assertThat(give(head, Map.of()).code()).isEqualTo("DIRECTION-001");
    } finally {
      // Everybody's room: who appraises there heads it for no other test.
      jdbc.sql(
              """
              delete from hoso.position_holding h using hoso.position p
              where p.id = h.position_id and p.role = 'APPRAISER' and h.official_id = ?
              """)
          .param(head.officialId())
          .update();
    }
  }

  @Test
  void nobody_directs_or_learns_of_orders_in_a_dossier_about_himself() {
    give(head, Map.of());
    var person =
        jdbc.sql("select person_id from hoso.dossier_item where dossier_id = ?")
            .param(dossier)
            .query(UUID.class)
            .single();
    var chief = organisation.holder(room, Role.UNIT_HEAD);
    assertThat(give(chief, Map.of()).status()).isEqualTo(204);
    organisation.knownAs(chief, person);
    assertThat(calls.client(chief).get(calls.address()).code()).isEqualTo("DOSSIER-001");
    assertThat(give(chief, Map.of("version", version())).code()).isEqualTo("DOSSIER-001");
  }

  @Test
  void a_field_that_does_not_fit_is_named() {
    assertThat(give(head, Map.of("text", " ")).status()).isEqualTo(400);
    assertThat(give(head, Map.of("text", "a".repeat(1001))).status()).isEqualTo(400);
    assertThat(give(head, Map.of("text", "\u2060\u200b")).status()).isEqualTo(400);
    assertThat(give(head, Map.of("text", "a\u0007b")).status()).isEqualTo(400);
    refused(give(head, Map.of("answerBy", "2026-09-06")), "answerBy", "past");
    refused(give(head, Map.of("answerBy", "2027-09-08")), "answerBy", "tooFar");
    assertThat(give(head, Map.of("text", "ư".repeat(1000))).status()).isEqualTo(204);
    assertThat(calls.answer(holder, calls.item(holder), "x".repeat(1001)).status()).isEqualTo(400);
  }

  @Test
  void a_click_twice_gives_one_order() {
    var body = body(Map.of());
    for (int n = 0; n < 2; n++) {
      assertThat(
              calls
                  .client(head)
                  .post(calls.address(), body, "Idempotency-Key", "chi-dao-1")
                  .status())
          .isEqualTo(204);
    }
    assertThat(calls.client(head).get(calls.address()).json().path("items").size()).isEqualTo(1);
  }

  @Test
  void the_database_changes_and_deletes_none() {
    give(head, Map.of());
    calls.withdraw(head, calls.item(head));
    for (String statement :
        List.of(
            "update hoso.direction set text = 'khác'",
            "delete from hoso.direction_end",
            "update hoso.direction_end set answer = 'khác'",
            "truncate hoso.direction_end")) {
      assertThatThrownBy(() -> jdbc.sql(statement).update()).as(statement).isNotNull();
    }
    assertThat(calls.item(head).path("state").stringValue()).isEqualTo("withdrawn");
  }

  private CurrentUser opener() {
    return line.seated(dossier, PartCapacity.OPENER, Role.SECRETARY);
  }

  private static void refused(Answer answer, String field, String code) {
    assertThat(answer.code()).as(answer.text()).isEqualTo("DIRECTION-004");
    assertThat(answer.json().at("/errors/0/field").stringValue()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/code").stringValue()).isEqualTo(code);
  }

  private int version() {
    return calls.all(head).path("version").intValue();
  }

  private Map<String, Object> body(Map<String, ?> other) {
    var body = new HashMap<String, Object>();
    body.put("taskId", step.id());
    body.put("text", ORDER);
    body.put("version", version());
    body.putAll(other);
    return body;
  }

  private Answer give(CurrentUser by, Map<String, ?> other) {
    return calls.client(by).post(calls.address(), body(other));
  }

  private JsonNode detail(CurrentUser by) {
    return calls.client(by).get("/api/work-items/" + step.id()).json();
  }

  private JsonNode row(CurrentUser by) {
    return row(by, "todo");
  }

  private JsonNode row(CurrentUser by, String view) {
    return calls
        .client(by)
        .get("/api/work-items?limit=200&view=" + view)
        .json()
        .path("items")
        .valueStream()
        .filter(each -> each.path("dossierId").stringValue().equals(dossier.toString()))
        .findFirst()
        .orElseThrow();
  }
}
