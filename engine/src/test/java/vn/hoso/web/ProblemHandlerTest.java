package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Whoever hangs up in the middle of a file has done nothing wrong, and neither have we. */
@ExtendWith(OutputCaptureExtension.class)
class ProblemHandlerTest {

  private final ProblemHandler handler = new ProblemHandler(new FixedLocaleResolver());

  @Test
  void a_caller_who_hung_up_is_answered_nothing_and_no_fault_is_logged(CapturedOutput output) {
    assertThat(answer(new ClientAbortException(new IOException("Broken pipe")))).isNull();
    assertThat(output).doesNotContain("HOSO-500");
  }

  @Test
  void whatever_the_writer_of_the_answer_wraps_it_in(CapturedOutput output) {
    IOException reset = new ClientAbortException(new IOException("Connection reset by peer"));
    assertThat(answer(new HttpMessageNotWritableException("no JSON", new IOException(reset))))
        .isNull();
    assertThat(
            answer(
                new HttpMessageNotWritableException(
                    "no JSON", new AsyncRequestNotUsableException("not usable", reset))))
        .isNull();
    assertThat(answer(new HttpMessageNotWritableException("no JSON"))).isEqualTo(500);
  }

  @Test
  void a_file_that_cannot_be_read_is_a_fault_of_ours(CapturedOutput output) {
    assertThat(answer(new IOException("no such file"))).isEqualTo(500);
    assertThat(output).contains("HOSO-500");
  }

  @ParameterizedTest
  @CsvSource({"23505, 409", "23P01, 409", "23502, 500"})
  void what_is_there_twice_was_written_at_the_same_time_and_is_not_quoted(
      String state, int status, CapturedOutput output) {
    SQLException refused = new SQLException("Key (username)=(nguyen.van.a) is there", state);
    assertThat(answer(new DataIntegrityViolationException("insert", refused))).isEqualTo(status);
    assertThat(output).contains("HOSO-" + status).doesNotContain("nguyen.van.a");
  }

  private Integer answer(Exception thrown) {
    var answer = handler.answer(thrown, new MockHttpServletRequest());
    return answer == null ? null : answer.getStatusCode().value();
  }
}
