package vn.hoso.deadline;

/**
 * A year the calendar knows.
 *
 * @param published false while the authorities have not announced the days off of that year; every
 *     date counted in it then carries a warning
 * @param source where the year's days were taken from
 */
public record CalendarYear(int year, boolean published, String source) {}
