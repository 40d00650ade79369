package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.Browsers;
import vn.hoso.IntegrationTest;
import vn.hoso.ListLine;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitView;

/**
 * What a stranger may open without signing in; and, since they need the folders of the tests, the
 * screens of waits, consultations and votes on names.
 */
@IntegrationTest
class PublicPagesTest {

  private static final String ADMISSION = "/quy-trinh/admission";

  @LocalServerPort int port;
  @Autowired ListLine lists;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;

  @Test
  void a_procedure_is_read_in_its_four_parts_and_drawn_when_asked() {
    try (BrowserContext window = Browsers.window(1280)) {
      Page page = window.newPage();
      List<String> errors = Browsers.errorsOf(page);
      open(page, ADMISSION);
      assertThat(page.locator("main h2").allTextContents())
          .containsExactly("1. Văn bản quy định", "2. Giấy tờ", "3. Các bước", "4. Thời hạn");
      assertThat(page.locator("#cac-buoc").innerText()).contains("45 ngày làm việc");
      assertThat(page.locator(".drawing__canvas").count()).isZero();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem sơ đồ")).click();
      page.locator("[data-element-id=decideDossier]").waitFor();
      assertThat(Browsers.barriersOf(page)).isEmpty();
      assertThat(errors).isEmpty();
    }
  }

  @Test
  void the_link_to_the_content_comes_first_and_the_parts_are_reached_by_keyboard() {
    try (BrowserContext window = Browsers.window(1280)) {
      Page page = window.newPage();
      open(page, ADMISSION);
      page.keyboard().press("Tab");
      assertThat(page.locator(":focus").getAttribute("href")).isEqualTo("#main");
      Locator times = page.locator(".part-nav a[href='#thoi-han']");
      times.focus();
      page.keyboard().press("Enter");
      assertThat(page.url()).endsWith("#thoi-han");
      assertThat(
              (Boolean)
                  page.evaluate(
                      "document.querySelector('#thoi-han').getBoundingClientRect().top < innerHeight"))
          .isTrue();
    }
  }

  @ParameterizedTest(name = "in {0}, {1} px")
  @CsvSource({"vi, 360"})
  void screens_of_waits_consultations_and_votes_on_names_are_clean(String language, int width) {
    UUID waiting = waiting();
    UUID asked = asked();
    look(
        language,
        width,
        line.worker(line.openSteps(waiting).get(0)),
        waiting,
        "/ho-so?waiting=true");
    for (String stepId : List.of("askBodies", "verifyMatter")) {
      StepRecordView step = open(asked, stepId);
      look(language, width, line.worker(step), asked, "/viec/" + step.id());
    }
    UUID choice = choosing();
    StepRecordView vote = line.openSteps(choice).get(0);
    look(language, width, line.worker(vote), choice, "/viec/" + vote.id());
    CurrentUser admin = organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN);
    look(
        language,
        width,
        admin,
        null,
        "/quan-tri/quy-trinh/consult",
        "/quan-tri/quy-trinh/trial",
        "/quan-tri/quy-trinh/choosing");
  }

  private StepRecordView open(UUID dossier, String stepId) {
    return line.openSteps(dossier).stream()
        .filter(step -> step.stepId().equals(stepId))
        .findFirst()
        .orElseThrow();
  }

  private UUID waiting() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open("trial", cell.parentId(), Role.OFFICE_CLERK, cell.id());
    line.complete(dossier, "begun");
    line.complete(dossier, "taken");
    return dossier;
  }

  private UUID asked() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open("consult", cell.id(), Role.SECRETARY, cell.id());
    StepRecordView first = line.claim(dossier);
    lists.enter(line.worker(first), first, 2);
    List.of("written", "taken", "consult").forEach(each -> line.complete(dossier, each));
    return dossier;
  }

  private UUID choosing() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open("choosing", cell.parentId(), Role.OFFICE_CLERK, cell.id());
    line.complete(dossier, "named");
    return dossier;
  }

  /** The dossier with its steps, and those pages, as that official. */
  private void look(String language, int width, CurrentUser by, UUID dossier, String... pages) {
    try (BrowserContext window = Browsers.window(width)) {
      window.addInitScript("localStorage.setItem('hoso.language', '" + language + "')");
      Page page = window.newPage();
      open(page, "/dang-nhap");
      page.locator("#username").fill(organisation.account(by.officialId()));
      page.locator("#password").fill(TestOrganisation.PASSWORD);
      page.locator("form button[type=submit]").click();
      page.waitForURL("**/viec*");
      List<String> errors = Browsers.errorsOf(page);
      List<String> all = new ArrayList<>(List.of(pages));
      if (dossier != null) {
        all.add("/ho-so/" + dossier + "?tab=steps");
      }
      for (String each : all) {
        open(page, each);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(Browsers.barriersOf(page)).as(each).isEmpty();
        assertThat(Browsers.unnamedOf(page)).as(each).isEmpty();
        assertThat(Browsers.scrollsSideways(page)).as(each).isFalse();
        assertThat(errors).as(each).isEmpty();
      }
    }
  }

  private void open(Page page, String address) {
    page.navigate("http://localhost:" + port + address);
    page.locator("h1").first().waitFor();
  }
}
