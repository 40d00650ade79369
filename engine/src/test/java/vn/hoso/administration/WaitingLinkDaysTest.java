package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.DayText;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/** Whoever confirms a link reads for how long the account opens what it opens. */
@IntegrationTest
class WaitingLinkDaysTest {

  @Autowired TestOrganisation organisation;
  @Autowired Clock clock;
  @LocalServerPort int port;
  private HosoClient asking;
  private HosoClient another;
  private UnitView committee;
  private LocalDate today;

  @BeforeEach
  void twoAdministrators() {
    UnitView province = organisation.province();
    today = LocalDate.now(clock);
    committee = organisation.unit(province, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Hai Ngày");
    asking = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
    another = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
  }

  @Test
  void a_seat_for_two_days_is_no_seat_for_good_to_who_confirms_the_link() {
    LocalDate last = today.plusDays(1);
    CurrentUser official = organisation.holder(committee, Role.STANDING_COMMITTEE, today, last);
    organisation.appoint(
        official.officialId(), committee, Role.OFFICE_CLERK, TestOrganisation.START, null);
    organisation.account(official.officialId());
    asking.post("/api/administration/officials/" + official.officialId() + "/password-link", null);

    assertThat(positions(official.officialId()))
        .hasSize(2)
        .anySatisfy(
            seat ->
                assertThat(seat)
                    .contains("Ban Thường vụ")
                    .endsWith("(" + DayText.of(today) + " – " + DayText.of(last) + ")"))
        .anySatisfy(
            seat -> assertThat(seat).endsWith("(từ " + DayText.of(TestOrganisation.START) + ")"));
  }

  private List<String> positions(UUID officialId) {
    return another
        .get("/api/administration/waiting")
        .json()
        .path("links")
        .valueStream()
        .filter(link -> link.path("officialId").asString().equals(officialId.toString()))
        .flatMap(link -> link.path("positions").valueStream())
        .map(JsonNode::asString)
        .toList();
  }
}
