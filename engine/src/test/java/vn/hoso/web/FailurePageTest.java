package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** A page opened while the database is away tells so in words, to a person and not to a program. */
class FailurePageTest {

  private static final RuntimeException GONE =
      new DataAccessResourceFailureException("no", new SQLTransientConnectionException("no"));

  @Test
  void who_opens_a_page_reads_what_is_the_matter_and_can_ask_again() throws Exception {
    var answer = opened("/ho-so", "text/html,application/xhtml+xml,*/*;q=0.8", GONE);
    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getContentType()).startsWith("text/html");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("không kết nối được cơ sở dữ liệu", "Tải lại trang", "HOSO-503")
        .doesNotContain("<script", "urn:");
  }

  @Test
  void a_call_of_a_program_is_answered_as_every_refusal() throws Exception {
    assertThat(opened("/api/session", "text/html", GONE).getStatus()).isEqualTo(599);
    assertThat(opened("/ho-so", "application/json", GONE).getStatus()).isEqualTo(599);
    assertThat(opened("/ho-so", null, GONE).getStatus()).isEqualTo(599);
  }

  @Test
  void what_is_refused_for_a_reason_of_its_own_goes_by_the_one_door() throws Exception {
    assertThat(opened("/ho-so", "text/html", new AccessDeniedException("no")).getStatus())
        .isEqualTo(599);
  }

  private static MockHttpServletResponse opened(String path, String accepted, RuntimeException why)
      throws Exception {
    var request = new MockHttpServletRequest("GET", path);
    if (accepted != null) {
      request.addHeader("Accept", accepted);
    }
    var response = new MockHttpServletResponse();
    FilterChain failing =
        (asked, answered) -> {
          throw why;
        };
    new RefusalFilter(
            (asked, answered, handler, thrown) -> {
              answered.setStatus(599);
              return null;
            })
        .doFilter(request, response, failing);
    return response;
  }
}
