package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.Browsers;
import vn.hoso.PaperText;
import vn.hoso.TestPdf;
import vn.hoso.foldercheck.RenamedCard;

/**
 * A procedure that is a folder alone, played by its personas from the opening to the handing over;
 * and once more with a copy of that folder in which everything has another name, put beside the
 * jar.
 */
class CardJourneyTest {

  private final String person = Applicants.name();
  private final String number = ThreadLocalRandom.current().nextInt(100, 9999) + "-QĐ/ĐU";

  /** What was read on the screens on the way. */
  private final List<String> read = new ArrayList<>();

  private UnaryOperator<String> named = UnaryOperator.identity();
  private String slug = "card";

  @Test
  void a_lost_card_is_asked_for_decided_printed_and_handed_over() throws Exception {
    played(cell -> cell.drawn().screenshot("28-the-dang-vien"));
  }

  @Test
  void a_copy_beside_the_jar_in_which_everything_has_another_name_is_played_and_tracked()
      throws Exception {
    assumeTrue(DemoProduct.hasFolderBeside(), "pictures show what is shipped");
    slug = RenamedCard.SLUG;
    named = RenamedCard::named;
    assertThat(told()).as("of the stories that lie beside it").isGreaterThanOrEqualTo(2);
    played(
        cell -> {
          assertThat(tracked(cell)).contains("kết quả");
          cell.page.navigate(DemoProduct.address() + "/quy-trinh/" + slug);
          cell.page.getByText("Xác nhận tuổi Đảng").first().waitFor();
          seen(cell);
        });
    assertThat(read).hasSizeGreaterThan(15);
    assertThat(read)
        .as("words of the shipped folder, or names nobody should read")
        .allSatisfy(
            screen ->
                assertThat(screen)
                    .doesNotContainPattern(RenamedCard.SHIPPED_WORDS)
                    .doesNotContainPattern(RenamedCard.OWN_NAMES));
  }

  /** How many dossiers of the copy the demo has told to their end. */
  private static long told() {
    return DemoProduct.bean(JdbcClient.class)
        .sql(
            "select count(*) from hoso.dossier where procedure_slug = ? and status = 'RESULT_DELIVERED'")
        .param(RenamedCard.SLUG)
        .query(Long.class)
        .single();
  }

  private void played(AtTheEnd last) throws Exception {
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
            last.look(cell);
          });
      assertThat(desks).allSatisfy(desk -> assertThat(desk.faults()).isEmpty());
    }
  }

  /** What is looked at once the dossier is closed. */
  private interface AtTheEnd {
    void look(Desk cell) throws IOException;
  }

  /** His work, as the folder calls its fields and outcomes. */
  private Desk takeUp(Desk desk) {
    return seen(desk.takeUp(person));
  }

  private Desk seen(Desk desk) {
    read.add(desk.page.locator("main").innerText());
    return desk;
  }

  private void cellAsks(Desk cell) {
    Walk.open(cell, slug, person, "Chi bộ Cơ quan phường Trung Tâm", Map.of());
    cell.choose(named.apply("cardLost"), "true")
        .write(named.apply("oldCardNumber"), "012345678901")
        .write("reason", "Đánh rơi trên đường đi công tác.");
    seen(cell).complete();
    choose(takeUp(cell), "outcome", "proposed").today(named.apply("metOn")).complete();
    takeUp(cell)
        .upload(named.apply("TKĐ-MT"), paper("Bản tự kiểm điểm"), false)
        .upload(named.apply("1-TĐV"), paper("Danh sách đề nghị"), false)
        .upload(named.apply("ANH-3X4"), paper("Ảnh chân dung"), false)
        .complete();
  }

  private Desk choose(Desk desk, String field, String value) {
    return desk.choose(named.apply(field), named.apply(value));
  }

  private void officeReceivesAndAppraises(Desk office) {
    choose(takeUp(office), "outcome", "received").complete();
    choose(takeUp(office), "outcome", "eligible")
        .write(named.apply("opinion"), "Hồ sơ đầy đủ, đúng quy định.")
        .complete();
  }

  private void committeeDecides(Desk decider) {
    choose(takeUp(decider), "outcome", "reissuedLost").today(named.apply("metOn")).vote();
    decider.confirmedBy("uyvien.trungtam");
    decider.page.reload();
    decider.page.locator(".step-panel__main").waitFor();
    seen(decider);
    choose(decider, "outcome", "reissuedLost").today(named.apply("metOn")).complete();
  }

  private void decisionIsIssued(Desk office, Desk decider, Desk clerk) {
    takeUp(office).press("Lập dự thảo theo mẫu");
    var draft = office.page.locator(".signing__files a").first();
    draft.waitFor();
    read.add(PaperText.ofWord(office.fetch(draft.getAttribute("href"))));
    office.complete();
    takeUp(decider).choose("outcome", "initialled").complete();
    takeUp(decider)
        .choose("outcome", "signed")
        .send("signed", "quyet-dinh.pdf", paper("QUYẾT ĐỊNH"))
        .complete();
    takeUp(clerk).write("paperNumber", number).today("issuedOn").complete();
    takeUp(clerk).complete();
  }

  private void cardIsObtainedAndHandedOver(Desk clerk, Desk province, Desk office, Desk cell) {
    takeUp(clerk).write(named.apply("letterNumber"), "12-CV/ĐU").complete();
    takeUp(province).write(named.apply("newCardNumber"), "098765432109").complete();
    choose(takeUp(office), "method", "DIRECT").complete();
    takeUp(cell).complete();
    cell.page.navigate(DemoProduct.address() + "/ho-so?mine=true");
    cell.page.getByText(person).first().click();
    cell.page.getByText("Đã trả kết quả").first().waitFor();
    seen(cell);
  }

  /** What the person reads on a telephone, having the receipt. */
  private String tracked(Desk cell) throws IOException {
    byte[] receipt = cell.read("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
    read.add(PaperText.of(receipt));
    try (var telephone = Browsers.window(360)) {
      var page = telephone.newPage();
      page.navigate(DemoProduct.address() + ReceiptKey.of(receipt).address());
      page.locator(".answer__sentence").waitFor();
      read.add(page.locator("main").innerText());
      assertThat(Browsers.barriersOf(page)).isEmpty();
      assertThat(Browsers.scrollsSideways(page)).isFalse();
      return page.locator(".answer__sentence").innerText();
    }
  }

  private byte[] paper(String title) {
    return TestPdf.written(title, "Họ và tên: " + person, "", "Bản chụp giấy tờ (thử nghiệm)");
  }
}
