package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoso.PaperText;
import vn.hoso.shared.HosoClock;

/** Register, working calendar, handovers, and the key that prints a paper. */
class RegisterScreensTest {

  @Test
  void the_register_is_read_narrowed_and_leads_to_the_dossier() {
    try (Desk desk = Desk.of("tiepnhan.tinh")) {
      desk.page.keyboard().press("Alt+8");
      desk.page.waitForURL("**/so-theo-doi*");
      button(desk, "Năm nay").click();
      var lines = desk.page.locator(".register tbody tr");
      lines.first().waitFor();
      clean(desk, "40-so-theo-doi");
      narrow(desk, "40-so-theo-doi-hep");
      int all = lines.count();
      desk.page.locator("#register-status").selectOption("RECEIVED");
      desk.page.waitForCondition(() -> lines.count() < all);
      desk.page.locator("#register-status").selectOption("");
      desk.page.waitForCondition(() -> lines.count() == all);
      lines.first().getByRole(AriaRole.LINK).click();
      desk.page.waitForURL("**/ho-so/*");
      assertThat(desk.faults()).isEmpty();
    }
  }

  @Test
  void what_has_no_answer_is_listed_by_quarter_for_those_who_sent_it() {
    try (Desk desk = Desk.at("thamdinh.tinh", "/chi-tieu")) {
      desk.page.getByRole(AriaRole.LINK, tab("Chưa có trả lời")).click();
      desk.page.waitForURL("**/chua-co-tra-loi*");
      var lines = desk.page.locator(".register tbody tr");
      lines.first().waitFor();
      assertThat(desk.page.locator(".register").innerText()).contains("tỉnh khác");
      clean(desk, "44-chua-co-tra-loi");
      narrow(desk, "44-chua-co-tra-loi-hep");
      lines.first().getByRole(AriaRole.LINK).click();
      desk.page.waitForURL("**/ho-so/*");
      assertThat(desk.faults()).isEmpty();
    }
  }

  @Test
  void who_leads_sees_what_is_late_and_where_and_each_figure_opens_as_many_runs_as_it_says() {
    try (Desk desk = Desk.at("truongban.tinh", "/so-theo-doi")) {
      desk.page.getByRole(AriaRole.LINK, tab("Tình hình giải quyết")).click();
      desk.page.waitForURL("**/tinh-hinh-giai-quyet*");
      desk.page.locator("#on-time-kind").selectOption("year");
      desk.page.waitForURL("**period=*");
      var tables = desk.page.locator("table.on-time");
      desk.page.waitForCondition(() -> tables.count() == 3);
      var bars = desk.page.locator(".late-bars");
      desk.page.waitForCondition(() -> bars.count() == 2);
      clean(desk, "45-tinh-hinh-giai-quyet");
      narrow(desk, "45-tinh-hinh-giai-quyet-hep");
      drawn(desk);
      var figure = tables.last().locator("tbody tr").first().locator("td a").first();
      int says = Integer.parseInt(figure.innerText().strip());
      figure.click();
      desk.page.waitForURL("**/tinh-hinh-giai-quyet/luot*");
      var lists = desk.page.locator("table.on-time");
      var runs = lists.first().locator("tbody tr");
      // The figures stay on the screen until the list has come.
      desk.page.getByText("Các lượt xử lý:").first().waitFor();
      runs.first().waitFor();
      assertThat(runs.count()).isEqualTo(Math.min(says, 50));
      for (var dossier : lists.last().locator("tbody tr").all()) {
        var days =
            dossier.locator("td.on-time__number").allInnerTexts().stream()
                .map(text -> Integer.valueOf(text.strip()))
                .toList();
        assertThat(days).hasSize(5);
        assertThat(days.stream().skip(1).mapToInt(each -> each).sum()).isEqualTo(days.get(0));
      }
      clean(desk, "46-luot-xu-ly");
      narrow(desk, "46-luot-xu-ly-hep");
      runs.first().getByRole(AriaRole.LINK).click();
      desk.page.waitForURL("**/ho-so/*");
      assertThat(desk.faults()).isEmpty();
    }
  }

  /** The numbers on the diagram of the procedure that is latest are those of the table. */
  private static void drawn(Desk desk) {
    button(desk, "Xem trên sơ đồ bước nào chậm").click();
    var badges = desk.page.locator(".heat-badge");
    badges.first().waitFor();
    int late = badges.allInnerTexts().stream().mapToInt(each -> number(each.split("/")[0])).sum();
    assertThat(desk.page.locator(".heat-1, .heat-2, .heat-3, .heat-4").count()).isPositive();
    var procedures = desk.page.locator("table.on-time").nth(1);
    var latest = procedures.locator("tbody tr").first().locator("td.on-time__late");
    assertThat(late)
        .isEqualTo(latest.allInnerTexts().stream().mapToInt(RegisterScreensTest::number).sum())
        .isPositive();
    var drawing = desk.page.locator(".drawing__canvas");
    drawing.scrollIntoViewIfNeeded();
    clean(desk, "45-so-do-buoc-cham");
    desk.page.setViewportSize(360, 740);
    button(desk, "Đến bước chậm nhất").click();
    drawing.scrollIntoViewIfNeeded();
    clean(desk, "45-so-do-buoc-cham-hep");
    desk.page.setViewportSize(1280, 800);
    button(desk, "Ẩn sơ đồ").click();
  }

  private static int number(String text) {
    return Integer.parseInt(text.strip());
  }

  @Test
  void the_calendar_shows_the_year_tries_a_date_and_takes_a_day() {
    try (Desk desk = Desk.of("quytrinh")) {
      desk.page.navigate(DemoProduct.address() + "/quan-tri/lich-lam-viec");
      desk.page.locator("#try-from").fill("20/11/2026");
      desk.page.locator("#try-amount").fill("2");
      button(desk, "Tính").click();
      desk.page.getByText("Hạn là hết thứ Tư 25/11/2026").first().waitFor();
      assertThat(desk.page.locator(".calendar-why").innerText())
          .contains("chưa có quyết định", "Ngày Văn hóa Việt Nam");
      desk.page.evaluate("window.scrollTo(0, 0)");
      clean(desk, "41-lich-lam-viec");
      narrow(desk, "41-lich-lam-viec-hep");
      desk.page.locator("#calendar-year").selectOption("2027");
      desk.page.getByText("Lịch nghỉ năm 2027 chưa công bố").waitFor();
      assertThat(desk.faults()).isEmpty();
    }
  }

  @Test
  void a_swapped_saturday_is_drafted_by_one_put_into_force_by_another_and_reversed()
      throws Exception {
    try (Desk drafter = Desk.at("quytrinh", "/quan-tri/lich-lam-viec");
        Desk other = Desk.of("banhanh")) {
      Desk.together(
          List.of(drafter, other),
          () -> {
            var monday = workday();
            drafts(drafter, monday, "Nghỉ");
            drafts(drafter, monday.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)), "Làm bù");
            drafter.page.getByText("Người soạn:").waitFor();
            looked(drafter);
            drafter.page.getByText("Người soạn không tự đưa vào áp dụng").waitFor();
            clean(drafter, "43-lich-xem-truoc");
            narrow(drafter, "43-lich-xem-truoc-hep");

            other.page.navigate(DemoProduct.address() + "/quan-tri/lich-lam-viec");
            published(other);
            var day = monday.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
            other.page.locator(".calendar-entered").getByText(day).waitFor();
            clean(other, "44-lich-da-ap-dung");

            button(other, "Đảo lại").first().click();
            other.page.getByText("Bỏ dòng đã nhập").first().waitFor();
            drafter.page.navigate(DemoProduct.address() + "/quan-tri/lich-lam-viec");
            published(drafter);
            assertThat(drafter.faults()).isEmpty();
            assertThat(other.faults()).isEmpty();
          });
    }
  }

  private static void published(Desk desk) {
    looked(desk);
    button(desk, "Đưa vào áp dụng").click();
    desk.page.getByText("đổi hạn đúng như xem trước").first().waitFor();
    desk.page.locator("#days-choice").waitFor(Desk.gone());
  }

  /** With open dossiers counted anew. */
  private static void looked(Desk desk) {
    desk.page.getByLabel("Tính lại", new Page.GetByLabelOptions().setExact(true)).check();
    button(desk, "Xem trước").click();
    desk.page.getByText("hồ sơ đang mở,").first().waitFor();
  }

  private static void drafts(Desk desk, LocalDate day, String kind) {
    desk.page.locator("#enter-day").fill(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
    desk.page.locator("#enter-kind").selectOption(new SelectOption().setLabel(kind));
    desk.page.locator("#enter-reason").fill("hoán đổi ngày làm việc");
    desk.page.locator("#enter-document").fill("Công văn thử số 1");
    button(desk, "Thêm vào bản dự thảo").click();
    var drafted = desk.page.locator(".calendar-rows th[scope=row]");
    drafted.getByText(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"))).waitFor();
  }

  /** The first working day to come but tomorrow. */
  private static LocalDate workday() {
    var day = LocalDate.now(HosoClock.ZONE).plusDays(2);
    while (day.getDayOfWeek().getValue() > 5) {
      day = day.plusDays(1);
    }
    return day;
  }

  @Test
  void one_key_prints_the_paper_and_nothing_around_it() {
    try (Desk desk = Desk.of("tiepnhan.tinh")) {
      desk.page.addInitScript("window.print = () => { window.printed = true; };");
      desk.page.navigate(DemoProduct.address() + "/so-theo-doi");
      button(desk, "Năm nay").click();
      desk.page.locator(".register tbody tr a").first().click();
      desk.page.getByRole(AriaRole.TAB, tab("Phiếu kiểm soát")).click();
      desk.page.getByText("Số ngày trước hạn, quá hạn là ngày làm việc.").waitFor();
      clean(desk, "42-phieu-kiem-soat");
      button(desk, "Mục lục tài liệu trong hồ sơ").click();
      desk.page.locator(".pdf-page canvas").first().waitFor();
      desk.page.waitForLoadState(LoadState.NETWORKIDLE);
      clean(desk, "42-muc-luc");
      desk.page.keyboard().press("Alt+P");
      desk.page.waitForCondition(
          () -> Boolean.TRUE.equals(desk.page.evaluate("window.printed === true")));
      int pages = desk.page.locator(".print-page").count();
      byte[] paper = desk.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
      assertThat(PaperText.pages(paper)).isEqualTo(pages).isPositive();
      assertThat(PaperText.of(paper)).as("pictures of pages, no words of the screen").isBlank();
      desk.page.evaluate("window.dispatchEvent(new Event('afterprint'))");
      assertThat(desk.page.locator(".print-page").count()).isZero();
    }
  }

  private static void clean(Desk desk, String picture) {
    desk.page.waitForLoadState(LoadState.NETWORKIDLE);
    desk.screenshot(picture);
    assertThat(desk.faults()).isEmpty();
  }

  private static void narrow(Desk desk, String picture) {
    desk.page.setViewportSize(360, 740);
    clean(desk, picture);
    desk.page.setViewportSize(1280, 800);
  }

  /** The second choice: the first names every unit. */
  private static Locator button(Desk desk, String name) {
    return desk.page
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  private static Page.GetByRoleOptions tab(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
