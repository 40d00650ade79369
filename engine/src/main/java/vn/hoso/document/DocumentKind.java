package vn.hoso.document;

/** Where a document of a dossier comes from. */
public enum DocumentKind {
  /** Handed in by an official, with its file. */
  UPLOADED,
  /** Kept as number, date, issuer and place; there is no file. */
  RECORDED,
  /** Printed by HoSo, one of the papers 01 to 07. */
  OFFICIAL,
  /** Signed, numbered and issued in the dossier; stays as it was signed. */
  ISSUED
}
