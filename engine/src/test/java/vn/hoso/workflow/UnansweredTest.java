package vn.hoso.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
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
import vn.hoso.shared.HosoClock;

/** The reconciliation of a quarter, with the notices of a transfer to another province. */
@IntegrationTest
class UnansweredTest {

  private static final String LIST = "/api/unanswered";
  private static final String SHEET = LIST + "/sheet.xlsx";

  @Autowired WalkedRoutes routes;
  @Autowired ProcedureWalker walker;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private WalkedRoute route;
  private UUID dossier;
  private StepRecordView waiting;
  private HosoClient keeper;

  @BeforeEach
  void a_transfer_whose_notices_were_sent_in_the_third_quarter() {
    route =
        routes.of("transfer").stream()
            .filter(each -> each.asked().get("destination").chosen() == null)
            .findFirst()
            .orElseThrow();
    dossier = walker.open(route);
    new Paths(routes.ways(route), false)
        .opening(new HashSet<>(Set.of("recordArrival"))).get(0).stream()
            .takeWhile(way -> !way.stepId().equals("recordArrival"))
            .forEach(way -> walker.go(dossier, way));
    waiting = line.current(dossier);
    keeper = signedIn(waiting.unitId(), Role.APPRAISER);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void
      what_was_sent_stands_on_the_list_until_it_is_answered_and_stays_on_that_of_the_old_quarter() {
    var listed = mine(keeper.get(LIST).json());
    assertThat(listed.path("personName").asString()).isNotBlank();
    assertThat(listed.path("what").asString()).startsWith("Phiếu báo");
    assertThat(listed.path("sentTo").asString()).isEqualTo("Đảng bộ tỉnh khác");
    var sent = LocalDate.parse(listed.path("sentOn").asString());
    moveTo(LocalDate.of(2026, 11, 2));
    assertThat(mine(keeper.get(LIST).json()).path("days").asLong())
        .isEqualTo(java.time.temporal.ChronoUnit.DAYS.between(sent, LocalDate.of(2026, 11, 2)));

    walker.go(dossier, "arrived", null);

    assertThat(keeper.get(LIST).text()).doesNotContain(dossier.toString());
    var old = keeper.get(LIST + "?quarter=2026-Q3").json();
    assertThat(old.path("until").asString()).isEqualTo("2026-09-30");
    assertThat(mine(old).path("answeredOn").asString()).startsWith("2026-11");
    assertThat(keeper.get(LIST + "?quarter=2026-Q2").text()).doesNotContain(dossier.toString());
  }

  @Test
  void the_sheet_holds_the_same_lines() throws IOException {
    var listed = mine(keeper.get(LIST).json());
    var answer = keeper.get(SHEET + "?quarter=2026-Q3");
    assertThat(answer.header("Content-Disposition")).contains("chua-co-tra-loi-2026-Q3.xlsx");
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("Quý 3/2026");
      var codes =
          java.util.stream.IntStream.rangeClosed(4, sheet.getLastRowNum())
              .mapToObj(row -> sheet.getRow(row).getCell(1).getStringCellValue())
              .toList();
      assertThat(codes).contains(listed.path("code").asString());
    }
  }

  @Test
  void it_is_read_by_those_who_sent_it_and_by_their_head_and_by_nobody_else() {
    assertThat(signedIn(waiting.unitId(), Role.UNIT_HEAD).get(LIST).text())
        .contains(dossier.toString());
    assertThat(keeper.get("/api/session").text()).contains("unanswered");

    var elsewhere = line.newCell(Place.UNDER_COMMITTEE).parentId();
    assertThat(signedIn(elsewhere, Role.APPRAISER).get(LIST).text())
        .doesNotContain(dossier.toString());
    var secretary = signedIn(route.opener(), Role.SECRETARY);
    for (var path : List.of(LIST, SHEET)) {
      assertThat(secretary.get(path).status()).isEqualTo(403);
      assertThat(secretary.get(path).code()).isEqualTo("REPORTING-006");
      assertThat(new HosoClient(port).get(path).status()).isEqualTo(401);
    }
    assertThat(secretary.get("/api/session").text()).doesNotContain("unanswered");
  }

  @Test
  void a_quarter_is_written_as_it_should_be_and_has_begun() {
    for (var quarter : List.of("x", "2026-Q5", "2099-Q1", "2026-4")) {
      for (var path : List.of(LIST, SHEET)) {
        var refused = keeper.get(path + "?quarter=" + quarter);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("REPORTING-007");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("quarter");
      }
    }
    assertThat(keeper.get(LIST + "?cursor=xyz").code()).isEqualTo("DOSSIER-013");
    for (String nowhere :
        List.of(
            "2026-10-01 " + UUID.randomUUID() + " a\u0000b",
            "+999999999-12-31 " + UUID.randomUUID() + " notice")) {
      String cursor = Base64.getUrlEncoder().encodeToString(nowhere.getBytes(UTF_8));
      assertThat(keeper.get(LIST + "?cursor=" + cursor).code()).isEqualTo("DOSSIER-013");
    }
  }

  private JsonNode mine(JsonNode view) {
    return view.path("items")
        .valueStream()
        .filter(each -> each.path("dossierId").asString().equals(dossier.toString()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(view.toString()));
  }

  private void moveTo(LocalDate day) {
    clock.moveTo(day.atTime(9, 0).atZone(HosoClock.ZONE).toInstant());
    keeper = signedIn(waiting.unitId(), Role.APPRAISER);
  }

  private HosoClient signedIn(UUID unit, Role role) {
    CurrentUser official = line.holder(unit, role);
    return organisation.signedIn(port, official);
  }
}
