package vn.hoso.standin;

/**
 * Somebody was named a stand-in, or stops being one before the last day; told in the transaction of
 * the act.
 */
public record StandInChanged(StandInView standIn, boolean ended) {}
