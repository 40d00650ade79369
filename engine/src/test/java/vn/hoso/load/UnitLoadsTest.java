package vn.hoso.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.inbox.Inbox;
import vn.hoso.inbox.InboxQuery;
import vn.hoso.load.UnitLoad.InHand;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** How much each of a unit's people has in hand, as its head is told. */
@IntegrationTest
class UnitLoadsTest {

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired UnitLoads loads;
  @Autowired Units units;
  @Autowired Tasks tasks;
  @Autowired Inbox inbox;
  @Autowired HosoClock clock;

  private UnitView unit;
  private List<UUID> dossiers;
  private CurrentUser head;
  private CurrentUser busy;
  private CurrentUser idle;

  @BeforeEach
  void three_items_lie_there_of_which_one_has_two() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z")); // a Monday
    var cell = line.newCell(Place.UNDER_COMMITTEE);
    dossiers = List.of(line.open(cell), line.open(cell), line.open(cell));
    dossiers.forEach(dossier -> line.advanceTo(dossier, "appraiseDossier"));
    unit = units.get(line.current(dossiers.get(0)).unitId(), TestOrganisation.START);
    busy = line.holder(unit.id(), Role.APPRAISER);
    dossiers.subList(0, 2).forEach(line::claim);
    idle = organisation.holder(unit, Role.APPRAISER);
    head = line.holder(unit.id(), Role.UNIT_HEAD);
  }

  @AfterEach
  void timeRunsAgain() {
    clock.reset();
  }

  @Test
  void the_head_is_told_of_each_who_works_there_what_he_has_what_is_late_and_what_is_free() {
    assertThat(load().unitName()).isEqualTo(unit.name());
    assertThat(inHand(busy)).isEqualTo(new InHand(2, 0, 0));
    assertThat(inHand(idle)).isEqualTo(new InHand(0, 0, 0));
    assertThat(load().unclaimed()).isEqualTo(new InHand(1, 0, 0));
    assertThat(inbox.list(head, InboxQuery.of("unit", null, null, null, null, 50)).items())
        .hasSize(3);
    var due = line.current(dossiers.get(0)).dueAt();
    clock.moveTo(due.minusSeconds(60));
    assertThat(inHand(busy)).isEqualTo(new InHand(2, 0, 2));
    clock.moveTo(due);
    assertThat(inHand(busy)).isEqualTo(new InHand(2, 2, 0));
    assertThat(load().unclaimed()).isEqualTo(new InHand(1, 1, 0));
  }

  @Test
  void what_is_handed_out_moves_from_one_to_the_other() {
    tasks.assign(head, line.current(dossiers.get(0)).id(), idle.officialId());
    assertThat(inHand(busy).items()).isEqualTo(1);
    assertThat(inHand(idle).items()).isEqualTo(1);
    tasks.release(head, line.current(dossiers.get(0)).id());
    assertThat(inHand(idle).items()).isZero();
    assertThat(load().unclaimed().items()).isEqualTo(2);
  }

  @Test
  void nobody_else_is_told_and_no_head_of_another_unit() {
    assertThat(loads.of(busy)).isEmpty();
    assertThat(loads.of(organisation.holder(organisation.province(), Role.SYSTEM_ADMIN))).isEmpty();
    var other = line.newCell(Place.UNDER_COMMITTEE);
    var stranger =
        organisation.holder(units.get(other.parentId(), TestOrganisation.START), Role.UNIT_HEAD);
    assertThat(loads.of(stranger))
        .extracting(UnitLoad::unitId)
        .containsExactly(other.parentId())
        .doesNotContain(unit.id());
    var answer = organisation.signedIn(port, head).get("/api/unit-loads");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains(busy.fullName());
  }

  @Test
  void it_takes_two_statements_however_many_there_are() {
    assertThat(StatementProbe.statementsOf(() -> loads.of(head))).hasSize(2);
  }

  private UnitLoad load() {
    return loads.of(head).stream()
        .filter(each -> each.unitId().equals(unit.id()))
        .findFirst()
        .orElseThrow();
  }

  private InHand inHand(CurrentUser official) {
    return load().people().stream()
        .filter(each -> official.officialId().equals(each.officialId()))
        .findFirst()
        .orElseThrow()
        .inHand();
  }
}
