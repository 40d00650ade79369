package vn.hoso.comparison;

import static vn.hoso.comparison.ModelFacts.CONDITION;
import static vn.hoso.comparison.ModelFacts.FLOW;
import static vn.hoso.comparison.ModelFacts.PROPERTY;
import static vn.hoso.comparison.ModelFacts.SOURCE;
import static vn.hoso.comparison.ModelFacts.STEP;
import static vn.hoso.comparison.ModelFacts.TARGET;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.comparison.ModelFacts.Fact;
import vn.hoso.shared.Text;

/** What differs between two models: limits, steps, branches and what else is said of them. */
final class ModelComparison {

  private static final String WHOLE = PROPERTY + "limit.";

  private final String file;
  private final ModelFacts before;
  private final ModelFacts after;
  private final List<Difference> all = new ArrayList<>();

  private ModelComparison(String file, ModelFacts before, ModelFacts after) {
    this.file = file;
    this.before = before;
    this.after = after;
  }

  static List<Difference> of(String file, ModelFacts before, ModelFacts after) {
    ModelComparison comparison = new ModelComparison(file, before, after);
    before.keys().stream()
        .filter(key -> !comparison.stays(key))
        .forEach(key -> comparison.gone(before.get(key)));
    after.keys().stream()
        .filter(key -> !comparison.stays(key))
        .forEach(key -> comparison.come(after.get(key)));
    after.keys().stream()
        .filter(comparison::stays)
        .forEach(key -> comparison.changed(before.get(key), after.get(key)));
    return comparison.all;
  }

  private boolean stays(String key) {
    Fact then = before.get(key);
    Fact now = after.get(key);
    return then != null && now != null && then.kind().equals(now.kind());
  }

  private void gone(Fact fact) {
    Text what = what(fact, before);
    add(kind(fact), "Bỏ " + what.vi() + ".", "Taken away: " + what.en() + ".");
  }

  private void come(Fact fact) {
    Text what = what(fact, after);
    Text more = details(fact);
    add(kind(fact), "Thêm " + what.vi() + more.vi() + ".", "New: " + what.en() + more.en() + ".");
  }

  /** Of a new step who does it and how long he may take; of a way when it is taken. */
  private static Text details(Fact fact) {
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    String part = fact.value(PROPERTY + "part");
    if (!part.isEmpty()) {
      vi.add("bộ phận " + part);
      en.add("part " + part);
    }
    if (!fact.value(PROPERTY + LimitSentence.LENGTH).isEmpty()) {
      Text length = LimitSentence.length(limit(fact, PROPERTY));
      vi.add("thời hạn " + length.vi());
      en.add("limit " + length.en());
    }
    String condition = fact.value(CONDITION);
    if (!condition.isEmpty()) {
      vi.add("khi " + Quoted.of(condition));
      en.add("when " + Quoted.of(condition));
    }
    return vi.isEmpty()
        ? new Text("", "")
        : new Text(" (" + String.join(", ", vi) + ")", " (" + String.join(", ", en) + ")");
  }

  private void changed(Fact then, Fact now) {
    Text what = what(now, after);
    if (!then.name().equals(now.name())) {
      Text former = what(then, before);
      if (now.kind().equals(FLOW)) {
        add(
            DifferenceKind.BRANCH,
            sentence(what.vi(), "tên", then.name(), now.name()),
            sentence(what.en(), "name", then.name(), now.name()));
      } else {
        add(
            kind(now),
            "Đổi tên " + former.vi() + " thành " + Quoted.of(now.name()) + ".",
            "Renamed: " + former.en() + " → " + Quoted.of(now.name()) + ".");
      }
    }
    if (!then.container().equals(now.container())) {
      add(
          kind(now),
          "Chuyển " + what.vi() + " sang " + container(now).vi() + ".",
          "Moved: " + what.en() + " into " + container(now).en() + ".");
    }
    values(then, now, what);
  }

  private void values(Fact then, Fact now, Text what) {
    TreeSet<String> keys = new TreeSet<>(then.values().keySet());
    keys.addAll(now.values().keySet());
    keys.removeIf(key -> then.value(key).equals(now.value(key)));
    limits(then, now, what, keys);
    for (String key : keys) {
      Text said = ModelWords.value(key);
      if (key.startsWith(WHOLE)) {
        Text whole = label(now, key.substring(0, key.lastIndexOf('.') + 1));
        add(
            kind(now),
            sentence(whole.vi(), said.vi(), then.value(key), now.value(key)),
            sentence(whole.en(), said.en(), then.value(key), now.value(key)));
        continue;
      }
      add(
          kind(now),
          sentence(what.vi(), said.vi(), shown(key, then, before), shown(key, now, after)),
          sentence(what.en(), said.en(), shown(key, then, before), shown(key, now, after)));
    }
  }

  /** Takes away from the keys what is told here. A limit is one only where both have a length. */
  private void limits(Fact then, Fact now, Text what, TreeSet<String> keys) {
    if (now.kind().equals(STEP)) {
      limit(then, now, capital(what), PROPERTY, keys);
    }
    Stream.concat(then.values().keySet().stream(), now.values().keySet().stream())
        .filter(key -> key.startsWith(WHOLE))
        .map(key -> key.substring(0, key.lastIndexOf('.') + 1))
        .distinct()
        .sorted()
        .forEach(prefix -> limit(then, now, label(now, prefix), prefix, keys));
  }

  private void limit(Fact then, Fact now, Text label, String prefix, TreeSet<String> keys) {
    List<String> mine =
        LimitSentence.OF_A_LIMIT.stream()
            .map(each -> prefix + each)
            .filter(keys::contains)
            .toList();
    String length = prefix + LimitSentence.LENGTH;
    if (mine.isEmpty() || then.value(length).isEmpty() || now.value(length).isEmpty()) {
      return;
    }
    mine.forEach(keys::remove);
    all.add(
        new Difference(
            DifferenceKind.LIMIT,
            file,
            LimitSentence.of(label, limit(then, prefix), limit(now, prefix))));
  }

  private static Map<String, String> limit(Fact fact, String prefix) {
    Map<String, String> found = new HashMap<>();
    LimitSentence.OF_A_LIMIT.stream()
        .filter(each -> !fact.value(prefix + each).isEmpty())
        .forEach(each -> found.put(each, fact.value(prefix + each)));
    return found;
  }

  private static Text label(Fact process, String prefix) {
    String vi = process.value(prefix + "label");
    String en = process.value(prefix + "labelEn");
    String name = vi.isEmpty() ? prefix.substring(PROPERTY.length()) : vi;
    return new Text("Cả hồ sơ, " + name, "The whole, " + (en.isEmpty() ? name : en));
  }

  private Text what(Fact fact, ModelFacts model) {
    if (!fact.kind().equals(FLOW)) {
      return ModelWords.of(fact);
    }
    Text from = end(fact.value(SOURCE), model);
    Text to = end(fact.value(TARGET), model);
    return new Text(
        "đường đi từ " + from.vi() + " sang " + to.vi(),
        "the way from " + from.en() + " to " + to.en());
  }

  private static Text end(String id, ModelFacts model) {
    Fact fact = model.get(id);
    return fact == null ? new Text(Quoted.of(id), Quoted.of(id)) : ModelWords.of(fact);
  }

  private Text container(Fact fact) {
    return end(fact.container(), after);
  }

  /** Ids as the names of what bears them. */
  private static String shown(String key, Fact fact, ModelFacts model) {
    String value = fact.value(key);
    if (key.equals("flowNodeRef")) {
      return Stream.of(value.split(" "))
          .map(id -> model.get(id) == null ? id : ModelWords.of(model.get(id)).vi())
          .collect(Collectors.joining(", "));
    }
    return value;
  }

  private static String sentence(String what, String said, String then, String now) {
    return capital(what) + ": " + said + ": " + written(then) + " → " + written(now) + ".";
  }

  private static String written(String value) {
    return value.isEmpty() ? "–" : Quoted.of(value);
  }

  private static DifferenceKind kind(Fact fact) {
    return switch (fact.kind()) {
      case STEP -> DifferenceKind.STEP;
      case FLOW, "exclusiveGateway", "parallelGateway" -> DifferenceKind.BRANCH;
      default -> DifferenceKind.MODEL;
    };
  }

  private void add(DifferenceKind kind, String vi, String en) {
    all.add(Difference.of(kind, file, vi, en));
  }

  private static Text capital(Text text) {
    return new Text(capital(text.vi()), capital(text.en()));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
