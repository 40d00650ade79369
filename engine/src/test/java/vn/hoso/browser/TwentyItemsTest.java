package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.browser.ByKeys.entry;
import static vn.hoso.browser.ByKeys.inForm;
import static vn.hoso.browser.ByKeys.palette;
import static vn.hoso.browser.ByKeys.tabTo;
import static vn.hoso.browser.ByKeys.walkTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.Browsers;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.step.Steps;
import vn.hoso.unit.Units;

/**
 * A day without a mouse: the head of a room names who stands in for an absent official, who takes
 * twenty items at once and works through them one after the other.
 */
@IntegrationTest
class TwentyItemsTest {

  private static final int ITEMS = 20;
  private static final int HELD_BY_THE_ABSENT = 5;
  private static final String OPINION = "Đủ điều kiện, đề nghị quyết định.";

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;
  @Autowired Steps steps;
  @Autowired Clock clock;

  @Test
  void a_stand_in_is_named_claims_all_and_completes_each_by_keyboard_alone() {
    List<UUID> dossiers = toBeAppraised();
    var room = units.get(step(dossiers.get(0)).unitId(), TestOrganisation.START);
    CurrentUser absent = line.holder(room.id(), Role.APPRAISER);
    CurrentUser head = line.holder(room.id(), Role.UNIT_HEAD);
    CurrentUser deputy = organisation.holder(room, Role.COMMITTEE_MEMBER);
    dossiers.subList(0, HELD_BY_THE_ABSENT).forEach(line::claim);
    named(head, absent, deputy);
    worked(deputy);
    assertThat(dossiers)
        .allSatisfy(
            dossier ->
                assertThat(steps.of(dossier))
                    .filteredOn(each -> each.stepId().equals("appraiseDossier"))
                    .singleElement()
                    .satisfies(
                        done -> {
                          assertThat(done.outcome()).isEqualTo("eligible");
                          assertThat(done.completedByName())
                              .isEqualTo(deputy.fullName() + " thay " + absent.fullName());
                        }));
  }

  private List<UUID> toBeAppraised() {
    var cell = line.newCell(Place.UNDER_COMMITTEE);
    var dossiers = new ArrayList<UUID>();
    for (int at = 0; at < ITEMS; at++) {
      UUID dossier = line.open(cell);
      line.advanceTo(dossier, "appraiseDossier");
      dossiers.add(dossier);
    }
    return dossiers;
  }

  private StepRecordView step(UUID dossier) {
    return line.current(dossier);
  }

  private void named(CurrentUser head, CurrentUser absent, CurrentUser deputy) {
    try (BrowserContext window = Browsers.window(1280)) {
      Page page = signedIn(window, head);
      var keys = page.keyboard();
      palette(page, "Tìm và đi đến");
      keys.type("xu ly thay");
      walkTo(page, entry(page, "Xử lý thay"));
      keys.press("Enter");
      var add = button(page, "Giao xử lý thay");
      add.waitFor();
      tabTo(page, add);
      keys.press("Enter");
      picked(page, "#stand-in-absentId", absent.fullName());
      picked(page, "#stand-in-deputyId", deputy.fullName());
      String tomorrow =
          DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now(clock).plusDays(1));
      tabTo(page, page.locator("#stand-in-to"));
      keys.type(tomorrow);
      tabTo(page, page.locator("#stand-in-document"));
      keys.type("12-TB/BTC");
      assertThat(Browsers.barriersOf(page)).isEmpty();
      keys.press("Enter");
      page.locator(".dialog").waitFor(Desk.gone());
      page.getByText(deputy.fullName()).first().waitFor();
    }
  }

  private static void picked(Page page, String field, String name) {
    tabTo(page, page.locator(field));
    page.keyboard().type(name);
    // What was proposed before the answer to these letters goes first.
    var found =
        page.locator("[role=listbox] [data-key]")
            .filter(new Locator.FilterOptions().setHasText(Pattern.compile(name + "(\\D|$)")));
    found.waitFor();
    walkTo(page, found);
    page.keyboard().press("Enter");
    page.locator("[role=listbox]").waitFor(Desk.gone());
  }

  private void worked(CurrentUser deputy) {
    try (BrowserContext window = Browsers.window(1280)) {
      Page page = signedIn(window, deputy);
      List<String> errors = Browsers.errorsOf(page);
      var keys = page.keyboard();
      keys.press("Alt+2");
      page.waitForURL("**/viec?view=shared");
      page.locator("tr[data-item]").nth(ITEMS - 1).waitFor();
      keys.press("Alt+M");
      keys.press("Alt+A");
      page.getByText(Pattern.compile("Đã chọn " + ITEMS + " việc")).waitFor();
      assertThat(Browsers.barriersOf(page)).isEmpty();
      keys.press("Alt+X");
      page.locator(".run-bar").getByText("Đã nhận xử lý " + ITEMS + " việc.").waitFor();
      keys.press("Alt+1");
      page.waitForURL("**/viec");
      for (int left = ITEMS; left > 0; left--) {
        int rows = left;
        page.waitForCondition(() -> held(page) == rows);
        completed(page, keys);
      }
      page.waitForCondition(() -> held(page) == 0);
      assertThat(Browsers.barriersOf(page)).isEmpty();
      assertThat(errors).isEmpty();
    }
  }

  /** Rows of what he has claimed. */
  private static int held(Page page) {
    return page.locator("tr[data-item]")
        .filter(new Locator.FilterOptions().setHas(button(page, "Bỏ nhận")))
        .count();
  }

  private static void completed(Page page, Keyboard keys) {
    keys.press("Alt+ArrowDown");
    page.waitForCondition(
        () -> page.evaluate("document.activeElement.getAttribute('data-key')") != null);
    keys.press("Enter");
    page.locator(".step-panel__main").waitFor();
    keys.press("F2");
    page.waitForCondition(() -> inForm(page));
    keys.press("Space");
    page.locator("[id='step-opinion']").waitFor();
    keys.press("Tab");
    keys.type(OPINION);
    keys.press("F8");
    page.waitForURL(url -> url.matches(".*/viec(\\?.*)?"));
  }

  private Page signedIn(BrowserContext window, CurrentUser by) {
    Page page = window.newPage();
    page.navigate("http://localhost:" + port + "/dang-nhap");
    page.locator("#username").waitFor();
    tabTo(page, page.locator("#username"));
    page.keyboard().type(organisation.account(by.officialId()));
    page.keyboard().press("Tab");
    page.keyboard().type(TestOrganisation.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL("**/viec*");
    page.locator("h1").first().waitFor();
    return page;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
