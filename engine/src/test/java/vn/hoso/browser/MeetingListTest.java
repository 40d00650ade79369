package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoso.Browsers;
import vn.hoso.HosoClient;

/**
 * A cell meets on five people: its secretary fills the list without touching the mouse, a committee
 * member confirms the votes, and what is complete goes on.
 */
class MeetingListTest {

  private static final List<String> PEOPLE =
      List.of("Lường Thị Ban", "Lường Văn Bẩy", "Lường Thị Chanh", "Lường Văn Dần", "Lường Thị Én");

  private HosoClient secretary;

  /** The five dossiers stand before the cell, made over HTTP. */
  @BeforeEach
  void fiveDossiersBeforeTheCell() {
    secretary =
        new HosoClient(URI.create(DemoProduct.address()).getPort())
            .signIn("chibo.anphu", "hoso-demo-2026");
    var cell = secretary.get("/api/session").json().at("/positions/0/unitId").stringValue();
    assertThat(cell).isNotBlank();
    PEOPLE.forEach(name -> prepared(name, cell));
  }

  @Test
  void a_cell_meeting_on_five_people_is_filled_in_by_keyboard_and_recorded() throws Exception {
    try (Desk keeper = Desk.of("chibo.anphu");
        Desk member = Desk.of("uyvien.anphu")) {
      var desks = List.of(keeper, member);
      Desk.together(
          desks,
          () -> {
            listIsMade(keeper);
            headIsFilled(keeper);
            rowsAreFilled(keeper);
            votesAreClosed(keeper);
            anotherConfirms(member, keeper.page.url());
            readyRowsAreRecorded(keeper);
            inboxShowsTheNextSteps(keeper);
          });
      assertThat(desks).allSatisfy(desk -> assertThat(desk.faults()).isEmpty());
    }
  }

  private void listIsMade(Desk keeper) {
    keys(keeper, "Alt+7");
    keeper.page.locator("h1", new Page.LocatorOptions().setHasText("Đợt, hội nghị")).waitFor();
    tabTo(keeper, "a[href='/hoi-nghi/lap']");
    keys(keeper, "Enter");
    keeper.page.getByText(PEOPLE.get(4)).waitFor();
    assertThat(keeper.faults()).isEmpty();
    tabTo(keeper, "#meeting-items input");
    tabTo(keeper, "button[type=submit]");
    assertThat(keeper.page.locator("button[type=submit]").innerText()).contains("5 hồ sơ");
    keys(keeper, "Enter");
    keeper.page.locator(".meeting-grid").waitFor();
  }

  private void headIsFilled(Desk keeper) {
    tabTo(keeper, "#meeting-chair");
    type(keeper, "Phạm Thị Lụa");
    keys(keeper, "Tab");
    type(keeper, "La Thị Phú");
    keys(keeper, "Tab");
    type(keeper, "9");
    keys(keeper, "Tab");
    type(keeper, "8");
    keys(keeper, "Tab");
    assertThat(keeper.page.locator("#meeting-excused").inputValue()).isEqualTo("1");
  }

  /** Two yes, one no, one left for the next time, one without its number. */
  private void rowsAreFilled(Desk keeper) {
    tabTo(keeper, cellOf(0, "outcome"));
    keys(keeper, "ArrowDown", "Enter", "ArrowDown", "Enter", "ArrowDown", "ArrowDown", "Enter");
    assertThat(focused(keeper)).isEqualTo("3:outcome");
    keys(keeper, "Alt+l");
    keeper.page.locator(cellOf(3, "postponedReason") + ":focus").waitFor();
    type(keeper, "Chưa có giấy giới thiệu của Công đoàn");
    backTo(keeper, cellOf(2, "outcome"));
    keys(keeper, "Enter");
    assertThat(focused(keeper)).as("the outcome of the row left over").isEqualTo("3:outcome");
    keys(keeper, "Enter", "ArrowDown");
    backTo(keeper, cellOf(0, "resolutionNumber"));
    type(keeper, "05-NQ/CB");
    keys(keeper, "Enter");
    assertThat(focused(keeper)).isEqualTo("1:resolutionNumber");
    type(keeper, "06-NQ/CB");
    tabTo(keeper, cellOf(2, "reason"));
    type(keeper, "Chưa đủ thời gian thử thách");
    backTo(keeper, cellOf(0, "inFavour"));
    type(keeper, "7");
    keys(keeper, "ArrowDown");
    type(keeper, "8");
    keys(keeper, "Enter");
    type(keeper, "2");
    keys(keeper, "Enter");
    assertThat(focused(keeper)).as("past the row that is left over").isEqualTo("4:inFavour");
    type(keeper, "8");
    state(keeper, 4, "Số nghị quyết");
    state(keeper, 3, "Để lại");
    state(keeper, 0, "Chưa nhập biểu kiểm phiếu");
    keeper.screenshot("20-hoi-nghi");
    assertThat(keeper.faults()).isEmpty();
    zoomedTwice(keeper);
  }

  private void votesAreClosed(Desk keeper) {
    tabTo(keeper, "button:has-text('Chốt số phiếu')");
    keys(keeper, "Enter");
    keeper.page.getByText("Đã chốt số phiếu của 4 dòng").waitFor();
    state(keeper, 0, "Chờ xác nhận");
  }

  private void anotherConfirms(Desk member, String address) {
    keys(member, "Alt+7");
    String link = "a[href='" + address.substring(address.indexOf("/hoi-nghi")) + "']";
    member.page.locator(link).waitFor();
    tabTo(member, "tbody tr");
    walk(member, "ArrowDown", "tbody tr:has(" + link + ")");
    keys(member, "Enter");
    member.page.locator(".meeting-grid").waitFor();
    assertThat(member.page.locator(".meeting-grid").innerText()).contains(PEOPLE.get(0));
    assertThat(member.page.locator(".meeting-grid input").count()).as("only to be read").isZero();
    member.screenshot("21-hoi-nghi-xac-nhan");
    tabTo(member, "button:has-text('Xác nhận số phiếu của 4 người')");
    keys(member, "Enter");
    member.page.getByText("Đã xác nhận số phiếu của 4 người.").waitFor();
  }

  private void readyRowsAreRecorded(Desk keeper) {
    keys(keeper, "F8");
    var dialog = keeper.page.getByRole(AriaRole.DIALOG);
    dialog.getByText("Đề nghị kết nạp: 2").waitFor();
    keys(keeper, "Enter");
    keeper.page.getByText(Pattern.compile("Đã ghi 3 dòng\\. 1 dòng chưa ghi được")).waitFor();
    state(keeper, 0, "Đã ghi");
    state(keeper, 2, "Không đề nghị kết nạp");
    state(keeper, 4, "Số nghị quyết");
    keeper.screenshot("22-hoi-nghi-da-ghi");
    keeper.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    keeper.screenshot("23-hoi-nghi-in");
    assertThat(keeper.page.locator(".meeting-print").innerText())
        .contains(PEOPLE.get(3), "Chưa có giấy giới thiệu của Công đoàn", "La Thị Phú");
    keeper.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private void inboxShowsTheNextSteps(Desk keeper) {
    keys(keeper, "Alt+1");
    row(keeper, PEOPLE.get(0)).getByText("Nộp hồ sơ").waitFor();
    row(keeper, PEOPLE.get(1)).getByText("Nộp hồ sơ").waitFor();
    row(keeper, PEOPLE.get(3)).getByText("Họp chi bộ").waitFor();
    assertThat(row(keeper, PEOPLE.get(2)).count()).as("no proposal, no next step").isZero();
    keeper.screenshot("24-hoi-nghi-buoc-sau");
    row(keeper, PEOPLE.get(4)).getByText("Họp chi bộ").waitFor();
  }

  private static Locator row(Desk desk, String person) {
    return desk.page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(person));
  }

  /** At 200 % the page has half its width: the grid scrolls in itself, the page does not. */
  private static void zoomedTwice(Desk keeper) {
    keeper.page.setViewportSize(640, 400);
    assertThat(Browsers.scrollsSideways(keeper.page)).isFalse();
    assertThat(Browsers.barriersOf(keeper.page)).isEmpty();
    keeper.page.setViewportSize(1280, 800);
  }

  private static String cellOf(int row, String column) {
    return "[data-cell='" + row + ":" + column + "']";
  }

  private static void state(Desk desk, int row, String text) {
    desk.page
        .locator(".meeting-grid tbody tr")
        .nth(row)
        .locator(".grid-status")
        .getByText(text)
        .first()
        .waitFor();
  }

  private static String focused(Desk desk) {
    return (String) desk.page.evaluate("document.activeElement.dataset.cell ?? ''");
  }

  private static void type(Desk desk, String text) {
    desk.page.keyboard().type(text);
  }

  private static void keys(Desk desk, String... keys) {
    for (String key : keys) {
      desk.page.keyboard().press(key);
    }
  }

  private static void tabTo(Desk desk, String selector) {
    walk(desk, "Tab", selector);
  }

  private static void backTo(Desk desk, String selector) {
    walk(desk, "Shift+Tab", selector);
  }

  private static void walk(Desk desk, String key, String selector) {
    desk.page.locator(selector).first().waitFor();
    for (int pressed = 0; pressed < 120; pressed++) {
      if ((boolean)
          desk.page.locator(selector).first().evaluate("it => it === document.activeElement")) {
        return;
      }
      desk.page.keyboard().press(key);
    }
    fail("the keyboard does not reach " + selector);
  }

  private void prepared(String name, String cell) {
    var person =
        post(
            "/api/persons",
            Map.of(
                "fullName",
                name,
                "gender",
                "FEMALE",
                "birthYear",
                1999,
                "homeUnitId",
                cell,
                "acceptDuplicates",
                true));
    var dossier =
        post(
            "/api/dossiers",
            Map.of("procedure", "admission", "openerUnitId", cell, "personId", text(person, "id")));
    var item =
        secretary
            .get("/api/work-items?view=mine&limit=200")
            .json()
            .path("items")
            .valueStream()
            .filter(each -> text(each, "dossierId").equals(text(dossier, "id")))
            .map(each -> "/api/work-items/" + text(each, "id"))
            .findFirst()
            .orElseThrow();
    int version = secretary.get(item).json().path("version").intValue();
    var form =
        Map.of("youthUnionMember", true, "tradeUnionIntroduces", false, "verificationWaived", true);
    post(item + "/complete", Map.of("outcome", "prepared", "data", form, "version", version));
  }

  private JsonNode post(String path, Object body) {
    var answer = secretary.post(path, body);
    assertThat(answer.status()).as(path + " " + answer.text()).isBetween(200, 299);
    return answer.json();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).stringValue();
  }
}
