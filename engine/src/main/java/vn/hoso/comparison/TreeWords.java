package vn.hoso.comparison;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.hoso.shared.Text;

/**
 * Where in a description or a form something stands, in the words of officials where they have any.
 */
final class TreeWords {

  private static final Map<String, Text> ROOMS =
      Map.ofEntries(
          word("code", "Mã quy trình", "Code of the procedure"),
          word("name", "Tên quy trình", "Name of the procedure"),
          word("subject", "Người có hồ sơ", "The person concerned"),
          word("effectiveFrom", "Ngày có hiệu lực ghi trong thư mục", "First day the folder names"),
          word("readers", "Ai đọc được trang công khai", "Readers of the public page"),
          word("publiclyTrackable", "Tra cứu công khai", "Public tracking"),
          word("opening", "Lập hồ sơ", "Opening"),
          word("parts", "Bộ phận", "Part"),
          word("sides", "Bên", "Side"),
          word("items", "Danh sách", "Items"),
          word("legalTexts", "Văn bản", "Legal text"),
          word("dates", "Mốc ngày", "Day"),
          word("derived", "Ngày suy ra", "Derived day"),
          word("conditions", "Dữ kiện", "Condition"),
          word("documents", "Giấy tờ", "Paper"),
          word("ages", "Độ tuổi", "Age"),
          word("ballots", "Biểu quyết", "Ballot"),
          word("gates", "Điều kiện xem xét", "Gate"),
          word("issues", "Văn bản phát hành", "Issued paper"),
          word("links", "Hồ sơ nối tiếp", "Link"),
          word("moving", "Chuyển sinh hoạt", "Moving"),
          word("cancellation", "Hủy quyết định", "Cancellation"),
          word("exchange", "Cơ sở dữ liệu đảng viên", "Member database"),
          word("drawing", "Chữ tiếng Anh trên sơ đồ", "English words of the drawing"),
          word("properties", "Ô", "Field"),
          word("required", "Ô bắt buộc", "Required field"));

  private TreeWords() {}

  /**
   * @param top whether the key is one of the whole file
   */
  static Text within(Text place, String key, boolean top) {
    Text said = top ? ROOMS.getOrDefault(key, new Text(key, key)) : new Text(key, key);
    return join(place, said);
  }

  /** An entry by what names it and, where it has one, by its label. */
  static Text entry(Text place, String key, JsonNode entry) {
    Optional<String> vi = label(entry, "vi");
    String id = key.startsWith("#") ? "thứ " + key.substring(1) : Quoted.of(key);
    String idEn = key.startsWith("#") ? key.substring(1) : Quoted.of(key);
    return new Text(
        place.vi() + " " + id + vi.map(each -> " (" + Quoted.cut(each) + ")").orElse(""),
        place.en()
            + " "
            + idEn
            + label(entry, "en")
                .or(() -> vi)
                .map(each -> " (" + Quoted.cut(each) + ")")
                .orElse(""));
  }

  private static Optional<String> label(JsonNode entry, String language) {
    return Stream.of("name", "label", "title")
        .map(key -> entry.path(key).path(language))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .findFirst();
  }

  private static Text join(Text place, Text said) {
    if (place.equals(ROOMS.get("properties"))) {
      return new Text(
          place.vi() + " " + Quoted.of(said.vi()), place.en() + " " + Quoted.of(said.vi()));
    }
    return place.vi().isEmpty()
        ? said
        : new Text(place.vi() + " › " + said.vi(), place.en() + " › " + said.en());
  }

  private static Map.Entry<String, Text> word(String key, String vi, String en) {
    return Map.entry(key, new Text(vi, en));
  }
}
