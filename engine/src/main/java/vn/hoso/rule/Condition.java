package vn.hoso.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoso.folder.EntryRefused;

/**
 * When something is needed: named yes/no facts, each perhaps with {@code not}, joined by {@code
 * and} and {@code or} ({@code and} binds closer). A fact nobody has answered counts as "no".
 */
public final class Condition {

  /** Holds always. */
  public static final Condition ALWAYS = new Condition("", List.of(List.of()));

  private static final Pattern TERM = Pattern.compile("(not\\s+)?([a-z][A-Za-z0-9]*)");
  private static final Set<String> WORDS = Set.of("and", "or", "not");

  private record Term(String fact, boolean wanted) {
    Optional<Boolean> settled(Map<String, Boolean> facts) {
      return Optional.ofNullable(facts.get(fact)).map(answer -> answer == wanted);
    }

    boolean holds(Map<String, Boolean> facts) {
      return facts.getOrDefault(fact, false) == wanted;
    }
  }

  private final String text;
  private final List<List<Term>> alternatives;

  private Condition(String text, List<List<Term>> alternatives) {
    this.text = text;
    this.alternatives = alternatives;
  }

  /**
   * @param text null or blank for {@link #ALWAYS}
   * @throws IllegalArgumentException when the text is not of the allowed form
   */
  public static Condition parse(String text) {
    if (text == null || text.isBlank()) {
      return ALWAYS;
    }
    String plain = text.strip();
    return new Condition(plain, split(plain, "\\s+or\\s+").stream().map(Condition::all).toList());
  }

  private static List<Term> all(String text) {
    return split(text, "\\s+and\\s+").stream().map(Condition::term).toList();
  }

  private static Term term(String text) {
    var match = TERM.matcher(text.strip());
    if (!match.matches() || WORDS.contains(match.group(2))) {
      throw new EntryRefused(
          "“"
              + text
              + "” không phải điều kiện; viết tên dữ kiện, có thể kèm not, nối bằng and, or.",
          "“"
              + text
              + "” is not a condition; write names of facts, perhaps with not, joined by and, or.");
    }
    return new Term(match.group(2), match.group(1) == null);
  }

  private static List<String> split(String text, String separator) {
    return Arrays.asList(text.split(separator, -1));
  }

  /** Whether it holds, given the answers; a missing one is a "no". */
  public boolean holds(Map<String, Boolean> facts) {
    return alternatives.stream()
        .anyMatch(terms -> terms.stream().allMatch(term -> term.holds(facts)));
  }

  /** Whether it holds, as far as the answers tell: empty where a missing one decides. */
  public Optional<Boolean> settled(Map<String, Boolean> facts) {
    var each = alternatives.stream().map(terms -> all(terms, facts)).toList();
    if (each.stream().anyMatch(holds -> holds.orElse(false))) {
      return Optional.of(true);
    }
    return each.stream().allMatch(Optional::isPresent) ? Optional.of(false) : Optional.empty();
  }

  private static Optional<Boolean> all(List<Term> terms, Map<String, Boolean> facts) {
    var each = terms.stream().map(term -> term.settled(facts)).toList();
    if (each.stream().anyMatch(holds -> !holds.orElse(true))) {
      return Optional.of(false);
    }
    return each.stream().allMatch(Optional::isPresent) ? Optional.of(true) : Optional.empty();
  }

  /** The names of the facts it asks for. */
  public Set<String> facts() {
    return alternatives.stream()
        .flatMap(List::stream)
        .map(Term::fact)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** In words: each fact, wanted or not, by the given function. */
  public String words(BiFunction<String, Boolean, String> term, String and, String or) {
    return alternatives.stream()
        .map(
            terms ->
                terms.stream()
                    .map(each -> term.apply(each.fact(), each.wanted()))
                    .collect(Collectors.joining(and)))
        .collect(Collectors.joining(or));
  }

  /** As written; empty for {@link #ALWAYS}. */
  public String text() {
    return text;
  }
}
