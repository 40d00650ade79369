package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import vn.hoso.TestPdf;

/**
 * A procedure that is a folder alone, played by its personas from the opening to the handing over.
 */
class CardJourneyTest {

  private static final String PERSON = Applicants.name();
  private static final String NUMBER = ThreadLocalRandom.current().nextInt(100, 9999) + "-QĐ/ĐU";

  @Test
  void a_lost_card_is_asked_for_decided_printed_and_handed_over() throws Exception {
    try (Desk cell = Desk.of("chibo.trungtam");
        Desk office = Desk.of("canbo.trungtam");
        Desk decider = Desk.of("bithu.trungtam");
        Desk clerk = Desk.of("vanthu.xa");
        Desk province = Desk.of("thamdinh.tinh")) {
      var desks = List.of(cell, office, decider, clerk, province);
      Desk.together(
          desks,
          () -> {
            cellAsks(cell);
            officeReceivesAndAppraises(office);
            committeeDecides(decider);
            decisionIsIssued(office, decider, clerk);
            cardIsObtainedAndHandedOver(clerk, province, office, cell);
          });
      assertThat(desks).allSatisfy(desk -> assertThat(desk.faults()).isEmpty());
    }
  }

  private void cellAsks(Desk cell) {
    cell.page.navigate(DemoProduct.address() + "/ho-so/lap");
    cell.page.locator("input[name='procedure'][value='card']").check();
    cell.page.locator("#person-name").fill(PERSON);
    cell.press("Tìm$");
    cell.press("(Không đúng người|Ghi người mới)");
    cell.page.locator("#new-fullName").fill(PERSON);
    cell.page.locator("#new-birth").fill("6/5/1980");
    cell.page.locator("input[name='new-gender'][value='FEMALE']").check();
    cell.withoutIdentity();
    cell.press("Ghi và chọn người này");
    cell.page
        .getByText("Chi bộ Cơ quan phường Trung Tâm", new Page.GetByTextOptions().setExact(true))
        .click();
    cell.press("Lập hồ sơ cho");
    cell.page.getByText("Đã lập hồ sơ").waitFor();
    cell.choose("cardLost", "true")
        .write("oldCardNumber", "012345678901")
        .write("reason", "Đánh rơi trên đường đi công tác.")
        .complete();
    cell.takeUp(PERSON).choose("outcome", "proposed").today("metOn");
    cell.complete();
    cell.takeUp(PERSON)
        .upload("TKĐ-MT", paper("Bản tự kiểm điểm"), false)
        .upload("1-TĐV", paper("Danh sách đề nghị"), false)
        .upload("ANH-3X4", paper("Ảnh chân dung"), false)
        .complete();
  }

  private void officeReceivesAndAppraises(Desk office) {
    office.takeUp(PERSON).choose("outcome", "received").complete();
    office
        .takeUp(PERSON)
        .choose("outcome", "eligible")
        .write("opinion", "Hồ sơ đầy đủ, đúng quy định.")
        .complete();
  }

  private void committeeDecides(Desk decider) {
    decider.takeUp(PERSON).choose("outcome", "reissuedLost").today("metOn").vote();
    decider.confirmedBy("uyvien.trungtam");
    decider.page.reload();
    decider.page.locator(".step-panel__main").waitFor();
    decider.choose("outcome", "reissuedLost").today("metOn").complete();
  }

  private void decisionIsIssued(Desk office, Desk decider, Desk clerk) {
    office.takeUp(PERSON).press("Lập dự thảo theo mẫu");
    office.page.locator(".signing__files a").first().waitFor();
    office.complete();
    decider.takeUp(PERSON).choose("outcome", "initialled").complete();
    decider
        .takeUp(PERSON)
        .choose("outcome", "signed")
        .send("signed", "quyet-dinh.pdf", paper("QUYẾT ĐỊNH cấp lại thẻ đảng viên"))
        .complete();
    clerk.takeUp(PERSON).write("paperNumber", NUMBER).today("issuedOn").complete();
    clerk.takeUp(PERSON).complete();
  }

  private void cardIsObtainedAndHandedOver(Desk clerk, Desk province, Desk office, Desk cell) {
    clerk.takeUp(PERSON).write("letterNumber", "12-CV/ĐU").complete();
    province.takeUp(PERSON).write("newCardNumber", "098765432109").complete();
    office.takeUp(PERSON).choose("method", "DIRECT").complete();
    cell.takeUp(PERSON).complete();
    cell.page.navigate(DemoProduct.address() + "/ho-so?mine=true");
    cell.page.getByText(PERSON).first().click();
    cell.page.getByText("Đã trả kết quả").first().waitFor();
    cell.drawn().screenshot("28-the-dang-vien");
  }

  private static byte[] paper(String title) {
    return TestPdf.written(title, "Họ và tên: " + PERSON, "", "Bản chụp giấy tờ (thử nghiệm)");
  }
}
