package vn.hoso.inbox;

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
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** To whom several items may be handed out together. */
@IntegrationTest
class AssigneesTest {

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;

  private List<UUID> items;
  private UnitView room;
  private CurrentUser kim;

  @BeforeEach
  void twoItemsOfOneRoom() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    List<StepRecordView> steps =
        Stream.of(line.open(cell), line.open(cell))
            .map(dossier -> line.advanceTo(dossier, "appraiseDossier"))
            .toList();
    items = steps.stream().map(StepRecordView::id).toList();
    room = units.get(steps.get(0).unitId(), TestOrganisation.START);
    kim = organisation.holder(room, Role.APPRAISER);
  }

  @Test
  void the_head_is_offered_the_holders_with_how_many_each_can_take() {
    HosoClient head = organisation.signedIn(port, organisation.holder(room, Role.UNIT_HEAD));
    JsonNode asked =
        head.post(
                "/api/work-items/assignees",
                Map.of("workItemIds", List.of(items.get(0), items.get(1), UUID.randomUUID())))
            .json();
    assertThat(
            asked
                .valueStream()
                .filter(each -> each.path("id").asString().equals(kim.officialId().toString()))
                .map(each -> each.path("items").intValue()))
        .containsExactly(2);
  }

  @Test
  void who_hands_out_nothing_there_is_offered_nobody() {
    CurrentUser elsewhere = organisation.holder(line.newCell(Place.UNDER_PROVINCE), Role.SECRETARY);
    for (CurrentUser other : List.of(kim, elsewhere)) {
      JsonNode asked =
          organisation
              .signedIn(port, other)
              .post("/api/work-items/assignees", Map.of("workItemIds", items))
              .json();
      assertThat(asked.isArray() && asked.isEmpty()).isTrue();
    }
    assertThat(
            new HosoClient(port)
                .post("/api/work-items/assignees", Map.of("workItemIds", items))
                .status())
        .isEqualTo(401);
  }

  @Test
  void none_and_more_than_are_chosen_at_a_time_are_refused() {
    HosoClient client = organisation.signedIn(port, kim);
    List<UUID> tooMany = Stream.generate(UUID::randomUUID).limit(Assignees.MOST + 1).toList();
    for (List<UUID> ids : List.of(List.<UUID>of(), tooMany)) {
      assertThat(client.post("/api/work-items/assignees", Map.of("workItemIds", ids)).status())
          .isEqualTo(400);
    }
  }
}
