package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;

@IntegrationTest
class PagesTest {

  @LocalServerPort int port;
  private HosoClient client;

  @BeforeEach
  void connect() {
    client = new HosoClient(port);
  }

  @Test
  void the_address_of_a_screen_brings_the_application() {
    Answer root = client.get("/");
    assertThat(root.header("Content-Type")).startsWith("text/html");
    assertThat(client.get("/ho-so/0199").text()).isEqualTo(root.text());
  }

  @Test
  void a_page_allows_no_script_of_strangers() {
    String policy = client.get("/").header("Content-Security-Policy");
    assertThat(policy)
        .contains("script-src 'self';")
        .contains("object-src 'none'")
        .contains("frame-ancestors 'none'");
    assertThat(policy).doesNotContain("unsafe-eval").doesNotContain("script-src 'self' 'unsafe");
  }

  @Test
  void a_page_is_asked_for_again_and_what_it_loads_is_not() {
    Answer root = client.get("/");
    assertThat(root.header("Cache-Control")).isEqualTo("no-cache");
    String script = root.text().replaceAll("(?s).*src=\"(/assets/[^\"]+\\.js)\".*", "$1");
    assertThat(client.get(script).header("Cache-Control"))
        .contains("immutable")
        .contains("max-age=31536000");
  }

  @Test
  void the_session_cookie_is_kept_from_scripts_and_strangers() {
    client.post("/api/public/probe/sign-in/an", null);
    assertThat(client.cookie("SESSION"))
        .get()
        .satisfies(cookie -> assertThat(cookie.isHttpOnly()).isTrue());
    assertThat(client.get("/api/probe/secret").text()).isEqualTo("secret");
  }

  @Test
  void the_name_and_the_version_are_for_everybody() {
    Answer about = client.get("/api/about");
    assertThat(about.status()).isEqualTo(200);
    assertThat(about.json().path("name").asString()).isEqualTo("HoSo");
    assertThat(about.json().path("version").asString()).isNotBlank();
  }

  @Test
  void health_tells_no_details() {
    assertThat(client.get("/actuator/health").text()).contains("UP").doesNotContain("components");
    assertThat(client.get("/actuator/env").status()).isEqualTo(401);
  }
}
