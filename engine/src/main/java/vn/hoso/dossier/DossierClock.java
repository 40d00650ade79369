package vn.hoso.dossier;

import vn.hoso.procedure.ProcedureLimit;

/** The two kinds of clocks of a dossier, never one. */
public enum DossierClock {
  /** The Party's own limit, from one fact to another. */
  PARTY,
  /**
   * The office's promise to the one who handed the dossier in; each receiving part may have its
   * own.
   */
  PROMISE;

  public static DossierClock of(ProcedureLimit limit) {
    return limit.promise() ? PROMISE : PARTY;
  }
}
