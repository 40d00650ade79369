package vn.hoso.bpmn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The condition on a flow, as far as it asks for what officials chose: the rest may turn out either
 * way.
 */
public record FlowChoice(List<List<Comparison>> alternatives) {

  /** Which earlier step was chosen to return to. */
  public static final String RETURN_TO = "returnTo";

  /** What officials choose, by the names models ask for it. */
  public static final Set<String> CHOSEN = Set.of("outcome", RETURN_TO);

  /** Whether anybody can tell. */
  private static final Pattern COMPARISON =
      Pattern.compile("\\s*+(\\w++)\\s*+(==|!=)\\s*+'?([^']*+)'?\\s*+");

  /** Without a condition: no alternatives. */
  static FlowChoice of(String condition) {
    String inner = condition.strip().replaceFirst("^\\$\\{", "").replaceFirst("}$", "");
    return new FlowChoice(
        inner.isBlank()
            ? List.of()
            : Stream.of(inner.split("\\bor\\b|\\|\\|"))
                .map(part -> Stream.of(part.split("\\band\\b|&&")).map(Comparison::of).toList())
                .toList());
  }

  /**
   * Whether the flow may be taken, given what was chosen; a variable that is absent may hold
   * anything.
   */
  public boolean mayHold(Map<String, String> chosen) {
    return alternatives.isEmpty()
        || alternatives.stream()
            .anyMatch(all -> all.stream().allMatch(each -> each.mayHold(chosen)));
  }

  public Stream<Comparison> comparisons() {
    return alternatives.stream().flatMap(List::stream);
  }

  /** Whether it asks which earlier step was chosen to return to. */
  public boolean sendsBack() {
    return asksFor(RETURN_TO);
  }

  public boolean asksFor(String variable) {
    return comparisons().anyMatch(each -> each.variable().equals(variable));
  }

  public record Comparison(String variable, boolean equal, String literal) {

    private static Comparison of(String text) {
      Matcher found = COMPARISON.matcher(text);
      return found.matches()
          ? new Comparison(found.group(1), found.group(2).equals("=="), found.group(3).strip())
          : new Comparison("", true, text);
    }

    private boolean mayHold(Map<String, String> chosen) {
      return !chosen.containsKey(variable) || chosen.get(variable).equals(literal) == equal;
    }
  }
}
