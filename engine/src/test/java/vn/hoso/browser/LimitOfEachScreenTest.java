package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One limit of every fourth procedure: drafted, foreseen, put into force, reversed at the screen.
 * {@code LimitOfEachTest} does all of them at the door; admission has a journey of its own.
 */
class LimitOfEachScreenTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int EVERY = 4;
  private static final String DOCUMENT = "Quy định 99-QĐ/TW ngày 01/11/2026";

  @Test
  void a_limit_is_changed_by_two_and_reversed_whatever_the_procedure() throws Exception {
    try (Desk one = Desk.of("quytrinh");
        Desk other = Desk.of("banhanh")) {
      Desk.together(
          List.of(one, other),
          () -> {
            List<String> slugs = slugs(one);
            assertThat(slugs).hasSizeGreaterThan(12);
            for (int each = 0; each < slugs.size(); each += EVERY) {
              changed(slugs.get(each), one, other);
            }
          });
      assertThat(one.faults()).isEmpty();
      assertThat(other.faults()).isEmpty();
    }
  }

  private static void changed(String slug, Desk one, Desk other) {
    open(one, slug);
    press(one, "Soạn thời hạn mới");
    Locator row = one.page.locator("tr[data-place^='step:']").first();
    String place = row.getAttribute("data-place");
    String before = limit(one, slug, place);
    Locator amount = row.locator("input").first();
    int number = Integer.parseInt(amount.inputValue());
    amount.fill(String.valueOf(number > 1 ? number - 1 : number + 1));
    row.locator("textarea").first().fill(DOCUMENT);
    one.page.getByText("căn cứ mới: " + DOCUMENT).first().waitFor();
    answered(one);
    published(other, slug);
    assertThat(limit(one, slug, place)).as(slug).isNotEqualTo(before);
    press(other, "Đảo lại thay đổi này");
    other.page.getByText(" → ").first().waitFor();
    answered(other);
    published(one, slug);
    assertThat(limit(one, slug, place)).as(slug + " reversed").isEqualTo(before);
  }

  private static void open(Desk desk, String slug) {
    desk.page.navigate(DemoProduct.address() + "/quan-tri/quy-trinh/" + slug + "/sua-thoi-han");
  }

  /** With all open dossiers counted anew. */
  private static void published(Desk desk, String slug) {
    open(desk, slug);
    desk.page.getByLabel("Tính lại", new Page.GetByLabelOptions().setExact(true)).check();
    press(desk, "Xem trước");
    desk.page.locator("#limits-order").fill("99-QĐ/TW");
    desk.page.locator("#limits-order-date").fill("01/11/2026");
    desk.page.locator("#limits-order-date").blur();
    press(desk, "Đưa vào áp dụng");
    desk.page.getByText("Đã đưa vào áp dụng từ ngày").first().waitFor();
  }

  /** Every warning is given a reason, one after the other. */
  private static void answered(Desk desk) {
    desk.page.getByText("Đã lưu").first().waitFor();
    Locator open = desk.page.locator("textarea[id^='limit-warning-']");
    for (int left = open.count(); left > 0; left--) {
      open.first().fill("Ban Thường vụ đã cho ý kiến");
      button(desk, "Ghi lý do").first().click();
      int more = left - 1;
      desk.page.waitForCondition(() -> open.count() == more);
    }
  }

  private static List<String> slugs(Desk desk) {
    return read(desk, "/api/studio/procedures")
        .valueStream()
        .map(each -> each.path("slug").asString())
        .filter(slug -> !slug.equals("admission"))
        .toList();
  }

  /** The limit as the latest revision has it. */
  private static String limit(Desk desk, String slug, String place) {
    String step = place.substring(place.indexOf(':') + 1);
    return read(desk, "/api/studio/procedures/" + slug)
        .path("steps")
        .valueStream()
        .filter(each -> each.path("id").asString().equals(step))
        .map(each -> each.path("limit").toString())
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode read(Desk desk, String path) {
    return JSON.readTree(desk.page.request().get(DemoProduct.address() + path).text());
  }

  private static void press(Desk desk, String name) {
    button(desk, name).first().click();
  }

  private static Locator button(Desk desk, String name) {
    return desk.page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
