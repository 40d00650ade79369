package vn.hoso.ballot;

import org.jspecify.annotations.Nullable;

/**
 * The votes for one name.
 *
 * @param name of a candidate, or of an item of the dossier
 * @param inFavour how many ballots bear it
 * @param against null where one of several is chosen
 */
public record BallotLine(String name, int inFavour, @Nullable Integer against) {

  /** Of one of several. */
  public BallotLine(String name, int inFavour) {
    this(name, inFavour, null);
  }
}
