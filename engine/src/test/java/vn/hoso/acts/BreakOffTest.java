package vn.hoso.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.Histories;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;

/**
 * What is done to a dossier as a whole: what actions[] offers works, what it does not offer is
 * refused.
 */
@IntegrationTest
class BreakOffTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired WholeDossiers states;
  @Autowired DossierActs acts;
  @Autowired Histories histories;
  @LocalServerPort int port;

  @Test
  void the_cell_withdraws_what_it_prepares_and_all_steps_end() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    var secretary = secretary(id);
    assertThat(state(id).actions()).contains("withdraw", "uploadDocument").doesNotContain("stop");
    acts.withdraw(secretary, id, "Chuyển nơi ở", state(id).version());
    var after = states.of(secretary, id);
    assertThat(after.status()).isEqualTo(DossierStatus.WITHDRAWN);
    assertThat(after.closedAt()).isNotNull();
    assertThat(after.steps()).noneMatch(StepRecordView::open);
    assertThat(after.actions()).containsExactly("registerPaper");
    assertThat(histories.verify(id).faults()).isEmpty();
  }

  @Test
  void the_deciding_body_stops_what_was_handed_in_but_not_a_draft() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    var decider = decider(id);
    assertThatThrownBy(() -> acts.stop(decider, id, "Lý do", state(id).version()))
        .isInstanceOf(DossierProblem.class);
    line.advanceTo(id, "decideDossier");
    assertThat(states.of(decider, id).actions())
        .contains("stop", "suspend", "extendLimit")
        .doesNotContain("withdraw");
    acts.stop(decider, id, "Phát hiện chưa đủ điều kiện", state(id).version());
    assertThat(state(id).status()).isEqualTo(DossierStatus.STOPPED);
    assertThat(histories.verify(id).faults()).isEmpty();
  }

  @Test
  void whoever_actions_do_not_name_is_refused() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "receiveDossier");
    int version = state(id).version();
    var decider = decider(id);
    var cell = secretary(id);
    var stranger = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    assertThatThrownBy(() -> acts.withdraw(decider, id, "Lý do", version))
        .hasMessage("DOSSIER-004");
    assertThatThrownBy(() -> acts.stop(cell, id, "Lý do", version)).hasMessage("DOSSIER-004");
    assertThatThrownBy(() -> acts.withdraw(stranger, id, "Lý do", version))
        .hasMessage("DOSSIER-001");
    assertThatThrownBy(() -> acts.stop(stranger, id, "Lý do", version)).hasMessage("DOSSIER-001");
    assertThatThrownBy(() -> states.of(stranger, id)).hasMessage("DOSSIER-001");
    assertThat(state(id).version()).isEqualTo(version);
  }

  @Test
  void an_older_screen_a_missing_reason_and_an_ended_dossier_are_refused() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    var secretary = secretary(id);
    int version = state(id).version();
    assertThatThrownBy(() -> acts.withdraw(secretary, id, "Lý do", version - 1))
        .isInstanceOfSatisfying(
            DossierProblem.class,
            problem -> assertThat(problem.properties()).containsEntry("version", version));
    assertThatThrownBy(() -> acts.withdraw(secretary, id, " ", version)).hasMessage("DOSSIER-017");
    acts.withdraw(secretary, id, "Lý do", version);
    assertThatThrownBy(() -> acts.withdraw(secretary, id, "Lý do", state(id).version()))
        .hasMessage("DOSSIER-008");
  }

  @Test
  void after_the_decision_nothing_is_withdrawn_or_stopped() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "returnResult");
    int version = state(id).version();
    var cell = secretary(id);
    var decider = decider(id);
    assertThatThrownBy(() -> acts.withdraw(cell, id, "Lý do", version)).hasMessage("DOSSIER-005");
    assertThatThrownBy(() -> acts.stop(decider, id, "Lý do", version)).hasMessage("DOSSIER-005");
  }

  @Test
  void over_http_the_same_answers_come_as_statuses() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    var body = Map.of("reason", "Chuyển nơi ở", "version", state(id).version());
    var path = "/api/dossiers/" + id + "/withdraw";
    var stranger = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    var secretary = organisation.signedIn(port, secretary(id));
    assertThat(new HosoClient(port).post(path, body).status()).isEqualTo(401);
    assertThat(organisation.signedIn(port, stranger).post(path, body).status()).isEqualTo(404);
    assertThat(secretary.post(path, Map.of("reason", "x")).status()).isEqualTo(400);
    assertThat(secretary.post(path, body).status()).isEqualTo(204);
    assertThat(secretary.post(path, body).status()).isEqualTo(409);
  }

  private WholeDossier state(UUID id) {
    return states.of(secretary(id), id);
  }

  private CurrentUser secretary(UUID id) {
    return line.holder(line.cell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
  }

  private CurrentUser decider(UUID id) {
    var unit =
        state(id).seats().stream()
            .filter(seat -> seat.capacity() == PartCapacity.DECIDER)
            .findFirst()
            .orElseThrow()
            .unitId();
    return line.holder(unit, Role.STANDING_COMMITTEE);
  }
}
