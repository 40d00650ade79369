package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.hoso.Browsers;
import vn.hoso.PaperText;
import vn.hoso.TestPdf;

/**
 * One admission from the cell to the ceremony, played by every persona in a real browser on the
 * demo product.
 */
class AdmissionJourneyTest {

  private static final String PERSON = Applicants.name();

  /** A clerk gives a number once a year. */
  private static final String NUMBER = ThreadLocalRandom.current().nextInt(100, 9999) + "-QĐ/ĐU";

  /** Code of each paper the person needs, and whether it lapses. */
  private static final Map<String, Boolean> PAPERS =
      Map.of("CN-NTVĐ", true, "1-KNĐ", true, "2-KNĐ", true, "3-KNĐ", false, "5-KNĐ", false);

  @Test
  void an_admission_goes_from_the_cell_to_the_ceremony_with_a_send_back_and_a_supplement()
      throws Exception {
    try (Desk cell = Desk.of("chibo.trungtam");
        Desk section = Desk.of("bophan.trungtam");
        Desk intake = Desk.of("tiepnhan.tinh");
        Desk appraiser = Desk.of("thamdinh.tinh");
        Desk decider = Desk.of("bithu.trungtam");
        Desk member = Desk.of("uyvien.trungtam");
        Desk head = Desk.of("truongphong.tinh");
        Desk clerk = Desk.of("vanthu.xa")) {
      var desks = List.of(cell, section, intake, appraiser, decider, member, head, clerk);
      Desk.together(
          desks,
          () -> {
            cellOpensAndPrepares(cell);
            sectionAgrees(section);
            cellHandsIn(cell);
            intakeSendsBackOnce(intake, cell);
            ReceiptKey receipt = intakeReceives(intake);
            appraiserAsksForASupplement(appraiser, cell, receipt);
            deciderAdmits(decider, member);
            theDecisionIsDraftedAndInitialled(appraiser, head);
            theDecisionIsSignedNumberedAndIssued(decider, clerk, cell);
            resultIsDeliveredAndTheCeremonyHeld(intake, cell);
            assertThat(sentence(receipt, "05-tra-cuu")).contains("kết quả");
          });
      assertThat(desks).allSatisfy(desk -> assertThat(desk.faults()).isEmpty());
    }
  }

  private void cellOpensAndPrepares(Desk cell) throws Exception {
    cell.page.navigate(DemoProduct.address() + "/ho-so/lap");
    cell.page.locator("input[name='procedure'][value='admission']").check();
    cell.page.locator("#person-name").fill(PERSON);
    cell.page.locator("#person-birth").fill("12/3/1998");
    cell.press("Tìm$");
    cell.press("(Không đúng người|Ghi người mới)");
    cell.page.locator("#new-fullName").fill(PERSON);
    cell.page.locator("input[name='new-gender'][value='FEMALE']").check();
    cell.withoutIdentity();
    cell.press("Ghi và chọn người này");
    cell.page.getByText("Chi bộ Tổ dân phố 1", new Page.GetByTextOptions().setExact(true)).click();
    cell.press("Lập hồ sơ cho");
    cell.page.getByText("Đã lập hồ sơ").waitFor();
    PAPERS.forEach((code, lapses) -> cell.upload(code, scan(code), lapses));
    cell.choose("youthUnionMember", "true")
        .choose("tradeUnionIntroduces", "false")
        .choose("verificationWaived", "true");
    cell.complete();
    cell.takeUp(PERSON)
        .choose("outcome", "proposed")
        .today("meetingOn")
        .write("resolutionNumber", "05-NQ/CB")
        .vote()
        .screenshot("15-bieu-kiem-phieu")
        .confirmedBy("uyvien.trungtam");
    assertThat(cell.complete())
        .as("the main button says what happens")
        .contains("Chuyển đồng chí Bắc, hạn");
  }

  private void sectionAgrees(Desk section) {
    section
        .takeUp(PERSON)
        .choose("outcome", "agreed")
        .today("reportedOn")
        .write("reportNumber", "03-BC/ĐUBP");
    section.complete();
  }

  private void cellHandsIn(Desk cell) throws Exception {
    cell.takeUp(PERSON);
    cell.page.locator(".step-panel__main").click();
    cell.page.getByRole(AriaRole.ALERT).first().waitFor();
    assertThat(cell.page.locator("#step-form").innerText())
        .as("what is missing is named")
        .contains("Nghị quyết chi bộ");
    cell.errors.removeIf(error -> error.contains("422"));
    cell.upload("4-KNĐ", scan("4-KNĐ"), false)
        .upload("6-KNĐ", scan("6-KNĐ"), false)
        .upload("7-KNĐ", scan("7-KNĐ"), false);
    cell.complete();
  }

  private void intakeSendsBackOnce(Desk intake, Desk cell) {
    intake
        .takeUp(PERSON)
        .choose("outcome", "sendBack")
        .choose("returnTo", "submitDossier")
        .write("reason", "Nghị quyết chi bộ thiếu chữ ký.");
    intake.complete();
    cell.takeUp(PERSON);
    assertThat(cell.page.locator("body").innerText()).contains("Nộp hồ sơ");
    cell.complete();
  }

  /** Code and secret, as they are printed on the receipt. */
  private ReceiptKey intakeReceives(Desk intake) throws Exception {
    intake.takeUp(PERSON).choose("outcome", "received").today("receivedOn");
    intake.drawn().screenshot("03-tiep-nhan");
    intake.complete();
    intake.page.navigate(DemoProduct.address() + "/viec?view=waiting");
    intake.page.getByText(PERSON).first().click();
    byte[] receipt = intake.read("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
    return ReceiptKey.of(receipt);
  }

  private void appraiserAsksForASupplement(Desk appraiser, Desk cell, ReceiptKey receipt)
      throws Exception {
    appraiser
        .takeUp(PERSON)
        .choose("outcome", "requestSupplement")
        .write("reason", "Lý lịch thiếu chữ ký.");
    appraiser.page.locator("[id='step-items-0-document']").selectOption("2-KNĐ");
    appraiser
        .write("items-0-defect", "Trang 4 thiếu chữ ký của người khai.")
        .write("items-0-ground", "06-HD/TW, mục 3")
        .drawn()
        .screenshot("02-xu-ly-ho-so");
    appraiser.complete();
    assertThat(sentence(receipt, "05-tra-cuu-cho-bo-sung")).containsIgnoringCase("bổ sung");
    cell.takeUp(PERSON).upload("2-KNĐ", scan("2-KNĐ"), true);
    cell.complete();
    appraiser
        .takeUp(PERSON)
        .choose("outcome", "eligible")
        .write("opinion", "Đủ điều kiện, đề nghị quyết định.");
    assertThat(appraiser.complete()).contains("Chuyển đồng chí Tâm, hạn");
  }

  private void deciderAdmits(Desk decider, Desk member) {
    decider.takeUp(PERSON).choose("outcome", "admitted").today("meetingOn");
    decider.vote();
    member.confirmVoteOf(PERSON, "16-bieu-cho-xac-nhan");
    decider.complete();
  }

  private static byte[] scan(String code) {
    return TestPdf.written(
        "Mẫu " + code, "Họ và tên: " + PERSON, "", "Bản chụp giấy tờ (thử nghiệm)");
  }

  private void theDecisionIsDraftedAndInitialled(Desk appraiser, Desk head) throws Exception {
    appraiser.takeUp(PERSON).press("Lập dự thảo theo mẫu");
    var download = appraiser.page.locator(".signing__files a").first();
    download.waitFor();
    byte[] draft = appraiser.fetch(download.getAttribute("href"));
    appraiser.send("drafts", "du-thao-da-sua.docx", edited(draft));
    assertThat(appraiser.page.locator(".signing__files li").first().innerText()).contains("Bản 2");
    appraiser.drawn().screenshot("20-du-thao");
    appraiser.complete();
    head.takeUp(PERSON).choose("outcome", "initialled");
    assertThat(
            PaperText.ofWord(
                head.fetch(head.page.locator(".signing__files a").first().getAttribute("href"))))
        .as("what was edited in Word is what is initialled")
        .contains(PERSON, "Sửa theo ý kiến lãnh đạo.");
    head.complete();
  }

  private void theDecisionIsSignedNumberedAndIssued(Desk decider, Desk clerk, Desk cell) {
    byte[] signed =
        TestPdf.written(
            "QUYẾT ĐỊNH", "kết nạp đảng viên", "", "Bản chụp văn bản đã ký (thử nghiệm)");
    decider.takeUp(PERSON).choose("outcome", "signed").send("signed", "quyet-dinh.pdf", signed);
    decider
        .page
        .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Văn bản trình ký"))
        .click();
    decider.page.locator(".paper-view__sheet canvas").first().waitFor();
    decider.drawn().screenshot("21-van-ban-da-ky");
    decider.complete();
    clerk.takeUp(PERSON).write("paperNumber", NUMBER).today("issuedOn");
    clerk.drawn().screenshot("22-cap-so");
    clerk.complete();
    clerk.takeUp(PERSON);
    clerk.complete();
    cell.page.navigate(DemoProduct.address() + "/viec?view=waiting");
    cell.page.getByText(PERSON).first().click();
    cell.page.getByText(NUMBER).first().waitFor();
    assertThat(cell.read("Quyết định kết nạp đảng viên")).as("kept bit for bit").isEqualTo(signed);
  }

  /** As Word would give it back: one more paragraph. */
  private static byte[] edited(byte[] docx) throws Exception {
    try (var word = new XWPFDocument(new ByteArrayInputStream(docx));
        var out = new ByteArrayOutputStream()) {
      word.createParagraph().createRun().setText("Sửa theo ý kiến lãnh đạo.");
      word.write(out);
      return out.toByteArray();
    }
  }

  private void resultIsDeliveredAndTheCeremonyHeld(Desk intake, Desk cell) throws Exception {
    intake.takeUp(PERSON).today("deliveredOn").choose("method", "DIRECT");
    intake.complete();
    cell.takeUp(PERSON).today("heldOn");
    cell.complete();
    cell.takeUp(PERSON)
        .upload("1-HSĐV", TestPdf.onePage(), false)
        .upload("2-HSĐV", TestPdf.onePage(), false)
        .today("completedOn");
    cell.choose("curriculumMade", "true")
        .choose("cardMade", "true")
        .choose("databaseUpdated", "true")
        .complete();
  }

  /** What the applicant reads on his telephone after scanning the receipt. */
  private static String sentence(ReceiptKey receipt, String picture) {
    try (BrowserContext telephone = Browsers.window(360)) {
      Page page = telephone.newPage();
      page.navigate(DemoProduct.address() + receipt.address());
      page.locator(".answer__sentence").waitFor();
      assertThat(page.url()).as("the secret does not stay in the address").doesNotContain("#");
      assertThat(page.locator("body").innerText()).doesNotContain(PERSON);
      assertThat(Browsers.barriersOf(page)).isEmpty();
      assertThat(Browsers.scrollsSideways(page)).isFalse();
      Desk.picture(page, picture, new Page.ScreenshotOptions().setFullPage(true));
      return page.locator(".answer__sentence").innerText();
    }
  }
}
