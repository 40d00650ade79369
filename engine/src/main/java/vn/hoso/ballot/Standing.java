package vn.hoso.ballot;

/** How a vote, or one name in it, stands. */
public enum Standing {
  /** The share was reached; of a name: it is chosen. */
  CARRIED,
  /** Exactly the share, or as many votes as another for the last place: the head decides. */
  TIED,
  /** Nobody is chosen and the best go on to another round; of a name: it goes on. */
  GOES_ON,
  MISSED,
  /** Too few were present: it says neither yes nor no. */
  VOID
}
