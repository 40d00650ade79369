package vn.hoso.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.Histories;
import vn.hoso.audit.HistoryLine;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.standin.StandInDraft;
import vn.hoso.standin.StandIns;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Whom an order and its answer are for, and what becomes of one that nobody can answer. */
@IntegrationTest
class DirectionEndsTest {

  private static final String ORDER = "Làm rõ thời gian công tác tại đơn vị cũ.";
  private static final String OPINION = "Ý kiến thẩm định: không đủ điều kiện.";

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Histories histories;
  @Autowired StandIns standIns;
  @Autowired OfficialChanges changes;
  @Autowired Steps steps;
  @Autowired Tasks tasks;
  @Autowired Units units;
  @Autowired HosoClock clock;

  private UUID dossier;
  private StepRecordView step;
  private UnitView room;
  private CurrentUser head;
  private CurrentUser holder;
  private DirectionCalls calls;

  @BeforeEach
  void it_is_appraised() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    step = line.advanceTo(dossier, "appraiseDossier");
    room = units.get(step.unitId(), TestOrganisation.START);
    head = line.holder(room.id(), Role.UNIT_HEAD);
    holder = organisation.holder(room, Role.APPRAISER);
    calls = new DirectionCalls(organisation, port, dossier);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void who_may_not_read_what_the_step_writes_reads_neither_the_order_nor_its_answer() {
    tasks.assign(head, step.id(), holder.officialId());
    given(head);
    JsonNode item = calls.item(holder);
    assertThat(calls.answer(holder, item, OPINION).status()).isEqualTo(204);
    var above = organisation.holder(organisation.province(), Role.STANDING_COMMITTEE);
    for (CurrentUser reader : List.of(head, holder, colleague(), above)) {
      assertThat(calls.item(reader).path("answer").asString("")).isEqualTo(OPINION);
    }
    var intake = line.seated(dossier, PartCapacity.INTAKE, Role.INTAKE_CLERK);
    for (CurrentUser kept : List.of(cell(), intake)) {
      assertThat(calls.all(kept).path("items").isEmpty()).as("%s", kept).isTrue();
      assertThat(calls.all(kept).toString()).doesNotContain(ORDER, OPINION);
      assertThat(calls.answer(kept, item, "Tôi đọc được.").code()).isEqualTo("DIRECTION-005");
      assertThat(histories.of(kept, dossier))
          .extracting(HistoryLine::kind)
          .contains("DirectionGiven", "DirectionAnswered");
    }
  }

  @Test
  void what_a_leader_has_given_an_order_at_is_not_taken_back_until_he_takes_it_back() {
    UUID before = line.open(line.newCell(Place.UNDER_PROVINCE));
    StepRecordView received = line.advanceTo(before, "receiveDossier");
    StepRecordView sent =
        steps.of(before).stream()
            .filter(each -> received.cameFrom().equals(each.id()))
            .findFirst()
            .orElseThrow();
    var sender = line.worker(sent);
    var leader = organisation.holder(organisation.province(), Role.STANDING_COMMITTEE);
    var there = new DirectionCalls(organisation, port, before);
    assertThat(there.give(leader, received.id(), ORDER).status()).isEqualTo(204);
    assertThat(steps.recallable(sender, sent.id())).isFalse();
    var refused = catchThrowableOfType(Problem.class, () -> tasks.recall(sender, sent.id()));
    assertThat(refused.code()).isEqualTo("DIRECTION-010");
    assertThat(there.withdraw(leader, there.item(leader)).status()).isEqualTo(204);
    assertThat(steps.recallable(sender, sent.id())).isTrue();
    tasks.recall(sender, sent.id());
  }

  @Test
  void an_order_at_a_step_that_was_broken_off_ends_with_it_and_the_leader_is_told() {
    given(head);
    line.withdraw(dossier);
    JsonNode item = calls.item(head);
    assertThat(item.path("state").stringValue()).isEqualTo("lapsed");
    assertThat(item.path("actions").toString()).isEqualTo("[]");
    assertThat(calls.told(head)).containsOnlyOnce("DIRECTION_LAPSED");
    assertThat(calls.answer(holder, item, "Đã xong.").code()).isEqualTo("DIRECTION-009");
    assertThat(calls.withdraw(head, item).code()).isEqualTo("DIRECTION-009");
  }

  @Test
  void nobody_answers_once_the_dossier_is_closed_and_the_history_stays_as_it_was() {
    tasks.assign(head, step.id(), holder.officialId());
    given(head);
    line.complete(dossier, "eligible");
    assertThat(calls.item(holder).path("actions").toString()).isEqualTo("[\"answer\"]");
    line.withdraw(dossier);
    assertThat(histories.of(head, dossier)).last().matches(each -> closed(each));
    JsonNode item = calls.item(holder);
    assertThat(item.path("state").stringValue()).isEqualTo("lapsed");
    assertThat(item.path("actions").toString()).isEqualTo("[]");
    var late = calls.answer(holder, item, "Sau khi kết thúc.");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.code()).isEqualTo("DIRECTION-009");
    assertThat(histories.of(head, dossier)).last().matches(each -> closed(each));
    assertThat(calls.told(head)).containsOnlyOnce("DIRECTION_LAPSED");
  }

  @Test
  void nobody_directs_or_answers_while_the_dossier_is_suspended() {
    tasks.assign(head, step.id(), holder.officialId());
    given(head);
    var suspended = calls.amend(head, "suspension", Map.of("cause", "Chờ xác minh."));
    assertThat(suspended.status()).as(suspended.text()).isLessThan(300);
    JsonNode item = calls.item(holder);
    assertThat(item.path("state").stringValue()).isEqualTo("open");
    assertThat(item.path("actions").toString()).isEqualTo("[]");
    assertThat(calls.answer(holder, item, "Trong lúc dừng.").code()).isEqualTo("DOSSIER-030");
    assertThat(calls.acts(head)).isNotEmpty().doesNotContain("direct");
    assertThat(calls.give(head, step.id(), ORDER).code()).isEqualTo("DOSSIER-030");
    assertThat(calls.amend(head, "resumption", Map.of()).status()).isLessThan(300);
    assertThat(calls.answer(holder, item, "Sau khi tiếp tục.").status()).isEqualTo(204);
  }

  @Test
  void who_was_stood_in_for_takes_the_order_back_and_is_told_of_its_answer() {
    tasks.assign(head, step.id(), holder.officialId());
    var leader = organisation.holder(room, Role.UNIT_HEAD);
    var deputy = organisation.holder(line.newCell(Place.UNDER_PROVINCE), Role.COMMITTEE_MEMBER);
    UUID standIn = standIn(leader, deputy);
    given(deputy);
    given(deputy);
    assertThat(calls.item(leader).path("givenByName").stringValue())
        .isEqualTo(deputy.fullName() + " thay " + leader.fullName());
    assertThat(calls.item(leader).path("actions").toString()).isEqualTo("[\"withdraw\"]");
    assertThat(calls.item(head).path("actions").toString()).isEqualTo("[]");
    assertThat(calls.withdraw(leader, calls.item(leader)).status()).isEqualTo(204);
    JsonNode other = calls.all(holder).path("items").path(1);
    assertThat(calls.answer(holder, other, "Đã xác minh.").status()).isEqualTo(204);
    assertThat(calls.told(leader)).contains("DIRECTION_ANSWERED");
    assertThat(calls.told(deputy)).contains("DIRECTION_ANSWERED");
    standIns.end(leader, standIn);
    assertThat(calls.client(deputy).get("/api/dossiers/" + dossier).status()).isEqualTo(404);
    assertThat(calls.told(deputy)).isEmpty();
    assertThat(calls.unseen(deputy)).isZero();
    assertThat(calls.told(leader)).contains("DIRECTION_ANSWERED");
  }

  private void given(CurrentUser by) {
    var given = calls.give(by, step.id(), ORDER);
    assertThat(given.status()).as(given.text()).isEqualTo(204);
  }

  private static boolean closed(HistoryLine line) {
    return line.kind().equals("DossierClosed");
  }

  private CurrentUser cell() {
    return line.seated(dossier, PartCapacity.OPENER, Role.SECRETARY);
  }

  private CurrentUser colleague() {
    return organisation.holder(room, Role.APPRAISER);
  }

  private UUID standIn(CurrentUser absent, CurrentUser deputy) {
    var today = LocalDate.now(clock);
    UUID holding = changes.view(absent.officialId()).holdings().get(0).id();
    return standIns
        .set(
            absent,
            new StandInDraft(
                absent.officialId(),
                deputy.officialId(),
                List.of(holding),
                today,
                today.plusDays(3),
                "12-TB/BTC"))
        .id();
  }
}
