package vn.hoso.dossier;

import vn.hoso.procedure.ProcedureLimit;

/** The two clocks of a dossier, never one. */
public enum DossierClock {
  /** The Party's own limit, from one fact to another. */
  PARTY,
  /** The office's promise to the one who handed the dossier in. */
  PROMISE;

  public static DossierClock of(String limitName) {
    return ProcedureLimit.PROMISE.equals(limitName) ? PROMISE : PARTY;
  }
}
