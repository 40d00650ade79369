package vn.hoso;

import vn.hoso.ballot.Tally;

/** Numbers of votes that pass, or fail, every rule of admission. */
public final class Tallies {

  private Tallies() {}

  public static Tally carried() {
    return new Tally(9, 8, 1, 8, 8, 8, 7, 1);
  }

  public static Tally lost() {
    return new Tally(9, 8, 1, 8, 8, 8, 2, 6);
  }
}
