package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;

/** The types of the front end come from this file; it must describe the API as it is. */
@IntegrationTest
class OpenApiTest {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  @LocalServerPort int port;

  @Test
  void the_committed_description_is_that_of_the_running_api() throws IOException {
    Object description =
        JSON.readValue(new HosoClient(port).get("/v3/api-docs").bytes(), Object.class);
    String now = JSON.writeValueAsString(description).replace("\r\n", "\n") + "\n";
    Files.writeString(Path.of("target/openapi.json"), now);
    Path committed = Path.of("../web-ui/openapi.json");
    if (Boolean.getBoolean("hoso.openapi.write")) {
      Files.writeString(committed, now);
    }
    assertThat(committed)
        .as(
            "The API changed. Refresh: mvn -pl engine -am test -Dtest=OpenApiTest -Dhoso.openapi.write=true"
                + " -Dsurefire.failIfNoSpecifiedTests=false, then npm run gen in web-ui.")
        .hasContent(now);
  }
}
