package vn.hoso.ballot;

/**
 * What an official has typed of a tally and not entered.
 *
 * @param version from 1; whoever saves names the one he started from
 */
record BallotDraft(TypedTally typed, int version) {

  /** The last version another one can follow. */
  static final int MOST = Integer.MAX_VALUE - 1;
}
