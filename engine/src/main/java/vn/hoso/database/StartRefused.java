package vn.hoso.database;

/** The application cannot start, and the person who started it can mend that. */
public class StartRefused extends RuntimeException {

  private final String action;

  protected StartRefused(String description, String action) {
    this(description, action, null);
  }

  StartRefused(String description, String action, Throwable cause) {
    super(description, cause);
    this.action = action;
  }

  public String action() {
    return action;
  }
}
