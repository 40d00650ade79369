package vn.hoso.savedview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Role;

/** Saved views of the list of work: who has them, who shares, changes and finds them. */
@IntegrationTest
class SavedViewTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @LocalServerPort int port;

  private UUID unit;
  private HosoClient head;
  private HosoClient member;
  private HosoClient stranger;

  @BeforeEach
  void aUnitWithItsHead() {
    unit = line.newCell(Place.UNDER_COMMITTEE).parentId();
    head = organisation.signedIn(port, line.holder(unit, Role.UNIT_HEAD));
    member = organisation.signedIn(port, line.holder(unit, Role.APPRAISER));
    UUID elsewhere = line.newCell(Place.UNDER_COMMITTEE).parentId();
    stranger = organisation.signedIn(port, line.holder(elsewhere, Role.UNIT_HEAD));
  }

  @Test
  void a_view_of_ones_own_is_kept_renamed_and_deleted_and_nobody_else_finds_it() {
    Answer saved = save(member, "Quá hạn của tôi", null);
    assertThat(saved.status()).as(saved.text()).isEqualTo(201);
    String address = "/api/saved-views/" + saved.json().path("id").asString();
    JsonNode found = views(member).get(0);
    assertThat(found.path("view").asString()).isEqualTo("todo");
    assertThat(found.path("due").asString()).isEqualTo("overdue");
    assertThat(found.path("procedure").asString()).isEqualTo("admission");
    assertThat(found.path("sort").asString()).isEqualTo("name");
    assertThat(found.path("changeable").asBoolean()).isTrue();
    for (HosoClient other : List.of(head, stranger)) {
      assertThat(views(other).isEmpty()).isTrue();
      assertThat(other.put(address, Map.of("name", "x")).status()).isEqualTo(404);
      assertThat(other.delete(address).status()).isEqualTo(404);
    }
    assertThat(member.put(address, Map.of("name", " Trễ hạn ")).status()).isEqualTo(200);
    assertThat(views(member).get(0).path("name").asString()).isEqualTo("Trễ hạn");
    assertThat(member.delete(address).status()).isEqualTo(204);
    assertThat(views(member).isEmpty()).isTrue();
    assertThat(member.delete(address).status()).isEqualTo(404);
  }

  @Test
  void the_head_shares_one_in_his_unit_where_all_find_it_and_he_alone_changes_it() {
    Answer saved = save(head, "Việc gấp của phòng", unit);
    assertThat(saved.status()).as(saved.text()).isEqualTo(201);
    String address = "/api/saved-views/" + saved.json().path("id").asString();
    JsonNode found = views(member).get(0);
    assertThat(found.path("name").asString()).isEqualTo("Việc gấp của phòng");
    assertThat(found.path("unitName").asString()).isNotEmpty();
    assertThat(found.path("changeable").asBoolean()).isFalse();
    assertThat(member.put(address, Map.of("name", "x")).status()).isEqualTo(403);
    assertThat(member.delete(address).status()).isEqualTo(403);
    assertThat(views(stranger).isEmpty()).isTrue();
    assertThat(stranger.delete(address).status()).isEqualTo(404);
    assertThat(head.put(address, Map.of("name", "Gấp")).status()).isEqualTo(200);
    assertThat(head.delete(address).status()).isEqualTo(204);
    assertThat(views(member).isEmpty()).isTrue();
  }

  @Test
  void nobody_shares_in_a_unit_he_does_not_lead_and_is_offered_none() {
    for (HosoClient other : List.of(member, stranger)) {
      assertThat(save(other, "Của phòng", unit).code()).isEqualTo("SAVEDVIEW-002");
    }
    assertThat(offered(member)).isEmpty();
    assertThat(offered(head)).containsExactly(unit.toString());
  }

  @Test
  void nothing_is_told_to_who_is_not_signed_in() {
    HosoClient nobody = new HosoClient(port);
    assertThat(nobody.get("/api/saved-views").status()).isEqualTo(401);
    assertThat(save(nobody, "x", null).status()).isEqualTo(401);
  }

  @Test
  void a_name_is_there_once_whatever_its_case_for_one_owner() {
    save(member, "Tuần này", null);
    assertThat(save(member, "tuần NÀY", null).code()).isEqualTo("SAVEDVIEW-003");
    Answer other = save(member, "Khác", null);
    String address = "/api/saved-views/" + other.json().path("id").asString();
    assertThat(member.put(address, Map.of("name", "Tuần này")).status()).isEqualTo(409);
    assertThat(save(head, "Tuần này", null).status()).isEqualTo(201);
    assertThat(save(head, "Tuần này", unit).status()).isEqualTo(201);
  }

  @Test
  void fifty_are_kept_and_no_more() {
    for (int at = 0; at < SavedViews.MOST; at++) {
      assertThat(save(member, "Bộ lọc " + at, null).status()).isEqualTo(201);
    }
    assertThat(save(member, "Thêm", null).code()).isEqualTo("SAVEDVIEW-004");
  }

  @Test
  void no_more_than_fifty_either_where_several_are_saved_at_once() throws Exception {
    for (int at = 0; at < SavedViews.MOST - 1; at++) {
      assertThat(save(member, "Bộ lọc " + at, null).status()).isEqualTo(201);
    }
    List<Callable<Integer>> many =
        IntStream.range(0, 6)
            .mapToObj(at -> (Callable<Integer>) () -> save(member, "Cùng lúc " + at, null).status())
            .toList();
    try (var pool = new Pool(Executors.newFixedThreadPool(many.size()))) {
      for (int round = 0; round < 10; round++) {
        pool.threads().invokeAll(many);
        assertThat(views(member)).hasSize(SavedViews.MOST);
        views(member)
            .valueStream()
            .filter(each -> each.path("name").asString().startsWith("Cùng"))
            .forEach(each -> member.delete("/api/saved-views/" + each.path("id").asString()));
      }
    }
  }

  private record Pool(ExecutorService threads) implements AutoCloseable {
    @Override
    public void close() {
      threads.shutdownNow();
    }
  }

  @Test
  void what_is_no_name_or_no_filter_is_a_bad_request() {
    assertThat(save(member, " ", null).status()).isEqualTo(400);
    assertThat(save(member, "x".repeat(81), null).status()).isEqualTo(400);
    assertThat(save(member, "hai\ndòng", null).status()).isEqualTo(400);
    assertThat(save(member, "quay \u202Engược", null).json().path("name").asString())
        .as("signs that turn the order of reading are taken out of whatever is written")
        .isEqualTo("quay ngược");
    for (var wrong : List.of("view", "due", "sort", "procedure")) {
      Map<String, Object> body = body("Tên", null);
      body.put(wrong, "KHÔNG CÓ");
      assertThat(member.post("/api/saved-views", body).status()).as(wrong).isEqualTo(400);
    }
    Map<String, Object> more = body("Tên", null);
    more.put("text", "Lò Thị Mẩy");
    assertThat(member.post("/api/saved-views", more).status())
        .as("words looked for are kept nowhere")
        .isEqualTo(400);
  }

  private static Map<String, Object> body(String name, UUID unitId) {
    Map<String, Object> body = new HashMap<>();
    body.put("name", name);
    body.put("view", "todo");
    body.put("due", "overdue");
    body.put("procedure", "admission");
    body.put("sort", "name");
    body.put("unitId", unitId);
    return body;
  }

  private static Answer save(HosoClient client, String name, UUID unitId) {
    return client.post("/api/saved-views", body(name, unitId));
  }

  private static JsonNode views(HosoClient client) {
    return client.get("/api/saved-views").json().path("views");
  }

  private static List<String> offered(HosoClient client) {
    return client
        .get("/api/saved-views")
        .json()
        .path("shareableWith")
        .valueStream()
        .map(each -> each.path("id").asString())
        .toList();
  }
}
