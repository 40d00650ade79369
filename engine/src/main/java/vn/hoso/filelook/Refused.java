package vn.hoso.filelook;

import java.util.List;

/** A file was looked at and is not to be taken. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final UnsafeReason reason;
  private final transient List<String> inside;
  private final boolean givenUp;

  private Refused(UnsafeReason reason, List<String> inside, boolean givenUp) {
    super(reason.code(), null, false, false);
    this.reason = reason;
    this.inside = List.copyOf(inside);
    this.givenUp = givenUp;
  }

  static Refused because(UnsafeReason reason) {
    return new Refused(reason, List.of(), false);
  }

  /**
   * @param inside names of what else lies in the file
   */
  static Refused because(UnsafeReason reason, List<String> inside) {
    return new Refused(reason, inside, false);
  }

  /** The look had no end of its own. */
  static Refused givenUp(UnsafeReason reason) {
    return new Refused(reason, List.of(), true);
  }

  public UnsafeReason reason() {
    return reason;
  }

  /** Names of what else lies in the file, as they stand in it; empty but for a wrapper. */
  public List<String> inside() {
    return inside;
  }

  /** Whether it kept a place until it was ended, and so others waiting. */
  public boolean givenUp() {
    return givenUp;
  }
}
