package vn.hoso.throttle;

import java.time.Duration;

/**
 * So many in a row, then one more after each pause.
 *
 * @param name tells it from other limits; with another number or pause it is another limit
 * @param most in a row
 * @param pause after which one more is let in
 */
public record Limit(String name, int most, Duration pause) {}
