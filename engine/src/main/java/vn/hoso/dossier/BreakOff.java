package vn.hoso.dossier;

/** How a dossier ends before its decision, by the verb of the process. */
public enum BreakOff {
  STOP("stop"),
  WITHDRAW("withdraw");

  private final String verb;

  BreakOff(String verb) {
    this.verb = verb;
  }

  public String verb() {
    return verb;
  }
}
