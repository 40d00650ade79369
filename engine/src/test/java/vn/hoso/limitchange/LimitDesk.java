package vn.hoso.limitchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;

/** What an administrator does with the draft of one procedure, over HTTP. */
record LimitDesk(HosoClient client, String slug) {

  static final String DRAFTS = "/api/limit-drafts";

  LimitDesk by(HosoClient other) {
    return new LimitDesk(other, slug);
  }

  String begin() {
    Answer begun = client.post(DRAFTS, Map.of("slug", slug));
    assertThat(begun.status()).as(begun.text()).isEqualTo(201);
    return begun.json().path("id").asString();
  }

  JsonNode draft(String id) {
    return client.get(DRAFTS + "/" + id).json();
  }

  /** The value of a place as it stands in force. */
  Map<String, Object> standing(String id, String place) {
    JsonNode value =
        draft(id)
            .path("places")
            .valueStream()
            .map(each -> each.path("value"))
            .filter(each -> each.path("place").asString().equals(place))
            .findFirst()
            .orElseThrow();
    var edit = new HashMap<String, Object>();
    value
        .properties()
        .forEach(
            each -> {
              if (!each.getValue().isNull()) {
                edit.put(
                    each.getKey(),
                    each.getValue().isNumber()
                        ? (Object) each.getValue().asInt()
                        : each.getValue().asString());
              }
            });
    return edit;
  }

  /** The value in force with some of its fields others. */
  Map<String, Object> edit(String id, String place, Map<String, Object> others) {
    var edit = standing(id, place);
    edit.putAll(others);
    return edit;
  }

  Answer save(String id, List<Map<String, Object>> edits) {
    return client.put(
        DRAFTS + "/" + id, Map.of("version", draft(id).path("version").asInt(), "edits", edits));
  }

  Answer save(String id, String place, Map<String, Object> others) {
    return save(id, List.of(edit(id, place, others)));
  }

  Answer preview(String id, String from, String choice) {
    return client.post(
        DRAFTS + "/" + id + "/preview", Map.of("effectiveFrom", from, "choice", choice));
  }

  Answer publish(String id, String from, String choice, String token) {
    return client.post(
        DRAFTS + "/" + id + "/publication",
        Map.of(
            "effectiveFrom",
            from,
            "choice",
            choice,
            "orderNumber",
            "12-QC/TU",
            "orderDate",
            "2026-09-01",
            "token",
            token,
            "version",
            draft(id).path("version").asInt()));
  }

  /** Why a warning is taken upon oneself. */
  Answer acknowledge(String id, String warning, String reason) {
    return client.post(
        DRAFTS + "/" + id + "/acknowledgement",
        Map.of("warning", warning, "reason", reason, "version", draft(id).path("version").asInt()));
  }

  Answer reverse(String id) {
    return client.post(DRAFTS + "/" + id + "/reversal", Map.of());
  }

  /** Whatever is drafted of the procedure goes. */
  void clear() {
    for (JsonNode open : client.get(DRAFTS).json()) {
      client.post(
          DRAFTS + "/" + open.path("id").asString() + "/discard",
          Map.of("version", open.path("version").asInt()));
    }
  }
}
