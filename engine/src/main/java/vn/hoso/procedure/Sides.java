package vn.hoso.procedure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who may read what a step wrote, as a folder declares it: {@code self} (the part that did the
 * step), the name of a part in small letters, {@code office} (the parts that receive, appraise and
 * decide), {@code all} (whoever sees the dossier).
 */
public record Sides(Set<String> words) {

  /**
   * Where a folder says nothing: what is written goes on with the dossier to the office, and never
   * back to those who wait for its answer.
   */
  public static final Sides UNDECLARED = new Sides(Set.of("self", "office"));

  public Sides {
    words = Set.copyOf(words);
  }

  /** Words parted by blanks. */
  static Sides parse(String text) {
    return new Sides(new LinkedHashSet<>(List.of(text.strip().split("\\s+"))));
  }

  /** Whether each word is one, given the parts of the procedure. */
  boolean known(List<Part> parts) {
    return words.stream()
        .allMatch(
            word ->
                Set.of("self", "office", "all").contains(word)
                    || parts.stream().anyMatch(part -> word(part).equals(word)));
  }

  /**
   * @param parts the parts of the dossier the reader's positions stand in
   * @param own the part that did the step
   */
  public boolean admit(Collection<Part> parts, String own) {
    return words.stream()
        .anyMatch(
            word ->
                switch (word) {
                  case "all" -> true;
                  case "self" -> parts.stream().anyMatch(part -> part.name().equals(own));
                  case "office" -> parts.stream().anyMatch(part -> part.capacity().office());
                  default -> parts.stream().anyMatch(part -> word(part).equals(word));
                });
  }

  private static String word(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }
}
