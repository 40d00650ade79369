package vn.hoso.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what had no answer in a quarter.
 *
 * @param quarter as it is written in addresses, {@code 2026-Q4}
 * @param until the day the list speaks of: the last one of the quarter, or today while it lasts
 * @param items oldest first
 * @param next cursor of the following page; null on the last one
 */
public record UnansweredView(
    String quarter, LocalDate until, List<UnansweredLine> items, @Nullable String next) {}
