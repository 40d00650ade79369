package vn.hoso.limitchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;
import vn.hoso.shared.HosoClock;

/**
 * The first limit of a step of every procedure there is: drafted by one, foreseen and put into
 * force by another, reversed. {@code LimitOfEachScreenTest} does some of them at the screen.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitOfEachTest {

  private static final String TODAY = "2026-09-07";

  @Autowired LimitDesks desks;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private LimitDesk one;
  private LimitDesk other;

  @AfterEach
  void nothing_stays_drafted() {
    one.clear();
    clock.reset();
  }

  Stream<String> slugs() {
    return Folders.found().stream().map(ProcedureFolder::slug);
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void one_limit_is_changed_by_two_and_reversed(String slug) {
    clock.moveTo(Instant.parse(TODAY + "T02:00:00Z"));
    one = desks.one(port, slug);
    other = desks.other(port, slug);
    String draft = one.begin();
    Map<String, Object> before = first(one, draft);
    String place = (String) before.get("place");

    Map<String, Object> edit = new HashMap<>(before);
    edit.put("limit", longer((String) before.get("limit")));
    edit.put("legalBasis", "99-QĐ/TW ngày 01/09/2026");
    Answer saved = one.save(draft, List.of(edit));
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    inForce(one, other, draft);
    String after = one.begin();
    assertThat(one.standing(after, place)).containsEntry("limit", edit.get("limit"));
    one.clear();

    Answer back = other.reverse(draft);
    assertThat(back.status()).as(back.text()).isEqualTo(201);
    inForce(other, one, back.json().path("id").asString());
    assertThat(one.standing(one.begin(), place)).isEqualTo(before);
  }

  private static Map<String, Object> first(LimitDesk desk, String draft) {
    String place =
        desk.draft(draft)
            .path("places")
            .valueStream()
            .map(each -> each.path("value").path("place").asString())
            .filter(each -> each.startsWith("step:") || each.startsWith("limit:"))
            .filter(each -> desk.standing(draft, each).get("limit") != null)
            .findFirst()
            .orElseThrow();
    return desk.standing(draft, place);
  }

  private static String longer(String limit) {
    return limit.replaceFirst(
        "\\d+", String.valueOf(Integer.parseInt(limit.replaceAll("\\D", "")) + 1));
  }

  private static void inForce(LimitDesk by, LimitDesk releasing, String draft) {
    for (JsonNode warning : by.draft(draft).path("warnings")) {
      by.acknowledge(draft, warning.path("key").asString(), "Ban Thường vụ đã cho ý kiến");
    }
    Answer shown = releasing.preview(draft, TODAY, "RECALCULATE");
    assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    Answer done =
        releasing.publish(draft, TODAY, "RECALCULATE", shown.json().path("token").asString());
    assertThat(done.status()).as(done.text()).isEqualTo(201);
  }
}
