package vn.hoso.filelook;

/** Refusals for tests of other modules. */
public final class TestRefusals {

  private TestRefusals() {}

  public static Refused givenUp() {
    return Refused.givenUp(UnsafeReason.TOO_SLOW);
  }

  public static Refused because(UnsafeReason reason) {
    return Refused.because(reason);
  }
}
