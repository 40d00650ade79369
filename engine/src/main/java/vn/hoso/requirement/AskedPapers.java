package vn.hoso.requirement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a form asks to be supplied, and why. */
public record AskedPapers(String reason, List<Item> items) {

  /**
   * @param document code of the paper
   * @param ground what asks for it
   */
  public record Item(String document, String defect, @Nullable String ground) {}

  public static AskedPapers of(JsonNode form) {
    var items = new ArrayList<Item>();
    for (var item : form.path("items")) {
      items.add(
          new Item(
              item.path("document").asString(""),
              item.path("defect").asString(""),
              item.path("ground").asString(null)));
    }
    return new AskedPapers(form.path("reason").asString(""), List.copyOf(items));
  }
}
