package vn.hoso.filelook;

/** Nobody can look at the file now: all places are taken, or no process can be started. */
public final class NoPlace extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoPlace() {
    super(null, null, false, false);
  }
}
