package vn.hoso.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.Condition;
import vn.hoso.rule.DerivedDay;
import vn.hoso.rule.NamedFact;
import vn.hoso.shared.Text;

/** Conditions and limits of one procedure in words, with the labels it gives to its facts. */
final class Wording {

  private final Procedure procedure;
  private final Map<String, Text> labels;
  private final Locale locale;
  private final boolean official;

  /**
   * @param official whether an official reads it, who may know what a folder keeps from others
   */
  Wording(Procedure procedure, Locale locale, boolean official) {
    this.official = official;
    this.procedure = procedure;
    this.labels =
        Stream.concat(procedure.dates().stream(), procedure.conditions().stream())
            .collect(Collectors.toMap(NamedFact::name, NamedFact::label));
    procedure.derived().forEach(day -> labels.put(day.name(), day.label()));
    this.locale = locale;
  }

  /**
   * Whether the reader may know of that day or condition: the public not of what some alone read.
   */
  boolean told(String fact) {
    return official || procedure.admits(fact, Set.of(), false);
  }

  /** What a day is called, within a sentence. */
  String day(String name) {
    return label(name);
  }

  String part(String part) {
    return of(procedure.part(part).orElseThrow().label());
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
    if (!condition.facts().stream().allMatch(this::told)) {
      return pick("Chỉ khi cần", "Only if needed");
    }
    String words =
        condition.words(
            (fact, wanted) ->
                pick(wanted ? "khi " : "trừ khi ", wanted ? "if " : "unless ") + label(fact),
            pick(" và ", " and "),
            pick(" hoặc ", " or "));
    return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
  }

  /** How long a step may take; of a wait, until when it lasts. */
  String limit(Step step) {
    if (step.waiting() == null) {
      return limit(step.limit(), step.limitFrom());
    }
    var days = step.waiting().until().stream().filter(this::told).map(this::label).toList();
    return days.isEmpty()
        ? pick("Chờ đến ngày", "Waits for a day")
        : pick("Chờ đến ", "Waits until ") + String.join(pick(" hoặc ", " or "), days);
  }

  /**
   * @param from {@link Step#FROM_TASK} or the name of a dated fact
   */
  String limit(TimeLimit limit, String from) {
    String length = pick(limit.vi(), limit.en());
    return from.equals(Step.FROM_TASK) || !told(from)
        ? length
        : length + pick(" kể từ ", " from ") + label(from);
  }

  /** "12 tháng kể từ ngày kết nạp", "90 ngày làm việc trước ngày hết nhiệm kỳ". */
  String length(DerivedDay day) {
    if (!day.before() || !told(day.from())) {
      return limit(day.plus(), day.from());
    }
    String length = pick(day.plus().vi(), day.plus().en());
    return length + pick(" trước ", " before ") + label(day.from());
  }

  private String label(String fact) {
    String label = of(labels.get(fact));
    return label.substring(0, 1).toLowerCase(locale) + label.substring(1);
  }

  private String pick(String vi, String en) {
    return new Text(vi, en).in(locale);
  }
}
