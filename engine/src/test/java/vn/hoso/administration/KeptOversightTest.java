package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.administration.Confirming.confirm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Overseers;
import vn.hoso.organisation.Role;
import vn.hoso.shared.DayText;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.unit.UnitDraft;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitImports;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** One administrator alone does not take the oversight from the head of the board, by no act. */
@IntegrationTest
class KeptOversightTest {

  private static final String ADMINISTRATION = "/api/administration";
  private static final String CHANGES = ADMINISTRATION + "/waiting/changes/";

  /** The ways there. */
  enum Way {
    DUTY_TAKEN_AWAY,
    COUNTER_MOVED,
    ANOTHER_SET_UP,
    ANOTHER_GIVEN_THE_DUTY,
    BOARD_MERGED,
    POSITION_ENDED,
    POSITION_ENDED_LATER,
    ACCOUNT_BLOCKED
  }

  @Autowired TestOrganisation organisation;
  @Autowired Officials officials;
  @Autowired Overseers overseers;
  @Autowired KeptOversight oversight;
  @Autowired UnitImports lists;
  @Autowired Units units;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @LocalServerPort int port;
  private UnitView province;
  private UnitView board;
  private UnitView counter;
  private CurrentUser head;
  private HosoClient heads;
  private HosoClient asking;
  private HosoClient another;
  private LocalDate today;

  @BeforeEach
  void twoAdministratorsAndTheHeadOfTheBoard() {
    province = organisation.province();
    today = LocalDate.now(clock);
    board = units.get(overseers.board().orElseThrow(), today);
    counter = units.withDuty(province.id(), UnitDuty.INTAKE, today);
    head = organisation.holder(board, Role.UNIT_HEAD);
    heads = organisation.signedIn(port, head);
    asking = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
    another = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
  }

  @AfterEach
  void nothingWaits() {
    jdbc.sql("delete from hoso.oversight_request").update();
    jdbc.sql("update hoso.account set blocked_at = null where official_id = ?")
        .param(head.officialId())
        .update();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void what_takes_the_oversight_from_the_head_waits_and_he_is_told(Way way) {
    Answer undone = go(way);
    assertThat(undone.status()).as(undone.text()).isEqualTo(409);
    assertThat(undone.code()).isEqualTo("ADMINISTRATION-004");
    assertThat(overseers.heads(again())).as("he watches still").isTrue();
    assertThat(changes(heads)).hasSize(1);
    assertThat(changes(heads).get(0).path("mayConfirm").asBoolean()).isTrue();
    assertThat(changes(asking).get(0).path("mayConfirm").asBoolean()).isFalse();
    assertThat(heads.get(ADMINISTRATION + "/history").text()).contains("OVERSIGHT_CHANGE_ASKED");

    String id = changes(heads).get(0).path("id").asString();
    assertThat(confirm(asking, CHANGES + id + "/confirm").code()).isEqualTo("ADMINISTRATION-001");
    assertThat(go(way).code()).as("once more, alone").isEqualTo("ADMINISTRATION-004");
    assertThat(changes(heads)).as("it waits once").hasSize(1);
    assertThat(heads.post(CHANGES + id + "/refuse", null).status()).isEqualTo(204);
    assertThat(confirm(heads, CHANGES + id + "/confirm").code()).isEqualTo("ADMINISTRATION-002");
    assertThat(overseers.heads(again())).isTrue();
  }

  @Test
  void once_a_second_person_agrees_it_is_done_once_and_nothing_else_is() {
    String id = waiting(Way.ACCOUNT_BLOCKED);
    assertThat(confirm(another, CHANGES + id + "/confirm").status()).isEqualTo(204);
    assertThat(changes(asking).get(0).path("agreedUntil").isNull()).as("he is told").isFalse();
    assertThat(changes(heads).get(0).path("mayConfirm").asBoolean()).isFalse();
    assertThat(go(Way.POSITION_ENDED).code()).as("another act").isEqualTo("ADMINISTRATION-004");
    assertThat(block(another).code()).as("by somebody else").isEqualTo("ADMINISTRATION-004");
    Answer done = go(Way.ACCOUNT_BLOCKED);
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    asking.post(ADMINISTRATION + "/officials/" + head.officialId() + "/unblock", null);
    assertThat(go(Way.ACCOUNT_BLOCKED).code()).as("again").isEqualTo("ADMINISTRATION-004");
  }

  @Test
  void who_agrees_reads_the_last_day_and_agrees_to_what_is_handed_over_too() {
    String id = waiting(Way.POSITION_ENDED_LATER);
    assertThat(changes(heads).get(0).path("said").asString())
        .contains("ngày cuối " + DayText.of(today.plusDays(2)));
    assertThat(confirm(heads, CHANGES + id + "/confirm").status()).isEqualTo(204);
    Map<String, Object> handing =
        Map.of("taskId", UUID.randomUUID(), "officialId", head.officialId());
    Answer other =
        asking.post(
            ADMINISTRATION + "/officials/" + head.officialId() + "/block",
            Map.of("handOver", List.of(handing)));
    assertThat(other.status()).as("nothing of that is agreed to").isNotEqualTo(200);
    assertThat(go(Way.POSITION_ENDED_LATER).status()).as("that is").isEqualTo(200);
  }

  @Test
  void who_watches_over_nothing_agrees_to_nothing() {
    String id = waiting(Way.ACCOUNT_BLOCKED);
    HosoClient stranger =
        organisation.signedIn(port, organisation.holder(province, Role.OFFICE_CLERK));
    for (String how : List.of("/confirm", "/refuse")) {
      assertThat(confirm(stranger, CHANGES + id + how).code()).isEqualTo("ORGANISATION-009");
      assertThat(confirm(new HosoClient(port), CHANGES + id + how).status()).isIn(401, 403);
    }
  }

  @Test
  void acts_that_take_it_from_nobody_do_not_wait() {
    CurrentUser clerk = organisation.holder(otherBoard(), Role.OFFICE_CLERK);
    organisation.account(clerk.officialId());
    assertThat(
            asking
                .post(ADMINISTRATION + "/officials/" + clerk.officialId() + "/block", Map.of())
                .status())
        .isEqualTo(200);
    assertThat(changes(heads)).isEmpty();
  }

  @Test
  void a_list_moves_no_counter_either() {
    UnitDraft draft =
        new UnitDraft(
            null, counter.code(), counter.name(), null, counter.kind(), UnitDuty.APPRAISAL, today);
    UnitView other = organisation.unit(province, UnitKind.BOARD, "Ban Khác Của Danh Sách");
    UnitDraft second =
        new UnitDraft(
            other.code(), null, "Bộ phận thứ hai", null, UnitKind.ROOM, UnitDuty.INTAKE, today);
    transaction.executeWithoutResult(
        begun -> {
          begun.setRollbackOnly();
          List<ImportVerdict> verdicts = lists.write(List.of(draft, second), n -> true);
          assertThat(verdicts)
              .extracting(ImportVerdict::kind)
              .containsOnly(ImportVerdict.Kind.REFUSED);
        });
  }

  private String waiting(Way way) {
    assertThat(go(way).code()).isEqualTo("ADMINISTRATION-004");
    return changes(heads).get(0).path("id").asString();
  }

  private static JsonNode changes(HosoClient by) {
    return by.get(ADMINISTRATION + "/waiting").json().path("changes");
  }

  private CurrentUser again() {
    return officials.asUser(head.officialId(), today);
  }

  private Answer go(Way way) {
    return switch (way) {
      case DUTY_TAKEN_AWAY -> {
        Map<String, Object> none = new HashMap<>();
        none.put("duty", null);
        yield asking.put(ADMINISTRATION + "/units/" + counter.id() + "/duty", none);
      }
      case COUNTER_MOVED ->
          asking.post(
              ADMINISTRATION + "/units/" + counter.id() + "/move",
              Map.of("parentId", otherBoard().id(), "from", today.toString()));
      case ANOTHER_SET_UP ->
          asking.post(
              ADMINISTRATION + "/units",
              Map.of(
                  "parentId",
                  province.id(),
                  "kind",
                  UnitKind.ROOM,
                  "duty",
                  UnitDuty.INTAKE,
                  "name",
                  "Phòng Tiếp nhận gần hơn",
                  "shortName",
                  "Phòng Tiếp nhận",
                  "from",
                  today.toString()));
      case ANOTHER_GIVEN_THE_DUTY ->
          asking.put(
              ADMINISTRATION + "/units/" + nearerRoom().id() + "/duty",
              Map.of("duty", UnitDuty.INTAKE));
      case BOARD_MERGED -> merge();
      case POSITION_ENDED -> end(today.minusDays(1));
      case POSITION_ENDED_LATER -> end(today.plusDays(2));
      case ACCOUNT_BLOCKED -> block(asking);
    };
  }

  private UnitView other;

  private UnitView otherBoard() {
    if (other == null) {
      other = organisation.unit(province, UnitKind.BOARD, "Ban Không Ai Giám Sát");
    }
    return other;
  }

  private UnitView nearer;

  private UnitView nearerRoom() {
    if (nearer == null) {
      nearer = organisation.unit(province, UnitKind.ROOM, "Phòng gần hơn");
    }
    return nearer;
  }

  private Answer merge() {
    Map<String, Object> plan =
        new HashMap<>(
            Map.of(
                "units",
                List.of(Map.of("unitId", board.id(), "successorId", otherBoard().id())),
                "lastDay",
                today.minusDays(1).toString()));
    Answer shown = asking.post(ADMINISTRATION + "/successions/preview", plan);
    assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    plan.put("document", "1-QĐ/TU");
    plan.put("token", shown.json().path("token").asString());
    return asking.post(ADMINISTRATION + "/successions", plan);
  }

  private Answer end(LocalDate lastDay) {
    UUID holding =
        jdbc.sql("select id from hoso.position_holding where official_id = ?")
            .param(head.officialId())
            .query(UUID.class)
            .single();
    return asking.post(
        ADMINISTRATION + "/officials/positions/" + holding + "/end",
        Map.of("lastDay", lastDay.toString()));
  }

  private Answer block(HosoClient by) {
    return by.post(ADMINISTRATION + "/officials/" + head.officialId() + "/block", Map.of());
  }
}
