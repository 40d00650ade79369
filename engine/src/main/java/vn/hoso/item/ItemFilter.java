package vn.hoso.item;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a list are looked for.
 *
 * @param text words of name or title; null for all
 * @param outcome null for all, empty for those without one
 * @param kept outcomes that are none to who asks
 */
public record ItemFilter(@Nullable String text, @Nullable String outcome, Set<String> kept) {

  public ItemFilter {
    kept = Set.copyOf(kept);
  }

  /** With every outcome told. */
  public ItemFilter(@Nullable String text, @Nullable String outcome) {
    this(text, outcome, Set.of());
  }

  /** As it is asked by somebody to whom these outcomes are none. */
  public ItemFilter keeping(Set<String> outcomes) {
    return new ItemFilter(text, outcome, outcomes);
  }
}
