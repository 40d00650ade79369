package vn.hoso.form;

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

  /** At a step of the shared signing: the parts that draft, sign and issue the paper there. */
  public static final String SIGNING = "signing";

  /**
   * Where a folder says nothing: what is written goes on with the dossier to the office, and never
   * back to those who wait for its answer.
   */
  public static final Sides UNDECLARED = new Sides(Set.of("self", "office"));

  public Sides {
    words = Set.copyOf(words);
  }

  /** Words parted by blanks. */
  public static Sides parse(String text) {
    return new Sides(new LinkedHashSet<>(List.of(text.strip().split("\\s+"))));
  }

  /**
   * Whether each word is one.
   *
   * @param parts names of the parts of the procedure
   */
  public boolean known(Collection<String> parts) {
    return words.stream()
        .allMatch(word -> Set.of("self", "office", "all").contains(word) || names(word, parts));
  }

  /**
   * @param parts names of the parts of the dossier the reader's positions stand in
   * @param office whether one of them receives, appraises or decides
   * @param own the part that did the step
   */
  public boolean admit(Collection<String> parts, boolean office, String own) {
    return words.stream()
        .anyMatch(
            word ->
                switch (word) {
                  case "all" -> true;
                  case "self" -> parts.contains(own);
                  case "office" -> office;
                  default -> names(word, parts);
                });
  }

  /** The same, with the parts of a paper's hands in the place of the word for them. */
  public Sides signedBy(Collection<String> parts) {
    if (!words.contains(SIGNING)) {
      return this;
    }
    Set<String> told = new LinkedHashSet<>(words);
    told.remove(SIGNING);
    parts.forEach(part -> told.add(part.toLowerCase(Locale.ROOT)));
    return new Sides(told);
  }

  private static boolean names(String word, Collection<String> parts) {
    return parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).equals(word));
  }
}
