package vn.hoso.item;

import org.jspecify.annotations.Nullable;

/**
 * Which items of a list are looked for.
 *
 * @param text words of name or title; null for all
 * @param outcome null for all, empty for those without one
 */
public record ItemFilter(@Nullable String text, @Nullable String outcome) {}
