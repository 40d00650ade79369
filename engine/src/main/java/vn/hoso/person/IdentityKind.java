package vn.hoso.person;

/** Which identity paper a number comes from. */
public enum IdentityKind {
  /** Citizen identity card, 12 digits. */
  CCCD,
  /** The older people's identity card, 9 digits. */
  CMND,
  /** No number is known. */
  NONE
}
