package vn.hoso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/** What is told outside of steps, and names by its words what belongs to one that is kept. */
@IntegrationTest
class ReadEntryTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String BODIES = "Nơi được xin ý kiến";

  @Autowired TestOrganisation organisation;
  @Autowired Procedures procedures;
  @Autowired SecrecyPolicy secrecy;
  @Autowired Clock clock;

  private ProcedureRevision revision;
  private UnitView committee;
  private UnitView room;
  private UnitView one;
  private UnitView other;

  @BeforeEach
  void units_that_play_the_parts_of_an_appointment() {
    revision = procedures.current("appointment", LocalDate.now(clock));
    var province = organisation.province();
    String number = " " + System.nanoTime();
    committee = organisation.unit(province, UnitKind.COMMITTEE, "Đảng ủy xã" + number);
    room = organisation.unit(province, UnitKind.COMMITTEE, "Nơi thẩm định" + number);
    one = organisation.unit(province, UnitKind.COMMITTEE, "Nơi thứ nhất" + number);
    other = organisation.unit(province, UnitKind.COMMITTEE, "Nơi thứ hai" + number);
  }

  @Test
  void which_body_took_the_place_of_one_that_was_asked_is_for_who_knows_that_it_was_asked() {
    var details = JSON.createObjectNode().put("toUnitName", one.name());
    details.putArray("parts").add(BODIES);
    var kind = DossierEventKind.UnitSucceeded;
    assertThat(told(kind, details, reader(committee, Role.SECRETARY))).isFalse();
    assertThat(told(kind, details, reader(other, Role.UNIT_HEAD))).as("another body").isFalse();
    assertThat(told(kind, details, reader(one, Role.UNIT_HEAD))).isTrue();
    assertThat(told(kind, details, reader(room, Role.APPRAISER))).isTrue();
    var open = JSON.createObjectNode().put("toUnitName", committee.name());
    open.putArray("parts").add("Đơn vị đề nghị");
    assertThat(told(kind, open, reader(committee, Role.SECRETARY))).isTrue();
  }

  /** Its leader stands above: where he sits tells nothing of whose step it is. */
  @Test
  void an_order_at_the_step_of_one_body_is_told_to_that_body_and_to_no_other() {
    for (var kind :
        List.of(
            DossierEventKind.DirectionGiven,
            DossierEventKind.DirectionAnswered,
            DossierEventKind.DirectionWithdrawn)) {
      var details = JSON.createObjectNode().put("stepUnitId", one.id().toString());
      var given = entry(kind, "askBodies");
      var asked = reader(one, Role.UNIT_HEAD);
      assertThat(ReadEntry.of(given, details, room.id(), asked)).as("%s", kind).isPresent();
      assertThat(ReadEntry.of(given, details, room.id(), reader(other, Role.UNIT_HEAD))).isEmpty();
      assertThat(ReadEntry.of(given, details, other.id(), reader(other, Role.UNIT_HEAD)))
          .as("where the leader sits himself")
          .isEmpty();
      assertThat(ReadableDetails.of(given, details, null, asked).has("stepUnitId")).isFalse();
    }
  }

  @Test
  void a_condition_that_was_ruled_on_before_its_step_was_kept_with_it_is_for_who_knows_the_step() {
    var details = JSON.createObjectNode().put("gate", "fullTerm");
    var kind = DossierEventKind.GateConcluded;
    assertThat(told(kind, details, reader(committee, Role.SECRETARY))).isFalse();
    assertThat(told(kind, details, reader(room, Role.APPRAISER))).isTrue();
  }

  @Test
  void that_a_time_limit_was_lengthened_is_for_who_reads_the_days_it_runs_between() {
    var sides = procedures.current("two-sides", LocalDate.now(clock));
    var limit = sides.procedure().limit("settle").orElseThrow();
    var details = JSON.createObjectNode().put("limit", limit.label());
    var units = Map.of("TAKER", Map.of(room.id(), room.name()));
    var taker = sides.procedure().rolesAt("TAKER").iterator().next();
    var kind = DossierEventKind.LimitExtended;
    assertThat(told(kind, details, secrecy.reader(reads(committee), sides.id(), units))).isFalse();
    assertThat(
            told(
                kind, details, secrecy.reader(organisation.holder(room, taker), sides.id(), units)))
        .isTrue();
  }

  private CurrentUser reads(UnitView unit) {
    return organisation.holder(unit, Role.SECRETARY);
  }

  private static boolean told(DossierEventKind kind, JsonNode details, CaseReader reader) {
    return ReadEntry.of(entry(kind), details, null, reader).isPresent();
  }

  private CaseReader reader(UnitView unit, Role role) {
    CurrentUser by = organisation.holder(unit, role);
    return secrecy.reader(
        by,
        revision.id(),
        Map.of(
            "UNIT",
            Map.of(committee.id(), committee.name()),
            "APPRAISER",
            Map.of(room.id(), room.name()),
            "BODIES",
            Map.of(one.id(), one.name(), other.id(), other.name())));
  }

  private static HistoryEntry entry(DossierEventKind kind) {
    return entry(kind, null);
  }

  private static HistoryEntry entry(DossierEventKind kind, String stepId) {
    byte[] none = new byte[32];
    return new HistoryEntry(
        UUID.randomUUID(),
        1,
        Instant.EPOCH,
        kind.name(),
        UUID.randomUUID(),
        null,
        null,
        stepId,
        none,
        none,
        none,
        null,
        null);
  }
}
