package vn.hoso.standin;

import java.util.UUID;

/**
 * Somebody was named a stand-in, or stops being one before the last day; told in the transaction of
 * the act.
 *
 * @param by who has named him, or ended it
 * @param byAbsent whether the absent one has named him himself
 */
public record StandInChanged(StandInView standIn, UUID by, boolean ended, boolean byAbsent) {}
