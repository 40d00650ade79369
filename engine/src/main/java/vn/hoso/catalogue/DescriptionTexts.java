package vn.hoso.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.hoso.shared.SecrecyLevel;
import vn.hoso.shared.Text;

/** What an entry of {@code procedure.yml} says that must be confirmed, in words. */
final class DescriptionTexts {

  private final List<String> vi = new ArrayList<>();
  private final List<String> en = new ArrayList<>();

  private DescriptionTexts() {}

  static Text said(String part, @Nullable String facet, JsonNode at) {
    var texts = new DescriptionTexts();
    if ("secrecy".equals(facet)) {
      var level = SecrecyLevel.valueOf(at.path("level").asString()).said();
      texts.say(level.vi(), level.in(Locale.ENGLISH));
    } else if ("validity".equals(facet)) {
      texts.validity(at);
    } else {
      texts.entry(part, at);
    }
    return new Text(String.join("; ", texts.vi), String.join("; ", texts.en));
  }

  private void entry(String part, JsonNode at) {
    if (part.equals("documents")) {
      paper(at);
    }
    value(at, "issuedOn", "ngày ban hành ", "issued on ");
    value(at, "effectiveFrom", "có hiệu lực từ ", "in force from ");
    value(at, "replacedBy", "được thay bằng ", "replaced by ");
    value(at, "share", "tỉ lệ ", "share ");
    value(at, "voters", "ít nhất số người: ", "voters at least: ");
    value(at, "votes", "số lần biểu quyết nhiều nhất: ", "votes at most: ");
    value(at, "atMost", "nhiều nhất ", "at most ");
    value(at, "plus", "sau ", "after ");
    value(at, "minus", "trước ", "before ");
    value(at, "from", "từ ", "from ");
    value(at, "until", "đến ", "until ");
    value(at, "months", "số tháng: ", "months: ");
    value(at, "symbol", "ký hiệu ", "symbol ");
    both(at, "basis");
    both(at, "ground");
    both(at, "note");
    if (at.path("note").isString()) {
      say(at.path("note").asString(), at.path("noteEn").asString(at.path("note").asString()));
    }
  }

  private void paper(JsonNode at) {
    value(at, "copies", "số bản: ", "copies: ");
    if (!at.has("validityConfidence")) {
      validity(at);
    }
    value(at, "issuer", "nơi cấp: ", "issuer: ");
  }

  private void validity(JsonNode at) {
    value(at, "validityMonths", "giá trị (tháng): ", "valid (months): ");
  }

  private void value(JsonNode at, String key, String before, String beforeEn) {
    if (at.path(key).isValueNode() && !at.path(key).isNull()) {
      say(before + at.path(key).asString(), beforeEn + at.path(key).asString());
    }
  }

  private void both(JsonNode at, String key) {
    if (at.path(key).path("vi").isString()) {
      String said = at.path(key).path("vi").asString();
      say(said, at.path(key).path("en").asString(said));
    }
  }

  private void say(String vietnamese, String english) {
    vi.add(vietnamese);
    en.add(english);
  }
}
