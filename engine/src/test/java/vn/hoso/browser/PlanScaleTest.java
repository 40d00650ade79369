package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.hoso.MeasuredPage;
import vn.hoso.shared.HosoClock;

/**
 * A plan of 600 people in the browser: how soon it is there, how soon a key is answered. Only when
 * asked for: it measures, and its figures are those of the machine it runs on.
 */
@EnabledIfSystemProperty(named = "hoso.measure", matches = "true")
class PlanScaleTest {

  private static final int ROWS = 600;
  private static final int PER_POST = 3;
  private static final int OPENINGS = 7;
  private static final String FRAME = "≤ 16.7 ms";
  private static final int SOME = ThreadLocalRandom.current().nextInt(1000, 9999);
  private static final String PLAN = "Quy hoạch 600 người, lần " + SOME;
  private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đỗ", "Vũ"};
  private static final String[] MIDDLE = {"Văn", "Đức", "Minh", "Ngọc", "Quang", "Hữu", "Công"};
  private static final String[] GIVEN = {"An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Khánh"};

  /**
   * From the first sign of a key to the end of what the scripts do about it, and to the end of the
   * frame that shows it.
   */
  private static final String WATCH =
      """
      () => {
        window.keys = { work: [], shown: [] };
        let from = 0;
        addEventListener('keydown', () => {
          from = performance.now();
          const mine = from;
          requestAnimationFrame(() => {
            const after = new MessageChannel();
            after.port1.onmessage = () => window.keys.shown.push(performance.now() - mine);
            after.port2.postMessage(0);
          });
        }, true);
        addEventListener('input', () => window.keys.work.push(performance.now() - from));
      }
      """;

  private final List<String> rows = new ArrayList<>();

  @Test
  void a_plan_of_six_hundred_opens_and_is_typed_into_and_voted_on() throws Exception {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    try (Desk committee = Desk.of("bithu.songcau")) {
      Desk.together(
          List.of(committee),
          () -> {
            taken(committee);
            String address = committee.page.url();
            opens(committee, address, ".grid-row .grid-name", "the plan");
            committee.page.locator(".grid-frame").focus();
            committee.page.locator(".grid-input").waitFor();
            typed(committee, "ArrowRight", "a cell of its grid");
            committee.choose("outcome", "nextTerm").choose("managedByProvince", "false");
            committee.complete();
            committee.takeUp(PLAN);
            ListActs.rest(committee, "eligibleSource");
            committee.today("metOn").complete();
            committee.takeUp(PLAN);
            opens(committee, committee.page.url(), "#ballot-votes-0", "the ballot on all of it");
            committee.page.locator("#ballot-votes-0").focus();
            typed(committee, "Tab", "a line of its ballot");
          });
    }
    report(load);
  }

  private static void taken(Desk committee) {
    committee.page.navigate(DemoProduct.address() + "/ho-so/lap");
    committee.page.locator("input[name='procedure'][value='planning']").check();
    committee.page.locator("input[name='asked-titleGroup'][value='leaders']").check();
    committee.page.locator("#heading").fill(PLAN);
    committee.press("Lập hồ sơ theo danh sách");
    committee.page.getByText("Đã lập hồ sơ").waitFor();
    committee.page.locator("#item-term").selectOption("2035-2040");
    committee.page.locator("#item-level").selectOption("commune");
    committee.press("Lưu$");
    committee.page.getByText("Đã ghi chung cho cả danh sách.").waitFor();
    committee.press("Nhập từ bảng tính");
    ListActs.check(committee, "phu-luc-2.xlsx", sheet());
    ListActs.takeIn(committee, "Ghi tất cả " + ROWS + " dòng", ROWS);
    committee.page.locator(".grid-row .grid-name").first().waitFor();
  }

  /** As the browser counts from the moment the address is entered. */
  private void opens(Desk desk, String address, String seen, String what) {
    var times = new ArrayList<Double>();
    for (int time = 0; time < OPENINGS; time++) {
      desk.page.navigate(address);
      times.add(
          ((Number)
                  desk.page
                      .waitForFunction(
                          "seen => document.querySelector(seen) && performance.now()", seen)
                      .jsonValue())
              .doubleValue());
    }
    row(what + " opens", times, "≤ 2 s");
  }

  private void typed(Desk desk, String next, String what) {
    Page page = desk.page;
    page.evaluate(WATCH);
    for (int cell = 0; cell < 40; cell++) {
      page.keyboard().type("12", new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(40));
      page.keyboard().press(next);
      page.waitForTimeout(40);
    }
    row("scripts about a key in " + what, numbers(page, "work"), FRAME);
    row("key to the end of the frame that shows it, " + what, numbers(page, "shown"), FRAME);
  }

  @SuppressWarnings("unchecked")
  private static List<Double> numbers(Page page, String name) {
    var told = (List<Number>) page.evaluate("name => window.keys[name]", name);
    assertThat(told).isNotEmpty();
    return told.stream().map(Number::doubleValue).toList();
  }

  private void row(String what, List<Double> times, String goal) {
    var sorted = times.stream().sorted().toList();
    rows.add(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.1f ms | %.1f ms |%n",
            what,
            goal,
            sorted.get(sorted.size() / 2),
            sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1)));
  }

  private void report(double load) throws IOException {
    String table =
        String.format(
                Locale.ROOT,
                "%s, %d cores, load before %.1f, Java %s, headless Chromium.%n%n"
                    + "| what | goal | median | 95 of 100 |%n|---|---|---|---|%n",
                LocalDate.now(HosoClock.ZONE),
                Runtime.getRuntime().availableProcessors(),
                load,
                Runtime.version().feature())
            + String.join("", rows);
    MeasuredPage.write("plan", table);
  }

  private static byte[] sheet() {
    var lines = new ArrayList<String[]>();
    lines.add(PlanSheet.head("A", "Nhiệm kỳ 2035–2040"));
    lines.add(PlanSheet.head("II", "Chức danh cấp phó"));
    for (int at = 0; at < ROWS; at++) {
      if (at % PER_POST == 0) {
        lines.add(PlanSheet.head(null, "Phó Trưởng phòng " + SOME + "." + (1 + at / PER_POST)));
      }
      lines.add(
          PlanSheet.row(
              String.valueOf(at + 1),
              FAMILY[at % 7] + " " + MIDDLE[at / 7 % 7] + " " + GIVEN[at / 49 % 7],
              "%02d/%02d/%d".formatted(1 + at % 28, 1 + at % 12, 1970 + SOME % 20 + at % 20),
              null,
              "Chuyên viên",
              "Cử nhân",
              "Trung cấp",
              "HTTNV, HTXSNV"));
    }
    return PlanSheet.added(lines.toArray(String[][]::new));
  }
}
