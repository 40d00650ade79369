package vn.hoso.delegation;

/** How a delegation stands on a day. */
public enum DelegationState {
  IN_FORCE,
  COMING,
  ENDED,
  /** Entered by mistake: it never counted. */
  WITHDRAWN
}
