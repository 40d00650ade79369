package vn.hoso.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class SeedingGateTest {

  private final SeedingGate gate = new SeedingGate();

  @Test
  void a_browser_gets_a_page_that_loads_again_when_asked_while_the_demo_is_made() throws Exception {
    var answer = ask("/viec", new MockFilterChain(), Locale.ROOT);
    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
    assertThat(answer.getContentType()).startsWith("text/html");
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("HoSo đang chuẩn bị dữ liệu minh họa", "<a href=\"\">Tải lại trang</a>")
        .doesNotContain("<script", "http-equiv");
  }

  @Test
  void a_call_gets_a_problem_in_the_askers_language() throws Exception {
    var answer = ask("/api/work-items", new MockFilterChain(), Locale.ENGLISH);
    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
    assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    var problem = JsonMapper.shared().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    assertThat(problem.path("code").asString()).isEqualTo("DEMO-001");
    assertThat(problem.path("detail").asString()).contains("demo data");
    assertThat(
            ask("/api/work-items", new MockFilterChain(), Locale.forLanguageTag("vi"))
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("chuẩn bị dữ liệu minh họa");
  }

  @Test
  void nothing_behind_the_gate_is_reached_before_it_opens() throws Exception {
    var closed = new MockFilterChain();
    ask("/api/work-items", closed, Locale.ROOT);
    assertThat(closed.getRequest()).isNull();
    gate.open();
    var open = new MockFilterChain();
    assertThat(ask("/api/work-items", open, Locale.ROOT).getStatus()).isEqualTo(200);
    assertThat(open.getRequest()).isNotNull();
  }

  private MockHttpServletResponse ask(String path, MockFilterChain chain, Locale language)
      throws Exception {
    var request = new MockHttpServletRequest("GET", path);
    request.addPreferredLocale(language);
    var response = new MockHttpServletResponse();
    gate.doFilter(request, response, chain);
    return response;
  }
}
