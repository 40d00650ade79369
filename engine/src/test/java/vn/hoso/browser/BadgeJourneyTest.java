package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hoso.Browsers;
import vn.hoso.PaperText;
import vn.hoso.TestPdf;

/**
 * A procedure that decides on a list, a folder alone: a round is made from a spreadsheet, weighed
 * member by member, decided with its annex, numbered and handed out.
 */
class BadgeJourneyTest {

  private static final int SOME = ThreadLocalRandom.current().nextInt(1000, 9999);
  private static final String ROUND = "Đợt 07/11/2026, lần " + SOME;
  private static final String NUMBER = SOME + "-QĐ/TU";
  private static final String DUE = "Trịnh Công Lực";
  private static final String LATE = "Mai Thị Vân";
  private static final String GONE = "Đoàn Văn Khuất";
  private static final String EARLY = "Phan Hữu Trí";
  private static final String WRONG = "Lục Văn Sai";

  @Test
  void a_round_is_listed_weighed_decided_numbered_and_handed_out() throws Exception {
    try (Desk committee = Desk.of("bithu.ccd");
        Desk intake = Desk.of("tiepnhan.tinh");
        Desk appraiser = Desk.of("thamdinh.tinh");
        Desk head = Desk.of("truongphong.tinh");
        Desk decider = Desk.of("thuongtruc.tinh");
        Desk clerk = Desk.of("vanthu.tinh")) {
      var desks = List.of(committee, intake, appraiser, head, decider, clerk);
      Desk.together(
          desks,
          () -> {
            committeeMakesTheList(committee);
            committeeHandsIn(committee);
            intake.takeUp(ROUND).choose("outcome", "received").complete();
            appraiserWeighsEach(appraiser);
            provinceDecides(decider);
            decisionIsIssued(appraiser, head, decider, clerk);
            badgesAreNumbered(appraiser);
            intake.takeUp(ROUND).choose("method", "DIRECT").complete();
            committee.takeUp(ROUND).complete();
            whatBecameOfEach(committee);
          });
      assertThat(desks).allSatisfy(desk -> assertThat(desk.faults()).isEmpty());
    }
  }

  private void committeeMakesTheList(Desk committee) {
    committee.page.navigate(DemoProduct.address() + "/ho-so/lap");
    committee.page.locator("input[name='procedure'][value='badge']").check();
    committee.page.locator("#heading").fill(ROUND);
    committee.press("Lập hồ sơ theo danh sách");
    committee.page.getByText("Đã lập hồ sơ").waitFor();
    committee.press("Nhập từ bảng tính");
    committee
        .page
        .locator("input[data-file='list-file']")
        .setInputFiles(new FilePayload("dot.csv", "text/csv", sheet()));
    committee.press("Nộp và kiểm tra");
    committee.page.getByText("Ghi một trong: 30 năm").waitFor();
    assertThat(committee.page.locator(".roster-table").count()).as("nothing yet").isZero();
    committee.press("Chỉ nhập 4 dòng đúng");
    committee.page.locator(".dialog .button--danger, .dialog .button--main").first().click();
    committee.page.getByText("Đã nhập xong 4 dòng").waitFor();
    committee.press("Xong, xem danh sách");
    row(committee, DUE).getByText("50 năm").waitFor();
    assertThat(committee.page.locator(".roster-table").innerText())
        .contains("Truy tặng", "Tặng sớm")
        .doesNotContain(WRONG);
    aSlipIsMended(committee);
    assertThat(committee.faults()).isEmpty();
    committee.choose("round", "0711").write("roundDay", "07/11/2026");
    for (String there : List.of("hasEarly", "hasLate", "hasPosthumous")) {
      committee.choose(there, "true");
    }
    committee.choose("identityDiffers", "false").complete();
  }

  private static void aSlipIsMended(Desk committee) {
    committee.press("Sửa: " + GONE);
    committee.page.locator("#item-cardNumber").fill("99000004");
    committee.page.locator(".dialog button[type=submit]").click();
    row(committee, GONE).getByText("99000004").waitFor();
  }

  private void committeeHandsIn(Desk committee) {
    committee.takeUp(ROUND);
    row(committee, DUE).waitFor();
    committee.page.getByText("Thêm một người").waitFor(Desk.gone());
    for (String code : List.of("4-HHĐ", "GT-CHAM")) {
      committee.upload(code, TestPdf.written("Mẫu " + code, ROUND), false);
    }
    for (String paper : List.of("Tờ khai", "Nghị quyết", "Lý lịch", "Hồ sơ bệnh án", "Trích lục")) {
      committee.record(paper);
    }
    committee.complete();
  }

  private void appraiserWeighsEach(Desk appraiser) {
    appraiser.takeUp(ROUND);
    appraiser.page.getByLabel("Chọn " + LATE).check();
    outcome(appraiser, "notEligible");
    appraiser.page.locator("#settle-reason").fill("Đang trong thời hạn chưa xét tặng.");
    appraiser.press("Ghi kết quả");
    row(appraiser, LATE).getByText("Không đủ điều kiện").waitFor();
    rest(appraiser, "eligible");
    row(appraiser, EARLY).getByText("Đủ điều kiện").waitFor();
    assertThat(row(appraiser, LATE).innerText()).contains("Không đủ điều kiện");
    assertThat(appraiser.faults()).isEmpty();
    appraiser.choose("outcome", "eligible").complete();
  }

  private void provinceDecides(Desk decider) {
    rest(decider.takeUp(ROUND), "granted");
    row(decider, GONE).getByText("Tặng", new Locator.GetByTextOptions().setExact(true)).waitFor();
    decider.choose("outcome", "granted").today("metOn").complete();
  }

  private void decisionIsIssued(Desk appraiser, Desk head, Desk decider, Desk clerk)
      throws Exception {
    appraiser.takeUp(ROUND).press("Lập dự thảo theo mẫu");
    var draft = appraiser.page.locator(".signing__files a").first();
    draft.waitFor();
    assertThat(PaperText.ofWord(appraiser.fetch(draft.getAttribute("href"))))
        .as("with its annex, of those granted alone")
        .contains("cho 3 đảng viên", "DANH SÁCH", DUE, EARLY, GONE, "Tổng số: 3")
        .doesNotContain(LATE);
    appraiser.complete();
    head.takeUp(ROUND).choose("outcome", "initialled").complete();
    decider
        .takeUp(ROUND)
        .choose("outcome", "signed")
        .send("signed", "quyet-dinh.pdf", TestPdf.written("QUYẾT ĐỊNH", "tặng Huy hiệu Đảng"))
        .complete();
    clerk.takeUp(ROUND).write("paperNumber", NUMBER).today("issuedOn").complete();
    clerk.takeUp(ROUND).complete();
  }

  private void badgesAreNumbered(Desk appraiser) {
    appraiser.takeUp(ROUND);
    appraiser.page.locator("#first-50").fill(SOME + "0");
    appraiser.press("Cấp số$");
    appraiser.page.getByText("Hãy ghi số đầu của dãy 60 năm.").waitFor();
    appraiser.errors.removeIf(error -> error.contains("422"));
    assertThat(appraiser.page.locator("#first-30").count()).as("nobody waits for it").isZero();
    appraiser.page.locator("#first-60").fill(String.valueOf(SOME));
    appraiser.press("Cấp số$");
    row(appraiser, EARLY).getByText("0" + SOME + "1").waitFor();
    assertThat(row(appraiser, DUE).innerText()).contains("0" + SOME + "0");
    appraiser.complete();
  }

  private void whatBecameOfEach(Desk committee) {
    committee.page.navigate(DemoProduct.address() + "/ho-so?mine=true");
    committee.page.getByText(ROUND).first().click();
    committee.page.getByText("Đã trả kết quả").first().waitFor();
    assertThat(row(committee, GONE).innerText()).contains("Tặng", "0" + SOME);
    assertThat(row(committee, LATE).innerText()).contains("Đang trong thời hạn chưa xét tặng.");
    assertThat(committee.faults()).isEmpty();
    committee.page.setViewportSize(360, 740);
    assertThat(Browsers.scrollsSideways(committee.page)).isFalse();
    committee.page.setViewportSize(1280, 800);
  }

  private static Desk outcome(Desk desk, String outcome) {
    desk.page.locator("#settle-outcome").selectOption(outcome);
    return desk;
  }

  /** All others, once the number has been seen. */
  private static void rest(Desk desk, String outcome) {
    outcome(desk, outcome).press("Ghi kết quả");
    desk.page
        .locator(".dialog")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ghi kết quả"))
        .click();
  }

  private static Locator row(Desk desk, String name) {
    return desk.page
        .locator(".roster-table tbody tr")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile(name)));
  }

  /** Four that are right, one early and one posthumous among them, and one that is not. */
  private static byte[] sheet() {
    String heads =
        "Họ và tên;Giới tính;Ngày sinh;Số căn cước hoặc chứng minh;Huy hiệu (năm);Trường hợp;Ngày kết nạp;Số thẻ đảng viên";
    return String.join(
            "\n",
            "\uFEFF" + heads,
            line(DUE, "Nam", "12/03/1948", 1, "50 năm;Đủ tuổi Đảng;19/10/1976;99000001"),
            line(LATE, "Nữ", "1955", 2, "40 năm;Đề nghị chậm;19/05/1986;99000002"),
            line(WRONG, "Nam", "1960", 3, "31 năm;Đủ tuổi Đảng;19/05/1995;99"),
            line(GONE, "Nam", "1938", 4, "60 năm;Truy tặng;19/11/1966;99000003"),
            line(EARLY, "Nam", "2/3/1950", 5, "50 năm;Tặng sớm;19/05/1977;99000005"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(String name, String gender, String born, int at, String rest) {
    return String.join(";", name, gender, born, "09904" + SOME + "00" + at, rest);
  }
}
