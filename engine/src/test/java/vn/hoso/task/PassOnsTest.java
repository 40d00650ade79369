package vn.hoso.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitView;

/** What can be passed on without being opened is what asks for nothing, of who has it in hand. */
@IntegrationTest
class PassOnsTest {

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired PassOns passOns;

  private UnitView cell;
  private StepRecordView submitting;
  private StepRecordView preparing;

  @BeforeEach
  void one_asks_for_nothing_and_one_for_much() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    var dossier = line.open(cell);
    line.advanceTo(dossier, "submitDossier");
    submitting = line.claim(dossier);
    preparing = line.claim(line.open(cell));
  }

  @Test
  void what_asks_for_nothing_is_offered_with_what_to_complete_it_with_and_goes_on() {
    var client = organisation.signedIn(port, line.holder(submitting.positionId()));
    var offered = asked(client, submitting.id(), preparing.id(), UUID.randomUUID());
    assertThat(offered)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.path("id").asString()).isEqualTo(submitting.id().toString());
              assertThat(one.path("outcome").asString()).isEqualTo("submitted");
              assertThat(one.path("title").asString()).isEqualTo("Nộp hồ sơ");
            });
    line.uploadMissing(line.holder(submitting.positionId()), submitting.dossierId());
    var answer =
        client.post(
            "/api/work-items/" + submitting.id() + "/complete",
            Map.of(
                "outcome", "submitted",
                "data", Map.of(),
                "version", offered.get(0).path("version").asInt()));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(line.current(submitting.dossierId()).stepId()).isEqualTo("receiveDossier");
    assertThat(asked(client, submitting.id())).isEmpty();
  }

  @Test
  void who_has_it_not_in_hand_is_offered_nothing() {
    CurrentUser colleague = organisation.holder(cell, Role.SECRETARY);
    CurrentUser stranger = organisation.holder(line.newCell(Place.UNDER_PROVINCE), Role.SECRETARY);
    for (CurrentUser other : List.of(colleague, stranger)) {
      assertThat(other.officialId()).isNotEqualTo(submitting.holderId());
      assertThat(asked(organisation.signedIn(port, other), submitting.id())).isEmpty();
    }
    assertThat(
            new HosoClient(port)
                .post("/api/work-items/pass-ons", Map.of("workItemIds", List.of(submitting.id())))
                .status())
        .isEqualTo(401);
  }

  @Test
  void what_is_weighed_is_not_offered() {
    var dossier = line.open(cell);
    line.advanceTo(dossier, "appraiseDossier");
    var appraising = line.claim(dossier);
    assertThat(
            asked(
                organisation.signedIn(port, line.holder(appraising.positionId())), appraising.id()))
        .isEmpty();
  }

  @Test
  void none_and_more_than_are_chosen_at_a_time_are_refused() {
    var client = organisation.signedIn(port, line.holder(submitting.positionId()));
    for (List<UUID> ids :
        List.of(
            List.<UUID>of(),
            Stream.generate(UUID::randomUUID).limit(PassOnController.MOST + 1).toList())) {
      assertThat(client.post("/api/work-items/pass-ons", Map.of("workItemIds", ids)).status())
          .isEqualTo(400);
    }
  }

  @Test
  void many_take_no_more_statements_than_one() {
    var by = line.holder(submitting.positionId());
    passOns.of(by, List.of(submitting.id()));
    assertThat(
            StatementProbe.statementsOf(
                () -> passOns.of(by, List.of(submitting.id(), preparing.id()))))
        .hasSizeLessThanOrEqualTo(3);
  }

  private static List<JsonNode> asked(HosoClient client, UUID... ids) {
    var answer = client.post("/api/work-items/pass-ons", Map.of("workItemIds", List.of(ids)));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().valueStream().toList();
  }
}
