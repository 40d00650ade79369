package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;

@IntegrationTest
class ProblemTest {

  @LocalServerPort int port;
  private HosoClient client;

  @BeforeEach
  void connect() {
    client = new HosoClient(port);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\":\"a\",\"count\":1,\"colour\":\"red\"}        | colour        | unknown",
        "{\"title\":123,\"count\":1}                             | title         | wrongType",
        "{\"title\":true,\"count\":1}                            | title         | wrongType",
        "{\"title\":\"a\",\"count\":\"7\"}                       | count         | wrongType",
        "{\"title\":\"a\",\"count\":1.5}                         | count         | wrongType",
        "{\"title\":\"a\",\"count\":null}                        | count         | wrongType",
        "{\"title\":\"a\",\"count\":1,\"on\":\"31/12/2026\"}     | on            | wrongType",
        "{\"title\":\"a\",\"count\":1,\"lines\":[{\"text\":5}]}  | lines[0].text | wrongType",
        "{\"title\":\" \",\"count\":1}                           | title         | required",
        "{\"title\":\"a\",\"count\":1,\"kind\":\"too long\"}     | kind          | size",
        "{\"title\":\"a\",\"count\":1,\"lines\":[{\"text\":\"\"}]}| lines[0].text | required",
      })
  void a_body_that_is_not_right_is_refused_with_its_field(String body, String field, String code) {
    Answer answer = client.postText("/api/public/probe", "application/json", body);
    assertProblem(answer, 400, "HOSO-400");
    assertThat(answer.json().path("errors")).hasSize(1);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"title\":", "[]", "''", "{\"title\":\"a\\u0000\",\"count\":1}"})
  void a_body_that_cannot_be_read_is_refused(String body) {
    assertProblem(client.postText("/api/public/probe", "application/json", body), 400, "HOSO-400");
  }

  @Test
  void a_right_body_passes_with_its_dates_as_iso() {
    Answer answer =
        client.post("/api/public/probe", Map.of("title", "Tết", "count", 1, "on", "2026-02-17"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("on").asString()).isEqualTo("2026-02-17");
  }

  @Test
  void an_address_with_an_id_that_is_none_is_not_found_as_an_unknown_one_is() {
    assertProblem(client.get("/api/public/probe/not-an-id"), 404, "HOSO-404");
    assertProblem(client.get("/api/public/probe/1"), 404, "HOSO-404");
  }

  @Test
  void a_missing_parameter_is_named() {
    Answer answer = client.get("/api/public/probe");
    assertProblem(answer, 400, "HOSO-400");
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("size");
  }

  @Test
  void an_address_that_does_not_exist_is_not_found() {
    assertProblem(client.get("/api/public/nothing"), 404, "HOSO-404");
  }

  @Test
  void at_an_address_that_is_not_public_a_stranger_learns_nothing_of_what_is_there() {
    assertProblem(client.get("/nothing.js"), 401, "HOSO-401");
  }

  @Test
  void a_wrong_method_is_not_allowed_and_the_right_ones_are_told() {
    Answer answer = client.delete("/api/public/probe");
    assertProblem(answer, 405, "HOSO-405");
    assertThat(answer.header("Allow")).contains("POST");
  }

  @Test
  void another_media_type_is_refused() {
    assertProblem(client.postText("/api/public/probe", "text/plain", "a"), 415, "HOSO-415");
  }

  @Test
  void an_oversize_body_is_refused_whether_its_length_is_announced_or_not() {
    byte[] big = ("{\"title\":\"" + "a".repeat(JsonBodyFilter.LIMIT) + "\"}").getBytes();
    assertProblem(
        client.send(
            "POST", "/api/public/probe", "application/json", BodyPublishers.ofByteArray(big)),
        413,
        "HOSO-413");
    assertProblem(
        client.send(
            "POST",
            "/api/public/probe",
            "application/json",
            BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(big))),
        413,
        "HOSO-413");
  }

  @Test
  void an_oversize_upload_is_refused() {
    Answer answer =
        client.upload("/api/public/probe/files", Map.of(), "a.pdf", new byte[27 * 1024 * 1024]);
    assertProblem(answer, 413, "HOSO-413");
  }

  @Test
  void what_needs_an_account_is_refused_without_one() {
    assertProblem(client.get("/api/probe/secret"), 401, "HOSO-401");
    assertProblem(client.get("/api/nothing"), 401, "HOSO-401");
  }

  @Test
  void an_act_without_the_csrf_token_is_forbidden() {
    Answer answer =
        client.send(
            "POST",
            "/api/public/probe",
            "application/json",
            BodyPublishers.ofString("{}"),
            "X-XSRF-TOKEN",
            "guess");
    assertProblem(answer, 403, "HOSO-403");
  }

  @Test
  void a_stale_write_is_a_conflict() {
    Answer answer = client.get("/api/public/probe/stale");
    assertProblem(answer, 409, "HOSO-409");
    assertThat(answer.json().path("title").asString()).isEqualTo("Có thay đổi đồng thời");
  }

  @Test
  void a_fault_of_ours_tells_a_trace_id_and_nothing_else() {
    Answer answer = client.get("/api/public/probe/broken");
    assertProblem(answer, 500, "HOSO-500");
    assertThat(answer.json().path("traceId").asString()).hasSize(36);
    assertThat(answer.text()).doesNotContain("Nguyễn").doesNotContain("IllegalState");
  }

  @Test
  void refusals_speak_vietnamese_unless_english_is_asked_for() {
    String path = "/api/public/nothing";
    assertThat(client.get(path).json().path("title").asString()).isEqualTo("Không tìm thấy");
    assertThat(client.get(path, "Accept-Language", "fr").json().path("title").asString())
        .isEqualTo("Không tìm thấy");
    assertThat(client.get(path, "Accept-Language", "en-GB").json().path("title").asString())
        .isEqualTo("Not found");
    assertThat(
            client
                .get("/api/probe/secret", "Accept-Language", "en")
                .json()
                .path("title")
                .asString())
        .isEqualTo("Not signed in");
  }

  private static void assertProblem(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("code").asString()).isEqualTo(code);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("type").asString()).isEqualTo("urn:hoso:problem:" + code);
    assertThat(answer.json().path("detail").asString()).isNotBlank();
    assertThat(answer.json().path("instance").asString()).startsWith("/");
  }
}
