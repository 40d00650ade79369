package vn.hoso.procedure;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.shared.Text;

/** Conditions and limits of one procedure in words, with the labels it gives to its facts. */
final class Wording {

  private static final Map<String, Text> PARTS =
      Map.of(
          "CELL", new Text("Chi bộ", "Cell"),
          "SECTION", new Text("Đảng ủy bộ phận", "Section committee"),
          "GRASSROOTS", new Text("Đảng ủy cơ sở", "Grassroots committee"),
          "INTAKE", new Text("Bộ phận tiếp nhận", "Intake office"),
          "APPRAISER", new Text("Bộ phận thẩm định", "Appraisal office"),
          "DECIDER", new Text("Cấp có thẩm quyền quyết định", "Deciding body"));

  private final Map<String, Text> labels;
  private final Locale locale;

  Wording(Procedure procedure, Locale locale) {
    this.labels =
        Stream.concat(procedure.dates().stream(), procedure.conditions().stream())
            .collect(Collectors.toMap(NamedFact::name, NamedFact::label));
    this.locale = locale;
  }

  /** The parts of a route. */
  static boolean knowsPart(String part) {
    return PARTS.containsKey(part);
  }

  String part(String part) {
    return PARTS.get(part).in(locale);
  }

  /** The text in the reader's language, Vietnamese where there is no other. */
  String of(Text text) {
    String own = text.in(locale);
    return own == null ? text.vi() : own;
  }

  /** When a step comes up; null for a step of every dossier. */
  String condition(Step step) {
    String onRoute = condition(step.onlyWhen());
    return onRoute == null && step.listedWhenReached()
        ? pick("Chỉ khi cần", "Only if needed")
        : onRoute;
  }

  /** Null for what is always so. */
  String condition(Condition condition) {
    if (condition.facts().isEmpty()) {
      return null;
    }
    String words =
        condition.words(
            (fact, wanted) ->
                pick(wanted ? "khi " : "trừ khi ", wanted ? "if " : "unless ") + label(fact),
            pick(" và ", " and "),
            pick(" hoặc ", " or "));
    return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
  }

  /**
   * @param from {@link Step#FROM_TASK} or the name of a dated fact
   */
  String limit(TimeLimit limit, String from) {
    String length = pick(limit.vi(), limit.en());
    return from.equals(Step.FROM_TASK) ? length : length + pick(" kể từ ", " from ") + label(from);
  }

  private String label(String fact) {
    String label = of(labels.get(fact));
    return label.substring(0, 1).toLowerCase(locale) + label.substring(1);
  }

  private String pick(String vi, String en) {
    return new Text(vi, en).in(locale);
  }
}
