package vn.hoso.procedure;

/** Where on the way of a dossier a step lies, as the acts of the model tell it. */
public enum Phase {
  /** Before it is received. */
  HANDING_IN,
  /** Between receiving and deciding. */
  HANDLING,
  /** Once it is decided. */
  AFTERWARDS
}
