package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import vn.hoso.shared.Problem;

@ExtendWith(OutputCaptureExtension.class)
class OutageTest {

  private static final IOException FULL = new IOException("No space left on device");

  private final MockHttpServletRequest request =
      new MockHttpServletRequest("POST", "/api/dossiers/1/documents");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void an_upload_that_finds_no_room_while_it_is_read_is_no_fault_of_who_sent_it(CapturedOutput log)
      throws Exception {
    var sent =
        new MockHttpServletRequest("POST", "/api/dossiers/1/documents") {
          @Override
          public Collection<Part> getParts() throws IOException {
            throw new IOException("Processing of multipart/form-data request failed.", FULL);
          }
        };
    sent.setContentType("multipart/form-data; boundary=x");
    sent.addHeader(IdempotencyFilter.KEY, "0123456789");
    sent.setUserPrincipal(() -> "official");
    List<Exception> refused = new ArrayList<>();
    new IdempotencyFilter(
            null,
            (asked, answer, handler, thrown) -> {
              refused.add(thrown);
              return new ModelAndView();
            })
        .doFilter(sent, response, (asked, answer) -> {});
    assertThat(refused).hasSize(1);
    assertThat(((Problem) refused.get(0)).code()).isEqualTo("HOSO-507");
    assertThat(log.getAll()).containsOnlyOnce("HOSO-507");
  }

  @Test
  void a_request_that_fails_again_behind_its_answer_is_told_once(CapturedOutput log)
      throws Exception {
    var handler = new ProblemHandler(new FixedLocaleResolver());
    HandlerExceptionResolver problems =
        (asked, answer, by, thrown) -> {
          handler.answer(thrown, asked);
          return new ModelAndView();
        };
    new RefusalFilter(problems)
        .doFilter(
            request,
            response,
            (asked, answer) -> {
              handler.answer(new UncheckedIOException(FULL), request);
              throw FULL;
            });
    assertThat(log.getAll()).containsOnlyOnce("HOSO-507");
  }

  @Test
  void a_file_that_finds_no_room_on_the_disk_is_told_so() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "a device that is always full");
    Exception thrown = null;
    try {
      Files.write(full, new byte[] {1});
    } catch (IOException noRoom) {
      thrown = new UncheckedIOException(noRoom);
    }
    assertThat(ProblemTranslation.of(thrown, request).status()).isEqualTo(507);
    assertThat(ProblemTranslation.of(thrown, request).text().vi())
        .contains("đã đầy", "chưa được lưu");
  }

  @Test
  void nothing_was_saved_where_there_was_no_connection_to_be_had() {
    var thrown =
        new DataAccessResourceFailureException("no", new SQLTransientConnectionException("no"));
    var problem = ProblemTranslation.of(thrown, request);
    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.text().vi()).contains("chưa được lưu");
    assertThat(problem.properties()).containsKey("retryAfter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "57P01", "57P02", "57P03"})
  void who_was_cut_off_in_the_midst_is_not_told_that_nothing_was_saved(String state) {
    var rollback = new IllegalStateException("rollback failed");
    rollback.addSuppressed(new IllegalStateException(new SQLException("cut", state)));
    var problem = ProblemTranslation.of(rollback, request);
    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.text().vi()).contains("đã được lưu chưa");
  }

  @Test
  void a_refusal_of_the_database_is_no_outage() {
    assertThat(Outage.of(new IllegalStateException(new SQLException("twice", "23505")), request))
        .isEmpty();
    assertThat(Outage.of(new IOException("broken pipe"), request)).isEmpty();
  }
}
