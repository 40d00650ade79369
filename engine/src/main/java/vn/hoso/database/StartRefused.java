package vn.hoso.database;

/** The application cannot start, and the person who started it can mend that. */
class StartRefused extends RuntimeException {

  private final String action;

  StartRefused(String description, String action) {
    this(description, action, null);
  }

  StartRefused(String description, String action, Throwable cause) {
    super(description, cause);
    this.action = action;
  }

  String action() {
    return action;
  }
}
