package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.TestPdf;
import vn.hoso.link.DueLinks;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.HosoClock;

/** The ceremony is recorded and HoSo opens the next dossier, which waits. */
class RecognitionJourneyTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final UUID SYSTEM = CurrentUser.SYSTEM.officialId();
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final JdbcClient jdbc = DemoProduct.bean(JdbcClient.class);

  @Test
  void stories_stand_in_waits_and_hoso_took_others_past_their_day() {
    String waits = "select count(*) from hoso.step_record where waits_until is not null and ";
    assertThat(
            jdbc.sql(waits + "completed_at is null and cancelled_at is null and holder_id is null")
                .query(Integer.class)
                .single())
        .isGreaterThanOrEqualTo(4);
    assertThat(jdbc.sql(waits + "completed_by = '" + SYSTEM + "'").query(Integer.class).single())
        .isGreaterThanOrEqualTo(10);
    assertThat(
            jdbc.sql(waits + "completed_by = '" + SYSTEM + "' and completed_at < waits_until")
                .query(Integer.class)
                .single())
        .as("ended before their day")
        .isZero();
  }

  @Test
  void the_ceremony_opens_the_recognition_which_waits_out_the_probation() throws Exception {
    try (Desk cell = Desk.of("chibo.dong")) {
      Desk.together(
          List.of(cell),
          () -> {
            var ceremony = at(cell, work(cell, "holdCeremony").findFirst().orElseThrow());
            cell.today("heldOn").complete();
            DemoProduct.bean(DueLinks.class).openDue();

            var next =
                at(
                    cell,
                    work(cell, "registerProbation")
                        .filter(each -> each.path("personName").equals(ceremony.path("personName")))
                        .findFirst()
                        .orElseThrow());
            cell.today("ceremonyOn").write("helper", "Lê Thị Thu, chi ủy viên");
            cell.screenshot("29-theo-doi-du-bi");
            cell.complete();

            dossier(cell, next);
            cell.page.getByText("Chờ đến hai tháng cuối của thời gian dự bị").first().waitFor();
            assertThat(cell.page.locator("main").innerText())
                .contains(DAY.format(LocalDate.now(HosoClock.ZONE).plusMonths(10)));
            cell.screenshot("30-cho-het-du-bi");
          });
      assertThat(cell.faults()).isEmpty();
    }
  }

  @Test
  void a_probation_that_ended_is_decided_with_the_card_and_stands_on_its_list() throws Exception {
    try (Desk intake = Desk.of("tiepnhan.tinh");
        Desk appraiser = Desk.of("thamdinh.tinh");
        Desk head = Desk.of("truongphong.tinh");
        Desk decider = Desk.of("thuongtruc.tinh");
        Desk clerk = Desk.of("vanthu.tinh");
        Desk cell = Desk.of("chibo.tay")) {
      var desks = List.of(intake, appraiser, head, decider, clerk, cell);
      Desk.together(
          desks,
          () -> {
            var item = work(intake, "receiveDossier").findFirst().orElseThrow();
            String dossier = item.path("dossierId").asString();
            intake.takeUpOf(dossier).choose("outcome", "received").today("receivedOn").complete();
            appraiser.takeUpOf(dossier).choose("outcome", "agrees").write("opinion", "Hồ sơ đủ.");
            appraiser.complete();
            decider.takeUpOf(dossier).vote().confirmedBy("uyvien.tinh");
            decider.choose("outcome", "recognised").today("meetingOn");
            assertThat(decider.faults()).isEmpty();
            decider.complete();
            issued(dossier, appraiser, head, decider, clerk);
            issued(dossier, appraiser, head, decider, clerk);
            intake.takeUpOf(dossier).today("deliveredOn").choose("method", "DIRECT").complete();
            cell.takeUpOf(dossier)
                .upload("PB-100", TestPdf.written("Phiếu báo", "Đảng viên"), false);
            cell.today("announcedOn").choose("databaseUpdated", "true").complete();
            clerk.takeUpOf(dossier).today("sentOn");
            assertThat(clerk.page.locator(".step-panel").innerText())
                .contains("Gửi danh sách phát thẻ");
            clerk.complete();
            clerk.page.getByText("Duyệt danh sách, nhận thẻ").first().waitFor();
            dossier(clerk, item);
            assertThat(clerk.page.locator("main").innerText())
                .contains("Quyết định phát thẻ đảng viên", "Danh sách đề nghị phát thẻ");
          });
      assertThat(desks).allSatisfy(desk -> assertThat(desk.errors).isEmpty());
      assertThat(clerk.faults()).isEmpty();
    }
  }

  /** One of the two papers of the sitting: the decision, or that on the card. */
  private static void issued(String dossier, Desk appraiser, Desk head, Desk decider, Desk clerk)
      throws Exception {
    appraiser.takeUpOf(dossier).press("Lập dự thảo theo mẫu");
    appraiser.page.locator(".signing__files a").first().waitFor();
    appraiser.complete();
    head.takeUpOf(dossier).choose("outcome", "initialled").complete();
    decider.takeUpOf(dossier).choose("outcome", "signed");
    decider.send("signed", "quyet-dinh.pdf", TestPdf.written("QUYẾT ĐỊNH", "công nhận")).complete();
    clerk.takeUpOf(dossier).write("paperNumber", number()).today("issuedOn").complete();
    clerk.takeUpOf(dossier).complete();
  }

  private static String number() {
    return ThreadLocalRandom.current().nextInt(10_000, 99_999) + "-QĐ/TU";
  }

  /** Of the dossiers of this kind and of those they follow from. */
  private static Stream<JsonNode> work(Desk desk, String step) {
    var items =
        desk.page.request().get(DemoProduct.address() + "/api/work-items?view=todo&limit=200");
    return JSON.readTree(items.body())
        .path("items")
        .valueStream()
        .filter(each -> each.path("stepId").asString().equals(step))
        .filter(
            each ->
                step.equals("holdCeremony")
                    || each.path("procedureSlug").asString().equals("recognition"));
  }

  private static JsonNode at(Desk desk, JsonNode item) {
    desk.page.navigate(DemoProduct.address() + "/viec/" + item.path("id").stringValue());
    desk.page.locator(".step-panel").waitFor();
    if (item.path("holderId").isNull()) {
      desk.press("Nhận xử lý");
    }
    desk.page.locator(".step-panel__main").waitFor();
    return item;
  }

  private static void dossier(Desk desk, JsonNode item) {
    desk.page.navigate(DemoProduct.address() + "/ho-so/" + item.path("dossierId").stringValue());
    desk.page.locator(".tabs__panel").waitFor();
  }
}
