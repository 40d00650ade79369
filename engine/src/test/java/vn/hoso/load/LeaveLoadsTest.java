package vn.hoso.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.acts.Amendments;
import vn.hoso.load.LeaveLoad.DueStep;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** What would come due without somebody, told before he goes. */
@IntegrationTest
class LeaveLoadsTest {

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired LeaveLoads leaves;
  @Autowired Units units;
  @Autowired HosoClock clock;
  @Autowired Amendments amendments;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  private UnitView unit;
  private UUID held;
  private UUID free;
  private CurrentUser absent;
  private LocalDate due;

  @BeforeEach
  void one_item_is_in_his_hand_and_one_in_nobodys() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    var cell = line.newCell(Place.UNDER_COMMITTEE);
    held = line.open(cell);
    free = line.open(cell);
    for (var dossier : List.of(held, free)) {
      line.advanceTo(dossier, "appraiseDossier");
    }
    unit = units.get(line.current(held).unitId(), TestOrganisation.START);
    absent = line.holder(unit.id(), Role.APPRAISER);
    line.claim(held);
    due = line.current(held).dueOn();
  }

  @AfterEach
  void timeRunsAgain() {
    clock.reset();
  }

  @Test
  void what_is_in_his_hand_or_only_his_to_take_up_is_told_once_it_comes_due_in_those_days() {
    assertThat(own(due.minusDays(3), due.minusDays(1)).items()).isZero();
    var load = own(due.minusDays(3), due);
    assertThat(load.told()).isTrue();
    assertThat(load.items()).isEqualTo(2);
    assertThat(load.late()).isZero();
    assertThat(load.first())
        .extracting(DueStep::dossierId, DueStep::alone, DueStep::dueOn)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(held, false, due),
            org.assertj.core.groups.Tuple.tuple(free, true, due));
    clock.moveTo(line.current(held).dueAt());
    assertThat(own(LocalDate.now(clock), LocalDate.now(clock)).late()).isEqualTo(2);
  }

  @Test
  void what_a_colleague_could_take_up_is_not_his_alone() {
    var colleague = organisation.holder(unit, Role.APPRAISER);
    assertThat(own(due, due).items()).as("he has no account yet").isEqualTo(2);
    organisation.account(colleague.officialId());
    assertThat(own(due, due).first()).extracting(DueStep::dossierId).containsExactly(held);
  }

  @Test
  void what_lies_at_a_seat_he_has_left_or_does_not_have_yet_is_not_told() {
    var today = LocalDate.now(clock);
    var left = organisation.holder(unit, Role.APPRAISER);
    jdbc.sql("update hoso.position_holding set from_day = ?, to_day = ? where official_id = ?")
        .params(today.minusDays(9), today.minusDays(1), left.officialId())
        .update();
    for (var from : List.of(today.minusDays(5), today, due)) {
      assertThat(leaves.of(left, null, from, due).items()).as("left, %s", from).isZero();
    }
    jdbc.sql("update hoso.position_holding set from_day = ?, to_day = null where official_id = ?")
        .params(due.minusDays(1), left.officialId())
        .update();
    assertThat(leaves.of(left, null, due, due).items()).as("not yet").isZero();
    jdbc.sql("update hoso.position_holding set from_day = ? where official_id = ?")
        .params(today, left.officialId())
        .update();
    assertThat(leaves.of(left, null, due, due).items())
        .as("another holds it, with no account")
        .isPositive();
  }

  @Test
  void what_is_suspended_does_not_come_due() {
    transaction.executeWithoutResult(
        inside -> {
          amendments.lock(absent, held);
          amendments.suspend(line.holder(unit.id(), Role.UNIT_HEAD), held, "Tạm dừng.");
        });
    assertThat(own(due, due).first()).extracting(DueStep::dossierId).containsExactly(free);
  }

  @Test
  void the_head_of_the_unit_is_told_the_same_and_nobody_else_is() {
    var head = line.holder(unit.id(), Role.UNIT_HEAD);
    assertThat(leaves.of(head, absent.officialId(), due, due).items()).isEqualTo(2);
    var elsewhere = organisation.holder(organisation.province(), Role.UNIT_HEAD);
    assertThat(leaves.of(elsewhere, absent.officialId(), due, due).items()).isZero();
    for (var role : List.of(Role.SYSTEM_ADMIN, Role.INTAKE_CLERK)) {
      var other = organisation.holder(organisation.province(), role);
      assertThat(leaves.of(other, absent.officialId(), due, due).told()).as(role.name()).isFalse();
    }
  }

  @Test
  void the_endpoint_tells_it_and_refuses_a_wrong_day_with_its_field() {
    var head = line.holder(unit.id(), Role.UNIT_HEAD);
    var client = organisation.signedIn(port, head);
    var answer =
        client.get(
            "/api/leave-loads?from=%s&to=%s&officialId=%s"
                .formatted(due, due, absent.officialId()));
    assertThat(answer.json().path("items").asInt()).isEqualTo(2);
    var wrong = client.get("/api/leave-loads?from=31/12/2026&to=" + due);
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().at("/errors/0/field").asString()).isEqualTo("from");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-10, 2026-09-09, to",
    "2026-09-10, %2B999999999-12-31, to",
    "2026-09-10, 9999-12-31, to",
    "-999999999-01-01, 2026-09-10, from"
  })
  void days_nobody_is_away_on_are_refused_with_their_field(String from, String to, String field) {
    var answer =
        organisation
            .signedIn(port, line.holder(unit.id(), Role.UNIT_HEAD))
            .get("/api/leave-loads?from=" + from + "&to=" + to);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
  }

  @Test
  void it_takes_one_statement() {
    assertThat(StatementProbe.statementsOf(() -> own(due, due))).hasSize(1);
  }

  private LeaveLoad own(LocalDate from, LocalDate to) {
    return leaves.of(absent, null, from, to);
  }
}
