package vn.hoso.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one form of condition a model may use: variables compared with literals, joined by and/or.
 * Anything richer could reach classes, and could not be looked ahead.
 */
record FlowCondition(List<List<Comparison>> alternatives) {

  private static final Pattern WHOLE = Pattern.compile("\\$\\{(.*)}", Pattern.DOTALL);
  private static final Pattern COMPARISON =
      Pattern.compile(
          "\\s*([A-Za-z][A-Za-z0-9]*)\\s*(==|!=)\\s*('[^'\\\\]*'|true|false|null|-?[0-9]{1,9})\\s*");

  /** Empty where the text is not of the allowed form. */
  static Optional<FlowCondition> parse(String text) {
    Matcher whole = WHOLE.matcher(text == null ? "" : text.strip());
    if (!whole.matches()) {
      return Optional.empty();
    }
    List<List<Optional<Comparison>>> read =
        split(whole.group(1), "\\|\\||\\bor\\b")
            .map(part -> split(part, "&&|\\band\\b").map(Comparison::parse).toList())
            .toList();
    if (read.stream().flatMap(List::stream).anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        new FlowCondition(
            read.stream().map(part -> part.stream().map(Optional::orElseThrow).toList()).toList()));
  }

  private static Stream<String> split(String text, String separator) {
    return Stream.of(text.split(separator, -1));
  }

  /** Whether the flow is taken; empty where a variable it asks for is not known. */
  Optional<Boolean> holds(Map<String, ?> variables) {
    boolean known =
        alternatives.stream()
            .flatMap(List::stream)
            .allMatch(each -> variables.containsKey(each.variable()));
    return known
        ? Optional.of(
            alternatives.stream()
                .anyMatch(all -> all.stream().allMatch(each -> each.holds(variables))))
        : Optional.empty();
  }

  /**
   * @param literal text without its quotes, a Boolean, a Long, or null
   */
  record Comparison(String variable, boolean equal, Object literal) {

    static Optional<Comparison> parse(String text) {
      Matcher found = COMPARISON.matcher(text);
      return found.matches()
          ? Optional.of(
              new Comparison(found.group(1), found.group(2).equals("=="), value(found.group(3))))
          : Optional.empty();
    }

    private static Object value(String literal) {
      return switch (literal.charAt(0)) {
        case '\'' -> literal.substring(1, literal.length() - 1);
        case 't', 'f' -> Boolean.valueOf(literal);
        case 'n' -> null;
        default -> Long.valueOf(literal);
      };
    }

    boolean holds(Map<String, ?> variables) {
      Object value = variables.get(variable);
      Object comparable = value instanceof Number number ? Long.valueOf(number.longValue()) : value;
      return Objects.equals(comparable, literal) == equal;
    }
  }
}
