package vn.hoso.item;

import org.jspecify.annotations.Nullable;

/**
 * How many items of a list came out like that, those that count alone.
 *
 * @param outcome null for those that have none yet
 */
public record ItemCount(@Nullable String outcome, int count) {}
