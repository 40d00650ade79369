package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.Browsers;
import vn.hoso.IntegrationTest;

@IntegrationTest
class FirstPageTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void the_first_page_opens_without_errors_or_barriers(int width) {
    try (BrowserContext window = Browsers.window(width)) {
      Page page = window.newPage();
      List<String> errors = Browsers.errorsOf(page);
      page.navigate("http://localhost:" + port + "/");
      page.locator("h1").first().waitFor();
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("vi");
      assertThat(errors).isEmpty();
      assertThat(Browsers.barriersOf(page)).isEmpty();
      assertThat(Browsers.scrollsSideways(page)).isFalse();
    }
  }
}
