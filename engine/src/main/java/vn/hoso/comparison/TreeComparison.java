package vn.hoso.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.shared.Text;

/**
 * What differs between two trees, by path. Entries of a list are known by what names them, so that
 * one that moved is the same.
 */
final class TreeComparison {

  /** What names an entry, the best first. */
  private static final List<String> NAMES =
      List.of("code", "name", "const", "fact", "document", "number", "step", "title", "outcome");

  private static final int DEEPEST = 60;

  private final DifferenceKind kind;
  private final String file;
  private final Text head;
  private final List<Difference> all = new ArrayList<>();

  private TreeComparison(DifferenceKind kind, String file, Text head) {
    this.kind = kind;
    this.file = file;
    this.head = head;
  }

  static List<Difference> ofDescription(String file, JsonNode before, JsonNode after) {
    TreeComparison comparison =
        new TreeComparison(DifferenceKind.DESCRIPTION, file, new Text("", ""));
    comparison.compare(new Text("", ""), before, after, 0);
    return comparison.all;
  }

  static List<Difference> ofForm(String file, JsonNode before, JsonNode after) {
    String form = file.substring(ProcedureFolder.FORMS.length()).replaceFirst("\\.json$", "");
    TreeComparison comparison =
        new TreeComparison(
            DifferenceKind.FORM,
            file,
            new Text("Biểu mẫu " + Quoted.of(form) + ": ", "The form " + Quoted.of(form) + ": "));
    comparison.compare(new Text("", ""), before, after, 0);
    return comparison.all;
  }

  private void compare(Text place, JsonNode before, JsonNode after, int depth) {
    if (before.equals(after)) {
      return;
    }
    if (depth < DEEPEST && before.isObject() && after.isObject()) {
      Set<String> keys = new LinkedHashSet<>(after.propertyNames());
      keys.addAll(before.propertyNames());
      keys.forEach(
          key ->
              one(
                  TreeWords.within(place, key, depth == 0),
                  before.get(key),
                  after.get(key),
                  depth));
    } else if (depth < DEEPEST && before.isArray() && after.isArray()) {
      lists(place, before, after, depth);
    } else {
      say(place, written(before) + " → " + written(after));
    }
  }

  private void one(Text place, JsonNode before, JsonNode after, int depth) {
    if (before == null) {
      come(place, after);
    } else if (after == null) {
      gone(place, before);
    } else {
      compare(place, before, after, depth + 1);
    }
  }

  private void lists(Text place, JsonNode before, JsonNode after, int depth) {
    if (Stream.concat(before.valueStream(), after.valueStream()).allMatch(JsonNode::isValueNode)) {
      values(place, before, after);
      return;
    }
    Optional<String> name =
        NAMES.stream().filter(key -> names(before, key) && names(after, key)).findFirst();
    Map<String, JsonNode> then = by(before, name);
    Map<String, JsonNode> now = by(after, name);
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(then.keySet());
    int told = all.size();
    for (String key : keys) {
      JsonNode entry = now.getOrDefault(key, then.get(key));
      one(TreeWords.entry(place, key, entry), then.get(key), now.get(key), depth);
    }
    if (told == all.size()) {
      add(place.vi() + ": đổi thứ tự.", place.en() + ": another order.");
    }
  }

  private void values(Text place, JsonNode before, JsonNode after) {
    List<JsonNode> then = before.valueStream().toList();
    List<JsonNode> now = after.valueStream().toList();
    Set<JsonNode> known = Set.copyOf(then);
    Set<JsonNode> kept = Set.copyOf(now);
    int told = all.size();
    now.stream().filter(each -> !known.contains(each)).forEach(each -> come(place, each));
    then.stream().filter(each -> !kept.contains(each)).forEach(each -> gone(place, each));
    if (told == all.size()) {
      add(place.vi() + ": đổi thứ tự.", place.en() + ": another order.");
    }
  }

  /** Whether each entry of the list has another value there. */
  private static boolean names(JsonNode list, String key) {
    List<String> found =
        list.valueStream()
            .map(each -> each.path(key))
            .filter(each -> each.isValueNode() && !each.isNull())
            .map(JsonNode::asString)
            .distinct()
            .toList();
    return found.size() == list.size();
  }

  private static Map<String, JsonNode> by(JsonNode list, Optional<String> name) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    int at = 1;
    for (JsonNode each : list) {
      found.put(name.map(key -> each.path(key).asString()).orElse("#" + at), each);
      at++;
    }
    return found;
  }

  private void come(Text place, JsonNode value) {
    String more = value.isValueNode() ? ": " + written(value) : "";
    add("thêm " + decapital(place.vi()) + more + ".", "new: " + decapital(place.en()) + more + ".");
  }

  private void gone(Text place, JsonNode value) {
    String more = value.isValueNode() ? ": " + written(value) : "";
    add(
        "bỏ " + decapital(place.vi()) + more + ".",
        "taken away: " + decapital(place.en()) + more + ".");
  }

  private void say(Text place, String what) {
    add(place.vi() + ": " + what + ".", place.en() + ": " + what + ".");
  }

  private void add(String vi, String en) {
    all.add(
        Difference.of(
            kind,
            file,
            head.vi().isEmpty() ? capital(vi) : head.vi() + decapital(vi),
            head.en().isEmpty() ? capital(en) : head.en() + decapital(en)));
  }

  private static String written(JsonNode value) {
    return value.isString() ? Quoted.of(value.asString()) : Quoted.cut(value.toString());
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  private static String decapital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
