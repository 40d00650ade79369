package vn.hoso.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.recount.ExpectedDates.Limit;
import vn.hoso.recount.ExpectedDates.Moved;
import vn.hoso.recount.OwnRules.Entered;

/** Administrators at work: limits drafted by one and put into force by another, days entered. */
final class ChangeDesk {

  private static final String DRAFTS = "/api/limit-drafts";
  private static final String DAYS = "/api/calendar-drafts";

  private final HosoClient one;
  private final HosoClient other;
  private final HosoClient days;
  private final LocalDate today;

  ChangeDesk(HosoClient one, HosoClient other, HosoClient days, LocalDate today) {
    this.one = one;
    this.other = other;
    this.days = days;
    this.today = today;
  }

  /**
   * @return the draft; null where the check of folders refuses these limits
   */
  @Nullable String draft(String slug, Map<String, Limit> edits) {
    var begun = one.post(DRAFTS, Map.of("slug", slug)).json();
    var id = begun.path("id").asString();
    var rows = edits.entrySet().stream().map(e -> OwnRules.edit(e.getKey(), e.getValue())).toList();
    var saved =
        one.put(DRAFTS + "/" + id, Map.of("version", begun.path("version").asInt(), "edits", rows));
    boolean sound =
        saved.status() == 200
            && saved.json().path("findings").isEmpty()
            && !saved.json().path("changes").isEmpty();
    if (sound) {
      answerWarnings(id);
    } else {
      discard(id);
    }
    return sound ? id : null;
  }

  /** A draft with the limits of before. */
  String reversal(String draft) {
    var back = one.post(DRAFTS + "/" + draft + "/reversal", Map.of());
    assertThat(back.status()).as(back.text()).isEqualTo(201);
    answerWarnings(back.json().path("id").asString());
    return back.json().path("id").asString();
  }

  /** Whatever speaks against the draft is given a reason by whoever drafts it. */
  private void answerWarnings(String id) {
    for (var warning : one.get(DRAFTS + "/" + id).json().path("warnings")) {
      var said =
          one.post(
              DRAFTS + "/" + id + "/acknowledgement",
              Map.of(
                  "warning", warning.path("key").asString(),
                  "reason", "thử",
                  "version", version(id)));
      assertThat(said.status()).as(said.text()).isEqualTo(200);
    }
  }

  private void discard(String id) {
    one.post(DRAFTS + "/" + id + "/discard", Map.of("version", version(id)));
  }

  private int version(String id) {
    return one.get(DRAFTS + "/" + id).json().path("version").asInt();
  }

  JsonNode previewLimits(String id, RecountChoice choice) {
    var body = Map.of("effectiveFrom", today.toString(), "choice", choice.name());
    var shown = other.post(DRAFTS + "/" + id + "/preview", body);
    assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    return shown.json();
  }

  JsonNode publish(String id, JsonNode shown, RecountChoice choice) {
    var body = new HashMap<String, Object>();
    body.put("effectiveFrom", today.toString());
    body.put("choice", choice.name());
    body.put("orderNumber", "12-QC/TU");
    body.put("orderDate", "2026-09-01");
    body.put("token", shown.path("token").asString());
    body.put("version", version(id));
    var done = other.post(DRAFTS + "/" + id + "/publication", body);
    assertThat(done.status()).as(done.text()).isEqualTo(201);
    return done.json().path("progress");
  }

  /** A day drafted for that unit; null for all of them. */
  String draftDay(Entered day, @Nullable UUID unit) {
    var whose = new HashMap<String, Object>();
    whose.put("unitId", unit);
    var begun = days.post(DAYS, whose).json();
    var id = begun.path("id").asString();
    var row =
        Map.of(
            "day",
            day.day().toString(),
            "kind",
            day.kind().name(),
            "reason",
            "thử",
            "document",
            "Công điện thử số 1");
    var saved =
        days.put(
            DAYS + "/" + id,
            Map.of("version", begun.path("version").asInt(), "days", List.of(row)));
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    return id;
  }

  JsonNode previewDay(String id, RecountChoice choice) {
    var shown = other.post(DAYS + "/" + id + "/preview", Map.of("choice", choice.name()));
    assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    return shown.json();
  }

  JsonNode enter(String id, JsonNode shown, RecountChoice choice) {
    var body = new HashMap<String, Object>();
    body.put("choice", choice.name());
    body.put("token", shown.path("token").asString());
    body.put("version", days.get(DAYS + "/" + id).json().path("version").asInt());
    Answer done = other.post(DAYS + "/" + id + "/publication", body);
    assertThat(done.status()).as(done.text()).isEqualTo(201);
    return done.json().at("/change/progress");
  }

  /** What was shown of each dossier, by its code. */
  static Map<String, Set<String>> shown(JsonNode preview) {
    assertThat(preview.path("more").asInt()).as("all are listed").isZero();
    return preview
        .path("dossiers")
        .valueStream()
        .collect(
            Collectors.toMap(
                each -> each.path("code").asString(),
                each ->
                    each.path("dates")
                        .valueStream()
                        .map(ChangeDesk::text)
                        .collect(Collectors.toSet())));
  }

  private static String text(JsonNode date) {
    return List.of(
            date.path("of").asString(),
            date.path("label").asString(),
            date.path("before").asString(),
            date.path("after").asString(),
            date.path("kept").asBoolean(false))
        .toString();
  }

  /** The same of what is expected. */
  static Set<String> expected(List<Moved> moves) {
    return moves.stream()
        .map(each -> List.of(each.of(), each.label(), each.before(), each.after(), each.kept()))
        .map(Object::toString)
        .collect(Collectors.toSet());
  }
}
