package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import vn.hoso.Browsers;
import vn.hoso.shared.HosoClock;

/**
 * Somebody of the unit itself is appointed: the policy, five steps with their votes, conditions a
 * person concludes on, the sitting, the decision.
 */
class AppointmentJourneyTest {

  private static final String POST =
      "Phó Bí thư Đảng ủy xã Sơn Hà, lần " + ThreadLocalRandom.current().nextInt(1000, 9999);
  private static final String CHOSEN = Applicants.name();
  private static final String OTHER = Applicants.name();

  /** Long after it, it is not yet. */
  private static final String REPRIMANDED =
      DateTimeFormatter.ofPattern("dd/MM/yyyy")
          .format(LocalDate.now(HosoClock.ZONE).minusMonths(7));

  @Test
  void one_of_two_is_proposed_in_five_steps_appraised_and_appointed() throws Exception {
    try (Desk unit = Desk.seated("bithu.sonha");
        Desk member = Desk.seated("uyvien.sonha");
        Desk standing = Desk.seated("thuongtruc.tinh");
        Desk intake = Desk.seated("tiepnhan.tinh");
        Desk room = Desk.seated("thamdinh.canbo");
        Desk verifier = Desk.seated("baove.tinh");
        Desk head = Desk.seated("truongphong.canbo");
        Desk clerk = Desk.seated("vanthu.tinh");
        Desk inspection = Desk.seated("kiemtra.tinh");
        Desk interior = Desk.seated("noichinh.tinh")) {
      var desks =
          List.of(
              unit, member, standing, intake, room, verifier, head, clerk, inspection, interior);
      var walk = new Walk("appointment", POST, desks);
      Desk.together(
          desks,
          () -> {
            unitAsks(unit);
            peopleAreListed(walk);
            oneIsChosen(walk, member);
            fileIsHandedIn(walk);
            intakeLearnsNoVote(walk, intake);
            bodiesAreAsked(walk);
            conditionsAreConcluded(walk);
            provinceDecides(walk);
            unitReadsTheResult(walk, unit);
          });
      assertThat(desks).allSatisfy(desk -> assertThat(desk.faults()).isEmpty());
    }
  }

  private static void unitAsks(Desk unit) {
    unit.page.navigate(DemoProduct.address() + "/ho-so/lap");
    unit.page.locator("input[name='procedure'][value='appointment']").check();
    unit.page.locator("#heading").fill(POST);
    unit.page.locator("input[name='asked-kind'][value='onSite']").check();
    unit.page.locator("input[name='asked-titleGroup'][value='leaders']").check();
    unit.press("Lập hồ sơ theo danh sách");
    unit.page.getByText("Đã lập hồ sơ").waitFor();
  }

  /** Step 1, once the policy is agreed to. */
  private static void peopleAreListed(Walk walk) {
    Desk unit = walk.to("beginPersonnel");
    assertThat(walk.walked).containsExactly("askPolicy", "decidePolicy");
    for (String name : List.of(CHOSEN, OTHER)) {
      unit.press("Thêm một người");
      Walk.register(unit, name);
      unit.page.locator("#item-title").fill("Phó Bí thư Đảng ủy xã");
      unit.press("Thêm vào danh sách");
      row(unit, name).waitFor();
    }
    voted(walk, unit, 8);
  }

  /** Steps 2 and 4 are not announced; from step 3 on one name alone is voted on. */
  private static void oneIsChosen(Walk walk, Desk member) {
    Desk unit = walk.to("widerMeeting");
    unit.page.getByText("Kết quả kiểm phiếu không công bố").scrollIntoViewIfNeeded();
    unit.voteOnEach(6, 2).screenshot("36-bo-phieu-kin");
    member.confirmVoteOf(POST, "37-xac-nhan-phieu-kin");
    walk.complete(unit);
    voted(walk, walk.to("leadershipChooses"), 7, 1);
    unit = walk.to("keyCadres");
    assertThat(unit.page.locator(".ballot__names").innerText())
        .contains(CHOSEN)
        .doesNotContain(OTHER);
    voted(walk, unit, 8);
    voted(walk, walk.to("leadershipProposes"), 7);
  }

  private static void voted(Walk walk, Desk desk, int... inFavour) {
    desk.voteOnEach(inFavour).confirmedBy("uyvien.sonha");
    walk.complete(desk);
  }

  private static void fileIsHandedIn(Walk walk) {
    Desk unit = walk.to("prepareFile");
    unit.tab("Danh sách");
    assertThat(row(unit, CHOSEN).innerText()).contains("Được giới thiệu");
    assertThat(row(unit, OTHER).innerText()).contains("Không qua vòng trước");
    unit.press("Sửa: " + CHOSEN);
    chosen(unit, "planned", "forTitle");
    chosen(unit, "discipline", "reprimand");
    chosen(unit, "assetsDeclared", "true");
    unit.page.locator("#item-disciplinedOn").fill(REPRIMANDED);
    unit.page.locator("#item-retiresOn").fill("01/05/2041");
    unit.page.locator(".dialog button[type=submit]").click();
    unit.page.locator(".dialog").waitFor(Desk.gone());
    walk.complete(unit);
  }

  private static void chosen(Desk unit, String column, String value) {
    unit.page.locator("#item-" + column).selectOption(value);
  }

  private static void intakeLearnsNoVote(Walk walk, Desk intake) {
    assertThat(walk.to("receiveFile")).isSameAs(intake);
    intake.tab("Biểu quyết").getByText("Chưa có biểu kiểm phiếu nào").waitFor();
    assertThat(intake.page.locator(".step-panel__main").innerText())
        .as("where it goes next is kept")
        .isEqualTo("Chuyển xử lý nội bộ");
  }

  private static void bodiesAreAsked(Walk walk) {
    Desk room = walk.to("planConsultation");
    body(room, 0, "Cơ quan Ủy ban Kiểm tra Tỉnh ủy");
    room.press("Thêm dòng");
    body(room, 1, "Ban Nội chính Tỉnh ủy");
    walk.complete(room);
  }

  private static void body(Desk room, int at, String name) {
    room.page
        .locator("#step-bodies-" + at + "-unit")
        .selectOption(new SelectOption().setLabel(name));
  }

  /** What is not plainly met says so; until a person has said why it goes on, it does not. */
  private static void conditionsAreConcluded(Walk walk) {
    Desk room = walk.to("appraiseFile");
    room.page.getByText("Đã có 3 trên 3 ý kiến.").waitFor();
    room.page.locator(".step-panel__main").click();
    room.page.locator(".notice--wrong").getByText("Đủ thời gian sau kỷ luật").waitFor();
    room.errors.removeIf(error -> error.contains("422"));
    var open = room.page.locator(".gate").filter(having("Chưa có kết luận."));
    assertThat(open.allInnerTexts()).hasSize(2);
    assertThat(open.first().innerText())
        .contains("Cần xem xét", "Cách nhau 7 tháng; ít nhất 24 tháng.");
    assertThat(open.last().innerText()).contains("sức khỏe", "chưa ghi ngày");
    concluded(room, open.last());
    concluded(room, open.first());
    room.page.setViewportSize(360, 740);
    assertThat(Browsers.scrollsSideways(room.page)).isFalse();
    room.page.setViewportSize(1280, 800);
    walk.complete(room);
  }

  private static void concluded(Desk room, Locator gate) {
    String title = gate.locator("strong").first().innerText();
    gate.locator("input[value='CONTINUE']").check();
    gate.locator("textarea").fill("Đã xem giấy tờ và ý kiến của Ủy ban Kiểm tra; đủ căn cứ.");
    gate.locator("button[type=submit]").click();
    var done = room.page.locator(".gate").filter(having(title));
    done.getByText("kết luận ngày").waitFor();
    assertThat(done.innerText()).contains("Tiếp tục", "đủ căn cứ.");
  }

  private static void provinceDecides(Walk walk) {
    Desk standing = walk.to("decideAppointment");
    standing.voteOnEach(8).confirmedBy("uyvien.tinh");
    walk.complete(standing);
  }

  private static void unitReadsTheResult(Walk walk, Desk unit) {
    assertThat(walk.toEnd().walked).endsWith("issuePaper", "returnResult", "announceDecision");
    unit.page.navigate(DemoProduct.address() + walk.address());
    unit.page.getByText("Đã trả kết quả").first().waitFor();
    assertThat(row(unit, CHOSEN).innerText()).contains("Đồng ý");
    assertThat(row(unit, OTHER).innerText()).contains("Không được giới thiệu");
    assertThat(unit.page.locator(".paper-file").filter(having("-QĐ/")).count()).isEqualTo(1);
    unit.screenshot("38-ket-qua-bo-nhiem");
    unit.tab("Các bước").getByText("Công bố quyết định").first().waitFor();
  }

  private static Locator row(Desk desk, String name) {
    return desk.page.locator("tbody tr").filter(having(name));
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
