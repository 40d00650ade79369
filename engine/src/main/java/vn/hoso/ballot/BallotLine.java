package vn.hoso.ballot;

/**
 * The votes for one name.
 *
 * @param name of a candidate
 * @param inFavour how many ballots bear it
 */
public record BallotLine(String name, int inFavour) {}
