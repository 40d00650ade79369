package vn.hoso.standin;

/**
 * Somebody was named a stand-in, or stops being one before the last day; told in the transaction of
 * the act.
 *
 * @param byAbsent whether the absent one has named him himself
 */
public record StandInChanged(StandInView standIn, boolean ended, boolean byAbsent) {}
